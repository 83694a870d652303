/** All quantities of a report matched, sentence by sentence, with what earlier sentences and headings carry over. */
import type { Derived } from '../model/catalogue.ts'
import type { Quantity } from '../model/quantity.ts'
import { neighbourhoods } from './clauses.ts'
import type { Neighbourhood } from './clauses.ts'
import type { Draft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { makeScratch } from './hear.ts'
import type { Scratch } from './hear.ts'
import { matchQuantity } from './match.ts'
import { REFINERS } from './refiners/index.ts'
import type { Outline, Sentence } from './sections.ts'
import { findCells } from './tabular.ts'
import type { Cell } from './tabular.ts'
import type { TermHit } from './terms.ts'
import { outsideTitles } from './titles.ts'
import { countBreaks } from './weigh.ts'
import type { SentenceContext } from './weigh.ts'

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
    if (hits === undefined) cache.set(sentence, (hits = outsideTitles(text, sentence.start, sentence.end, lexicon.trie.find(text, sentence.start, sentence.end))))
    return hits
  }
  const cells = findCells(text, quantities, lexicon.trie)
  const tableDrafts: Draft[] = []
  let q = 0
  outline.sentences.forEach((sentence, s) => {
    while (q < quantities.length && quantities[q]!.start < sentence.start) q++
    const from = q
    while (q < quantities.length && quantities[q]!.start < sentence.end) q++
    if (q === from) return
    const own = quantities.slice(from, q).filter((quantity) => !cells.has(quantity))
    for (const quantity of quantities.slice(from, q)) {
      const cell = cells.get(quantity)
      if (cell === undefined) continue
      const draft = assignCell(cell, sentence, lexicon, scratch, explain)
      if (cell.isTotal && draft.entry < 0) takeTotal(draft, tableDrafts, lexicon)
      tableDrafts.push(draft)
      drafts.push(draft)
    }
    if (own.length === 0) return
    const nears = neighbourhoods(text, sentence.start, sentence.end, own)
    const context: SentenceContext = {
      text, start: sentence.start, end: sentence.end,
      hits: sentence.section.kind === 'boilerplate' ? [] : hitsOf(sentence), carried: [],
      ...countBreaks(text, sentence.start, sentence.end),
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

/** A number of a table, read as the clause that its column and caption make. */
function assignCell(cell: Cell, sentence: Sentence, lexicon: Lexicon, scratch: Scratch, explain: boolean): Draft {
  const { words, at } = cell
  const quantity = { ...cell.quantity, start: at, end: words.length }
  const [near] = neighbourhoods(words, 0, words.length, [quantity])
  const match = matchQuantity(near!, -1, { text: words, start: 0, end: words.length, hits: lexicon.trie.find(words, 0, words.length), carried: [], ...countBreaks(words, 0, words.length) }, lexicon, scratch, explain)
  return {
    quantity: cell.quantity, near: { ...near!, quantity: cell.quantity }, sentence, siblings: [], index: 0, entry: match.entry, also: [], basis: null, maybe: match.maybe,
    inherited: false, kind: match.entry >= 0 ? 'observation' : 'unmapped', candidates: match.candidates, reason: null, cell,
  }
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
    const match = matchQuantity(near, lastEntry(siblings), context, lexicon, scratch, explain)
    const draft: Draft = {
      quantity: near.quantity, near, sentence, siblings, index, entry: match.entry, also: match.also, basis: match.basis, maybe: match.maybe,
      inherited: false, kind: match.entry >= 0 ? 'observation' : 'unmapped', candidates: match.candidates, reason: null,
    }
    siblings.push(draft)
    inherit(draft, match.own, lexicon)
    continueLevel(draft, text, lexicon)
    for (const refine of REFINERS) {
      const verdict = refine(draft, text, lexicon)
      if (verdict === undefined) continue
      draft.kind = verdict.kind
      draft.reason = verdict.reason
      if (verdict.kind !== 'target') draft.entry = -1
      break
    }
  })
  for (const derived of lexicon.catalogue.derived) standIn(siblings, derived, lexicon)
  return siblings
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

/** A part without words of its own (其中民事30件) counts what its whole counts. */
function inherit(draft: Draft, own: number, lexicon: Lexicon): void {
  const { whole } = draft.near
  if (whole < 0 || (own & 1) === 1) return
  const parent = draft.siblings[whole]!
  // A verb of its own (维持, 办结) makes it another stage of the same matter, but not another matter.
  if (own === 2 && draft.entry >= 0 && parent.entry >= 0 && familyOf(lexicon, draft.entry) === familyOf(lexicon, parent.entry)) return
  if (parent.entry < 0 || parent.quantity.dimension !== draft.quantity.dimension) return
  const entry = lexicon.entries[parent.entry]!
  if (draft.quantity.word !== '' && draft.quantity.word !== parent.quantity.word && !entry.words.has(draft.quantity.word)) return
  draft.entry = parent.entry
  draft.basis = parent.basis
  draft.inherited = true
  draft.kind = 'observation'
  draft.maybe = []
}

function familyOf(lexicon: Lexicon, entry: number): string {
  const { id } = lexicon.entries[entry]!
  return id.slice(0, id.indexOf('.'))
}

/** 由4.1万次降至2.7万次: two levels of one thing; the second has no words but those of the change. */
function continueLevel(draft: Draft, text: string, lexicon: Lexicon): void {
  const previous = draft.siblings[draft.index - 1]
  if (previous === undefined || previous.entry < 0 || previous.quantity.dimension !== draft.quantity.dimension) return
  const between = text.slice(previous.quantity.end, draft.quantity.start)
  if (between.length > 8 || !/(增|升|降|减|提|扩|压|缩|发展|跃)[^,。;、\d]{0,4}(至|到|为|成)$/.test(between)) return
  if (draft.quantity.word !== previous.quantity.word && !lexicon.entries[previous.entry]!.words.has(draft.quantity.word)) return
  draft.entry = previous.entry
  draft.kind = 'observation'
  draft.inherited = false
  draft.maybe = []
}

/** 排查53宗,化解49宗: where a sentence states no other base, what was found is the base of what was resolved. */
function standIn(siblings: readonly Draft[], derived: Derived, lexicon: Lexicon): void {
  if (derived.stand_in === undefined) return
  const at = (id: string): Draft[] => siblings.filter((draft) => draft.entry >= 0 && lexicon.entries[draft.entry]!.id === id)
  const found = at(derived.stand_in)
  if (found.length === 0 || at(derived.denominator).length > 0) return
  if (at(derived.numerator).length === 0 && at(derived.id).length === 0) return
  const denominator = lexicon.byId.get(derived.denominator)
  if (denominator !== undefined) for (const draft of found) draft.entry = denominator
}
