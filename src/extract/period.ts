/** Which time a figure is about, where that is not simply the reporting year. */
import type { Literal } from '../model/quantity.ts'
import type { Flag } from '../model/lists.ts'
import type { Period } from '../model/reading.ts'
import type { Draft } from './draft.ts'
import { hasPhrase, listPhrases } from './phrases.ts'

export interface Timing {
  period: Period | null
  printed: { year: number } | null
  flags: Flag[]
}

const WHOLE: Timing = { period: null, printed: null, flags: [] }

/**
 * Periods of all drafts, in their order. A cut-off date (截至10月8日) holds to the end of its paragraph, marked as inferred
 * behind its sentence; a starting month or a named span holds to the end of its sentence; a year to the next year.
 * `year` is the report's year, null where it is not known: then only what is printed in full can be told.
 */
export function findPeriods(drafts: readonly Draft[], literals: readonly Literal[], text: string, year: number | null): Timing[] {
  const times = literals.filter((literal) => literal.kind === 'period' || literal.kind === 'date')
  let cursor = 0
  let cutoff: { timing: Timing; line: number; sentence: number } | null = null
  let span: { timing: Timing; sentence: number } | null = null
  let conflict: { timing: Timing; line: number } | null = null
  return drafts.map((draft) => {
    const { sentence, quantity } = draft
    while (cursor < times.length && times[cursor]!.end <= quantity.start) {
      const time = times[cursor++]!
      const timing = readTiming(time, text, year)
      if (timing === undefined) continue
      const isHere = time.start >= sentence.start
      if (!isHere && !(time.end > sentence.start - 400)) continue
      const line = lineOf(draft, time, text)
      if (line !== sentence.line) continue
      if (timing.kind === 'cutoff') cutoff = { timing: timing.timing, line, sentence: isHere ? sentence.start : -1 }
      else if (timing.kind === 'span') span = { timing: timing.timing, sentence: isHere ? sentence.start : -1 }
      else { conflict = timing.timing.printed === null ? null : { timing: timing.timing, line }; span = timing.timing.period === null ? null : { timing: timing.timing, sentence: isHere ? sentence.start : -1 }; cutoff = null }
    }
    const own = ownYear(text, quantity.start, year)
    if (own !== null) return own
    if (isReached(text, draft)) return WHOLE
    const named = namedSpan(text, sentence.start, quantity.start, year)
    if (named !== null) return named
    if (span !== null && span.sentence === sentence.start) return span.timing
    if (cutoff !== null && cutoff.line === sentence.line) {
      const inferred = cutoff.sentence !== sentence.start
      return inferred ? { ...cutoff.timing, flags: [...cutoff.timing.flags, 'period_inferred'] } : cutoff.timing
    }
    if (conflict !== null && conflict.line === sentence.line) return conflict.timing
    return WHOLE
  })
}

/** 比2023年的120件增加…: a year that touches its number dates this number alone. 去年…今年… likewise. */
function ownYear(text: string, start: number, year: number | null): Timing | null {
  const isTouching = text[start - 1] === '的'
  if (year === null || (!isTouching && !hasPhrase(YEAR_BEFORE, text, start - 24, start))) return null
  const words = text.slice(Math.max(0, start - 24), start)
  const touching = /((?:19|20)\d\d)年度?(?:同期)?的$/.exec(words)
  if (touching !== null && Number(touching[1]) < year) return { period: { year: Number(touching[1]) }, printed: null, flags: [] }
  const clause = words.slice(Math.max(words.lastIndexOf(','), words.lastIndexOf('。'), words.lastIndexOf(';')) + 1)
  if (/^[^今本]*(去年|上年)/.test(clause) && /(今年|本年)/.test(text.slice(start, start + 40))) return { period: { year: year - 1 }, printed: null, flags: [] }
  // 上年受理120件: last year's own figure, told at the head of its clause.
  if (/^(全[省市县区镇乡州]|我[省市县区镇乡局])?(去年|上年)度?(全[年省市县区镇乡]|共|累计|我[省市县区镇乡局])*(受理|收到|办理|办结|审结|调解|化解|查处|立案|开展|举办|召开|处理|接待|检查|排查)/.test(clause)) return { period: { year: year - 1 }, printed: null, flags: [] }
  return null
}

const YEAR_BEFORE = listPhrases(['去年', '上年'])

/** 由2023年的120件增至150件: the level that was reached is this year's. */
function isReached(text: string, draft: Draft): boolean {
  const previous = draft.siblings[draft.index - 1]
  if (previous === undefined) return false
  if (draft.quantity.start - previous.quantity.end > 8) return false
  return /(增|升|降|减|提|扩|压|缩|发展|跃)[^,。;、\d]{0,4}(至|到|为|成|达)$/.test(text.slice(previous.quantity.end, draft.quantity.start))
}

/** Line of a time expression: the draft's own where no line break stands between. */
function lineOf(draft: Draft, time: Literal, text: string): number {
  return text.slice(time.end, draft.quantity.start).includes('\n') ? -1 : draft.sentence.line
}

function readTiming(time: Literal, text: string, year: number | null): { kind: 'cutoff' | 'span' | 'year'; timing: Timing } | undefined {
  const before = text.slice(Math.max(0, time.start - 3), time.start)
  const after = text.slice(time.end, time.end + 3)
  if (/[较比与同]$/.test(before) || /^(结转|以前|年前|前|之前|修订|版|工作要点|度?法治)/.test(after)) return undefined
  const date = time.date
  if (date === null) return undefined
  const full = date.startsWith('-') ? (year === null ? null : `${year}${date}`) : date
  if (/(截至|截止|截止到|至|到|止)$/.test(before) && !/\d[^,。]{0,3}$/.test(text.slice(Math.max(0, time.start - 6), time.start - 1))) {
    if (full === null || full === `${year}-12-31` || /^\d{4}$/.test(full) && Number(full) === year) return { kind: 'year', timing: WHOLE }
    if (year !== null && Number(full.slice(0, 4)) < year) return { kind: 'span', timing: { period: { year: Number(full.slice(0, 4)) }, printed: null, flags: [] } }
    if (year !== null && Number(full.slice(0, 4)) !== year) return { kind: 'year', timing: WHOLE }
    const until = full.length === 7 ? `${full}-${lastDay(full)}` : full
    return { kind: 'cutoff', timing: { period: { until }, printed: null, flags: ['partial_year'] } }
  }
  if (/^(至今|以来|起|开始|到目前|至目前)/.test(after)) {
    if (full === null || /^\d{4}$/.test(full)) {
      const from = full === null ? null : Number(full)
      return from === null || from === year ? { kind: 'year', timing: WHOLE } : { kind: 'span', timing: { period: { from: full! }, printed: null, flags: [] } }
    }
    return { kind: 'span', timing: { period: { from: full }, printed: null, flags: ['partial_year'] } }
  }
  if (/-\d\d$/.test(date) && /\d月?[-~至]\d/.test(text.slice(time.start, time.end)) && full !== null && full.length === 7) {
    if (full === `${year}-12`) return { kind: 'year', timing: WHOLE }
    const printed = Number(full.slice(0, 4))
    if (year !== null && printed !== year) return printed < year ? { kind: 'span', timing: { period: { year: printed }, printed: null, flags: [] } } : { kind: 'year', timing: WHOLE }
    return { kind: 'cutoff', timing: { period: { until: `${full}-${lastDay(full)}` }, printed: null, flags: ['partial_year'] } }
  }
  if (!/^\d{4}$/.test(date)) return undefined
  const printed = Number(date)
  if (year === null || printed === year) return { kind: 'year', timing: WHOLE }
  // A later year than the report's cannot be meant; an earlier one is a figure of that year.
  if (printed > year) return { kind: 'year', timing: { period: null, printed: { year: printed }, flags: ['year_conflict'] } }
  return { kind: 'year', timing: { period: { year: printed }, printed: null, flags: [] } }
}

const SPANS: [string, string][] = [['自成立以来', '自成立以来'], ['成立以来', '成立以来'], ['自运行以来', '自运行以来'], ['运行以来', '运行以来'], ['自揭牌以来', '自揭牌以来'], ['自启用以来', '自启用以来'], ['自上线以来', '自上线以来'], ['上线以来', '上线以来'], ['开展以来', '开展以来'], ['启动以来', '启动以来'], ['投入使用以来', '投入使用以来'], ['挂牌以来', '挂牌以来'], ['组建以来', '组建以来']]

const QUARTERS: [string, string][] = [['前三季度', '09-30'], ['第一季度', '03-31'], ['一季度', '03-31']]

/** What a named span has in it; most sentences are told off by this. */
const NAMED = listPhrases(['以来', '季度', '上半年', '下半年', '近', '过去', '年来', '年多来'])

/** 自成立以来, 上半年, 近三年来: spans that are named, not dated. They hold within their sentence. */
function namedSpan(text: string, from: number, to: number, year: number | null): Timing | null {
  if (!hasPhrase(NAMED, text, from, to)) return null
  const words = text.slice(from, to)
  for (const [cue, label] of SPANS) if (words.includes(cue)) return { period: { from: null, label }, printed: null, flags: [] }
  if (year !== null) {
    for (const [cue, until] of QUARTERS) if (words.includes(cue)) return { period: { until: `${year}-${until}`, label: cue }, printed: null, flags: ['partial_year'] }
    if (words.includes('下半年')) return { period: { from: `${year}-07`, label: '下半年' }, printed: null, flags: ['partial_year'] }
  }
  if (words.includes('上半年') && year !== null) return { period: { until: `${year}-06-30`, label: '上半年' }, printed: null, flags: ['partial_year'] }
  const years = /(?:(?:近|过去|最近)([一二三四五六七八九十两\d]{1,2})年|([一二三四五六七八九十两\d]{1,2})年(?:多)?来)/.exec(words)
  const count = years?.[1] ?? years?.[2]
  if (count !== undefined && count !== '一' && count !== '1') {
    const number = toNumber(count)
    if (Number.isInteger(number)) return { period: { years: number }, printed: null, flags: [] }
  }
  return null
}

function toNumber(digits: string): number {
  const at = '一二三四五六七八九十'.indexOf(digits)
  return digits === '两' ? 2 : at >= 0 ? at + 1 : Number(digits)
}

function lastDay(month: string): string {
  const value = Number(month.slice(5, 7))
  const year = Number(month.slice(0, 4))
  return value === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? '29' : '28') : [4, 6, 9, 11].includes(value) ? '30' : '31'
}
