/** Runs of Arabic digits that are no quantity: list numbers, document numbers, dates, hotlines, parts of names. */
import type { Literal } from '../model/quantity.ts'
import { isDigit, isHan, isLatin } from './characters.ts'
import { isYear, readDate } from './dates.ts'
import { endOfDigits } from './numerals.ts'
import type { Numeral } from './numerals.ts'
import { hasPhrase, listPhrases, phraseAt } from './phrases.ts'
import { isNamed } from './quotes.ts'
import type { Quotes } from './quotes.ts'
import type { MeasureWord } from './units.ts'

/** What a run of digits is when it is no quantity. */
export function readLiteral(text: string, i: number, runEnd: number, lineStart: number, quotes: Quotes): Literal | null {
  const before = text[i - 1] ?? '\n'
  const after = text[runEnd] ?? '\n'
  const run = runEnd - i
  if (run > 40) return takeRun(text, i, runEnd, 'boilerplate', runEnd)
  if (isListNumber(text, i, runEnd, lineStart)) return takeRun(text, i, runEnd, 'enumeration', runEnd + 1, before === '(' && after === ')' ? i - 1 : i)
  // 〔2021〕18号, (2021)18号
  if ((before === '[' || before === '(') && (after === ']' || after === ')') && run === 4 && isDigit(text.charCodeAt(runEnd + 1))) {
    const number = endOfDigits(text, runEnd + 1)
    if (text[number] === '号') return takeRun(text, i, runEnd, 'reference', number + 1, i - 1)
  }
  // [1]: the mark of a note, or a note's own number.
  if (before === '[' && after === ']' && run <= 2) return takeRun(text, i, runEnd, 'reference', runEnd + 1, i - 1)
  if (before === '第') {
    const unit = text[runEnd] ?? ''
    if (unit === '条' || unit === '款' || unit === '号' || unit === '章') return takeRun(text, i, runEnd, 'reference', runEnd + 1)
    if (unit === '名' || unit === '位') return takeRun(text, i, runEnd, 'context', runEnd + 1)
    return takeRun(text, i, runEnd, 'name', '届次批期季轮版集场步个站页类年代'.includes(unit) && unit !== '' ? runEnd + 1 : runEnd)
  }
  if (after === '号' && run <= 4 && '令文楼院公线室口'.includes(text[runEnd + 1] ?? ' ')) return takeRun(text, i, runEnd, 'reference', runEnd + 1)
  const date = readDate(text, i)
  if (date !== null) {
    if (isNamed(quotes, i) || (date.kind === 'period' && isTitleYear(text, date))) return { ...date, kind: 'name' }
    return date
  }
  if (run >= 7 && after !== '.' && !isHan(text.charCodeAt(runEnd))) return takeRun(text, i, runEnd, 'boilerplate', runEnd)
  if (isLatin(before.charCodeAt(0)) && isLatin(after.charCodeAt(0))) return takeRun(text, i, runEnd, 'name', runEnd)
  if ((before === ':' && isDigit(text.charCodeAt(i - 2))) || (after === ':' && isDigit(text.charCodeAt(runEnd + 1)))) return takeRun(text, i, runEnd, 'context', after === ':' ? endOfRatio(text, runEnd + 1) : runEnd)
  if ((before === '/' && isDigit(text.charCodeAt(i - 2))) || (after === '/' && isDigit(text.charCodeAt(runEnd + 1)))) return takeRun(text, i, runEnd, 'context', after === '/' ? endOfDigits(text, runEnd + 1) : runEnd)
  if (before === '+' || before === '×' || (isLatin(before.charCodeAt(0)) && !text.startsWith('个', runEnd))) return takeRun(text, i, runEnd, 'name', runEnd)
  if (after === '+' || after === '×' || after === 'N' || (isLatin(after.charCodeAt(0)) && !/^(km|kg|m)/.test(text.slice(runEnd, runEnd + 2)))) return takeRun(text, i, runEnd, 'name', isLatin(after.charCodeAt(0)) ? runEnd + 1 : runEnd)
  if (after === '·' && isDigit(text.charCodeAt(runEnd + 1))) return takeRun(text, i, runEnd, 'name', endOfDigits(text, runEnd + 1))
  if (after === '.' && isDigit(text.charCodeAt(runEnd + 1)) && isNamed(quotes, i)) return takeRun(text, i, runEnd, 'name', endOfDigits(text, runEnd + 1))
  if (after === '.' && isCalendarName(text, i, runEnd)) return takeRun(text, i, runEnd, 'name', endOfDigits(text, runEnd + 1))
  if (run === 5 && text[i] === '1' && (phraseAt(BEHIND_HOTLINE, text, runEnd) >= 0 || phraseAt(HOTLINES, text, i) >= 0) && !isMeasured(text, runEnd)) return takeRun(text, i, runEnd, 'name', runEnd)
  if (run === 3 && phraseAt(EMERGENCY, text, i) >= 0 && phraseAt(BEHIND_HOTLINE, text, runEnd) >= 0) return takeRun(text, i, runEnd, 'name', runEnd)
  return null
}

/** A run of digits taken as no quantity, together with what belongs to it. */
function takeRun(text: string, i: number, runEnd: number, kind: Literal['kind'], end: number, start = i): Literal {
  return { start, end, kind, value: runEnd - i > 15 ? null : Number(text.slice(i, runEnd)), date: null }
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
  return phraseAt(CALENDAR, text, end) >= 0
}
const CALENDAR = listPhrases(['国家宪法', '宪法', '国家安全', '全民国家安全', '国际禁毒', '禁毒', '消费者', '“', '”', '全国', '世界', '法制宣传日', '法治宣传日'])

/**
 * 2023年度工作计划, 2024年度…年度报告公示: a year that is part of a document's name though no 《》 stands there.
 * The report's own announcement (现将2023年…报告如下) and headings stay periods.
 */
function isTitleYear(text: string, date: Literal): boolean {
  const before = text[date.start - 1] ?? '\n'
  if (!isHan(before.charCodeAt(0)) || before === '、') return false
  let end = date.end
  while (end < text.length && end < date.end + 24 && (isHan(text.charCodeAt(end)) || text[end] === '(' || text[end] === ')')) end++
  if (!hasPhrase(TITLE_NOUNS, text, date.end, end) || text.slice(date.end, end).includes('如下')) return false
  const isLineEnd = end === text.length || text[end] === '\n'
  return !isLineEnd
}
const TITLE_NOUNS = listPhrases(['工作计划', '学习计划', '工作要点', '工作方案', '实施方案', '工作报告', '年度报告', '立法计划', '普法计划', '培训计划', '重点工作清单', '检查计划', '任务清单', '分工方案', '责任清单', '抽查计划'])

/** Telephone numbers of public services, and the words that follow one. */
const HOTLINES = listPhrases(['12345', '12348', '12315', '12309', '12388', '12368', '12333', '12328', '12369', '12319', '12380', '12301', '12318', '12313', '12350', '12329', '12366', '12305', '12331', '12365', '12336', '12358', '12316', '12393', '10086'])
const EMERGENCY = listPhrases(['110', '119', '120', '122'])
const BEHIND_HOTLINE = listPhrases(['热线', '平台', '报警', '指挥', '非警务', '服务', '政务', '便民', '电话', '公共法律', '投诉', '法律', '、', '接', '警情'])

function isMeasured(text: string, at: number): boolean {
  return '件宗起个人名次条户家份项处万余多元册场'.includes(text[at] ?? ' ')
}

/** Quantities that only look like one: hours around the clock, years of a plan, ranks. */
export function readMeasured(text: string, numeral: Numeral, measure: MeasureWord | null): Literal | null {
  const end = numeral.end + (measure?.word.length ?? 0)
  if (measure === null) return text[end] === '分' && !text.startsWith('分之', end) ? takeNumeral(numeral, 'context', end + 1) : null
  if (measure.unit === 'hour' && numeral.value === 24) return takeNumeral(numeral, phraseAt(BEHIND_DAY, text, end) >= 0 ? 'name' : 'context', end)
  if (measure.unit === 'year') {
    const { start } = numeral
    if (text.startsWith('连续', start - 2) || text.startsWith('连续第', start - 3) || text.startsWith('连续', end)) return null
    return takeNumeral(numeral, phraseAt(BEHIND_YEARS, text, end) >= 0 ? 'name' : 'period', end)
  }
  return null
}

function takeNumeral({ start, value }: Numeral, kind: Literal['kind'], end: number): Literal {
  return { start, end, kind, value, date: null }
}

const BEHIND_DAY = listPhrases(['自助', '智能', '政务', '便民', '法律'])
const BEHIND_YEARS = listPhrases(['行动', '攻坚', '规划', '计划', '提升', '滚动'])
