/** Rows that the reader makes are rows that `data/corrections.csv` takes, and the build applies them. */
import { describe, expect, test } from 'vitest'
import { buildRow, listActions, PERIOD_PATTERN } from '../../../src/app/panels/report/correction_row.ts'
import { applyCorrections } from '../../../src/compare/correct.ts'
import { CORRECTION_COLUMNS, writeCorrectionLines, writeCorrections } from '../../../src/compare/corrections_csv.ts'
import { readCsv } from '../../../src/compare/csv.ts'
import { correctionRowSchema, readCorrection } from '../../../src/model/correction.ts'
import { readText } from '../../extract/read.ts'
import type { CorrectionRow } from '../../../src/model/correction.ts'

const KEY = '441900119-government-2024-annual'
const TEXT = '全年成功化解矛盾纠纷98件，\n购置执法记录仪17台。'
const reading = readText(TEXT)
const [resolved, devices] = reading.mentions
const SIGNED = { who: '甲', when: '2026-01-02', why: '核对原文' }

function make(mention: typeof resolved, fields: Record<string, string>): CorrectionRow {
  return buildRow(new Map(Object.entries({ ...SIGNED, ...fields })), { report: KEY, mention: mention!, sentence: TEXT })
}

describe('what can be said about a number', () => {
  test('read as an indicator: right or wrong', () => expect(listActions(resolved!)).toEqual(['confirm', 'wrong']))
  test('under none: where it belongs', () => expect(listActions(devices!)).toEqual(['map']))
})

describe.each([
  ['confirmed', make(resolved, { action: 'confirm', right_value: '12' }), { indicator: 'mediation.cases_resolved', value: 98 }],
  ['wrong, with the right value', make(resolved, { action: 'wrong', right_value: ' 89 ', right_scope: 'none' }), { indicator: 'mediation.cases_resolved', value: 89, scope: null }],
  ['wrong, and nobody knows', make(resolved, { action: 'wrong' }), { indicator: null, kind: 'unmapped' }],
  ['put under an indicator', make(devices, { action: 'map', right_indicator: 'enforcement.entities' }), { indicator: 'enforcement.entities', value: 17 }],
] as const)('a number that is %s', (_, row, read) => {
  test('gives a row that the file takes', () => expect(correctionRowSchema.parse(row)).toEqual(row))

  test('is read so by the build', () => {
    const { reading: corrected, unapplied } = applyCorrections(reading, [readCorrection(row, 2)], () => 'item')
    expect(unapplied).toEqual([])
    expect(corrected.mentions.find(({ id }) => id === row.id)).toMatchObject(read)
  })
})

test('a confirmation carries no other reading, and a sentence stands on one line', () => {
  expect(make(resolved, { action: 'confirm', right_value: '12' })).toMatchObject({ right_value: '', sentence: TEXT.replace('\n', ' ') })
})

test('copied lines are those of the file without its head', () => {
  const rows = [make(resolved, { action: 'wrong', right_value: '89', why: '=原文，"八十九"\n件' }), make(resolved, { action: 'confirm' })]
  const file = writeCorrections(rows)
  expect(file.endsWith(writeCorrectionLines(rows))).toBe(true)
  expect(writeCorrectionLines(rows).trimEnd().split('\r\n')).toHaveLength(2)
  expect(readCsv(CORRECTION_COLUMNS, file).rows[0]).toMatchObject({ right_value: '89', why: '=原文，"八十九" 件' })
})

test.each([
  ['2023', true], ['..2024-11-30', true], ['2024-03..2024-10', true], ['2019..', true], ['5y', true], ['none', true],
  ['去年', false], ['2024-13x', false], ['..', false],
])('the field takes the periods that the file takes: %s', (period, isTaken) => {
  expect(new RegExp(`^(?:${PERIOD_PATTERN})$`).test(period)).toBe(isTaken)
  expect(correctionRowSchema.safeParse(make(resolved, { action: 'wrong', right_period: period })).success).toBe(isTaken)
})
