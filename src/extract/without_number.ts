/** Indicators that the results part speaks of for all or none, without a number: 行政诉讼案件均由负责人出庭应诉. */
import { EVERY } from './grammar.ts'
import { scratchOf } from './hear.ts'
import type { Lexicon } from './lexicon.ts'
import { hasPhrase, listPhrases } from './phrases.ts'
import type { Sentence } from './sections.ts'

/** Shortest phrase that by itself says which indicator is meant; a shorter one may be said in passing. */
const SHORTEST = 5
const ALL = listPhrases(EVERY)

/**
 * Ids in the catalogue's order. `stated` are the indicators that have a number anywhere in the report: those are not
 * without one. Only phrases that decide by themselves (`aliases`) count, in a sentence that says 均, 全部 or 全覆盖.
 */
export function findWithoutNumber(text: string, sentences: readonly Sentence[], stated: ReadonlySet<string>, lexicon: Lexicon): string[] {
  const found = new Set<number>()
  const { passing } = scratchOf(lexicon)
  for (const { start, end, section } of sentences) {
    if (section.kind !== 'achievements' && section.kind !== 'opening') continue
    if (!hasPhrase(ALL, text, start, end)) continue
    passing.size = 0
    const { size, term } = lexicon.trie.find(text, start, end, passing)
    for (let h = 0; h < size; h++) {
      if (lexicon.trie.lengths[term[h]!]! < SHORTEST) continue
      for (const { entry, role } of lexicon.postings[term[h]!]!) {
        if (role === 'aliases' && !lexicon.entries[entry]!.outside && !stated.has(lexicon.entries[entry]!.id)) found.add(entry)
      }
    }
  }
  return [...found].sort((a, b) => a - b).map((entry) => lexicon.entries[entry]!.id)
}
