/** All quantities of a report matched, sentence by sentence, with what earlier sentences and headings carry over. */
import type { Derived } from '../model/catalogue.ts'
import type { Quantity } from '../model/quantity.ts'
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
import { listPhrases, phraseAt } from './phrases.ts'
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
    inherit(draft, match.own, text, lexicon)
    continueList(draft, text)
    continueLevel(draft, text, lexicon)
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

/** A part without words of its own (其中民事30件) counts what its whole counts. */
function inherit(draft: Draft, own: number, text: string, lexicon: Lexicon): void {
  const whole = draft.near.whole >= 0 ? draft.near.whole : wholeOfShare(draft, text)
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

/** 受理诉求2800件,咨询类1200件,占43%: a figure whose share is told is a part of the larger one before it, index among the siblings or -1. */
function wholeOfShare({ siblings, index, quantity, entry }: Draft, text: string): number {
  if (entry >= 0 || phraseAt(BEHIND, text, quantity.end) < 0 || !/^[,、(]?(约|分别)?占(?!道|用|地)/.test(text.slice(quantity.end, quantity.end + 6))) return -1
  for (let k = index - 1; k >= Math.max(0, index - 12); k--) {
    const { quantity: other, entry: candidate } = siblings[k]!
    if (candidate >= 0 && other.word === quantity.word && other.value > quantity.value) return k
  }
  return -1
}

const BEHIND = listPhrases([',', '、', '(', '占', '约', '分别'])

/** 省级13项、市级6项、县级4项: a further level of the list counts what the one before it counts. */
function continueList(draft: Draft, text: string): void {
  const previous = draft.siblings[draft.index - 1]
  if (draft.entry >= 0 || !draft.near.joined || previous === undefined || previous.entry < 0 || previous.quantity.word !== draft.quantity.word) return
  if (draft.quantity.start - draft.near.left > 5 || !LEVEL.test(text.slice(draft.near.left, draft.quantity.start))) return
  draft.entry = previous.entry
  draft.basis = previous.basis
  draft.inherited = true
  draft.kind = 'observation'
  draft.maybe = []
}

const LEVEL = /^(国家|自治区|省|市|州|盟|县|区|旗|镇|乡|街道|村|社区)级$/

function familyOf(lexicon: Lexicon, entry: number): string {
  const { id } = lexicon.entries[entry]!
  return id.slice(0, id.indexOf('.'))
}

/** 由4.1万次降至2.7万次: two levels of one thing; the second has no words but those of the change. */
function continueLevel(draft: Draft, text: string, lexicon: Lexicon): void {
  const previous = draft.siblings[draft.index - 1]
  if (previous === undefined || previous.entry < 0 || previous.quantity.dimension !== draft.quantity.dimension) return
  if (draft.quantity.start - previous.quantity.end > 8) return
  const between = text.slice(previous.quantity.end, draft.quantity.start)
  if (!/(增|升|降|减|提|扩|压|缩|发展|跃)[^,。;、\d]{0,4}(至|到|为|成)$/.test(between)) return
  if (draft.quantity.word !== previous.quantity.word && !lexicon.entries[previous.entry]!.words.has(draft.quantity.word)) return
  draft.entry = previous.entry
  draft.kind = 'observation'
  draft.inherited = false
  draft.maybe = []
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
