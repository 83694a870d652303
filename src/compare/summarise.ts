/** The two or three facts that a ranking says; the page puts them into sentences of its language. */
import type { RankedRow, Ranking } from './rank.ts'
import type { Row } from './tabulate.ts'
import type { PublicIndicator } from '../model/dataset.ts'
import type { GapReason } from '../model/lists.ts'

export type Takeaway =
  | { kind: 'none' }
  | { kind: 'single'; row: RankedRow }
  | { kind: 'equal'; rows: RankedRow[] }
  | { kind: 'spread'; first: RankedRow[]; last: RankedRow[]; difference: number; count: number }
  /** Regions whose figure is not printed but computed from printed ones. */
  | { kind: 'derived'; rows: RankedRow[] }
  | { kind: 'gap'; reason: GapReason; rows: Row[] }

/** Facts in the order in which they are said: who leads and by how much, what was computed, who is missing and why. */
export function summariseRanking(indicator: PublicIndicator, ranking: Ranking): Takeaway[] {
  const stated = ranking.ranked.filter((row) => row.stated !== undefined)
  const computed = ranking.ranked.filter((row) => row.stated === undefined)
  const leading = stated.length > 0 ? stated : computed
  const found: Takeaway[] = [describeLead(indicator, leading)]
  if (stated.length > 0 && computed.length > 0) found.push({ kind: 'derived', rows: computed })
  const reasons = [...new Set(ranking.lane.map((row) => row.gap))]
  for (const reason of reasons) if (reason !== null) found.push({ kind: 'gap', reason, rows: ranking.lane.filter((row) => row.gap === reason) })
  return found
}

function describeLead(indicator: PublicIndicator, rows: readonly RankedRow[]): Takeaway {
  const [first] = rows
  if (first === undefined) return { kind: 'none' }
  if (rows.length === 1) return { kind: 'single', row: first }
  const values = rows.map((row) => row.shown)
  const [high, low] = [Math.max(...values), Math.min(...values)]
  if (high === low) return { kind: 'equal', rows: [...rows] }
  const lowFirst = indicator.direction === 'lower_better'
  const difference = Number((high - low).toFixed(10))
  const holders = (value: number) => rows.filter((row) => row.shown === value)
  return { kind: 'spread', first: holders(lowFirst ? low : high), last: holders(lowFirst ? high : low), difference, count: rows.length }
}
