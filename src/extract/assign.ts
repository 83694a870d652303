/** All quantities of a report matched, sentence by sentence, with what earlier sentences and headings carry over. */
import type { Derived } from '../model/catalogue.ts'
import type { Quantity } from '../model/quantity.ts'
import { carryOver } from './carry.ts'
import { neighbourhoods } from './clauses.ts'
import type { Neighbourhood } from './clauses.ts'
import { makeContexts } from './context.ts'
import type { Draft } from './draft.ts'
import { findWords } from './hits.ts'
import { NO_TITLES } from './titles.ts'
import type { Lexicon } from './lexicon.ts'
import { scratchOf } from './hear.ts'
import type { Scratch } from './hear.ts'
import { matchQuantity } from './match.ts'
import { REFINERS } from './refiners/index.ts'
import type { Outline, Sentence } from './sections.ts'
import { makeHits } from './terms.ts'
import { findCells } from './tabular.ts'
import type { Cell } from './tabular.ts'
import { countBreaks } from './weigh.ts'
import type { SentenceContext } from './weigh.ts'

/** Drafts of all quantities, in order of the text. */
export function assign(text: string, outline: Outline, quantities: readonly Quantity[], lexicon: Lexicon, explain: boolean): Draft[] {
  const drafts: Draft[] = []
  const scratch = scratchOf(lexicon)
  const contextOf = makeContexts(text, outline.sentences, lexicon, scratch)
  const cells = findCells(text, quantities, lexicon.trie)
  const tableDrafts: Draft[] = []
  let q = 0
  for (let s = 0; s < outline.sentences.length && q < quantities.length; s++) {
    const sentence = outline.sentences[s]!
    while (q < quantities.length && quantities[q]!.start < sentence.start) q++
    const own: Quantity[] = []
    for (; q < quantities.length && quantities[q]!.start < sentence.end; q++) {
      const quantity = quantities[q]!
      const cell = cells.get(quantity)
      if (cell === undefined) {
        own.push(quantity)
        continue
      }
      const draft = assignCell(cell, sentence, lexicon, scratch, explain)
      if (cell.isTotal && draft.entry < 0) takeTotal(draft, tableDrafts, lexicon)
      tableDrafts.push(draft)
      drafts.push(draft)
    }
    if (own.length === 0) continue
    const nears = neighbourhoods(text, sentence.start, sentence.end, own)
    for (const draft of assignSentence(text, sentence, nears, contextOf(s), lexicon, scratch, explain)) drafts.push(draft)
  }
  return drafts
}

/** A number of a table, read as the clause that its column and caption make. */
function assignCell(cell: Cell, sentence: Sentence, lexicon: Lexicon, scratch: Scratch, explain: boolean): Draft {
  const { words, at } = cell
  const quantity = { ...cell.quantity, start: at, end: words.length }
  const near = neighbourhoods(words, 0, words.length, [quantity])[0]!
  const context: SentenceContext = {
    text: words, start: 0, end: words.length, breaks: countBreaks(words, 0, words.length, scratch.breaks),
    words: findWords(words, 0, words.length, lexicon.trie, makeHits(), NO_TITLES), carried: [],
  }
  const match = matchQuantity(near, -1, context, lexicon, scratch, explain)
  return {
    quantity: cell.quantity, near: { ...near, quantity: cell.quantity }, sentence, words: context.words, siblings: [], index: 0, entry: match.entry, also: [], basis: null, maybe: match.maybe,
    inherited: false, kind: match.entry >= 0 ? 'observation' : 'unmapped', candidates: match.candidates, reason: null, cell,
  }
}

function assignSentence(
  text: string, sentence: Sentence, nears: readonly Neighbourhood[], context: SentenceContext, lexicon: Lexicon, scratch: Scratch, explain: boolean,
): Draft[] {
  const siblings: Draft[] = []
  for (let index = 0; index < nears.length; index++) {
    const near = nears[index]!
    const match = matchQuantity(near, lastEntry(siblings), context, lexicon, scratch, explain)
    const draft: Draft = {
      quantity: near.quantity, near, sentence, words: context.words, siblings, index, entry: match.entry, also: match.also, basis: match.basis, maybe: match.maybe,
      inherited: false, kind: match.entry >= 0 ? 'observation' : 'unmapped', candidates: match.candidates, reason: null,
    }
    siblings.push(draft)
    carryOver(draft, match.own, text, lexicon)
    refineDraft(draft, text, lexicon)
  }
  for (const derived of lexicon.catalogue.derived) standIn(siblings, derived, lexicon)
  return siblings
}

/** Lets the first refiner that has something to say decide. */
function refineDraft(draft: Draft, text: string, lexicon: Lexicon): void {
  for (const refine of REFINERS) {
    const verdict = refine(draft, text, lexicon)
    if (verdict === undefined) continue
    draft.kind = verdict.kind
    draft.reason = verdict.reason
    if (verdict.kind !== 'target') draft.entry = -1
    return
  }
}

/** 合计 below a row of kinds of penalty counts what is broader than all of them. */
function takeTotal(draft: Draft, parts: readonly Draft[], lexicon: Lexicon): void {
  for (const part of parts.slice(-12)) {
    if (part.entry < 0 || part.quantity.dimension !== draft.quantity.dimension) continue
    for (const id of lexicon.entries[part.entry]!.broader) {
      const entry = lexicon.byId.get(id)
      if (entry === undefined) continue
      draft.entry = entry
      draft.kind = 'observation'
      return
    }
  }
}

/** Entry of the nearest earlier number of the sentence that has one. */
function lastEntry(siblings: readonly Draft[]): number {
  for (let k = siblings.length - 1; k >= 0 && k >= siblings.length - 3; k--) if (siblings[k]!.entry >= 0) return siblings[k]!.entry
  return -1
}

/** 排查53宗,化解49宗: where a sentence states no other base, what was found is the base of what was resolved. */
function standIn(siblings: readonly Draft[], { stand_in, denominator, numerator, id }: Derived, lexicon: Lexicon): void {
  if (stand_in === undefined) return
  const found = entryOf(stand_in, lexicon)
  const base = entryOf(denominator, lexicon)
  if (base < 0 || !isStated(siblings, found) || isStated(siblings, base)) return
  if (!isStated(siblings, entryOf(numerator, lexicon)) && !isStated(siblings, entryOf(id, lexicon))) return
  for (const draft of siblings) if (draft.entry === found) draft.entry = base
}

function isStated(siblings: readonly Draft[], entry: number): boolean {
  return entry >= 0 && siblings.some((draft) => draft.entry === entry)
}

function entryOf(indicator: string, { byId }: Lexicon): number {
  return byId.get(indicator) ?? -1
}
