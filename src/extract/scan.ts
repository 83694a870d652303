/**
 * Scanning: every number of the folded text, once, as a quantity (value, measure word, qualifier) or as a literal
 * (year, list number, document number, part of a name). One pass from left to right; every look-ahead is bounded.
 */
import type { Literal, Quantity } from '../model/quantity.ts'
import { isIn, makeSet } from './characters.ts'
import { HAN_NUMERALS, readHanLiteral } from './han_literals.ts'
import { readLiteral, readMeasured } from './literals.ts'
import { endOfDigits, readArabic, readFraction, readHan, readIndefinite } from './numerals.ts'
import type { Numeral } from './numerals.ts'
import { readQualifier } from './qualifier.ts'
import { isNamed, trackQuotes } from './quotes.ts'
import type { Quotes } from './quotes.ts'
import type { MeasureWord, UnitTable } from './units.ts'

export interface Scan {
  quantities: Quantity[]
  literals: Literal[]
}

/** Finds all numbers of a folded text. Results are in order and never overlap. */
export function scan(text: string, units: UnitTable): Scan {
  const result: Scan = { quantities: [], literals: [] }
  const quotes: Quotes = { title: -1, quote: -1, straight: -1 }
  let lineStart = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!isIn(SPEAKING, code)) continue
    const kind = CLASS[code]!
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
/** The characters of any class; asked first, since the table itself is too large to stay at hand. */
const SPEAKING = makeSet([...CLASS.keys()].filter((code) => CLASS[code] !== 0))

function makeClasses(): Uint8Array {
  const table = new Uint8Array(65536)
  for (let code = 0x30; code <= 0x39; code++) table[code] = DIGIT
  for (const c of HAN_NUMERALS) table[c.charCodeAt(0)] = HAN
  for (const c of '几数上成') table[c.charCodeAt(0)] = INDEFINITE
  for (const c of '\n\r') table[c.charCodeAt(0)] = LINE
  for (const c of '《》“”"') table[c.charCodeAt(0)] = QUOTE
  return table
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
