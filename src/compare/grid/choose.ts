/** Which rows a choice of regions, reports and indicators leaves at all, before any filter of the table. */
import { pickReports } from '../tabulate.ts'
import type { Choice, Holdings } from '../tabulate.ts'
import type { RowGrid } from './open.ts'

export interface RowChoice extends Choice {
  /** None chosen means all. */
  indicators: readonly string[]
  /** Every report within the years, not just the latest of each region. */
  allYears: boolean
}

/** 1 for each row of a chosen report and indicator. */
export function chooseRows(grid: RowGrid, holdings: Holdings, choice: RowChoice): Uint8Array {
  const reports = new Set(listReports(holdings, choice))
  const indicators = new Set(choice.indicators)
  const [report, indicator] = [grid.columns.get('report'), grid.columns.get('indicator')]
  const chosen = new Uint8Array(grid.size)
  if (report?.kind !== 'text' || indicator?.kind !== 'text') return chosen
  const [fitsReport, fitsIndicator] = [report.keys.map((key) => reports.has(key)), indicator.keys.map((key) => indicators.size === 0 || indicators.has(key))]
  for (let row = 0; row < grid.size; row++) if (fitsReport[report.codes[row]!] === true && fitsIndicator[indicator.codes[row]!] === true) chosen[row] = 1
  return chosen
}

/** Keys of the reports that the choice takes in. */
function listReports(holdings: Holdings, choice: RowChoice): string[] {
  if (!choice.allYears) {
    const chosen = new Set(choice.regions)
    return [...pickReports(holdings, choice)].filter(([region]) => chosen.has(region)).map(([, report]) => report.key)
  }
  const chosen = new Set(choice.regions)
  const { from, until } = choice.years
  return holdings.reports
    .filter((report) => report.body === choice.body && chosen.has(report.region) && (from === null || report.year >= from) && (until === null || report.year <= until))
    .map((report) => report.key)
}
