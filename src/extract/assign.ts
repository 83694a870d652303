/** All quantities of a report matched, sentence by sentence, with what earlier sentences and headings carry over. */
import type { Quantity } from '../model/quantity.ts'
import { neighbourhoods } from './clauses.ts'
import type { Neighbourhood } from './clauses.ts'
import type { Draft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { makeScratch, matchQuantity } from './match.ts'
import type { Scratch, SentenceContext } from './match.ts'
import { REFINERS } from './refiners/index.ts'
import type { Outline, Sentence } from './sections.ts'
import type { TermHit } from './terms.ts'

/** How far back a paragraph carries its object, in sentences, and with which weight. */
const CARRY = [0.34, 0.26, 0.2]
const HEADING = 0.3

/** Drafts of all quantities, in order of the text. */
export function assign(text: string, outline: Outline, quantities: readonly Quantity[], lexicon: Lexicon, explain: boolean): Draft[] {
  const drafts: Draft[] = []
  const scratch = scratchOf(lexicon)
  const cache = new Map<Sentence, TermHit[]>()
  const hitsOf = (sentence: Sentence): TermHit[] => {
    let hits = cache.get(sentence)
    if (hits === undefined) cache.set(sentence, (hits = lexicon.trie.find(text, sentence.start, sentence.end)))
    return hits
  }
  let q = 0
  outline.sentences.forEach((sentence, s) => {
    while (q < quantities.length && quantities[q]!.start < sentence.start) q++
    const from = q
    while (q < quantities.length && quantities[q]!.start < sentence.end) q++
    if (q === from) return
    const own = quantities.slice(from, q)
    const nears = neighbourhoods(text, sentence.start, sentence.end, own)
    const context: SentenceContext = {
      text, start: sentence.start, end: sentence.end,
      hits: sentence.section.kind === 'boilerplate' ? [] : hitsOf(sentence), carried: [],
    }
    for (let back = 1; back <= CARRY.length; back++) {
      const earlier = outline.sentences[s - back]
      if (earlier === undefined || earlier.line !== sentence.line) break
      for (const hit of hitsOf(earlier)) context.carried.push({ hit, weight: CARRY[back - 1]! })
    }
    if (sentence.heading !== null && sentence.heading.start !== sentence.start) {
      for (const hit of lexicon.trie.find(text, sentence.heading.start, sentence.heading.end)) context.carried.push({ hit, weight: HEADING })
    }
    drafts.push(...assignSentence(text, sentence, nears, context, lexicon, scratch, explain))
  })
  return drafts
}

const scratches = new WeakMap<Lexicon, Scratch>()

function scratchOf(lexicon: Lexicon): Scratch {
  let scratch = scratches.get(lexicon)
  if (scratch === undefined) scratches.set(lexicon, (scratch = makeScratch(lexicon)))
  return scratch
}

function assignSentence(
  text: string, sentence: Sentence, nears: readonly Neighbourhood[], context: SentenceContext, lexicon: Lexicon, scratch: Scratch, explain: boolean,
): Draft[] {
  const siblings: Draft[] = []
  nears.forEach((near, index) => {
    const match = matchQuantity(near, context, lexicon, scratch, explain)
    const draft: Draft = {
      quantity: near.quantity, near, sentence, siblings, index, entry: match.entry, also: match.also, basis: match.basis, maybe: match.maybe,
      inherited: false, kind: match.entry >= 0 ? 'observation' : 'unmapped', candidates: match.candidates, reason: null,
    }
    siblings.push(draft)
    inherit(draft, match.own, lexicon)
    for (const refine of REFINERS) {
      const verdict = refine(draft, text, lexicon)
      if (verdict === undefined) continue
      draft.kind = verdict.kind
      draft.reason = verdict.reason
      if (verdict.kind !== 'target') draft.entry = -1
      break
    }
  })
  return siblings
}

/** A part without words of its own (其中民事30件) counts what its whole counts. */
function inherit(draft: Draft, ownWords: boolean, lexicon: Lexicon): void {
  const { whole } = draft.near
  if (whole < 0 || ownWords) return
  const parent = draft.siblings[whole]!
  if (parent.entry < 0 || parent.quantity.dimension !== draft.quantity.dimension) return
  const entry = lexicon.entries[parent.entry]!
  if (draft.quantity.word !== '' && draft.quantity.word !== parent.quantity.word && !entry.words.has(draft.quantity.word)) return
  draft.entry = parent.entry
  draft.basis = parent.basis
  draft.inherited = true
  draft.kind = 'observation'
  draft.maybe = []
}
