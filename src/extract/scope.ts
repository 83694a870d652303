/**
 * What limits a figure to a part of the jurisdiction's total, in the words of the report. In the order asked:
 *
 *   the head of a table's column, where it says more than the indicator
 *   a part that the catalogue names (`subsets`), among the number's own words or before the first number of the sentence
 *   a modifier that stands right before what is counted   (商标侵权|案件, 对住建领域|开展行政检查)
 *   the agent before the verb, where it is not the reporting body as a whole   (驻村律师|共开展…)
 *   the scope of the number before it, where this one reports its outcome   (纠纷6宗,调解成功5宗)
 *   what another figure of the same indicator beside it has not   (市级中心1个,县级中心16个)
 */
import { besideOther } from './beside.ts'
import type { Draft } from './draft.ts'
import { findWords, firstWordFrom } from './hits.ts'
import type { Words } from './hits.ts'
import type { Lexicon } from './lexicon.ts'
import { modifierIn, ownRanges, quotedName, titleBefore } from './modifier.ts'
import { hasPhrase, listPhrases } from './phrases.ts'
import { isNameOf, isSubsetOf } from './postings.ts'
import { makeHits } from './terms.ts'
import { NO_TITLES } from './titles.ts'
import type { Span } from '../model/text.ts'

/** Folded spans of the scopes of all drafts of one sentence, null where a figure is the headline. */
export function findScopes(siblings: readonly Draft[], text: string, lexicon: Lexicon): (Span | null)[] {
  const scopes: (Span | null)[] = []
  let agent: Span | null = null
  for (let index = 0; index < siblings.length; index++) {
    const draft = siblings[index]!
    agent = agentOf(draft, siblings[index - 1], agent, text, lexicon)
    scopes.push(draft.entry < 0 ? null : scopeOf(draft, index, siblings, scopes, agent, text, lexicon))
  }
  return scopes
}

function scopeOf(draft: Draft, index: number, siblings: readonly Draft[], before: readonly (Span | null)[], agent: Span | null, text: string, lexicon: Lexicon): Span | null {
  if (draft.cell !== undefined) {
    const { head } = draft.cell
    return findSubset(text, head, findWords(text, head.start, head.end, lexicon.trie, makeHits(), NO_TITLES), draft.entry, lexicon) !== null ? head : null
  }
  const actor = ADVISED.has(lexicon.entries[draft.entry]!.indicator?.domain ?? '') ? null : agent
  const part = averageBefore(text, draft) ?? ownOffice(text, draft)
  if (part !== null) return part
  if (isLevelBehind(text, draft)) return before[index - 1]!
  const own = ownRanges(draft, text)
  for (const range of own) {
    const subset = subsetIn(text, range, draft, lexicon)
    if (subset !== null) return actor !== null && actor.start <= subset.start && actor.end >= subset.end ? actor : subset
  }
  const { topicEnd } = draft.near
  if (topicEnd > 0 && Math.max(draft.near.left, topicEnd) < draft.quantity.start) return { start: Math.max(draft.near.left, topicEnd), end: draft.quantity.start }
  // 法治公园、法治长廊3个、12个: labels of one indicator are its parts.
  if (draft.near.label !== null && siblings.some((other) => other !== draft && other.near.label !== null && other.entry === draft.entry)) return draft.near.label
  if (isGlued(draft, siblings)) return { start: draft.quantity.end - draft.quantity.word.length, end: draft.quantity.end }
  for (const range of own) {
    const modifier = quotedName(text, range, draft, lexicon) ?? titleBefore(text, range, draft, lexicon) ?? modifierIn(text, range, draft, lexicon)
    if (modifier !== null) return modifier
  }
  const first = siblings[0]!
  const lead = { start: draft.sentence.start, end: first.quantity.start }
  if (index > 0 && hasNoBreak(text, first.quantity.end, draft.quantity.start)) {
    const subset = subsetIn(text, lead, draft, lexicon)
    if (subset !== null && (subset.end <= first.near.left || isSector(text, subset, draft, lexicon) || ACTS.test(text.slice(subset.end, subset.end + 6))) && !(first.entry === draft.entry && subset.start >= first.near.left)) return subset
  }
  if (index === 0 && draft.near.left > lead.start) {
    const subset = subsetIn(text, { start: lead.start, end: draft.near.left }, draft, lexicon)
    // 聚焦劳动关系等重点领域,… tells where the weight lay, not what the figure is about.
    if (subset !== null && !/等[^,。;]{0,6}(领域|方面|行业|方式|环节)/.test(text.slice(subset.end, Math.min(draft.near.left, subset.end + 60))) && text[subset.end] !== '+' && text[subset.start - 1] !== '+') return subset
  }
  return actor ?? heldScope(draft, index, siblings, before, text, lexicon) ?? besideOther(draft, siblings, own, text, lexicon) ?? nameOfPart(text, draft)
}

/** 审批事项由799项减至326项: two levels of one thing have one scope. */
function isLevelBehind(text: string, { siblings, index, entry, quantity }: Draft): boolean {
  const previous = siblings[index - 1]
  return previous !== undefined && previous.entry === entry && quantity.start - previous.quantity.end <= 8 && /[增升降减提扩压缩调][^,。;、\d]{0,4}[至到为成]$/.test(text.slice(previous.quantity.end, quantity.start))
}

/** 其中企事业单位49个: what a part without words of the catalogue is called. */
function nameOfPart(text: string, { near, quantity, inherited, entry, siblings }: Draft): Span | null {
  if (near.whole < 0 || !(inherited || siblings[near.whole]!.entry === entry) || quantity.start - near.left > 24) return null
  const found = /^(?:其中|包括|含|有|分别是)?[:,]?([\u4e00-\u9fff()]{2,14}?)(?:类|案件|共|有|为|达|的)*$/.exec(text.slice(near.left, quantity.start))
  return found === null ? null : { start: near.left + found[0].indexOf(found[1]!), end: near.left + found[0].indexOf(found[1]!) + found[1]!.length }
}

/** Domains whose figures are the work of legal advisers, so that these limit nothing. */
const ADVISED: ReadonlySet<string> = new Set(['decision_making', 'institutions'])

/** A part that all indicators of the domain share (食品, 道路交通): it holds for what follows. */
function isSector(text: string, { start, end }: Span, draft: Draft, lexicon: Lexicon): boolean {
  const domain = lexicon.entries[draft.entry]!.indicator?.domain
  return lexicon.catalogue.domains.find(({ id }) => id === domain)?.subsets.includes(text.slice(start, end)) ?? false
}

const AVERAGES = listPhrases(['日均', '月均', '人均', '户均', '村均', '平均每'])

/** 日均120处: what is told for one day, head or place is no total. */
function averageBefore(text: string, { near, quantity }: Draft): Span | null {
  const from = Math.max(near.left, quantity.start - 24)
  if (!hasPhrase(AVERAGES, text, from, quantity.start)) return null
  const found = /(日均|月均|人均|户均|村均|平均每[^,。;\d]{0,8})[^,。;\d]{0,12}$/.exec(text.slice(from, quantity.start))
  return found === null ? null : { start: from + found.index, end: from + found.index + found[1]!.length }
}

const OFFICES = listPhrases(['省本级', '市本级', '州本级', '自治区本级', '政府本级'])

/** 省本级, 市政府本级: the office itself, of all that report to it. */
function ownOffice(text: string, { near, quantity }: Draft): Span | null {
  const from = Math.max(near.clause, quantity.start - 40)
  if (!hasPhrase(OFFICES, text, from, quantity.start)) return null
  const found = /(省|市|州|自治区|政府)本级/.exec(text.slice(from, quantity.start))!
  return { start: from + found.index, end: from + found.index + found[0].length }
}

function subsetIn(text: string, range: Span, { words, entry }: Draft, lexicon: Lexicon): Span | null {
  return findSubset(text, range, words, entry, lexicon)
}

/** The first part that the catalogue names for an entry in a stretch. */
function findSubset(text: string, range: Span, words: Words, entry: number, lexicon: Lexicon): Span | null {
  const { hits, last } = words
  for (let h = firstWordFrom(words, range.start); h < last && hits.start[h]! < range.end; h++) {
    const end = hits.end[h]!
    if (end > range.end || !isSubsetOf(lexicon.packed, hits.term[h]!, entry)) continue
    // 来信来访: both of them.
    const twin = firstWordFrom(words, end)
    if (twin < last && hits.start[twin] === end && isSubsetOf(lexicon.packed, hits.term[twin]!, entry)) { h = twin; continue }
    // 专兼职调解员: all of them.
    if (text[hits.start[h]! - 1] === '专') continue
    // 人大代表建议和政协提案, 县、乡、村三级调委会: all of them.
    if (hits.cover[h]! >= 0 && /[、和与及]/.test(lexicon.terms[hits.term[hits.cover[h]!]!]!)) continue
    if (/[二两三四五]级[^,。;]*$/.test(text.slice(range.start, range.end))) return null
    // 落实“第一议题”学习制度 speaks of the rule, not of the figure.
    // 国家宪法日 is a date.
    // 司法行政 is one word, not 行政.
    if (!/^(”[^,。]{0,4}(制度|机制)|日|周|月)/.test(text.slice(end, end + 8)) && !text.startsWith('司法行政', hits.start[h]! - 2)) return { start: hits.start[h]!, end }
  }
  return null
}

/** 6村3社区: one number in two measure words; each names its part. */
function isGlued(draft: Draft, siblings: readonly Draft[]): boolean {
  const { quantity, index } = draft
  if (quantity.word === '') return false
  const before = siblings[index - 1]
  const after = siblings[index + 1]
  return (before !== undefined && before.quantity.end === quantity.start && isOtherMeasure(draft, before)) ||
    (after !== undefined && after.quantity.start === quantity.end && isOtherMeasure(draft, after))
}

function isOtherMeasure(draft: Draft, other: Draft): boolean {
  return other.entry === draft.entry && other.quantity.word !== draft.quantity.word && other.quantity.word !== ''
}

const AGENTS = ['律师', '法律顾问', '调解室', '调委会', '调解委员会', '法律服务所', '司法助理员', '志愿者', '调解中心', '工作室', '普法队伍', '法治副校长']
const AGENT_WORDS = listPhrases(AGENTS)
const ACTS = /^(共|累计|全年|今年|年|20\d\d年|组织|开展|提供|参与|接待|解答|调解|受理|调处|收案|办理|举办|深入|进村|进社区|接受|上)/

/**
 * 驻村律师共…: who did it, where that is not the reporting body as a whole; it holds to the end of the sentence.
 * `earlier` is the agent of the number before.
 */
function agentOf(draft: Draft, previous: Draft | undefined, earlier: Span | null, text: string, lexicon: Lexicon): Span | null {
  const { near, quantity } = draft
  const isLead = previous === undefined || !near.joined
  if (isLead && hasPhrase(AGENT_WORDS, text, near.clause, Math.min(quantity.start, near.clause + 20))) {
    const words = text.slice(near.clause, quantity.start)
    for (const agent of AGENTS) {
      const at = words.indexOf(agent)
      if (at < 0 || at > 14) continue
      const end = at + agent.length
      if (!ACTS.test(words.slice(end, end + 6)) || /(邀请|聘请|配备|选聘|聘|签订|落实|组织|由)[^,]{0,8}$/.test(words.slice(0, at))) continue
      // 人民调解委员会共26个 counts the committees; they did nothing.
      if (isCounted(draft, near.clause + end, lexicon)) continue
      return { start: near.clause, end: near.clause + end }
    }
  }
  return previous !== undefined && hasNoBreak(text, previous.quantity.end, quantity.start) ? earlier : null
}

function isCounted({ near, quantity, words, entry }: Draft, end: number, { packed }: Lexicon): boolean {
  const { hits, last } = words
  for (let h = firstWordFrom(words, near.clause); h < last && hits.start[h]! < end; h++) {
    if (hits.end[h] === end && end <= quantity.start && isNameOf(packed, hits.term[h]!, entry)) return true
  }
  return false
}

/** An outcome has the scope of what it is the outcome of. */
function heldScope(draft: Draft, index: number, siblings: readonly Draft[], before: readonly (Span | null)[], text: string, lexicon: Lexicon): Span | null {
  for (let k = index - 1; k >= 0; k--) {
    const other = siblings[k]!
    if (other.entry < 0) continue
    // 办理60件,其中民事40件,挽回损失80万元: what is told in another measure belongs to the whole.
    if (other.near.whole >= 0 && other.quantity.dimension !== draft.quantity.dimension && siblings[other.near.whole]!.entry === other.entry) continue
    // 其中一审20件、二审8件,败诉2件: behind a list of parts an outcome is the whole's.
    if (other.near.whole >= 0 && !draft.near.joined && (other.near.joined || siblings[k + 1]?.near.joined === true)) continue
    // A breakdown in brackets is over.
    if (other.near.whole >= 0 && draft.near.whole < 0 && text.slice(other.quantity.end, other.quantity.end + 24).includes(')')) continue
    if (!hasNoBreak(text, other.quantity.end, draft.quantity.start)) return null
    const entry = lexicon.entries[draft.entry]!
    const { id } = lexicon.entries[other.entry]!
    const isOutcome = other.entry !== draft.entry && (entry.follows.has(id) || entry.follows.has(id.slice(0, id.indexOf('.'))))
    // 维持 behind 撤销: both are outcomes of the same matter, neither of the other.
    if (isSameMatter(lexicon.entries[other.entry]!.follows, entry.follows)) continue
    if (!isOutcome) return null
    if (before[k] !== null) return before[k]!
    for (const range of ownRanges(other, text)) {
      const subset = subsetIn(text, range, draft, lexicon)
      if (subset !== null) return subset
    }
    return null
  }
  return null
}

function isSameMatter(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const matter of one) if (other.has(matter)) return true
  return false
}

function hasNoBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text[i] === ';' || text[i] === '。') return false
  return true
}
