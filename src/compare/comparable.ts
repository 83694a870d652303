/** May these figures be compared at all? What a reader has to know before saying who leads. */
import { LEVELS } from '../model/lists.ts'
import type { RankedRow, Ranking } from './rank.ts'
import type { PublicIndicator } from '../model/dataset.ts'
import type { Level } from '../model/lists.ts'

export type Reservation =
  | { kind: 'part_year'; rows: RankedRow[] }
  | { kind: 'bases'; bases: { base: string; rows: RankedRow[] }[] }
  | { kind: 'levels'; levels: { level: Level; rows: RankedRow[] }[] }
  /** A place beside the larger one that it is a part of: the larger figure may hold the smaller. */
  | { kind: 'nested'; inner: RankedRow[]; outer: RankedRow[] }
  | { kind: 'years'; from: number; until: number }
  /** A count grows with the size of the place; there is nothing here to divide it by. */
  | { kind: 'size' }
  /** Most of the regions asked for have no figure, so the leader of the rest leads a few. */
  | { kind: 'coverage'; stated: number; asked: number }
  /** Rates recomputed for some, as printed for others. */
  | { kind: 'origins'; stated: number; derived: number }

/** Below this share of the regions asked for, an order says little about them. */
const ENOUGH_COVERED = 0.6

/** Reservations about a ranking of two or more figures, the gravest first; none about a single figure. */
export function listReservations(indicator: PublicIndicator, { ranked, lane }: Ranking): Reservation[] {
  if (ranked.length < 2) return []
  const found: { grave: number; reservation: Reservation }[] = []
  const add = (grave: number, reservation: Reservation) => found.push({ grave, reservation })
  const isRate = indicator.kind === 'rate' || indicator.temporality === 'rate'
  const part = ranked.filter((row) => row.partYear)
  if (part.length > 0) add(isRate ? 5 : 8, { kind: 'part_year', rows: part })
  const bases = groupBy(ranked.filter((row) => row.base !== null), (row) => row.base ?? '')
  if (indicator.kind === 'rate' && bases.length > 1) add(7, { kind: 'bases', bases: bases.map(([base, rows]) => ({ base, rows })) })
  const codes = new Map(ranked.map((row) => [row.region.code, row]))
  const inner = ranked.filter((row) => row.region.parent !== null && codes.has(row.region.parent))
  const outer = [...new Set(inner.flatMap((row) => codes.get(row.region.parent ?? '') ?? []))]
  const levels = groupBy(ranked, (row) => row.region.level).sort(([a], [b]) => LEVELS.indexOf(a) - LEVELS.indexOf(b))
  if (inner.length > 0) add(isRate ? 4 : 9, { kind: 'nested', inner, outer })
  else if (levels.length > 1) add(isRate ? 4 : 9, { kind: 'levels', levels: levels.map(([level, rows]) => ({ level, rows })) })
  const years = ranked.map((row) => row.report?.year ?? 0)
  const [from, until] = [Math.min(...years), Math.max(...years)]
  if (from !== until) add(until - from > 1 ? 3.5 : 2, { kind: 'years', from, until })
  if (!isRate) add(6, { kind: 'size' })
  if (ranked.length < ENOUGH_COVERED * (ranked.length + lane.length)) add(3, { kind: 'coverage', stated: ranked.length, asked: ranked.length + lane.length })
  const derived = ranked.filter((row) => row.derived !== undefined).length
  if (derived > 0 && derived < ranked.length) add(1, { kind: 'origins', stated: ranked.length - derived, derived })
  return found.sort((a, b) => b.grave - a.grave).map(({ reservation }) => reservation)
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return [...groups]
}
