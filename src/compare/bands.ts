/** Quartile bands of a ranking: no false precision of single places where regions lie close together. */
import { describeSpread } from './distribution.ts'
import { findPeers } from './peers.ts'
import type { RankedRow } from './rank.ts'
import type { PublicIndicator } from '../model/dataset.ts'

/** Fewer comparable regions than these are not divided into four. */
export const ENOUGH_FOR_BANDS = 8

/** The quarter in which each ranked row lies, 1 for the leading one, by the figures of comparable regions; null where those are too few or all alike. */
export function bandRows(indicator: PublicIndicator, ranked: readonly RankedRow[]): number[] | null {
  const peers = findPeers(indicator, ranked)
  const spread = describeSpread(peers.map((row) => row.shown))
  if (peers.length < ENOUGH_FOR_BANDS || spread === null || spread.least === spread.most) return null
  const borders = [spread.lower, spread.median, spread.upper]
  const lowFirst = indicator.direction === 'lower_better'
  // Equal figures are never parted: a figure on a border belongs to the better side.
  return ranked.map(({ shown }) => 1 + borders.filter((border) => (lowFirst ? shown > border : shown < border)).length)
}
