/** The exported CSV as a spreadsheet program understands it: Chinese whole, numbers as numbers, nothing executed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { OBSERVATION_COLUMNS, readObservations, writeObservations } from '../../src/compare/csv.ts'
import type { Observation } from '../../src/model/observation.ts'
import { convertToWorkbook } from './convert.ts'
import type { Cell } from '../support/xlsx.ts'

type Sheet = (Cell | undefined)[][]

const folder = mkdtempSync(path.join(tmpdir(), 'fadu-office-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const NUMBERS = new Set(['value', 'report_year', 'time_period', 'span_start', 'span_end'])
/** With the character set that the import dialog proposes for a file with a byte-order mark; without a dialog LibreOffice does not look at the mark. */
const OPENED: [string, string[]][] = [
  ['as UTF-8', ['--infilter=CSV:44,34,76,1']],
  ['with formulas allowed', ['--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,0,true']],
]

describe.each(OPENED)('observations.csv opened %s', (_, options) => {
  let rows: Observation[]
  let sheet: Sheet
  beforeAll(() => {
    const csv = readFileSync(path.join(inject('dist'), 'observations.csv'), 'utf8')
    const read = readObservations(csv)
    expect(read.problems).toEqual([])
    rows = read.rows
    sheet = open(csv, options)
  })

  test('has every row, and Chinese names and sentences are whole', () => {
    expect(sheet).toHaveLength(rows.length + 1)
    for (const [i, row] of rows.entries()) {
      expect(column(sheet, i, 'region_zh')?.value).toBe(row.region_zh)
      expect(column(sheet, i, 'indicator_zh')?.value).toBe(row.indicator_zh)
      expect(column(sheet, i, 'quote')?.value ?? null).toBe(row.quote)
    }
  })

  test('has numbers as numbers, with the same values', () => {
    for (const [i, row] of rows.entries()) {
      for (const name of NUMBERS) {
        const expected = row[name as keyof Observation] as number | null
        const cell = column(sheet, i, name)
        if (expected !== null) expect(cell, `${row.id} ${name}`).toMatchObject({ kind: 'number' })
        expect(cell === undefined ? null : Number(cell.value), `${row.id} ${name}`).toBe(expected)
      }
    }
  })

  test('has no formula and no error in any cell', () => {
    expect(sheet.flat().filter((cell) => cell?.formula || cell?.kind === 'error')).toEqual([])
  })
})

test.each(OPENED)('an unguarded formula would be executed, %s: these tests can fail', (_, options) => {
  expect(open('a\r\n=1+1\r\n', options)[1]?.[0]).toEqual({ kind: 'number', value: '2', formula: true })
})

test.each(OPENED)('texts that look like formulas stay texts, %s', (_, options) => {
  const dangerous = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', '=HYPERLINK("file:///etc/passwd")', "=cmd|' /C calc'!A0", '-3%', '=1+1"']
  const csv = writeObservations(dangerous.map((quote) => ({ ...sample(), quote, scope: quote })))
  const sheet = open(csv, options)
  expect(sheet.flat().filter((cell) => cell?.formula || cell?.kind === 'error')).toEqual([])
  for (const [i] of dangerous.entries()) expect(column(sheet, i, 'quote')?.kind).toBe('text')
})

/** The rows of the sheet that LibreOffice makes of the CSV, without its heading. */
function open(csv: string, options: string[]): Sheet {
  const source = path.join(folder, 'opened.csv')
  writeFileSync(source, csv)
  return convertToWorkbook(source, folder, options)[0]?.rows ?? []
}

function column(sheet: Sheet, row: number, name: string): Cell | undefined {
  return sheet[row + 1]?.[OBSERVATION_COLUMNS.findIndex((c) => c.name === name)]
}

function sample(): Observation {
  return {
    id: 'abcdef0123', report: '441900119-government-2024-annual', region_code: '441900119', region_zh: '长安镇', region_en: "Chang'an",
    level: 'township', body: 'government', report_year: 2024, time_period: 2024, period_from: null, period_until: null,
    indicator: 'mediation.cases_resolved', indicator_zh: '调解成功(化解)案件数', indicator_en: 'Mediation cases resolved',
    scope: null, basis: '化解', entity: null, value: 12, unit: 'case', qualifier: 'exact', value_printed: '12', origin: 'stated',
    headline: true, status: 'ok', flags: [], quote: null, source_file: 'a.txt', span_start: 1, span_end: 3, page: null, source_url: null,
  }
}
