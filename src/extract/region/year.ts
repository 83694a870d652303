/** For which year a report speaks, and what kind of report it is. */

import type { ReportKind } from '../../model/lists.ts'
import type { Span } from '../../model/text.ts'

export interface YearFound extends Span {
  readonly year: number
}

/**
 * The year that a report is about: that of its title, else of the sentence 现将20xx年…报告如下, else the first year that the head of the
 * text names. Never part of a range (2021-2025年), of a date (2022年1月25日) or of a line of page furniture.
 */
export function findYear(text: string, title: Span | null, headEnd: number): YearFound | null {
  if (title !== null) {
    const inTitle = listYears(text, title.start, title.end, true)[0]
    if (inTitle !== undefined) return inTitle
  }
  const years = listYears(text, 0, headEnd, false)
  return years.find(({ start }) => /(?:现将|现就|现对)[^,。]{0,14}$/.test(text.slice(Math.max(0, start - 18), start))) ?? years[0] ?? null
}

/** 半年 reports and everything that is no report (a plan, an explanation, another topic) are told from the title alone. */
export function findKind(titleText: string): ReportKind {
  if (/半年/.test(titleText)) return 'half_year'
  const isReport = /报告|总结|情况|年报|公报/.test(titleText) && /法治|依法/.test(titleText)
  return isReport && !/季度|解读|征求|通知|述法|读懂/.test(titleText) ? 'annual' : 'other'
}

/** Where a text has no title its file's name is asked; a name that says nothing (长安镇.txt) speaks against nothing. */
export function findKindOfName(fileName: string): ReportKind {
  if (/半年/.test(fileName)) return 'half_year'
  return /解读|计划|方案|要点|季度|征求|通知|述法|读懂/.test(fileName) ? 'other' : 'annual'
}

/** Years between two offsets, as 2023年 or 二〇二三年; in a title also bare (2023法治政府…). */
function listYears(text: string, start: number, end: number, bare: boolean): YearFound[] {
  const years: YearFound[] = []
  for (let at = start; at < end; at++) {
    const year = readYear(text, at)
    if (year === null) continue
    const next = at + 4
    // Some pages set a space before 年.
    const mark = text[next] === ' ' ? next + 1 : next
    const closed = text[mark] === '年'
    if ((closed || bare) && !isRange(text, at, mark) && !isDate(text, mark) && (bare || !isFurniture(text, at))) {
      years.push({ start: at, end: closed ? mark + 1 : next, year })
    }
    at = next
  }
  return years
}

const chinese = '〇一二三四五六七八九'

/** 2023, 二〇二三, 二○二三, 二零二三 as 2023; anything else null. */
function readYear(text: string, at: number): number | null {
  const first = text[at]
  if (first !== '2' && first !== '二') return null
  let year = 0
  for (let i = 0; i < 4; i++) {
    const character = text[at + i] ?? ''
    const digit = '0' <= character && character <= '9' ? Number(character) : chinese.indexOf('○零Oo0'.includes(character) ? '〇' : character)
    if (digit < 0 || character === '') return null
    year = year * 10 + digit
  }
  const grows = /\d/.test(text[at - 1] ?? '') || /\d/.test(text[at + 4] ?? '')
  return !grows && year >= 2000 && year <= 2099 ? year : null
}

function isRange(text: string, start: number, end: number): boolean {
  return /[-—–~至到－]$/.test(text.slice(Math.max(0, start - 2), start)) || /^年?(?:度)?[-—–~至到－]/.test(text.slice(end, end + 4))
}

function isDate(text: string, end: number): boolean {
  return /^(?:年\s*\d{1,2}\s*月|[-./]\d)/.test(text.slice(end, end + 6))
}

/** A line of the page around the report: 发布日期:…, 今天是…. */
function isFurniture(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at) + 1
  return /日期|时间|发布|更新|今天是|来源|索引|文号|成文/.test(text.slice(lineStart, at).slice(0, 40)) && at - lineStart < 60
}
