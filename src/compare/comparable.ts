/** May these figures be compared at all? What a reader has to know before saying who leads. */
import { LEVELS } from '../model/lists.ts'
import type { RankedRow } from './rank.ts'
import type { PublicIndicator } from '../model/dataset.ts'
import type { Level } from '../model/lists.ts'

export type Reservation =
  | { kind: 'part_year'; rows: RankedRow[] }
  | { kind: 'bases'; bases: { base: string; rows: RankedRow[] }[] }
  | { kind: 'levels'; levels: { level: Level; rows: RankedRow[] }[] }
  | { kind: 'years'; from: number; until: number }
  /** A count grows with the size of the place; there is nothing here to divide it by. */
  | { kind: 'size' }

/** Reservations about a ranking of two or more figures, the gravest first; none about a single figure. */
export function listReservations(indicator: PublicIndicator, ranked: readonly RankedRow[]): Reservation[] {
  if (ranked.length < 2) return []
  const found: Reservation[] = []
  const part = ranked.filter((row) => row.partYear)
  if (part.length > 0) found.push({ kind: 'part_year', rows: part })
  const bases = groupBy(ranked.filter((row) => row.base !== null), (row) => row.base ?? '')
  if (indicator.kind === 'rate' && bases.length > 1) found.push({ kind: 'bases', bases: bases.map(([base, rows]) => ({ base, rows })) })
  const levels = groupBy(ranked, (row) => row.region.level).sort(([a], [b]) => LEVELS.indexOf(a) - LEVELS.indexOf(b))
  if (levels.length > 1) found.push({ kind: 'levels', levels: levels.map(([level, rows]) => ({ level, rows })) })
  const years = ranked.map((row) => row.report?.year ?? 0)
  const [from, until] = [Math.min(...years), Math.max(...years)]
  if (from !== until) found.push({ kind: 'years', from, until })
  if (indicator.kind !== 'rate' && indicator.temporality !== 'rate') found.push({ kind: 'size' })
  return found
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return [...groups]
}
