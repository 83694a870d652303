/** Numbers as written, in Arabic digits and in Chinese numerals. All functions look at one place and go forward only. */
import { isDigit } from './characters.ts'
import type { UnitTable } from './units.ts'

export interface Numeral {
  start: number
  /** Behind digits, magnitude and an inner 余 or 多. */
  end: number
  value: number
  /** `8.1万`, `12,650`: as printed, the inner 余 or 多 left out at the end. */
  printed: string
  /** 余, 多 or 几 stood inside: the number is a lower bound. */
  atLeast: boolean
  /** 来 stood inside: about so many. */
  about?: boolean
  form: 'arabic' | 'han'
}

const MORE = new Set([...'余多几来'].map((c) => c.charCodeAt(0)))
const DIGITS = new Map([...'〇零一二三四五六七八九两'].map((c, i) => [c.charCodeAt(0), [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2][i]!]))

/** The Arabic number at `start`: digits, thousands separators, decimals, 万 and 亿, an inner 余 or 多. */
export function readArabic(text: string, start: number, units: UnitTable): Numeral {
  let end = endOfDigits(text, start)
  let digits = text.slice(start, end)
  while (text.charCodeAt(end) === 0x2c) {
    const next = endOfDigits(text, end + 1)
    if (next - end !== 4 || end - start > 15 || (digits.length > 3 && digits.length === end - start)) break
    digits += text.slice(end + 1, next)
    end = next
  }
  if (text.charCodeAt(end) === 0x2e && isDigit(text.charCodeAt(end + 1))) {
    const next = endOfDigits(text, end + 1)
    // 3.15.2 is a date or a section number, not a decimal.
    if (text.charCodeAt(next) !== 0x2e || !isDigit(text.charCodeAt(next + 1))) {
      digits += text.slice(end, next)
      end = next
    }
  }
  return withMagnitude(text, start, end, Number(digits), 'arabic', units)
}

/**
 * The Chinese numeral at `start` (十二, 两万余, 二十多, 一百零三, 二〇二四, 三点二亿), or null where the characters give no
 * one number: 四五百 is a guess between two, and a guess is not read.
 */
export function readHan(text: string, start: number, units: UnitTable): Numeral | null {
  let total = 0
  let section = 0
  // Digits that stand side by side, as one number, and how many they are.
  let digits = 0
  let count = 0
  let i = start
  for (; i < text.length && i < start + 16; i++) {
    const code = text.charCodeAt(i)
    const value = DIGITS.get(code)
    if (value !== undefined) {
      digits = digits * 10 + value
      count++
      continue
    }
    const magnitude = units.magnitude(code)
    if (magnitude === 0) break
    if (magnitude >= 10000 && i === start) return null
    if (count > 1 && digits > 9) return null
    if (magnitude >= 10000) {
      total += (section + digits) * magnitude
      section = 0
    } else {
      section += (count === 0 ? 1 : digits) * magnitude
    }
    digits = count = 0
  }
  if (i === start) return null
  if (count > 1 && (total > 0 || section > 0) && digits > 9) return null
  let value = total + section + digits
  if (text[i] === '点' && DIGITS.has(text.charCodeAt(i + 1))) {
    let fraction = ''
    for (i++; DIGITS.has(text.charCodeAt(i)); i++) fraction += DIGITS.get(text.charCodeAt(i))!
    value = Number(`${value}.${fraction}`)
  }
  return withMagnitude(text, start, i, value, 'han', units)
}

/** 几十, 数百, 上千, 成百: an indefinite number is at least the magnitude that it names. */
export function readIndefinite(text: string, start: number, units: UnitTable): Numeral | null {
  const magnitude = units.magnitude(text.charCodeAt(start + 1))
  if (magnitude < 10) return null
  const numeral = withMagnitude(text, start, start + 2, magnitude, 'han', units)
  return { ...numeral, atLeast: true }
}

/** Value of a fraction `三分之二` or `百分之九十五` in percent, with its end; null where none begins. */
export function readFraction(text: string, start: number, units: UnitTable): Numeral | null {
  if (!hasFraction(text, start)) return null
  const base = text.startsWith('分之', start + 1) ? units.magnitude(text.charCodeAt(start)) : 0
  if (base >= 100) return fractionOf(text, start, base, start + 3, units)
  const lower = isDigit(text.charCodeAt(start)) ? readArabic(text, start, units) : readHan(text, start, units)
  if (lower === null || !text.startsWith('分之', lower.end)) return null
  return lower.value === 0 ? null : fractionOf(text, start, lower.value, lower.end + 2, units)
}

function fractionOf(text: string, start: number, base: number, at: number, units: UnitTable): Numeral | null {
  const upper = isDigit(text.charCodeAt(at)) ? readArabic(text, at, units) : readHan(text, at, units)
  if (upper === null) return null
  return { start, end: upper.end, value: Math.round((upper.value / base) * 1e8) / 1e6, printed: text.slice(start, upper.end), atLeast: upper.atLeast, form: 'han' }
}

/** Whether 分之 stands close enough to belong to a number here; most numbers are told off by this. */
function hasFraction(text: string, start: number): boolean {
  for (let i = start + 1; i < start + 9; i++) if (text.charCodeAt(i) === 0x5206) return text.charCodeAt(i + 1) === 0x4e4b
  return false
}

function withMagnitude(text: string, start: number, from: number, base: number, form: Numeral['form'], units: UnitTable): Numeral {
  let end = from
  let value = base
  let printedEnd = from
  let atLeast = false
  let about = false
  for (let step = 0; step < 4; step++) {
    const code = text.charCodeAt(end)
    const magnitude = units.magnitude(code)
    if (magnitude >= 1000 || (magnitude >= 100 && form === 'arabic')) {
      value *= magnitude
      end++
      printedEnd = end
      // 1万4千, 3亿5000万, 1千2百: digits behind a magnitude add to it.
      if (form === 'arabic' && isDigit(text.charCodeAt(end))) {
        const more = readTail(text, end, magnitude, units)
        if (more !== null) { value += more.value; end = more.end; printedEnd = end }
        break
      }
    } else if (MORE.has(code) && !atLeast && isBound(text, end, value, form)) {
      if (text[end] === '来') about = true
      else atLeast = true
      end++
    } else break
  }
  const numeral: Numeral = { start, end, value: tidy(value), printed: text.slice(start, printedEnd), atLeast, form }
  if (about) numeral.about = true
  return numeral
}

/** 余 and 多 behind a number that can be more than it says; 来 only behind a round one, 多元 and 多次 never behind nothing. */
function isBound(text: string, at: number, value: number, form: Numeral['form']): boolean {
  const character = text[at]
  if (character === '来') return value % 10 === 0 && value > 0
  if (character === '几') return form === 'han' && value % 10 === 0 && value > 0
  return value >= 1
}

/** The lower part of a number whose higher part ended in `above`: 4千 of 1万4千, 5000万 of 3亿5000万, 3千5百 of 2万3千5百. */
function readTail(text: string, start: number, above: number, units: UnitTable): { value: number; end: number } | null {
  const digits = endOfDigits(text, start)
  if (digits - start > 4) return null
  let end = digits
  let factor = 1
  while (units.magnitude(text.charCodeAt(end)) > 1 && end < digits + 2) factor *= units.magnitude(text.charCodeAt(end++))
  const value = Number(text.slice(start, digits)) * factor
  if (factor === 1 || value >= above) return null
  const more = isDigit(text.charCodeAt(end)) ? readTail(text, end, factor, units) : null
  return more === null ? { value, end } : { value: value + more.value, end: more.end }
}

export function endOfDigits(text: string, start: number): number {
  let end = start
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

/** 122.4552 × 10000 is 1224552, not 1224551.9999999998. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}
