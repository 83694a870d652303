/** One indicator over the years: for each region one row a year, so that a missing year is seen and never bridged. */
import { buildRow, indexCells, listRegions } from './tabulate.ts'
import type { Choice, Holdings, Row } from './tabulate.ts'
import type { PublicIndicator, RegionEntry, ReportEntry } from '../model/dataset.ts'

export interface Series {
  region: RegionEntry
  /** One row a year, in the order of `years`. */
  rows: Row[]
}

export interface SeriesTable {
  indicator: PublicIndicator
  /** Every year from the first to the last for which one of the regions has a report within the range. */
  years: number[]
  series: Series[]
}

/** The chosen regions in their order, each with all years of the range; an open range means all years there are. */
export function tabulateSeries(holdings: Holdings, indicator: PublicIndicator, choice: Choice): SeriesTable {
  const reports = listReports(holdings, choice)
  const found = [...reports.values()].flatMap((byYear) => [...byYear.keys()])
  const years = found.length === 0 ? [] : countUp(Math.min(...found), Math.max(...found))
  const cells = indexCells(holdings)
  const denominator = holdings.catalogue.derived.find((entry) => entry.id === indicator.id)?.denominator
  const series = listRegions(holdings, choice.regions).map((region) => ({
    region,
    rows: years.map((year) => {
      const report = reports.get(region.code)?.get(year) ?? null
      const own = report === null ? undefined : cells.get(report.key)
      return buildRow(region, report, own?.get(indicator.id) ?? null, denominator === undefined ? null : (own?.get(denominator)?.basis ?? null))
    }),
  }))
  return { indicator, years, series }
}

/** The most years with a figure that any of the regions has: 2 or more make a course over time. */
export function countYears(table: SeriesTable): number {
  return table.series.reduce((most, { rows }) => Math.max(most, rows.filter((row) => row.shown !== undefined).length), 0)
}

function listReports(holdings: Holdings, choice: Choice): Map<string, Map<number, ReportEntry>> {
  const chosen = new Map(choice.regions.map((code) => [code, new Map<number, ReportEntry>()]))
  const { from, until } = choice.years
  for (const report of holdings.reports) {
    if (report.body !== choice.body || report.kind !== 'annual') continue
    if ((from === null || report.year >= from) && (until === null || report.year <= until)) chosen.get(report.region)?.set(report.year, report)
  }
  return chosen
}

function countUp(from: number, until: number): number[] {
  return Array.from({ length: until - from + 1 }, (_, index) => from + index)
}
