/**
 * What limits a figure to a part of the jurisdiction's total, in the words of the report. In the order asked:
 *
 *   the head of a table's column, where it says more than the indicator
 *   a part that the catalogue names (`subsets`), among the number's own words or before the first number of the sentence
 *   a modifier that stands right before what is counted   (商标侵权|案件, 对住建领域|开展行政检查)
 *   the agent before the verb, where it is not the reporting body as a whole   (驻村律师|共开展…)
 *   the scope of the number before it, where this one reports its outcome   (纠纷6宗,调解成功5宗)
 */
import { isHan } from './characters.ts'
import type { Draft } from './draft.ts'
import { endOfFiller } from './grammar.ts'
import { findWords, firstWordFrom } from './hits.ts'
import type { Words } from './hits.ts'
import type { Lexicon } from './lexicon.ts'
import { hasPhrase, listPhrases, phraseBefore } from './phrases.ts'
import { isNameOf, isSubsetOf } from './postings.ts'
import { makeHits } from './terms.ts'
import { findTitles, isInTitle, NO_TITLES } from './titles.ts'
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
  const own = ownRanges(draft, text)
  for (const range of own) {
    const subset = subsetIn(text, range, draft, lexicon)
    if (subset !== null) return agent !== null && agent.start <= subset.start && agent.end >= subset.end ? agent : subset
  }
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
    if (subset !== null && !(first.entry === draft.entry && subset.start >= first.near.left)) return subset
  }
  if (index === 0 && draft.near.left > lead.start) {
    const subset = subsetIn(text, { start: lead.start, end: draft.near.left }, draft, lexicon)
    if (subset !== null) return subset
  }
  return agent ?? heldScope(draft, index, siblings, before, text, lexicon)
}

function ownRanges({ near, quantity }: Draft, text: string): Span[] {
  if (near.label !== null) return [near.label]
  const ranges: Span[] = [{ start: near.left, end: quantity.start }]
  const next = text.charCodeAt(quantity.end)
  if (near.right > quantity.end && isHan(next) && !CONTINUES.has(text[quantity.end]!)) ranges.push({ start: quantity.end, end: near.right })
  return ranges
}

/** Behind a number these begin a new statement rather than the noun that is counted. */
const CONTINUES = new Set('已均全并其且共同比较占和及与达用')

function subsetIn(text: string, range: Span, { words, entry }: Draft, lexicon: Lexicon): Span | null {
  return findSubset(text, range, words, entry, lexicon)
}

/** The first part that the catalogue names for an entry in a stretch. */
function findSubset(text: string, range: Span, words: Words, entry: number, lexicon: Lexicon): Span | null {
  const { hits, last } = words
  for (let h = firstWordFrom(words, range.start); h < last && hits.start[h]! < range.end; h++) {
    const end = hits.end[h]!
    if (end > range.end || !isSubsetOf(lexicon.packed, hits.term[h]!, entry)) continue
    // 落实“第一议题”学习制度 speaks of the rule, not of the figure.
    // 国家宪法日 is a date.
    if (!/^(”[^,。]{0,4}(制度|机制)|日|周|月)/.test(text.slice(end, end + 8))) return { start: hits.start[h]!, end }
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

/** “周六普法街”, “理进万家 声动清城”: the one series or place that the figure is about. A list of them (…等活动) is no limit. */
function quotedName(text: string, range: Span, draft: Draft, lexicon: Lexicon): Span | null {
  const words = text.slice(range.start, range.end)
  const open = range.start + words.indexOf('“')
  if (open < range.start) return null
  const close = range.start + words.indexOf('”', open - range.start)
  if (close - open < 2 || close - open > 24) return null
  const behind = text.slice(close + 1, Math.min(range.end, close + 10))
  if (/自助|终端/.test(behind) || text.slice(close, range.end).includes('等') || behind.startsWith('“') || /^(制度|模式|机制|改革|要求|原则|理念)/.test(behind)) return null
  return isNameOfCounted(open + 1, close, draft, lexicon) ? null : { start: open + 1, end: close }
}

/** 《…重点工作任务》90个事项: the document right before the number says whose items they are. */
function titleBefore(text: string, range: Span, draft: Draft, lexicon: Lexicon): Span | null {
  const close = draft.quantity.start - 1
  if (text[close] !== '》' || close < range.start) return null
  const open = range.start + text.slice(range.start, close).lastIndexOf('《')
  if (open < range.start) return null
  // Where what is counted follows the number, the title cannot be it.
  const behind = findObject({ start: draft.quantity.end, end: draft.near.right }, NO_TITLES, draft, lexicon)
  return behind === null && isNameOfCounted(open + 1, close, draft, lexicon) ? null : { start: open + 1, end: close }
}

/** “法治能力提升专项培训”12期, 《责令改正通知书》63份: the name ends in what is counted, so it limits nothing. */
function isNameOfCounted(start: number, end: number, { words, entry }: Draft, lexicon: Lexicon): boolean {
  const { hits, last } = words
  for (let h = firstWordFrom(words, start); h < last && hits.start[h]! < end; h++) if (hits.end[h] === end && isNameOf(lexicon.packed, hits.term[h]!, entry)) return true
  return false
}

/** The modifier right before the words that name what is counted, or the object of 对…开展. */
function modifierIn(text: string, range: Span, draft: Draft, lexicon: Lexicon): Span | null {
  const titles = findTitles(text, range.start, range.end)
  const object = findObject(range, titles, draft, lexicon)
  if (object === null) return null
  const covered = cover(text, range, titles, draft.words, lexicon)
  const { start: from } = range
  let start = object.start
  if (text[start - 1] === '的') start--
  const end = start
  while (start > from && covered[start - 1 - from] === 0) start--
  if (end - start >= 2 && !isPlace(text, start, end) && !isGeneric(text, start, end)) return { start, end }
  const at = text.slice(from, object.start + 1).lastIndexOf('对') + from
  return at >= from && /(开展|进行|实施|作)/.test(text.slice(at, object.start)) ? firstFree(text, at + 1, object.start, covered, from) : null
}

/** The first free stretch of two characters or more that says something of its own. */
function firstFree(text: string, start: number, end: number, covered: Uint8Array, offset: number): Span | null {
  let from = -1
  for (let i = start; i <= end; i++) {
    if (i < end && covered[i - offset] === 0) {
      if (from < 0) from = i
    } else if (from >= 0) {
      if (i - from >= 2 && !isGeneric(text, from, i)) return { start: from, end: i }
      from = -1
    }
  }
  return null
}

/** The alias or object of the draft's indicator that stands nearest to its number, within a stretch and outside its titles. */
function findObject(range: Span, titles: readonly Span[], { words, entry, quantity }: Draft, { packed, naming }: Lexicon): Span | null {
  const { hits, last } = words
  const from = firstWordFrom(words, range.start)
  let start = -1
  let end = -1
  for (let h = from; h < last && hits.start[h]! < range.end; h++) {
    const behind = hits.end[h]!
    if (behind > range.end || !isNameOf(packed, hits.term[h]!, entry) || isInTitle(titles, hits.start[h]!, behind)) continue
    if (end < 0 || (behind > quantity.end ? hits.start[h]! < start : hits.start[h]! > end || behind > end)) { start = hits.start[h]!; end = behind }
  }
  if (end < 0) return null
  // The longest word that ends there carries its own modifiers.
  for (let h = from; h < last && hits.start[h]! < start; h++) {
    if (hits.end[h] === end && naming[hits.term[h]!] === 1 && !isInTitle(titles, hits.start[h]!, end)) start = hits.start[h]!
  }
  return { start, end }
}

/** 0 for each Han character of a stretch that no word of the catalogue or of the language covers. */
function cover(text: string, range: Span, titles: readonly Span[], words: Words, { speaking }: Lexicon): Uint8Array {
  const covered = new Uint8Array(range.end - range.start)
  const { hits, last } = words
  let h = firstWordFrom(words, range.start)
  let reach = range.start
  for (let i = range.start; i < range.end; i++) {
    for (; h < last && hits.start[h] === i; h++) {
      const end = hits.end[h]!
      if (end > reach && end <= range.end && speaking[hits.term[h]!] === 1 && !isInTitle(titles, i, end)) reach = end
    }
    reach = Math.max(reach, endOfFiller(text, i, range.end))
    if (i < reach || !isHan(text.charCodeAt(i))) covered[i - range.start] = 1
  }
  return covered
}

/** 哈尔滨 of 哈尔滨市: the name of the place itself limits nothing. */
function isPlace(text: string, start: number, end: number): boolean {
  return end - start <= 6 && '省市县区镇乡州旗'.includes(text[end] ?? ' ')
}

const GENERIC = listPhrases(['录入', '适用', '综合', '重大', '机关', '党组', '党委', '班子', '政府', '强化', '立足', '依托', '涉及', '上述', '推广', '到位', '专门', '主要', '群众', '居民', '普通', '一般', '家属', '同志', '职工', '联合', '多部门', '各部门', '本部门', '中队', '大队', '支队', '领导', '人民', '公职', ...'局委厅办队站所'])

function isGeneric(text: string, start: number, end: number): boolean {
  return phraseBefore(GENERIC, text.slice(start, end), end - start) >= 0
}

const AGENTS = ['律师', '法律顾问', '调解室', '调委会', '调解委员会', '法律服务所', '司法助理员', '志愿者', '调解中心', '工作室', '普法队伍']
const AGENT_WORDS = listPhrases(AGENTS)
const ACTS = /^(共|累计|全年|今年|年|20\d\d年|组织|开展|提供|参与|接待|解答|调解|受理|调处|收案|办理|举办|深入|进村)/

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
    if (!hasNoBreak(text, other.quantity.end, draft.quantity.start)) return null
    const entry = lexicon.entries[draft.entry]!
    const { id } = lexicon.entries[other.entry]!
    const isOutcome = other.entry !== draft.entry && (entry.follows.has(id) || entry.follows.has(id.slice(0, id.indexOf('.'))))
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

function hasNoBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text[i] === ';' || text[i] === '。') return false
  return true
}
