/**
 * Scanning: every number of the folded text, once, as a quantity (value, measure word, qualifier) or as a literal
 * (year, list number, document number, part of a name). One pass from left to right; every look-ahead is bounded.
 */
import type { Literal, Quantity } from '../model/quantity.ts'
import type { Qualifier } from '../model/lists.ts'
import { isDigit, isHan, isLatin } from './characters.ts'
import { readDate, isYear } from './dates.ts'
import { endOfDigits, readArabic, readFraction, readHan, readIndefinite } from './numerals.ts'
import type { Numeral } from './numerals.ts'
import type { MeasureWord, UnitTable } from './units.ts'

export interface Scan {
  quantities: Quantity[]
  literals: Literal[]
}

/** Finds all numbers of a folded text. Results are in order and never overlap. */
export function scan(text: string, units: UnitTable): Scan {
  const result: Scan = { quantities: [], literals: [] }
  const quotes: Quotes = { title: -1, quote: -1, straight: -1 }
  const length = text.length
  let lineStart = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    const kind = CLASS[code]!
    if (kind === 0) continue
    if (kind === LINE) { lineStart = i + 1; quotes.title = quotes.quote = quotes.straight = -1; continue }
    if (kind === QUOTE) { trackQuotes(quotes, text, i); continue }
    const end = kind === DIGIT
      ? scanDigits(text, i, lineStart, quotes, units, result)
      : scanHan(text, i, kind, quotes, units, result)
    if (end > i) i = end - 1
  }
  return result
}

const DIGIT = 1
const HAN = 2
const INDEFINITE = 3
const LINE = 4
const QUOTE = 5
const CLASS = makeClasses()

function makeClasses(): Uint8Array {
  const table = new Uint8Array(65536)
  for (let code = 0x30; code <= 0x39; code++) table[code] = DIGIT
  for (const c of '〇零一二三四五六七八九两十百千万') table[c.charCodeAt(0)] = HAN
  for (const c of '几数上成') table[c.charCodeAt(0)] = INDEFINITE
  for (const c of '\n\r') table[c.charCodeAt(0)] = LINE
  for (const c of '《》“”"') table[c.charCodeAt(0)] = QUOTE
  return table
}

interface Quotes {
  title: number
  quote: number
  straight: number
}

function trackQuotes(quotes: Quotes, text: string, at: number): void {
  const c = text[at]
  if (c === '《') quotes.title = at
  else if (c === '》') quotes.title = -1
  else if (c === '“') quotes.quote = at
  else if (c === '”') quotes.quote = -1
  else quotes.straight = quotes.straight < 0 ? at : -1
}

/** Within a title, or within quotation marks not further than a slogan is long. */
function isNamed(quotes: Quotes, at: number): boolean {
  if (quotes.title >= 0 && at - quotes.title < 120) return true
  return (quotes.quote >= 0 && at - quotes.quote < 24) || (quotes.straight >= 0 && at - quotes.straight < 24)
}

function scanDigits(text: string, i: number, lineStart: number, quotes: Quotes, units: UnitTable, result: Scan): number {
  const runEnd = endOfDigits(text, i)
  const literal = readLiteral(text, i, runEnd, lineStart, quotes)
  if (literal !== null) return put(result, literal)
  const fraction = readFraction(text, i, units)
  const numeral = fraction ?? readArabic(text, i, units)
  const measure = fraction !== null ? PERCENT : units.at(text, numeral.end)
  if (isNamed(quotes, i)) return put(result, { start: i, end: measure === null || fraction !== null ? numeral.end : numeral.end + measure.word.length, kind: 'name', value: numeral.value, date: null })
  const special = readMeasured(text, numeral, measure)
  if (special !== null) return put(result, special)
  return putQuantity(text, numeral, measure, units, result)
}

/** What a run of digits is when it is no quantity. */
function readLiteral(text: string, i: number, runEnd: number, lineStart: number, quotes: Quotes): Literal | null {
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
function readMeasured(text: string, numeral: Numeral, measure: MeasureWord | null): Literal | null {
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

function scanHan(text: string, i: number, kind: number, quotes: Quotes, units: UnitTable, result: Scan): number {
  if (kind === INDEFINITE) {
    const numeral = readIndefinite(text, i, units)
    if (numeral === null) return i
    const measure = units.at(text, numeral.end)
    if (measure === null || isNamed(quotes, i)) return i
    return putQuantity(text, numeral, measure, units, result)
  }
  const fraction = readFraction(text, i, units)
  if (fraction !== null) return isNamed(quotes, i) ? fraction.end : putQuantity(text, fraction, PERCENT, units, result)
  const numeral = readHan(text, i, units)
  if (numeral === null) return i
  const measure = units.at(text, numeral.end)
  const literal = readHanLiteral(text, numeral, measure, quotes)
  if (literal === undefined) return Math.max(numeral.end, i + 1)
  return literal === null ? putQuantity(text, numeral, measure, units, result) : put(result, literal)
}

/** undefined: not worth a word (一方面, 二十大); null: a quantity; else what it is. */
function readHanLiteral(text: string, numeral: Numeral, measure: MeasureWord | null, quotes: Quotes): Literal | null | undefined {
  const { start, value } = numeral
  const before = text[start - 1] ?? '\n'
  const end = numeral.end + (measure?.word.length ?? 0)
  const of = (kind: Literal['kind']): Literal => ({ start, end, kind, value: null, date: null })
  const word = measure?.word ?? ''
  if (before === '第') {
    if (RANKS.some((rank) => text.endsWith(rank, start - 1) || text.slice(Math.max(0, start - 5), start - 1).endsWith(rank)) && value <= 10) return { ...of('context'), start: start - 1, end: numeral.end }
    return word === '届' && !text.startsWith('届中', numeral.end) && value < 13 ? of('name') : undefined
  }
  if (before === '周' || before === '期' || before === '初' || before === '个' || isHanNumeral(text.charCodeAt(start - 1))) return undefined
  if (word === '期' && text.startsWith('期间', numeral.end)) return undefined
  if (value === 1) return word === '审' ? of('name') : undefined
  if (measure === null || isHan(text.charCodeAt(numeral.end)) === false && word !== '%') return undefined
  if (word === '届') return undefined
  if (word === '大') return value >= 13 || !isHan(text.charCodeAt(end)) || '和以精报召代'.includes(text[end]!) ? undefined : { ...of(text.startsWith('专项', end) || isNamed(quotes, start) ? 'name' : 'context'), value }
  const bare = /^[百千](?!万)/.test(text.slice(start, start + 2))
  if (bare && !numeral.atLeast && !['日', '天'].includes(word) && !'近超逾破过上达约'.includes(before)) return undefined
  if (word === '审') return of('name')
  if (word === '路' || isNamed(quotes, start)) return of('name')
  if (measure.unit === 'year' || measure.unit === 'day') {
    if (text.startsWith('连续', start - 2)) return null
    if (['行动', '攻坚', '规划', '计划'].some((noun) => text.startsWith(noun, end))) return of('name')
    return value > 12 && word === '年' ? undefined : isNamed(quotes, start) ? of('name') : undefined
  }
  if (STRUCTURE.has(word)) return of('context')
  if (NAMED_SYSTEMS.some((noun) => text.startsWith(noun, end))) return of('name')
  if (word === '成' && !RATE_BEFORE.includes(before)) return undefined
  return null
}

/** Words that count levels, kinds and sides of a thing: its structure, not an outcome. */
const STRUCTURE = new Set(['级', '种', '要素', '街道', '方面', '类', '步', '道'])
const NAMED_SYSTEMS = ['制度', '确立', '维护', '意识', '自信', '规定', '清单', '专项行动', '年行动']
const RANKS = ['排名', '位列', '名列', '位居', '列全市', '列全省', '列全县', '列全区', '居全市', '居全省', '跻身']
const RATE_BEFORE = '超近约过到逾达占有的率'

function isHanNumeral(code: number): boolean {
  return CLASS[code] === HAN
}

const PERCENT: MeasureWord = { word: '', dimension: 'ratio', unit: 'percent', factor: 1 }

function put(result: Scan, literal: Literal): number {
  result.literals.push(literal)
  return literal.end
}

function putQuantity(text: string, numeral: Numeral, measure: MeasureWord | null, units: UnitTable, result: Scan): number {
  let { end } = numeral
  let word = ''
  let atLeast = numeral.atLeast
  let found = measure
  // 13余万元 is read by the numeral; 80余 件 and 3000多人次 end here. A second 余 behind the unit cannot be.
  if (found !== null && found !== PERCENT) {
    word = found.word
    end += word.length
  }
  // 约5万余 (亿元): a magnitude behind the bound.
  if (found === null) {
    const magnitude = units.magnitude(text.charCodeAt(end))
    if (magnitude >= 10000) found = units.at(text, end + 1)
  }
  if (text[end] === '余' && word === '元') atLeast = true
  let value = numeral.value * (found?.factor ?? 1)
  // 八成五
  const half = word === '成' ? '一二三四五六七八九'.indexOf(text[end] ?? ' ') + 1 : 0
  if (half > 0) { value += half; end++ }
  result.quantities.push({
    start: numeral.start, end, value: Number.isInteger(value) ? value : Number(value.toPrecision(15)), printed: numeral.printed, word,
    dimension: found?.dimension ?? 'count', qualifier: numeral.about === true ? 'approx' : readQualifier(text, numeral.start, end, atLeast), form: numeral.form,
  })
  return end
}

const BEFORE: [string, Qualifier][] = [
  ['不少于', 'at_least'], ['不低于', 'at_least'], ['至少', 'at_least'], ['不超过', 'at_most'], ['不超', 'at_most'], ['超过了', 'at_least'], ['超过', 'at_least'], ['超额', 'exact'], ['突破', 'at_least'], ['逾', 'at_least'], ['超', 'at_least'],
  ['高达', 'exact'], ['不足', 'at_most'], ['不到', 'at_most'], ['不满', 'at_most'], ['最多', 'at_most'], ['低于', 'at_most'],
  ['接近', 'approx'], ['将近', 'approx'], ['大约', 'approx'], ['约为', 'approx'], ['约', 'approx'], ['近', 'approx'],
]
const BEHIND: [string, Qualifier][] = [
  ['以上', 'at_least'], ['之多', 'exact'], ['以下', 'at_most'], ['以内', 'at_most'], ['之内', 'at_most'], ['左右', 'approx'], ['上下', 'approx'], ['余', 'at_least'],
]

/** How exact the number claims to be, by the words that touch it. An inner 余 wins over an outer 约 (约5万余). */
function readQualifier(text: string, start: number, end: number, atLeast: boolean): Qualifier {
  for (const [word, qualifier] of BEHIND) if (text.startsWith(word, end)) return qualifier
  if (atLeast) return 'at_least'
  for (const [word, qualifier] of BEFORE) {
    if (text.endsWith(word, start) === false) continue
    return qualifier
  }
  let at = start
  while (at > 0 && '达到了共有为'.includes(text[at - 1]!) && start - at < 3) at--
  if (at < start) {
    const head = text.slice(Math.max(0, at - 3), at)
    for (const [word, qualifier] of BEFORE) if (head.endsWith(word)) return qualifier
  }
  return 'exact'
}
