/** What reports say and what they leave out: for each indicator in each report a figure, or the reason for none, counted. */
import type { Holdings } from './tabulate.ts'
import type { Cell, ReportEntry } from '../model/dataset.ts'
import type { GapReason } from '../model/lists.ts'

/** A figure that is printed, one that can only be computed from printed ones, or why there is none. */
export type CoverState = 'stated' | 'derived' | GapReason
export type Tally = Readonly<Record<CoverState, number>>

/** From a figure to nothing at all. */
export const COVER_STATES: readonly CoverState[] = [
  'stated', 'derived', 'part_only', 'conflicting', 'not_comparable', 'unread', 'no_number', 'not_stated', 'not_published', 'not_collected',
]

export interface Coverage {
  /** All indicators in all reports; the states add up to indicators × reports. */
  total: Tally
  byDomain: ReadonlyMap<string, Tally>
  byIndicator: ReadonlyMap<string, Tally>
  /** By report key. */
  byReport: ReadonlyMap<string, Tally>
}

/** The annual reports of one kind of body. */
export function listAnnual<Report extends Pick<ReportEntry, 'body' | 'kind'>>(reports: readonly Report[], body: string): Report[] {
  return reports.filter((report) => report.body === body && report.kind === 'annual')
}

/** Counts the cells of the reports. What a report has no cell for it does not state. */
export function coverReports(holdings: Pick<Holdings, 'catalogue' | 'overview'>, reports: readonly ReportEntry[]): Coverage {
  const { indicators } = holdings.catalogue
  const wanted = new Set(reports.map((report) => report.key))
  const byIndicator = new Map(indicators.map(({ id }) => [id, emptyTally()]))
  const byReport = new Map(reports.map(({ key }) => [key, emptyTally()]))
  for (const { key, cells } of holdings.overview) {
    if (!wanted.has(key)) continue
    for (const cell of cells) {
      for (const tally of [byIndicator.get(cell.indicator), byReport.get(key)]) if (tally !== undefined) tally[stateOf(cell)]++
    }
  }
  for (const tally of byIndicator.values()) tally.not_stated += reports.length - countAll(tally)
  for (const tally of byReport.values()) tally.not_stated += indicators.length - countAll(tally)
  const byDomain = new Map<string, Record<CoverState, number>>()
  for (const { id, domain } of indicators) addTo(byDomain, domain, byIndicator.get(id) ?? emptyTally())
  const total = emptyTally()
  for (const tally of byDomain.values()) addTally(total, tally)
  return { total, byDomain, byIndicator, byReport }
}

/** The state of one indicator in one report. */
export function stateOf(cell: Cell | null | undefined): CoverState {
  if (cell === null || cell === undefined) return 'not_stated'
  if (cell.gap !== null) return cell.gap
  if (cell.origin !== 'derived' && cell.value !== null) return 'stated'
  return (cell.origin === 'derived' ? cell.value : cell.derived?.value) == null ? 'unread' : 'derived'
}

/** How many cells a tally counts. */
export function countAll(tally: Tally): number {
  return COVER_STATES.reduce((sum, state) => sum + tally[state], 0)
}

function emptyTally(): Record<CoverState, number> {
  return Object.fromEntries(COVER_STATES.map((state) => [state, 0])) as Record<CoverState, number>
}

function addTo(tallies: Map<string, Record<CoverState, number>>, key: string, more: Tally): void {
  const tally = tallies.get(key) ?? emptyTally()
  addTally(tally, more)
  tallies.set(key, tally)
}

function addTally(tally: Record<CoverState, number>, more: Tally): void {
  for (const state of COVER_STATES) tally[state] += more[state]
}
