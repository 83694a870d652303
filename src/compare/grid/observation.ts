/** Rows of the grid as the rows of every exported table. */
import { describeCell } from '../row.ts'
import type { RowGrid, GridNumber, GridText } from './open.ts'
import type { Holdings } from '../tabulate.ts'
import type { Observation } from '../../model/observation.ts'
import type { Flag, GapReason, Origin, Qualifier } from '../../model/lists.ts'

/** Reads one row after the other as the build wrote it, without its quote: that stands in the reading (see `quoteRows`). */
export function makeRowReader(grid: RowGrid, holdings: Holdings): (row: number) => Observation {
  const reports = new Map(holdings.reports.map((report) => [report.key, report]))
  const regions = new Map(holdings.regions.map((region) => [region.code, region]))
  const text = (name: GridText, row: number): string => {
    const column = grid.columns.get(name)
    return column?.kind === 'text' ? column.keys[column.codes[row]!]! : ''
  }
  const number = (name: GridNumber, row: number): number | null => {
    const column = grid.columns.get(name)
    const value = column?.kind === 'number' ? column.values[row]! : NaN
    return Number.isNaN(value) ? null : value
  }
  return (row): Observation => {
    const report = reports.get(text('report', row))
    const region = regions.get(report?.region ?? '')
    if (report === undefined || region === undefined) throw new Error(`row ${row} has no report`)
    const cell = describeCell(
      { report: report.key, region, body: report.body, year: report.year, text: '', pages: [], file: report.file, sourceUrl: report.source_url, catalogue: holdings.catalogue },
      text('indicator', row),
    )
    const [from = '', until = ''] = text('period', row).split('/')
    return {
      ...cell,
      id: grid.ids[row]!,
      time_period: number('time_period', row) ?? report.year,
      period_from: from || null,
      period_until: until || null,
      scope: text('scope', row) || null,
      basis: text('basis', row) || null,
      entity: text('entity', row) || null,
      value: number('value', row),
      unit: text('unit', row),
      qualifier: text('qualifier', row) as Qualifier,
      value_printed: text('value_printed', row) || null,
      origin: text('origin', row) as Origin,
      headline: text('headline', row) === 'true',
      status: text('status', row) as 'ok' | GapReason,
      flags: text('flags', row).split('|').filter(Boolean) as Flag[],
      span_start: number('span_start', row),
      span_end: number('span_end', row),
      page: number('page', row),
    }
  }
}

/** The same rows with the quotes that the report's own rows carry. */
export function quoteRows(rows: readonly Observation[], read: readonly Observation[]): Observation[] {
  const quotes = new Map(read.map((row) => [`${row.id} ${row.indicator}`, row.quote]))
  return rows.map((row) => (row.id === '' ? row : { ...row, quote: quotes.get(`${row.id} ${row.indicator}`) ?? null }))
}
