/** The words that limit what a figure counts: a modifier right before it, the one series or document that it is about. */
import { isHan } from './characters.ts'
import type { Draft } from './draft.ts'
import { endOfFiller } from './grammar.ts'
import { firstWordFrom } from './hits.ts'
import type { Words } from './hits.ts'
import type { Lexicon } from './lexicon.ts'
import { listPhrases, phraseBefore } from './phrases.ts'
import { isNameOf } from './postings.ts'
import { findTitles, isInTitle, NO_TITLES } from './titles.ts'
import type { Span } from '../model/text.ts'

/** The stretches of a figure's own words: before its number, and behind it where a noun follows. */
export function ownRanges({ near, quantity }: Draft, text: string): Span[] {
  if (near.label !== null) return [near.label]
  const ranges: Span[] = [{ start: near.left, end: quantity.start }]
  const next = text.charCodeAt(quantity.end)
  if (near.right > quantity.end && isHan(next) && !CONTINUES.has(text[quantity.end]!)) ranges.push({ start: quantity.end, end: near.right })
  return ranges
}

/** Behind a number these begin a new statement rather than the noun that is counted. */
const CONTINUES = new Set('已均全并其且共同比较占和及与达用')

/** “周六普法街”, “理进万家 声动清城”: the one series or place that the figure is about. A list of them (…等活动) is no limit. */
export function quotedName(text: string, range: Span, draft: Draft, lexicon: Lexicon): Span | null {
  const words = text.slice(range.start, range.end)
  const open = range.start + words.indexOf('“')
  if (open < range.start) return null
  // 三处法治书屋成为“打卡”地: behind what is counted a quote says something else.
  if (range.start >= draft.quantity.end && text.slice(range.start, open).search(/已|成为|是|获|被/) >= 0) return null
  const close = range.start + words.indexOf('”', open - range.start)
  if (close - open < 2 || close - open > 24) return null
  const behind = text.slice(close + 1, Math.min(range.end, close + 10))
  if (/自助|终端/.test(behind) || text.slice(close, range.end).includes('等') || behind.startsWith('“') || /^(干部|成员|班子|制度|模式|机制|改革|要求|原则|理念|平台|热线|公众号|普法|队伍)/.test(behind)) return null
  // “八五”普法 is a span of years.
  if (/^[一二三四五六七八九十]五$/.test(text.slice(open + 1, close))) return null
  return isNameOfCounted(open + 1, close, draft, lexicon) ? null : { start: open + 1, end: close }
}

/** 《…重点工作任务》90个事项: the document right before the number says whose items they are. */
export function titleBefore(text: string, range: Span, draft: Draft, lexicon: Lexicon): Span | null {
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
export function modifierIn(text: string, range: Span, draft: Draft, lexicon: Lexicon): Span | null {
  const titles = findTitles(text, range.start, range.end)
  const object = findObject(range, titles, draft, lexicon)
  if (object === null) return null
  const covered = cover(text, range, titles, draft.words, lexicon)
  const { start: from } = range
  let start = object.start
  if (text[start - 1] === '的') start--
  const end = start
  // 市级规范性文件, 市级“老张调解室”: a level right before what is counted.
  const open = text.lastIndexOf('“', start)
  const named = open >= from && !text.slice(open, start).includes('”') ? open : start
  const level = LEVEL.exec(text.slice(Math.max(from, named - 8), named))
  if (level !== null) return { start: named - level[0].length, end: named }
  // Within quotes that name what is counted the modifier is part of the name.
  const quote = text.slice(from, start).lastIndexOf('“')
  if (quote >= 0 && text.slice(from + quote, range.end).includes('”') && !text.slice(from + quote, start).includes('”')) return null
  while (start > from && covered[start - 1 - from] === 0) start--
  if (end - start >= 2 && !isPlace(text, start, end) && !isGeneric(text, start, end)) return { start, end }
  const at = text.slice(from, object.start + 1).lastIndexOf('对') + from
  return at >= from && /(开展|进行|实施|作)/.test(text.slice(at, object.start)) ? firstFree(text, at + 1, object.start, covered, from) : null
}

const LEVEL = /(国家|自治区|省|市|州|盟|县|区|旗|镇|乡|街道|村|社区)级$/

/** The first free stretch of two characters or more that says something of its own. */
export function firstFree(text: string, start: number, end: number, covered: Uint8Array, offset: number): Span | null {
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
export function findObject(range: Span, titles: readonly Span[], { words, entry, quantity }: Draft, { packed, naming }: Lexicon): Span | null {
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
export function cover(text: string, range: Span, titles: readonly Span[], words: Words, { speaking }: Lexicon): Uint8Array {
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
export function isPlace(text: string, start: number, end: number): boolean {
  return end - start <= 6 && '省市县区镇乡州旗'.includes(text[end] ?? ' ')
}

const GENERIC = listPhrases(['录入', '适用', '综合', '重大', '机关', '党组', '党委', '班子', '政府', '强化', '主持', '立足', '依托', '涉及', '上述', '推广', '到位', '专门', '主要', '群众', '居民', '普通', '一般', '家属', '同志', '职工', '社会', '配套', '实务', '正式', '各级', '专业', '政策', '日常', '带头', '巡回', '引发', '现场', '大众', '两级', '三级', '四级', '五级', '实际', '首批', '滚动', '脱产', '年终', '宣贯', '包括', '话题', '拟提交', '联合', '多部门', '各部门', '本部门', '中队', '大队', '支队', '领导', '人民', '公职', ...'局委厅办队站所'])

export function isGeneric(text: string, start: number, end: number): boolean {
  return phraseBefore(GENERIC, text.slice(start, end), end - start) >= 0
}
