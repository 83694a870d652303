/** Which regions may be set side by side: figures for the whole year, places of one level, rates over the same base. */
import type { Row } from './tabulate.ts'
import type { PublicIndicator } from '../model/dataset.ts'

/**
 * The largest group of rows that may be compared as they stand, in their order. What stays outside differs from it in level,
 * covers only a part of its year, or divides by something else.
 */
export function findPeers<Item extends Row>(indicator: PublicIndicator, rows: readonly Item[]): Item[] {
  const whole = rows.filter((row) => row.shown !== undefined && !row.partYear)
  const ofLevel = keepLargest(whole, (row) => row.region.level)
  if (indicator.kind !== 'rate') return ofLevel
  // A report that does not say what it divides by contradicts none.
  const told = keepLargest(ofLevel.filter((row) => row.base !== null), (row) => row.base ?? '')
  const base = told[0]?.base ?? null
  return ofLevel.filter((row) => row.base === null || row.base === base)
}

/** The rows that may be set beside one region's: it leads the group that it belongs to. */
export function findPeersOf<Item extends Row>(indicator: PublicIndicator, rows: readonly Item[], code: string): Item[] {
  const own = rows.find((row) => row.region.code === code)
  return own === undefined ? [] : findPeers(indicator, rows.filter((row) => row.region.level === own.region.level && (indicator.kind !== 'rate' || own.base === null || row.base === null || row.base === own.base)))
}

function keepLargest<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return [...groups.values()].reduce<Item[]>((best, group) => (group.length > best.length ? group : best), [])
}
