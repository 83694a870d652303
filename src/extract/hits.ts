/** The words of the catalogue in a text, found once for each stretch that somebody asks about. */
import type { Span } from '../model/text.ts'
import type { TermHits, TermTrie } from './terms.ts'

/** Words of one stretch: those of `hits` from `first` up to `last`. */
export interface Words {
  hits: TermHits
  first: number
  last: number
  /** Titles of the stretch; what stands in them does not speak for a number. */
  titles: readonly Span[]
}

/** Words of the stretch [start, end), added to `hits`. `titles` are those that are to be left out. */
export function findWords(text: string, start: number, end: number, trie: TermTrie, hits: TermHits, titles: readonly Span[]): Words {
  const first = hits.size
  trie.find(text, start, end, hits)
  return { hits, first, last: hits.size, titles }
}

/** Place of the first word that begins at `at` or later. */
export function firstWordFrom({ hits: { start }, first, last }: Words, at: number): number {
  let low = first
  let high = last
  while (low < high) {
    const middle = (low + high) >> 1
    if (start[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}
