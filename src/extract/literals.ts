/** Runs of Arabic digits that are no quantity: list numbers, document numbers, dates, hotlines, parts of names. */
import type { Literal } from '../model/quantity.ts'
import { isDigit, isHan, isLatin } from './characters.ts'
import { isYear, readDate } from './dates.ts'
import { endOfDigits } from './numerals.ts'
import type { Numeral } from './numerals.ts'
import { isNamed } from './quotes.ts'
import type { Quotes } from './quotes.ts'
import type { MeasureWord } from './units.ts'

/** What a run of digits is when it is no quantity. */
export function readLiteral(text: string, i: number, runEnd: number, lineStart: number, quotes: Quotes): Literal | null {
  const before = text[i - 1] ?? '\n'
  const after = text[runEnd] ?? '\n'
  const run = runEnd - i
  const of = (kind: Literal['kind'], end: number, from = i): Literal => ({ start: from, end, kind, value: run > 15 ? null : Number(text.slice(i, runEnd)), date: null })
  if (run > 40) return of('boilerplate', runEnd)
  if (isListNumber(text, i, runEnd, lineStart)) return of('enumeration', runEnd + 1, before === '(' && after === ')' ? i - 1 : i)
  // 〔2021〕18号, (2021)18号
  if ((before === '[' || before === '(') && (after === ']' || after === ')') && run === 4 && isDigit(text.charCodeAt(runEnd + 1))) {
    const number = endOfDigits(text, runEnd + 1)
    if (text[number] === '号') return of('reference', number + 1, i - 1)
  }
  if (before === '第') {
    const unit = text[runEnd] ?? ''
    if (unit === '条' || unit === '款' || unit === '号' || unit === '章') return of('reference', runEnd + 1)
    if (unit === '名' || unit === '位') return of('context', runEnd + 1)
    return of('name', '届次批期季轮版集场步个站页类年代'.includes(unit) && unit !== '' ? runEnd + 1 : runEnd)
  }
  if (after === '号' && run <= 4 && '令文楼院公线室口'.includes(text[runEnd + 1] ?? ' ')) return of('reference', runEnd + 1)
  const date = readDate(text, i)
  if (date !== null) {
    if (isNamed(quotes, i) || (date.kind === 'period' && isTitleYear(text, date))) return { ...date, kind: 'name' }
    return date
  }
  if (run >= 7 && after !== '.' && !isHan(text.charCodeAt(runEnd))) return of('boilerplate', runEnd)
  if (isLatin(before.charCodeAt(0)) && isLatin(after.charCodeAt(0))) return of('name', runEnd)
  if ((before === ':' && isDigit(text.charCodeAt(i - 2))) || (after === ':' && isDigit(text.charCodeAt(runEnd + 1)))) return of('context', after === ':' ? endOfRatio(text, runEnd + 1) : runEnd)
  if ((before === '/' && isDigit(text.charCodeAt(i - 2))) || (after === '/' && isDigit(text.charCodeAt(runEnd + 1)))) return of('context', after === '/' ? endOfDigits(text, runEnd + 1) : runEnd)
  if (before === '+' || before === '×' || (isLatin(before.charCodeAt(0)) && !text.startsWith('个', runEnd))) return of('name', runEnd)
  if (after === '+' || after === '×' || after === 'N' || (isLatin(after.charCodeAt(0)) && !/^(km|kg|m)/.test(text.slice(runEnd, runEnd + 2)))) return of('name', isLatin(after.charCodeAt(0)) ? runEnd + 1 : runEnd)
  if (after === '·' && isDigit(text.charCodeAt(runEnd + 1))) return of('name', endOfDigits(text, runEnd + 1))
  if (after === '.' && isDigit(text.charCodeAt(runEnd + 1)) && isNamed(quotes, i)) return of('name', endOfDigits(text, runEnd + 1))
  if (after === '.' && isCalendarName(text, i, runEnd)) return of('name', endOfDigits(text, runEnd + 1))
  if (run === 5 && text[i] === '1' && (HOTLINE.some((word) => text.startsWith(word, runEnd)) || HOTLINES.includes(text.slice(i, runEnd))) && !isMeasured(text, runEnd)) return of('name', runEnd)
  if (run === 3 && ['110', '119', '120', '122'].includes(text.slice(i, runEnd)) && HOTLINE.some((word) => text.startsWith(word, runEnd))) return of('name', runEnd)
  return null
}

/** End of the second part of a ratio or a time of day: `1:1.8`, `9:30`. */
function endOfRatio(text: string, at: number): number {
  const end = endOfDigits(text, at)
  return text[end] === '.' && isDigit(text.charCodeAt(end + 1)) ? endOfDigits(text, end + 1) : end
}

/** `1.` `1、` `(1)` `1)` at the beginning of a line, or behind the end of a sentence. */
function isListNumber(text: string, i: number, runEnd: number, lineStart: number): boolean {
  if (runEnd - i > 2) return false
  const after = text[runEnd]
  const bracketed = text[i - 1] === '(' && after === ')'
  if (!bracketed && after !== '.' && after !== '、' && after !== ')') return false
  if (after === '.' && isDigit(text.charCodeAt(runEnd + 1)) && !(isDigit(text.charCodeAt(runEnd + 1)) && text.startsWith('0', runEnd + 1) === false && isYearAt(text, runEnd + 1))) return false
  if (after === '、' && isDigit(text.charCodeAt(runEnd + 1))) return false
  let k = bracketed ? i - 2 : i - 1
  while (k >= lineStart && (text[k] === ' ' || text[k] === '\t')) k--
  return k < lineStart || '。;:!'.includes(text[k]!)
}

function isYearAt(text: string, at: number): boolean {
  const end = endOfDigits(text, at)
  return end - at === 4 && isYear(Number(text.slice(at, end))) && text[end] === '年'
}

/** 12.4国家宪法日: day and month as a name, with no measure word behind. */
function isCalendarName(text: string, i: number, runEnd: number): boolean {
  const end = endOfDigits(text, runEnd + 1)
  const month = Number(text.slice(i, runEnd))
  const day = Number(text.slice(runEnd + 1, end))
  if (month < 1 || month > 12 || day < 1 || day > 31 || end - runEnd > 3) return false
  return CALENDAR.some((word) => text.startsWith(word, end))
}
const CALENDAR = ['国家宪法', '宪法', '国家安全', '全民国家安全', '国际禁毒', '禁毒', '消费者', '“', '”', '全国', '世界', '法制宣传日', '法治宣传日']

/**
 * 2023年度工作计划, 2024年度…年度报告公示: a year that is part of a document's name though no 《》 stands there.
 * The report's own announcement (现将2023年…报告如下) and headings stay periods.
 */
function isTitleYear(text: string, date: Literal): boolean {
  const before = text[date.start - 1] ?? '\n'
  if (!isHan(before.charCodeAt(0)) || before === '、') return false
  let end = date.end
  while (end < text.length && end < date.end + 24 && (isHan(text.charCodeAt(end)) || text[end] === '(' || text[end] === ')')) end++
  const rest = text.slice(date.end, end)
  const at = TITLE_NOUNS.map((noun) => rest.indexOf(noun)).filter((index) => index >= 0)
  if (at.length === 0 || rest.includes('如下')) return false
  const lineEnd = text.indexOf('\n', date.end)
  const isLineEnd = end === (lineEnd < 0 ? text.length : lineEnd)
  return !isLineEnd
}
const TITLE_NOUNS = ['工作计划', '学习计划', '工作要点', '工作方案', '实施方案', '工作报告', '年度报告', '立法计划', '普法计划', '培训计划', '重点工作清单', '检查计划', '任务清单', '分工方案', '责任清单', '抽查计划']

/** Telephone numbers of public services, and the words that follow one. */
const HOTLINES = ['12345', '12348', '12315', '12309', '12388', '12368', '12333', '12328', '12369', '12319', '12380', '12301', '12318', '12313', '12350', '12329', '12366', '12305', '12331', '12365', '12336', '12358', '12316', '12393', '10086']
const HOTLINE = ['热线', '平台', '报警', '指挥', '非警务', '服务', '政务', '便民', '电话', '公共法律', '投诉', '法律', '、', '接', '警情']

function isMeasured(text: string, at: number): boolean {
  return '件宗起个人名次条户家份项处万余多元册场'.includes(text[at] ?? ' ')
}

/** Quantities that only look like one: hours around the clock, years of a plan, ranks. */
export function readMeasured(text: string, numeral: Numeral, measure: MeasureWord | null): Literal | null {
  const start = numeral.start
  const end = numeral.end + (measure?.word.length ?? 0)
  const of = (kind: Literal['kind'], date: string | null = null): Literal => ({ start, end, kind, value: numeral.value, date })
  if (measure === null) return text[end] === '分' && !text.startsWith('分之', end) ? { ...of('context'), end: end + 1 } : null
  if (measure.unit === 'hour' && numeral.value === 24) return of(['自助', '智能', '政务', '便民', '法律'].some((word) => text.startsWith(word, end)) ? 'name' : 'context')
  if (measure.unit === 'year') {
    if (text.startsWith('连续', start - 2) || text.startsWith('连续第', start - 3) || text.startsWith('连续', end)) return null
    if (['行动', '攻坚', '规划', '计划', '提升', '滚动'].some((word) => text.startsWith(word, end))) return of('name')
    return of('period')
  }
  return null
}
