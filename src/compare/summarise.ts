/** The two or three facts that a comparison says; the page puts them into sentences of its language. */
import { describeSpread } from './distribution.ts'
import type { Change, ChangeTable } from './change.ts'
import type { RankedRow, Ranking } from './rank.ts'
import type { Row } from './tabulate.ts'
import type { PublicIndicator } from '../model/dataset.ts'
import type { GapReason } from '../model/lists.ts'

export type Takeaway =
  | { kind: 'none' }
  | { kind: 'single'; row: RankedRow }
  | { kind: 'equal'; rows: RankedRow[] }
  /** `median` only where there are enough figures for one to say more than the ends. */
  | { kind: 'spread'; first: RankedRow[]; last: RankedRow[]; difference: number; count: number; median: number | null }
  /** How many rose, fell, stayed between two years; of a single region, the change itself. */
  | { kind: 'change'; years: [number, number]; rose: number; fell: number; level: number; only: Change | null }
  /** Regions whose figure is not printed but computed from printed ones. */
  | { kind: 'derived'; rows: RankedRow[] }
  | { kind: 'gaps'; gaps: { reason: GapReason; rows: Row[] }[] }

/** Fewer figures than these are told by their ends. */
const ENOUGH_FOR_MEDIAN = 8

/** Facts in the order in which they are said: who leads and by how much, what changed or was computed, who is missing and why. */
export function summariseRanking(indicator: PublicIndicator, ranking: Ranking, changes: ChangeTable | null = null): Takeaway[] {
  const computed = ranking.ranked.filter((row) => row.stated === undefined)
  const found: Takeaway[] = [describeLead(indicator, ranking.ranked)]
  if (changes !== null) found.push(describeChange(changes))
  else if (computed.length > 0 && computed.length < ranking.ranked.length) found.push({ kind: 'derived', rows: computed })
  const reasons = [...new Set(ranking.lane.flatMap((row) => row.gap ?? []))]
  if (reasons.length > 0) found.push({ kind: 'gaps', gaps: reasons.map((reason) => ({ reason, rows: ranking.lane.filter((row) => row.gap === reason) })) })
  return found
}

function describeLead(indicator: PublicIndicator, rows: readonly RankedRow[]): Takeaway {
  const [first] = rows
  if (first === undefined) return { kind: 'none' }
  if (rows.length === 1) return { kind: 'single', row: first }
  const spread = describeSpread(rows.map((row) => row.shown))
  if (spread === null || spread.most === spread.least) return { kind: 'equal', rows: [...rows] }
  const { most, least } = spread
  const lowFirst = indicator.direction === 'lower_better'
  const difference = Number((most - least).toFixed(10))
  const holders = (value: number) => rows.filter((row) => row.shown === value)
  return { kind: 'spread', first: holders(lowFirst ? least : most), last: holders(lowFirst ? most : least), difference, count: rows.length, median: rows.length < ENOUGH_FOR_MEDIAN ? null : spread.median }
}

function describeChange({ years, changes }: ChangeTable): Takeaway {
  const count = (test: (difference: number) => boolean) => changes.filter((change) => test(change.difference)).length
  const [only] = changes
  return { kind: 'change', years, rose: count((difference) => difference > 0), fell: count((difference) => difference < 0), level: count((difference) => difference === 0), only: changes.length === 1 && only !== undefined ? only : null }
}
