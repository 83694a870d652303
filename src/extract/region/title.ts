/** The title of a report, and what it says about who reports. */

import { type Body, type DivisionIndex, longestWordAt } from '../../model/gazetteer.ts'
import type { Span } from '../../model/text.ts'
import { isHan } from '../characters.ts'
import type { NameMention } from './names.ts'

export interface Title extends Span {
  /** Names as they stand, from the highest to the lowest division. */
  readonly names: readonly NameMention[]
  /** A name of a place that no list has (民众镇 in 2024, any development zone); then nobody above it is the reporter. */
  readonly unknown: string | null
  /** A department that the title names; null where the government itself speaks. */
  readonly body: Body['id'] | null
}

const topic = /法治政府|依法行政|法治建设|依法治[省市州县区镇乡]|法治[^,。;]{0,6}建设/
const genre = /报告|总结|情况|年报|公报/
/** What stands in the title of a plan, an explanation or a report on something else. */
const otherTitle = /(?:法治|依法)[^,。]*(?:要点|方案|计划|安排|规划|意见|解读|通知|读懂)|(?:信息|政务)公开[^,。]*报告|政府工作报告|工作规则/
const furniture = /[>|》《]|^(?:来源|时间|日期|您|当前|索引|首页|公开|责任|信息来源|发布)/
const endsOpen = /(?:政府|办事处|局|厅|委员会|关于|年|年度|[省市州盟县区旗镇乡]|街道)$/
const heading = /^(?:[一二三四五六七八九十]+、|\()/
const longestLine = 64

/**
 * The title in the first characters of a text, or null: a short line, or two, that names topic and kind of report. Where there is no
 * such line, one that shows the text to be something else (a plan, an explanation).
 */
export function findTitle(text: string, headEnd: number): Span | null {
  const lines = listLines(text, headEnd)
  let best: { span: Span; score: number } | null = null
  for (let i = 0; i < lines.length; i++) {
    const span = takeTitle(text, lines, i)
    if (span === null) continue
    const printed = text.slice(span.start, span.end)
    const score = (/20\d\d/.test(printed) ? 2 : 0) + (/[省市州盟县区旗镇乡道局]/.test(printed) ? 2 : 0)
    if (best === null || score > best.score) best = { span, score }
  }
  return best?.span ?? lines.find((line) => isOtherTitle(text.slice(line.start, line.end))) ?? null
}

/** Everything of a title before its topic (the whole, where it names none) is a place, a year, a body or a word of office; what is left over is an unknown name. */
export function readTitle(text: string, span: Span, index: DivisionIndex): Title {
  const printed = text.slice(span.start, span.end)
  const topicAt = printed.search(topic)
  const stop = topicAt === -1 ? span.end : span.start + topicAt
  const names: NameMention[] = []
  let body: string | null = null
  let unknown = ''
  let left = ''
  const closeLeft = (next: string | undefined): void => {
    if (left !== '') {
      if (isDepartment(left)) body ??= 'other'
      else if (isPlaceLike(left)) unknown = left
      else if (next !== undefined && left.length <= 3) unknown = left + next
      // 某市经济开发区管理委员会: whatever follows a name belongs to a name, unless it is an everyday word.
      else if (next === undefined && names.length > 0 && left.length > 1 && !everyday.test(left)) unknown = left
    }
    left = ''
  }
  for (let at = span.start; at < stop; ) {
    const name = longestWordAt(index.names, text, at)
    const office = name === undefined ? offices.find((word) => text.startsWith(word, at)) : undefined
    const department = name === undefined ? index.bodyWords.find(({ word }) => text.startsWith(word, at)) : undefined
    if (name !== undefined && at + name.length <= stop) {
      closeLeft(name)
      // 高新区长江街道: what stands above an existing name is a matter for the evidence, only what stands below it is not.
      if (isPlaceLike(unknown) && !unknown.endsWith(name)) unknown = ''
      // 清水县人民政府关于清水县…: one place, said twice.
      const again = names.findIndex((mention) => mention.name === name)
      if (again !== -1) names.splice(again)
      names.push({ start: at, end: at + name.length, name })
      at += name.length
    } else if (department !== undefined && department.id !== 'government') {
      left = isOneKind(left) ? '' : left
      closeLeft(undefined)
      body = department.id
      at += department.word.length
    } else if (office !== undefined) {
      closeLeft(undefined)
      at += office.length
    } else if (isHan(text.charCodeAt(at))) {
      left += text[at]
      at++
    } else {
      closeLeft(undefined)
      at++
    }
  }
  closeLeft(undefined)
  return { ...span, names, unknown: unknown === '' ? null : unknown, body }
}

/** Longest first where one begins another. */
const offices = [
  '人民政府办公室', '人民政府', '政府办公室', '政府', '街道办事处', '办事处', '街道办', '党工委', '党委', '工委', '委员会', '市委', '区委', '县委', '党组', '委',
  '关于', '中共', '报送', '上报', '印发', '年度', '年', '上半年', '半年', '推进', '推动', '贯彻', '落实', '开展', '全面', '深入', '加强', '进一步', '工作', '本级', '进行', '组织', '实施', '度',
  '推行', '加快', '建设', '的', '和', '及', '暨', '情况', '总结', '报告', '公示', '公布', '公开',
]

const everyday = /^(?:机关|系统|本[级年]|主要|有关|上一?|[一二三四五]年来?|近年来?|全[面市县区镇乡省州]|行政|政务|政府|信息|第[一二三四])/

function isPlaceLike(left: string): boolean {
  return left.length > 1 && !/^[全我本各]/.test(left) && /(?:[省市州盟县区旗镇乡]|街道|苏木|办事处|管委会|园区|新城|农场|林场|牧场)$/.test(left)
}

function isDepartment(left: string): boolean {
  return left.length > 1 && /(?:局|厅|委|中心|大队|支队|公司|学院|医院|大学|办|所|站|法院|检察院)$/.test(left) && !left.endsWith('管委')
}

/** 区 of 区司法局: the reader's own district, whatever it is called. */
function isOneKind(left: string): boolean {
  return /^[省市州盟县区旗镇乡]$/.test(left)
}

function takeTitle(text: string, lines: readonly Span[], i: number): Span | null {
  const line = lines[i]
  if (line === undefined) return null
  const printed = text.slice(line.start, line.end)
  if (furniture.test(printed)) return null
  if (printed.length > longestLine) return cutTitle(text, line)
  if (/[。;:]$/.test(printed) || heading.test(printed)) return null
  const next = lines[i + 1]
  const joined = next === undefined ? printed : printed + text.slice(next.start, next.end)
  if (!isTitle(printed)) {
    // Wrapped: 清远市清城区人民政府2024年 / 法治政府建设年度报告.
    const open = next !== undefined && joined.length <= longestLine && endsOpen.test(printed) && !heading.test(text.slice(next.start, next.end))
    const wraps = open && isTitle(joined) && !startsWithName(text.slice(next.start, next.end))
    const tail = topic.test(printed) && next !== undefined && joined.length <= longestLine && isTitle(joined) && next.end - next.start <= 16
    return wraps || tail ? { start: line.start, end: next.end } : null
  }
  const splitGenre = next !== undefined && /^(?:年度)?(?:工作|情况)?(?:的)?报告$/.test(text.slice(next.start, next.end))
  return { start: line.start, end: splitGenre ? next.end : line.end }
}

/** A title that runs into the first sentence: up to the first space, when that much is a title. */
function cutTitle(text: string, line: Span): Span | null {
  const head = text.slice(line.start, line.start + longestLine)
  const end = head.search(/\s|。/)
  return end > 0 && isTitle(head.slice(0, end)) ? { start: line.start, end: line.start + end } : null
}

function isOtherTitle(printed: string): boolean {
  return printed.length <= longestLine && otherTitle.test(printed) && /20\d\d|[省市州盟县区旗镇乡道局]/.test(printed) && !/[>|,。;]/.test(printed) && !heading.test(printed)
}

function isTitle(printed: string): boolean {
  return topic.test(printed) && genre.test(printed) && !/[,。;!?]/.test(printed) && !/^\d+[.、]/.test(printed)
}

/** 碧土乡2024年…: such a line is whole without the one above it. */
function startsWithName(printed: string): boolean {
  return /^[^\d\s]{1,12}(?:[省市州盟县区旗镇乡]|街道|政府|办事处)/.test(printed) && !/^(?:法治|依法|关于)/.test(printed)
}

/** Lines without the blanks around them; empty lines are left out. */
export function listLines(text: string, end: number, start = 0): Span[] {
  const lines: Span[] = []
  for (let at = start; at < end; ) {
    const feed = text.indexOf('\n', at)
    const stop = feed === -1 ? text.length : feed
    let [from, to] = [at, stop]
    while (from < to && isBlank(text.charCodeAt(from))) from++
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    if (to > from) lines.push({ start: from, end: to })
    at = stop + 1
  }
  return lines
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0x3000 || code === 0xa0 || code === 0xfeff
}
