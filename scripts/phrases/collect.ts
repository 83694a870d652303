/** Where every phrase of the catalogue stands: in which examples, counter-examples and reports. */
import { fold } from '../../src/extract/fold.ts'
import { ROLES } from '../../src/extract/postings.ts'
import { buildTrie } from '../../src/extract/terms.ts'
import { compileUnits } from '../../src/extract/units.ts'
import type { Role } from '../../src/extract/postings.ts'
import type { TermTrie } from '../../src/extract/terms.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'

/** One phrase in one role of one entry, with the sentences and reports that it stands in. */
export interface Phrase {
  /** Indicator id, or the concept's name behind ~ for what the catalogue leaves out. */
  entry: string
  role: Role
  word: string
  /** Examples and counter-examples of its own entry. */
  examples: string[]
  counterexamples: string[]
  /** Sentences of other entries. */
  elsewhere: number
  /** Names of the reports. */
  reports: string[]
}

export interface PhraseFacts {
  phrases: Phrase[]
  /** Measure words that `units.yaml` does not know: no number ever carries them. */
  unheard: { entry: string; word: string }[]
}

/** All phrases in catalogue order. `reports`: name and text as published. */
export function collectPhrases(catalogue: Catalogue, reports: readonly { name: string; text: string }[]): PhraseFacts {
  const listed = listPhrases(catalogue)
  const words = [...new Set(listed.map(({ word }) => word))]
  const trie = buildTrie(words)
  const sentences = catalogue.indicators.flatMap(({ id, examples, counterexamples }) => [
    ...examples.map(({ text }) => ({ id, text, isExample: true })),
    ...counterexamples.map(({ text }) => ({ id, text, isExample: false })),
  ])
  const inSentences = indexWords(words, trie, sentences)
  const inReports = indexWords(words, trie, reports)
  const phrases = listed.map(({ entry, role, word }): Phrase => {
    const found = inSentences.get(word) ?? []
    const own = found.filter((sentence) => sentence.id === entry)
    return {
      entry,
      role,
      word,
      examples: own.filter((sentence) => sentence.isExample).map((sentence) => sentence.text),
      counterexamples: own.filter((sentence) => !sentence.isExample).map((sentence) => sentence.text),
      elsewhere: found.length - own.length,
      reports: (inReports.get(word) ?? []).map((report) => report.name),
    }
  })
  return { phrases, unheard: listUnheard(catalogue) }
}

/** Stands in no example, counter-example or report. It may be right for reports that nobody has here; nothing here shows it. */
export function isUnneeded(phrase: Phrase): boolean {
  return phrase.reports.length === 0 && !isShown(phrase)
}

/** Phrases longer than this, in characters, are more often a sentence's own wording than a term. */
export const LONGEST = 8

/**
 * Why a person has to say that a phrase is kept; null where nobody has to. What the catalogue leaves out has no examples of its own, and its
 * words can put no number under a wrong indicator: of these only the long ones.
 */
export function whyReview(phrase: Phrase): 'long' | 'single' | null {
  if ([...phrase.word].length > LONGEST) return 'long'
  return phrase.reports.length === 1 && !isShown(phrase) && !phrase.entry.startsWith('~') ? 'single' : null
}

function isShown(phrase: Phrase): boolean {
  return phrase.examples.length + phrase.counterexamples.length + phrase.elsewhere > 0
}

function listPhrases(catalogue: Catalogue): Pick<Phrase, 'entry' | 'role' | 'word'>[] {
  const indicators = catalogue.indicators.flatMap((indicator) => ROLES.flatMap((role) => indicator[role].map((word) => ({ entry: indicator.id, role, word }))))
  const outside = (catalogue.outside ?? []).flatMap((concept) => {
    const entry = `~${concept.zh}`
    const list = (role: Role, words: readonly string[]) => words.map((word) => ({ entry, role, word }))
    return [...list('aliases', concept.words), ...list('topics', concept.topics), ...list('not', concept.not)]
  })
  return [...indicators, ...outside]
}

function indexWords<Item extends { text: string }>(words: readonly string[], trie: TermTrie, items: readonly Item[]): Map<string, Item[]> {
  const index = new Map<string, Item[]>()
  for (const item of items) {
    const { text } = fold(item.text)
    const { size, term: terms } = trie.find(text, 0, text.length)
    for (const term of new Set(terms.subarray(0, size))) {
      const word = words[term] ?? ''
      const list = index.get(word)
      if (list === undefined) index.set(word, [item])
      else list.push(item)
    }
  }
  return index
}

function listUnheard(catalogue: Catalogue): PhraseFacts['unheard'] {
  const { byWord } = compileUnits(catalogue)
  return catalogue.indicators.flatMap(({ id, measure_words }) => measure_words.filter((word) => !byWord.has(word)).map((word) => ({ entry: id, word })))
}
