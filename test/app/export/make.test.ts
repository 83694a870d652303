/** Files made piece by piece: the CSV of all rows is the build's to the byte; a workbook says the same as the CSV. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PUBLIC_DATA } from '../../../scripts/command/paths.ts'
import { listObservations, openDataSet } from '../../../scripts/data/open.ts'
import { openMaker } from '../../../src/app/export/make.ts'
import { WORDS } from '../../../src/app/words.ts'
import { writeObservations } from '../../../src/compare/csv.ts'
import { allRows } from '../../../src/compare/grid/column.ts'
import { makeRowReader } from '../../../src/compare/grid/observation.ts'
import { openGrid } from '../../../src/compare/grid/open.ts'
import { LINK_LIMIT } from '../../../src/compare/xlsx/sheet.ts'
import { describeData } from '../../../src/compare/xlsx/data.ts'
import { readSheets } from '../../support/xlsx.ts'
import type { Task } from '../../../src/app/export/protocol.ts'
import type { Holdings } from '../../../src/compare/tabulate.ts'
import type { RowsFile } from '../../../src/model/dataset.ts'
import type { Observation } from '../../../src/model/observation.ts'

const read = (path: string): string => readFileSync(join(PUBLIC_DATA, path), 'utf8')
const dataSet = openDataSet(read)
const holdings: Holdings = { ...dataSet, overview: [] }
const grid = openGrid(dataSet.index.files.rows.map((path) => JSON.parse(read(path)) as RowsFile), holdings)
const rows = Array.from(allRows(grid), makeRowReader(grid, holdings))
const published = listObservations(dataSet, true)

/** The rows handed over in pieces, behind all readings. */
async function make(task: Task, given: readonly Observation[], piece = 100): Promise<Uint8Array> {
  const maker = openMaker(task)
  for (const report of holdings.reports) {
    const { text, pages, mentions } = dataSet.readingOf(report.key)
    const region = holdings.regions.find((entry) => entry.code === report.region)!
    maker.read({ report: report.key, region, body: report.body, year: report.year, text, pages, file: report.file, sourceUrl: report.source_url, catalogue: holdings.catalogue }, mentions)
  }
  for (let at = 0; at < given.length; at += piece) maker.add(given.slice(at, at + piece))
  return new Uint8Array(await (await maker.finish()).arrayBuffer())
}

describe('CSV', () => {
  test.each([
    ['in their order', rows, false],
    ['in no order', [...rows].reverse(), true],
  ] as const)('all rows, handed over %s, are observations.csv', async (_, given, sort) => {
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await make({ lang: 'zh', sort, workbook: null }, given))
    expect(csv).toBe(writeObservations(published))
  })

  test('no row is a head alone', async () => {
    const csv = new TextDecoder().decode(await make({ lang: 'zh', sort: false, workbook: null }, []))
    expect(csv.split('\r\n')).toHaveLength(2)
  })
})

describe.each(['zh', 'en'] as const)('a workbook in %s', async (lang) => {
  const words = WORDS[lang]
  const links = { number: 'http://fadu.example/?v=report&t=REPORT&m=NUMBER', report: 'http://fadu.example/?v=report&t=REPORT' }
  const about = { title: 'T&<"title">', choice: [{ name: 'A', value: '>90' }], rows: rows.length, hasQuotes: true, date: '2024', version: dataSet.index.version, address: 'http://fadu.example/?lang=zh', isMadeUp: false }
  const workbook = { about, holdings, findings: dataSet.findings, links }
  const sheets = readSheets(await make({ lang, sort: false, workbook }, rows))
  const [cover, data, notes] = sheets
  const heads = data!.rows[0]!.map((cell) => cell?.value ?? '')
  const column = (key: Parameters<typeof words.t>[0]) => heads.indexOf(words.t(key))

  test('has cover, data and notes', () => {
    expect(sheets.map((sheet) => sheet.name)).toEqual((['cover', 'data', 'notes'] as const).map((id) => words.t(`export.sheet.${id}`)))
    const texts = cover!.rows.flat().map((cell) => cell?.value)
    expect(texts).toEqual(expect.arrayContaining([about.title, '>90', about.version]))
    expect(notes!.rows.flat().map((cell) => cell?.value)).toEqual(expect.arrayContaining(dataSet.findings.filter(({ indicators }) => indicators.length === 0).map((finding) => words.of(finding))))
  })

  test('each row says what the CSV says', () => {
    expect(data!.rows).toHaveLength(published.length + 1)
    for (const [at, row] of published.entries()) {
      const cells = data!.rows[at + 1]!
      const value = cells[column('grid.column.value')]
      expect(value === undefined ? null : Number(value.value), row.id).toBe(row.value)
      if (value !== undefined) expect(value.kind).toBe('number')
      expect(cells[column('export.column.region_code')]).toEqual({ kind: 'text', value: row.region_code, formula: false })
      expect(cells[column('export.column.id')]?.value ?? '').toBe(row.id)
      expect(cells[column('export.column.quote')]?.value ?? null).toBe(row.quote)
      expect(Number(cells[column('grid.column.time_period')]?.value)).toBe(row.time_period)
    }
  })

  test('the head stays in sight and filters every row; each report and sentence is a link', () => {
    const last = String.fromCharCode(64 + heads.length - 26)
    expect(data!.xml).toContain(`<autoFilter ref="A1:A${last}${rows.length + 1}"/>`)
    expect(data!.xml).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/)
    expect(data!.xml).toMatch(/<\/sheetData><autoFilter [^>]*\/><hyperlinks>/)
    expect(data!.links).toHaveLength(rows.length)
    const first = published.findIndex((row) => row.id !== '')
    expect(data!.links[first]).toEqual({ ref: expect.stringMatching(new RegExp(`^[A-Z]+${first + 2}$`)), address: `http://fadu.example/?v=report&t=${published[first]!.report}&m=${published[first]!.id}` })
  })

  test('more rows than a sheet can link carry their addresses as text', () => {
    const sheet = describeData(holdings, words, () => 'http://fadu.example/', LINK_LIMIT + 1)
    const cell = sheet.write(rows[0]!)[column('export.column.evidence')]
    expect(cell).toEqual({ value: 'http://fadu.example/' })
  })
})
