/** What could be looked at instead, where an order of the figures means little. */
import { listReservations } from './comparable.ts'
import { findPeers } from './peers.ts'
import { tabulate } from './tabulate.ts'
import type { Ranking } from './rank.ts'
import type { Choice, Holdings } from './tabulate.ts'
import type { PublicIndicator } from '../model/dataset.ts'
import type { Level } from '../model/lists.ts'

export type Alternative =
  /** A rate that the catalogue computes from this count. */
  | { kind: 'rate'; indicator: PublicIndicator; regions: number }
  /** Only the regions of one level. */
  | { kind: 'peers'; level: Level; codes: string[] }
  /** Divided by the certified officers that the same reports state. */
  | { kind: 'officers'; regions: number }

const OFFICERS = 'enforcement.officers_certified'

/** What makes an order of these figures meaningless, and what may be compared in its place; empty where the order holds. */
export function listAlternatives(holdings: Holdings, indicator: PublicIndicator, choice: Choice, { ranked, lane }: Ranking): Alternative[] {
  const kinds = new Set(listReservations(indicator, { ranked, lane }).map((reservation) => reservation.kind))
  if (!kinds.has('size') || !(kinds.has('levels') || kinds.has('nested') || kinds.has('part_year'))) return []
  const rates = holdings.catalogue.derived.filter((entry) => entry.numerator === indicator.id || entry.denominator === indicator.id).flatMap((entry) => holdings.catalogue.indicators.find((other) => other.id === entry.id) ?? [])
  const stated = rates.map((rate): Alternative => ({ kind: 'rate', indicator: rate, regions: tabulate(holdings, rate, choice).rows.filter((row) => row.gap === null).length }))
  const peers = findPeers(indicator, ranked)
  const [first] = peers
  const own: Alternative[] = first !== undefined && peers.length > 1 && peers.length < ranked.length ? [{ kind: 'peers', level: first.region.level, codes: peers.map((row) => row.region.code) }] : []
  const staffed = new Set(tabulate(holdings, indicator, { ...choice, regions: ranked.map((row) => row.region.code) }).rows.flatMap((row) => row.report?.key ?? []))
  const officers = indicator.id === OFFICERS ? 0 : holdings.overview.filter((report) => staffed.has(report.key) && report.cells.some((cell) => cell.indicator === OFFICERS && cell.gap === null)).length
  return [...stated.filter((entry) => entry.kind === 'rate' && entry.regions > 1), ...own, ...(officers > 1 ? [{ kind: 'officers' as const, regions: officers }] : [])]
}
