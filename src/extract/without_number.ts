/** Indicators that the results part speaks of for all or none, without a number: 行政诉讼案件均由负责人出庭应诉. */
import { EVERY } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import type { Sentence } from './sections.ts'

/** Shortest phrase that by itself says which indicator is meant; a shorter one may be said in passing. */
const SHORTEST = 5

/**
 * Ids in the catalogue's order. `stated` are the indicators that have a number anywhere in the report: those are not
 * without one. Only phrases that decide by themselves (`aliases`) count, in a sentence that says 均, 全部 or 全覆盖.
 */
export function findWithoutNumber(text: string, sentences: readonly Sentence[], stated: ReadonlySet<string>, lexicon: Lexicon): string[] {
  const found = new Set<number>()
  for (const { start, end, section } of sentences) {
    if (section.kind !== 'achievements' && section.kind !== 'opening') continue
    const words = text.slice(start, end)
    if (!EVERY.some((word) => words.includes(word))) continue
    for (const hit of lexicon.trie.find(text, start, end)) {
      if (hit.end - hit.start < SHORTEST) continue
      for (const { entry, role } of lexicon.postings[hit.term]!) {
        if (role === 'aliases' && !lexicon.entries[entry]!.outside && !stated.has(lexicon.entries[entry]!.id)) found.add(entry)
      }
    }
  }
  return [...found].sort((a, b) => a - b).map((entry) => lexicon.entries[entry]!.id)
}
