/** What a number counts that has too few words of its own: it carries on the whole, the list or the level that its sentence told before. */
import type { Draft } from './draft.ts'
import { firstWordFrom } from './hits.ts'
import type { Lexicon } from './lexicon.ts'
import { listPhrases, phraseAt } from './phrases.ts'
import { isNameOf, isSubsetOf } from './postings.ts'

/** Gives a draft the entry of an earlier number of its sentence where it carries that on. `own` says which of its own words spoke (`Match.own`). */
export function carryOver(draft: Draft, own: number, text: string, lexicon: Lexicon): void {
  inherit(draft, own, text, lexicon)
  continueList(draft, text)
  // What the catalogue leaves out (公司律师12名) stays out.
  if ((own & 1) === 0 || draft.maybe.length > 0) continueNouns(draft, text, lexicon)
  continueLevel(draft, text, lexicon)
}

/** A part without words of its own (其中民事30件) counts what its whole counts. */
function inherit(draft: Draft, own: number, text: string, lexicon: Lexicon): void {
  const whole = draft.near.whole >= 0 ? draft.near.whole : wholeOfShare(draft, text)
  if (whole < 0) return
  const parent = draft.siblings[whole]!
  if ((own & 1) === 1 && !isNamedPart(draft, parent, lexicon)) return
  // A verb of its own (维持, 办结) makes it another stage of the same matter, but not another matter.
  if (own === 2 && draft.entry >= 0 && parent.entry >= 0 && familyOf(lexicon, draft.entry) === familyOf(lexicon, parent.entry)) return
  if (parent.entry < 0 || parent.quantity.dimension !== draft.quantity.dimension) return
  const entry = lexicon.entries[parent.entry]!
  // 调解员980人,其中商会调解组织发展迅速,已增至43个: another measure word and another entry make it another thing.
  if (draft.quantity.word !== '' && draft.quantity.word !== parent.quantity.word && (draft.entry >= 0 || !entry.words.has(draft.quantity.word))) return
  take(draft, narrowerPart(draft, parent.entry, lexicon), parent)
  draft.inherited = draft.entry === parent.entry
}

/** 办理法律援助案件60件,其中民事案件40件: a part that the whole's entry names is its part, though another matter knows the words as its own. */
function isNamedPart({ near, quantity, words, entry }: Draft, parent: Draft, lexicon: Lexicon): boolean {
  if (entry < 0 || parent.entry < 0 || parent.quantity.word !== quantity.word || familyOf(lexicon, entry) === familyOf(lexicon, parent.entry)) return false
  const { hits, last } = words
  for (let h = firstWordFrom(words, near.left); h < last && hits.end[h]! <= quantity.start; h++) if (isSubsetOf(lexicon.packed, hits.term[h]!, parent.entry)) return true
  return false
}

function take(draft: Draft, entry: number, from: Draft): void {
  draft.entry = entry
  draft.basis = from.basis
  draft.kind = 'observation'
  draft.maybe = []
}

/** 审查文件86份,其中合同21份: what was done with the whole was done with its part, which an entry of its own may count. The whole's entry where none does. */
function narrowerPart({ near, quantity, words }: Draft, whole: number, lexicon: Lexicon): number {
  const { hits, last } = words
  const { id } = lexicon.entries[whole]!
  for (let h = firstWordFrom(words, near.left); h < last && hits.start[h]! < quantity.start; h++) {
    if (hits.end[h] !== quantity.start) continue
    for (const { entry, role } of lexicon.postings[hits.term[h]!]!) {
      const { broader, words: measures } = lexicon.entries[entry]!
      if (role === 'objects' && broader.has(id) && measures.has(quantity.word)) return entry
    }
  }
  return whole
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

/** 省级13项、市级6项,县级4项: a further level of the list counts what the one before it counts. */
function continueList(draft: Draft, text: string): void {
  const { near, quantity } = draft
  const previous = listedBefore(draft)
  if (previous === undefined || (!near.joined && near.left - previous.quantity.end !== 1)) return
  if (quantity.start - near.left > 5 || !LEVEL.test(text.slice(near.left, quantity.start))) return
  take(draft, previous.entry, previous)
  draft.inherited = true
}

const LEVEL = /^(国家|自治区|省|市|州|盟|县|区|旗|镇|乡|街道|村|社区)级$/

/** The number before a draft that has no entry, where it has one and the same measure word. */
function listedBefore({ entry, siblings, index, quantity }: Draft): Draft | undefined {
  const previous = siblings[index - 1]
  return entry >= 0 || previous === undefined || previous.entry < 0 || previous.quantity.word !== quantity.word ? undefined : previous
}

/** 发放读本950本,手册1500本: a further noun of the list, which the entry before counts as well, shares its verb. */
function continueNouns(draft: Draft, text: string, lexicon: Lexicon): void {
  const { near, quantity, words } = draft
  const previous = listedBefore(draft)
  if (previous === undefined || near.whole >= 0 || quantity.word === '') return
  if (near.left - previous.quantity.end > 1 || quantity.start - near.left > 12 || !NOUN.test(text.slice(near.left, quantity.start))) return
  const { hits, last } = words
  for (let h = firstWordFrom(words, near.left); h < last && hits.start[h]! < quantity.start; h++) {
    if (hits.end[h] === quantity.start && isNameOf(lexicon.packed, hits.term[h]!, previous.entry)) return take(draft, previous.entry, previous)
  }
}

/** Words that are no verb by what they begin with; a clause with a verb of its own is another statement. */
const NOUN = /^(?!其中|开展|组织|举办|召开|发现|整改|立案|受理|收到|办理|办结|审结|处理|查处|培训|参加|覆盖|接待|解答|检查|排查)[^,;:。]+$/

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

function familyOf(lexicon: Lexicon, entry: number): string {
  const { id } = lexicon.entries[entry]!
  return id.slice(0, id.indexOf('.'))
}
