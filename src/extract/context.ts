/** What each sentence offers to its numbers: its own words, and those that earlier sentences and headings carry over. */
import type { Lexicon } from './lexicon.ts'
import type { Scratch } from './hear.ts'
import { findWords } from './hits.ts'
import type { Words } from './hits.ts'
import type { Sentence } from './sections.ts'
import { findTitles, NO_TITLES } from './titles.ts'
import { countBreaks } from './weigh.ts'
import type { SentenceContext } from './weigh.ts'

/** How far back a paragraph carries its object, in sentences, and with which weight. */
const CARRY = [0.34, 0.26, 0.2]
const HEADING = 0.3

/** The context of a sentence by its place among `sentences`. Words are found once, however many sentences they are carried to. */
export function makeContexts(text: string, sentences: readonly Sentence[], { trie }: Lexicon, scratch: Scratch): (at: number) => SentenceContext {
  const { hits } = scratch
  hits.size = 0
  const nothing: Words = { hits, first: 0, last: 0, titles: NO_TITLES }
  const found = new Map<number, Words>()
  let heading: Sentence['heading'] = null
  let headingWords = nothing

  function wordsOf(at: number): Words {
    const known = found.get(at)
    if (known !== undefined) return known
    const { start, end } = sentences[at]!
    const words = findWords(text, start, end, trie, hits, findTitles(text, start, end))
    found.set(at, words)
    return words
  }

  return (at) => {
    const sentence = sentences[at]!
    const { start, end } = sentence
    const carried: SentenceContext['carried'] = []
    for (let back = 1; back <= CARRY.length && back <= at && sentences[at - back]!.line === sentence.line; back++) {
      carried.push({ words: wordsOf(at - back), weight: CARRY[back - 1]! })
    }
    if (sentence.heading !== null && sentence.heading.start !== start) {
      if (sentence.heading !== heading) {
        heading = sentence.heading
        headingWords = findWords(text, heading.start, heading.end, trie, hits, NO_TITLES)
      }
      carried.push({ words: headingWords, weight: HEADING })
    }
    return { text, start, end, breaks: countBreaks(text, start, end, scratch.breaks), words: sentence.section.kind === 'boilerplate' ? nothing : wordsOf(at), carried }
  }
}
