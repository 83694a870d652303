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
import { FILLER_TRIE } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import type { TermHit } from './terms.ts'
import { outsideTitles } from './titles.ts'

interface Span {
  start: number
  end: number
}

/** Folded spans of the scopes of all drafts of one sentence, null where a figure is the headline. */
export function findScopes(siblings: readonly Draft[], text: string, lexicon: Lexicon): (Span | null)[] {
  const scopes: (Span | null)[] = []
  siblings.forEach((draft, index) => scopes.push(draft.entry < 0 ? null : scopeOf(draft, index, siblings, scopes, text, lexicon)))
  return scopes
}

function scopeOf(draft: Draft, index: number, siblings: readonly Draft[], before: readonly (Span | null)[], text: string, lexicon: Lexicon): Span | null {
  if (draft.cell !== undefined) {
    const { head } = draft.cell
    return subsetIn(text, head, draft, lexicon) !== null ? head : null
  }
  const agent = agentOf(draft, siblings, text, lexicon)
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

function subsetIn(text: string, range: Span, draft: Draft, lexicon: Lexicon): Span | null {
  if (range.end <= range.start) return null
  for (const hit of lexicon.trie.find(text, range.start, range.end)) {
    if (!lexicon.postings[hit.term]!.some((posting) => posting.entry === draft.entry && posting.role === 'subsets')) continue
    // 落实“第一议题”学习制度 speaks of the rule, not of the figure.
    // 国家宪法日 is a date.
    if (!/^(”[^,。]{0,4}(制度|机制)|日|周|月)/.test(text.slice(hit.end, hit.end + 8))) return { start: hit.start, end: hit.end }
  }
  return null
}

/** 6村3社区: one number in two measure words; each names its part. */
function isGlued(draft: Draft, siblings: readonly Draft[]): boolean {
  const { quantity, index, entry } = draft
  const isPart = (other: Draft | undefined, touches: boolean): boolean => other !== undefined && touches && other.entry === entry && other.quantity.word !== quantity.word && other.quantity.word !== '' && quantity.word !== ''
  const before = siblings[index - 1]
  const after = siblings[index + 1]
  return isPart(before, before?.quantity.end === quantity.start) || isPart(after, after?.quantity.start === quantity.end)
}

/** “周六普法街”, “理进万家 声动清城”: the one series or place that the figure is about. A list of them (…等活动) is no limit. */
function quotedName(text: string, range: Span, draft: Draft, lexicon: Lexicon): Span | null {
  const open = text.indexOf('“', range.start)
  if (open < 0 || open >= range.end) return null
  const close = text.indexOf('”', open)
  if (close - open < 2 || close >= range.end || close - open > 24) return null
  const behind = text.slice(close + 1, Math.min(range.end, close + 10))
  if (/自助|终端/.test(behind) || text.slice(close, range.end).includes('等') || behind.startsWith('“') || /^(制度|模式|机制|改革|要求|原则|理念)/.test(behind)) return null
  return isNameOfCounted(text, open + 1, close, draft, lexicon) ? null : { start: open + 1, end: close }
}

/** 《…重点工作任务》90个事项: the document right before the number says whose items they are. */
function titleBefore(text: string, range: Span, draft: Draft, lexicon: Lexicon): Span | null {
  const close = draft.quantity.start - 1
  if (text[close] !== '》' || close < range.start) return null
  const open = text.lastIndexOf('《', close)
  if (open < range.start) return null
  // Where what is counted follows the number, the title cannot be it.
  const { right } = draft.near
  const behind = objectHit(lexicon.trie.find(text, draft.quantity.end, right), draft, lexicon)
  return behind === null && isNameOfCounted(text, open + 1, close, draft, lexicon) ? null : { start: open + 1, end: close }
}

/** “法治能力提升专项培训”12期, 《责令改正通知书》63份: the name ends in what is counted, so it limits nothing. */
function isNameOfCounted(text: string, start: number, end: number, draft: Draft, lexicon: Lexicon): boolean {
  return lexicon.trie.find(text, start, end).some((hit) => hit.end === end &&
    lexicon.postings[hit.term]!.some((posting) => posting.entry === draft.entry && (posting.role === 'aliases' || posting.role === 'objects')))
}

/** The modifier right before the words that name what is counted, or the object of 对…开展. */
function modifierIn(text: string, range: Span, draft: Draft, lexicon: Lexicon): Span | null {
  const hits = outsideTitles(text, range.start, range.end, lexicon.trie.find(text, range.start, range.end))
  const object = objectHit(hits, draft, lexicon)
  if (object === null) return null
  const covered = cover(text, range, hits, lexicon)
  const free = (i: number): boolean => i >= range.start && covered[i - range.start] === 0 && isHan(text.charCodeAt(i))
  let start = object.start
  if (text[start - 1] === '的') start--
  const end = start
  while (free(start - 1)) start--
  if (end - start >= 2 && !isPlace(text, start, end) && !isGeneric(text, start, end)) return { start, end }
  const at = text.lastIndexOf('对', object.start)
  if (at >= range.start && /(开展|进行|实施|作)/.test(text.slice(at, object.start))) {
    let from = -1
    for (let i = at + 1; i <= object.start; i++) {
      if (free(i) && i < object.start) { if (from < 0) from = i } else if (from >= 0) {
        if (i - from >= 2 && !isGeneric(text, from, i)) return { start: from, end: i }
        from = -1
      }
    }
  }
  return null
}

/** The alias or object of the draft's indicator that stands nearest to its number. */
function objectHit(hits: readonly TermHit[], draft: Draft, lexicon: Lexicon): TermHit | null {
  let best: TermHit | null = null
  for (const hit of hits) {
    const role = lexicon.postings[hit.term]!.find((posting) => posting.entry === draft.entry && (posting.role === 'aliases' || posting.role === 'objects'))
    if (role === undefined) continue
    if (best === null || (hit.end > draft.quantity.end ? hit.start < best.start : hit.start > best.end || hit.end > best.end)) best = hit
  }
  // The longest word that ends there carries its own modifiers.
  for (const hit of hits) if (best !== null && hit.end === best.end && hit.start < best.start && lexicon.postings[hit.term]!.some((posting) => posting.role === 'aliases' || posting.role === 'objects')) best = hit
  return best
}

function cover(text: string, range: Span, hits: readonly TermHit[], lexicon: Lexicon): Uint8Array {
  const covered = new Uint8Array(range.end - range.start)
  for (const hit of hits) if (lexicon.postings[hit.term]!.some((posting) => posting.role !== 'not')) covered.fill(1, hit.start - range.start, hit.end - range.start)
  for (const hit of FILLER_TRIE.find(text, range.start, range.end)) covered.fill(1, hit.start - range.start, hit.end - range.start)
  return covered
}

/** 哈尔滨 of 哈尔滨市: the name of the place itself limits nothing. */
function isPlace(text: string, start: number, end: number): boolean {
  return end - start <= 6 && '省市县区镇乡州旗'.includes(text[end] ?? ' ')
}

const GENERIC = ['录入', '适用', '综合', '重大', '机关', '党组', '党委', '班子', '政府', '强化', '立足', '依托', '涉及', '上述', '推广', '到位', '专门', '主要', '群众', '居民', '普通', '一般', '家属', '同志', '职工', '联合', '多部门', '各部门', '本部门', '中队', '大队', '支队', '领导', '人民', '公职']

function isGeneric(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end)
  return GENERIC.some((word) => words.endsWith(word)) || /[局委厅办队站所]$/.test(words)
}

const AGENTS = ['律师', '法律顾问', '调解室', '调委会', '调解委员会', '法律服务所', '司法助理员', '志愿者', '调解中心', '工作室', '普法队伍']
const ACTS = /^(共|累计|全年|今年|年|20\d\d年|组织|开展|提供|参与|接待|解答|调解|受理|调处|收案|办理|举办|深入|进村)/

/** 驻村律师共…: who did it, where that is not the reporting body as a whole; it holds to the end of the sentence. */
function agentOf(draft: Draft, siblings: readonly Draft[], text: string, lexicon: Lexicon): Span | null {
  for (let k = draft.index; k >= 0; k--) {
    const { near } = siblings[k]!
    const words = text.slice(near.clause, siblings[k]!.quantity.start)
    for (const agent of AGENTS) {
      const at = words.indexOf(agent)
      if (at < 0 || at > 14 || (k > 0 && near.joined)) continue
      const end = at + agent.length
      if (!ACTS.test(words.slice(end, end + 6)) || /(邀请|聘请|配备|选聘|聘|签订|落实|组织|由)[^,]{0,8}$/.test(words.slice(0, at))) continue
      // 人民调解委员会共26个 counts the committees; they did nothing.
      if (isCounted(siblings[k]!, near.clause + end, text, lexicon)) continue
      return { start: near.clause, end: near.clause + end }
    }
    if (k > 0 && !hasNoBreak(text, siblings[k - 1]!.quantity.end, siblings[k]!.quantity.start)) return null
  }
  return null
}

function isCounted(draft: Draft, end: number, text: string, lexicon: Lexicon): boolean {
  return lexicon.trie.find(text, draft.near.clause, draft.quantity.start).some((hit) => hit.end === end &&
    lexicon.postings[hit.term]!.some((posting) => posting.entry === draft.entry && (posting.role === 'aliases' || posting.role === 'objects')))
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
