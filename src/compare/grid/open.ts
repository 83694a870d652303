/** The grid of all rows: what the files hold, and what follows from each row's report, region and indicator. */
import { mapKeys, narrow } from './column.ts'
import type { Column, Grid, TextColumn } from './column.ts'
import type { Holdings } from '../tabulate.ts'
import type { RegionEntry, RowTextColumn, RowsFile } from '../../model/dataset.ts'

/** Columns of texts, in the order in which the table offers them. */
export const GRID_TEXTS = [
  'region', 'level', 'province', 'body', 'report', 'domain', 'indicator', 'unit', 'scope', 'entity', 'basis', 'qualifier', 'value_printed', 'origin', 'headline', 'period', 'status', 'flags',
] as const
export type GridText = (typeof GRID_TEXTS)[number]
export const GRID_NUMBERS = ['report_year', 'time_period', 'value', 'span_start', 'span_end', 'page'] as const
export type GridNumber = (typeof GRID_NUMBERS)[number]
export type GridColumn = GridText | GridNumber

export interface RowGrid extends Grid {
  columns: ReadonlyMap<GridColumn, Column>
  /** The id of each row's number; empty for a gap. */
  ids: readonly string[]
}

/** One grid of all files, in the order of their rows. */
export function openGrid(files: readonly RowsFile[], holdings: Holdings): RowGrid {
  const ids = files.flatMap((file) => file.id)
  const texts = Object.fromEntries(NAMES.map((name) => [name, joinTexts(files, name)])) as Record<RowTextColumn, TextColumn>
  const reports = new Map(holdings.reports.map((report) => [report.key, report]))
  const regions = new Map(holdings.regions.map((region) => [region.code, region]))
  const domains = new Map(holdings.catalogue.indicators.map((indicator) => [indicator.id, indicator.domain]))
  const region = mapKeys(texts.report, (key) => reports.get(key)?.region ?? '')
  const year = Float64Array.from(texts.report.keys, (key) => reports.get(key)?.year ?? NaN)
  const columns = new Map<GridColumn, Column>([
    ['region', region],
    ['level', mapKeys(region, (code) => regions.get(code)?.level ?? '')],
    ['province', mapKeys(region, (code) => provinceOf(code, regions))],
    ['body', mapKeys(texts.report, (key) => reports.get(key)?.body ?? '')],
    ['report', texts.report],
    ['domain', mapKeys(texts.indicator, (id) => domains.get(id) ?? '')],
    ['indicator', texts.indicator],
    ['unit', texts.unit],
    ['scope', texts.scope],
    ['entity', texts.entity],
    ['basis', texts.basis],
    ['qualifier', texts.qualifier],
    ['value_printed', texts.value_printed],
    ['origin', texts.origin],
    ['headline', { kind: 'text', codes: joinHeadlines(files), keys: ['false', 'true'] }],
    ['period', joinPeriods(texts.period_from, texts.period_until)],
    ['status', texts.status],
    ['flags', texts.flags],
    ['report_year', { kind: 'number', values: Float32Array.from(texts.report.codes, (code) => year[code]!) }],
    ['time_period', joinNumbers(files, (file) => file.time_period, true)],
    ['value', joinNumbers(files, (file) => file.value, false)],
    ['span_start', joinNumbers(files, (file) => file.span_start, true)],
    ['span_end', joinNumbers(files, (file) => file.span_end, true)],
    ['page', joinNumbers(files, (file) => file.page, true)],
  ])
  return { size: ids.length, columns, ids }
}

const NAMES: readonly RowTextColumn[] = ['report', 'indicator', 'scope', 'entity', 'basis', 'unit', 'qualifier', 'value_printed', 'origin', 'period_from', 'period_until', 'status', 'flags']

/** The codes of several files brought to one list of texts. */
function joinTexts(files: readonly RowsFile[], name: RowTextColumn): TextColumn {
  const places = new Map<string, number>()
  const codes = new Uint32Array(files.reduce((sum, file) => sum + file.id.length, 0))
  let row = 0
  for (const { texts, columns } of files) {
    const moved = new Int32Array(texts.length).fill(-1)
    for (const code of columns[name]) {
      if (moved[code]! < 0) {
        const text = texts[code] ?? ''
        moved[code] = places.get(text) ?? places.size
        places.set(text, moved[code])
      }
      codes[row++] = moved[code]!
    }
  }
  return { kind: 'text', codes: narrow(codes, places.size), keys: [...places.keys()] }
}

/** `whole`: numbers without decimals below sixteen million, which half the room holds exactly. */
function joinNumbers(files: readonly RowsFile[], pick: (file: RowsFile) => readonly (number | null)[], whole: boolean): Column {
  const size = files.reduce((sum, file) => sum + file.id.length, 0)
  const values = whole ? new Float32Array(size) : new Float64Array(size)
  let row = 0
  for (const file of files) for (const value of pick(file)) values[row++] = value ?? NaN
  return { kind: 'number', values }
}

function joinHeadlines(files: readonly RowsFile[]): Uint8Array {
  const codes = new Uint8Array(files.reduce((sum, file) => sum + file.id.length, 0))
  let row = 0
  for (const { headline } of files) for (const leads of headline) codes[row++] = leads
  return codes
}

/** `from/until`, as ISO 8601 writes an interval; empty for the whole year. */
function joinPeriods(from: TextColumn, until: TextColumn): TextColumn {
  const places = new Map<string, number>()
  const pairs = new Int32Array(from.keys.length * until.keys.length).fill(-1)
  const codes = new Uint32Array(from.codes.length)
  for (let row = 0; row < codes.length; row++) {
    const pair = from.codes[row]! * until.keys.length + until.codes[row]!
    if (pairs[pair]! < 0) {
      const [start, end] = [from.keys[from.codes[row]!]!, until.keys[until.codes[row]!]!]
      const text = start === '' && end === '' ? '' : `${start}/${end}`
      pairs[pair] = places.get(text) ?? places.size
      places.set(text, pairs[pair])
    }
    codes[row] = pairs[pair]!
  }
  return { kind: 'text', codes: narrow(codes, places.size), keys: [...places.keys()] }
}

function provinceOf(code: string, regions: ReadonlyMap<string, RegionEntry>): string {
  let region = regions.get(code)
  while (region !== undefined && region.parent !== null) region = regions.get(region.parent)
  return region?.code ?? ''
}
