/** Names of divisions as they stand in a text. */

import { type DivisionIndex, longestWordAt } from '../../model/gazetteer.ts'
import type { Span } from '../../model/text.ts'
import { isHan } from '../characters.ts'

export interface NameMention extends Span {
  readonly name: string
}

/** Names that stand directly after one another, from the highest to the lowest: 郁南县宋桂镇. */
export type NameChain = readonly [NameMention, ...NameMention[]]

/**
 * The chains of names between two offsets; at each place the longest name, from left to right. A name is taken only where a word can
 * begin: 新长安镇, which no list has, is not read as 长安镇.
 */
export function findChains(text: string, start: number, end: number, index: DivisionIndex): NameChain[] {
  const chains: [NameMention, ...NameMention[]][] = []
  for (let at = start; at < end; ) {
    const name = longestWordAt(index.names, text, at)
    const last = chains[chains.length - 1]
    const above = last?.[last.length - 1]
    const chained = above !== undefined && (above.end === at || text.slice(above.end, at) === '人民政府')
    if (name === undefined || at + name.length > end || !(chained || at === start || canBegin(text, at))) {
      at++
      continue
    }
    const mention = { start: at, end: at + name.length, name }
    if (chained && last !== undefined) last.push(mention)
    else chains.push([mention])
    at = mention.end
  }
  return chains
}

/** Whether a name may begin here: after anything but a Han character, or after a word that commonly stands before names. */
export function canBegin(text: string, at: number): boolean {
  return !isHan(text.charCodeAt(at - 1)) || before.has(text[at - 1] ?? '')
}

const before = new Set('在由对向和与及的为从至到入以按将使让给据照合于把是经被受共年,月日度治安丽,了')
