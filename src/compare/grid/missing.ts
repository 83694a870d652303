/** Cells that a table shows empty though the data have no row of their own for them: the report says nothing, or there is no report. */
import { pickReports } from '../tabulate.ts'
import { describeCell } from '../row.ts'
import { allRows, asTexts } from './column.ts'
import { pivotRows } from './pivot.ts'
import type { Pivot } from './pivot.ts'
import type { Choice, Holdings } from '../tabulate.ts'
import type { RowGrid } from './open.ts'
import type { RegionEntry, ReportEntry } from '../../model/dataset.ts'
import type { GapReason } from '../../model/lists.ts'
import type { Observation } from '../../model/observation.ts'

export interface Missing {
  region: string
  /** null where there is none for the region and year. */
  report: ReportEntry | null
  body: string
  year: number
  indicator: string
  reason: GapReason
}

/** What a cell of a table of regions × years, or × indicators, lacks. `key`: the year or the indicator. */
export type FindMissing = (region: string, key: string) => Missing

/** `indicator`: the one whose years stand side by side; null where indicators do. */
export function makeMissingFinder(holdings: Holdings, choice: Choice, indicator: string | null): FindMissing {
  const { body, years } = choice
  const of = (region: string, report: ReportEntry | null, year: number, id: string): Missing => ({ region, report, body, year, indicator: id, reason: report === null ? 'not_collected' : 'not_stated' })
  if (indicator === null) {
    const picked = pickReports(holdings, choice)
    return (region, key) => {
      const report = picked.get(region) ?? null
      return of(region, report, report?.year ?? years.until ?? years.from ?? 0, key)
    }
  }
  const byYear = new Map(holdings.reports.filter((report) => report.body === body && report.kind === 'annual').map((report) => [`${report.region} ${report.year}`, report]))
  return (region, key) => of(region, byYear.get(`${region} ${key}`) ?? null, Number(key), indicator)
}

/** The rows of a choice: 1 in `within`; undefined: all. */
export function chosenRows(grid: RowGrid, within: Uint8Array | undefined): Uint32Array {
  const rows = allRows(grid)
  return within === undefined ? rows : rows.filter((row) => within[row] === 1)
}

/** Rows that lead a cell: a pivot shows no others. */
export function pickLeading(grid: RowGrid, rows: Uint32Array): Uint32Array {
  const headline = asTexts(grid.columns.get('headline')!)
  return rows.filter((row) => headline.keys[headline.codes[row]!] === 'true')
}

/**
 * Every cell of the pivot of the shown rows for which the data have no row. `chosen`: all rows of the choice: a cell whose row only a
 * filter took away is not missing.
 */
export function listMissing(grid: RowGrid, shown: Uint32Array, chosen: Uint32Array, across: 'time_period' | 'indicator', find: FindMissing): Missing[] {
  const [pivot, whole] = [shown, chosen].map((rows) => pivotRows(grid, pickLeading(grid, rows), 'region', across)) as [Pivot, Pivot]
  const [downs, acrosses] = [whole.down, whole.across].map((keys) => new Map(keys.map((key, at) => [key, at]))) as [Map<string, number>, Map<string, number>]
  const hasRow = (region: string, key: string) => whole.at(downs.get(region) ?? -1, acrosses.get(key) ?? -1) !== undefined
  return pivot.down.flatMap((region) => pivot.across.flatMap((key) => (hasRow(region, key) ? [] : [find(region, key)])))
}

/** An empty cell as a row of an exported table. */
export function describeMissing({ region, report, body, year, indicator, reason }: Missing, holdings: Holdings): Observation {
  const place = placeOf(region, holdings.regions)
  const context = { report: report?.key ?? '', region: place, body, year, text: '', pages: [], file: report?.file ?? '', sourceUrl: report?.source_url ?? null, catalogue: holdings.catalogue }
  return { ...describeCell(context, indicator), headline: true, status: reason }
}

const known = new WeakMap<readonly RegionEntry[], ReadonlyMap<string, RegionEntry>>()

/** Looked up once for each list of regions, not once for each of its cells. */
function placeOf(code: string, regions: readonly RegionEntry[]): RegionEntry {
  const byCode = known.get(regions) ?? new Map(regions.map((region) => [region.code, region]))
  known.set(regions, byCode)
  const region = byCode.get(code)
  if (region === undefined) throw new Error(`no region ${code}`)
  return region
}
