/** A made-up data set for the table at size: 400 places × 10 years × 100 indicators, with the real catalogue. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CatalogueFile, DataIndex, RegionEntry, ReportEntry, RowsFile, RowTextColumn } from '../../src/model/dataset.ts'

const PLACES = 400
const YEARS = 10
const INDICATORS = 100

/** File name → content, with `index.json`. */
export function makeTableData(dataDir: string): Map<string, string> {
  const index = JSON.parse(readFileSync(join(dataDir, 'index.json'), 'utf8')) as DataIndex
  const catalogue = JSON.parse(readFileSync(join(dataDir, index.files.catalogue), 'utf8')) as CatalogueFile
  const regions = Array.from({ length: PLACES }, (_, at): RegionEntry => {
    const code = String(440100 + at)
    return { code, zh: `合成${at}县`, en: `Synthetic County ${at}`, level: 'county', parent: null, short: `合${at}`, pinyin: `he cheng ${at} xian`, initials: `hc${at}x` }
  })
  const reports = regions.flatMap((region) => Array.from({ length: YEARS }, (_, year) => describeReport(region.code, 2015 + year)))
  const files = new Map<string, string>([
    ['catalogue.json', JSON.stringify(catalogue)],
    ['regions.json', JSON.stringify({ regions })],
    ['reports.json', JSON.stringify({ reports, not_published: [] })],
    ['overview.json', JSON.stringify({ reports: [] })],
    ['findings.json', JSON.stringify({ findings: [] })],
    ['rows.json', JSON.stringify(makeRows(reports, catalogue))],
  ])
  const named = { catalogue: 'catalogue.json', regions: ['regions.json'], reports: ['reports.json'], overview: ['overview.json'], rows: ['rows.json'], findings: 'findings.json', publication: [], unmapped: 'findings.json', indicators: {}, readings: {} }
  return files.set('index.json', JSON.stringify({ ...index, synthetic: true, files: named }))
}

function describeReport(region: string, year: number): ReportEntry {
  return {
    key: `${region}-government-${year}-annual`, region, body: 'government', year, kind: 'annual', title: null, publisher: null, published: null, retrieved: null, source_url: null,
    file: `${region}-${year}.txt`, sha256: '', reader: 'text/1', script: 'simplified', status: 'confirmed', characters: 5000, digit_runs: 100, counts: {}, runs: {},
  }
}

function makeRows(reports: readonly ReportEntry[], catalogue: CatalogueFile): RowsFile {
  const indicators = catalogue.indicators.slice(0, INDICATORS)
  const size = reports.length * indicators.length
  const texts: string[] = ['']
  const places = new Map<string, number>([['', 0]])
  const place = (text: string): number => {
    let at = places.get(text)
    if (at === undefined) {
      at = texts.push(text) - 1
      places.set(text, at)
    }
    return at
  }
  // A fixed sequence in place of chance: the same data in every run.
  let seed = 20260401
  const next = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647
  const cells = Array.from({ length: size }, (_, row) => ({ report: reports[Math.floor(row / indicators.length)]!, indicator: indicators[row % indicators.length]!, value: Math.floor(next() ** 3 * 20000) }))
  const column = (pick: (cell: (typeof cells)[number], row: number) => string): number[] => cells.map((cell, row) => place(pick(cell, row)))
  const columns: Record<RowTextColumn, number[]> = {
    report: column(({ report }) => report.key),
    indicator: column(({ indicator }) => indicator.id),
    scope: column((_, row) => (row % 7 === 0 ? `第${row % 40}类` : '')),
    basis: column((_, row) => ['受理', '排查', '办理', '查处'][row % 4]!),
    entity: column(() => ''),
    unit: column(({ indicator }) => indicator.unit),
    qualifier: column((_, row) => (row % 11 === 0 ? 'at_least' : 'exact')),
    value_printed: column(({ value }) => String(value)),
    origin: column((_, row) => (row % 9 === 0 ? 'derived' : 'stated')),
    period_from: column(() => ''),
    period_until: column(({ report }, row) => (row % 13 === 0 ? `${report.year}-11` : '')),
    status: column(() => 'ok'),
    flags: column((_, row) => (row % 17 === 0 ? 'partial_year' : '')),
  }
  return {
    texts, columns,
    id: cells.map((_, row) => row.toString(16).padStart(10, '0')),
    time_period: cells.map(({ report }) => report.year),
    value: cells.map(({ value }) => value),
    headline: cells.map((_, row) => (row % 7 === 0 ? 0 : 1)),
    span_start: cells.map((_, row) => row % 5000),
    span_end: cells.map((_, row) => (row % 5000) + 3),
    page: cells.map(() => null),
  }
}
