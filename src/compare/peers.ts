/** Which regions may be set side by side: figures for the whole year, places of one level, rates over the same base. */
import type { Row } from './tabulate.ts'
import type { PublicIndicator } from '../model/dataset.ts'

/**
 * The largest group of rows that may be compared as they stand, in their order. What stays outside differs from it in level,
 * covers only a part of its year, or divides by something else.
 */
export function findPeers<Item extends Row>(indicator: PublicIndicator, rows: readonly Item[]): Item[] {
  const groups = new Map<string, Item[]>()
  for (const row of rows) {
    if (row.shown === undefined || row.partYear) continue
    const key = `${row.region.level} ${indicator.kind === 'rate' ? (row.base ?? '') : ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups.values()].reduce<Item[]>((best, group) => (group.length > best.length ? group : best), [])
}

/** The rows that may be set beside one region's: it leads the group that it belongs to. */
export function findPeersOf<Item extends Row>(indicator: PublicIndicator, rows: readonly Item[], code: string): Item[] {
  const own = rows.find((row) => row.region.code === code)
  return own === undefined ? [] : findPeers(indicator, rows.filter((row) => row.region.level === own.region.level && (indicator.kind !== 'rate' || row.base === own.base)))
}
