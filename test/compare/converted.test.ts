/** Converted figures in a file: in columns behind those of the published form, on the row that leads its cell. */
import { describe, expect, test } from 'vitest'
import { CONVERTED_HEAD, writeConvertedLines } from '../../src/compare/converted.ts'
import { OBSERVATION_HEAD, readObservations } from '../../src/compare/csv.ts'
import { describeCell } from '../../src/compare/row.ts'
import { CONTEXT } from './sample.ts'
import type { Conversions } from '../../src/compare/converted.ts'
import type { Observation } from '../../src/model/observation.ts'

const CONVERSIONS: Conversions = { by: 'officers', unit: 'ratio', figures: new Map([[CONTEXT.report, { zh: '持证执法人员数', en: 'Certified officers', value: 200, from: 100, result: 50 }]]) }
const row: Observation = { ...describeCell(CONTEXT, 'mediation.cases_accepted'), id: 'aaaaaaaaaa', value: 100, headline: true }
const lines = (rows: Observation[]) => writeConvertedLines(rows, CONVERSIONS).trimEnd().split('\r\n')

describe('a converted figure', () => {
  test('stands behind the columns of the published form, with its base', () => {
    expect(CONVERTED_HEAD.startsWith(OBSERVATION_HEAD.trimEnd())).toBe(true)
    expect(lines([row])[0]).toMatch(/,50,ratio,officers,100,200,持证执法人员数,Certified officers$/)
  })
  test('is not that of a part, nor of another report', () => {
    for (const other of [{ ...row, headline: false }, { ...row, report: 'another' }]) expect(lines([other])[0]).toMatch(/,,,,,,,$/)
  })
  test('leaves the file readable as the published form', () => {
    expect(readObservations(CONVERTED_HEAD + writeConvertedLines([row], CONVERSIONS))).toEqual({ rows: [row], problems: [] })
  })
})
