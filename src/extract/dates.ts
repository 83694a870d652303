/** Years, dates and spans of time at one place of the folded text. */
import { isDigit } from './characters.ts'
import { endOfDigits } from './numerals.ts'
import type { Literal } from '../model/quantity.ts'

/** The year, date or span of time that begins with the digit at `start`, or null. */
export function readDate(text: string, start: number): Literal | null {
  const end = endOfDigits(text, start)
  const length = end - start
  if (length > 4) return null
  const value = Number(text.slice(start, end))
  if (length === 4 && isYear(value)) return readFromYear(text, start, end, value)
  if (length > 2 || value < 1) return null
  if (text[end] === '月' && value <= 12) return readFromMonth(text, start, end, value, '')
  // 1-11月, 1至9月: a span of months is over at the last one.
  if ((text[end] === '-' || text[end] === '至' || text[end] === '~') && isDigit(text.charCodeAt(end + 1))) {
    const next = endOfDigits(text, end + 1)
    const month = Number(text.slice(end + 1, next))
    if (text[next] === '月' && month >= 1 && month <= 12) return literal(start, next + (text[next + 1] === '份' ? 2 : 1), 'period', month, `-${pad(month)}`)
  }
  if (text[end] === '日' && value <= 31 && !text.startsWith('日内', end)) return literal(start, end + 1, 'date', value, null)
  return null
}

export function isYear(value: number): boolean {
  return value >= 1949 && value <= 2079
}

function readFromYear(text: string, start: number, end: number, year: number): Literal | null {
  const next = text[end]
  if (next === '-' || next === '/' || next === '.' || next === '至' || next === '到' || next === '~') {
    const second = endOfDigits(text, end + 1)
    const other = Number(text.slice(end + 1, second))
    if (second - end === 5 && isYear(other)) return literal(start, text[second] === '年' ? second + 1 : second, 'period', year, `${year}`)
    if (next !== '至' && next !== '到' && text[second] === next && other >= 1 && other <= 12) {
      const third = endOfDigits(text, second + 1)
      const day = Number(text.slice(second + 1, third))
      if (third > second + 1 && third - second <= 3 && day >= 1 && day <= 31) return literal(start, third, 'date', year, `${year}-${pad(other)}-${pad(day)}`)
    }
    return null
  }
  if (next !== '年') return isBareYear(text, start, end) ? literal(start, end, 'period', year, `${year}`) : null
  const after = end + 1
  if ((text[after] === '-' || text[after] === '至' || text[after] === '到') && isDigit(text.charCodeAt(after + 1))) {
    const second = endOfDigits(text, after + 1)
    if (second - after === 5 && text[second] === '年' && isYear(Number(text.slice(after + 1, second)))) return literal(start, second + 1, 'period', year, `${year}`)
  }
  if (isDigit(text.charCodeAt(after))) {
    const monthEnd = endOfDigits(text, after)
    const month = Number(text.slice(after, monthEnd))
    if (text[monthEnd] === '月' && month >= 1 && month <= 12) {
      const whole = readFromMonth(text, after, monthEnd, month, `${year}`)
      return { ...whole, start, value: year }
    }
    const span = monthEnd - after <= 2 ? readDate(text, after) : null
    if (span !== null && span.kind === 'period' && span.date?.startsWith('-')) return { ...span, start, value: year, date: `${year}${span.date}` }
  }
  return literal(start, after, 'period', year, `${year}`)
}

function readFromMonth(text: string, start: number, end: number, month: number, year: string): Literal {
  const after = end + 1
  const prefix = `${year}-${pad(month)}`
  // 1月至11月: a span of months, as 1-11月 is.
  if ((text[after] === '至' || text[after] === '-' || text[after] === '~') && isDigit(text.charCodeAt(after + 1))) {
    const next = endOfDigits(text, after + 1)
    const last = Number(text.slice(after + 1, next))
    if (text[next] === '月' && last > month && last <= 12 && !isDigit(text.charCodeAt(next + 1))) return literal(start, next + (text[next + 1] === '份' ? 2 : 1), 'period', last, `${year}-${pad(last)}`)
  }
  const dayEnd = endOfDigits(text, after)
  if (dayEnd > after && (text[dayEnd] === '日' || text[dayEnd] === '号')) return literal(start, dayEnd + 1, 'date', month, `${prefix}-${pad(Number(text.slice(after, dayEnd)))}`)
  if (text[after] === '底' || text[after] === '末') return literal(start, after + 1, 'date', month, `${prefix}-${lastDay(month, year)}`)
  if (text[after] === '份') return literal(start, after + 1, 'period', month, prefix)
  return literal(start, after, 'period', month, prefix)
}

/** 2021共举办: a year whose 年 was lost. A number with a measure word or a table cell is none. */
function isBareYear(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '\n'
  return '共总年度全上下我,。;\n'.includes(text[end] ?? '') && text[end] !== undefined && '\n,。;在至自从到 '.includes(before) && text[end] !== ',' && text[end] !== ';'
}

function lastDay(month: number, year: string): string {
  if (month === 2) return year !== '' && Number(year) % 4 === 0 ? '29' : '28'
  return [4, 6, 9, 11].includes(month) ? '30' : '31'
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

function literal(start: number, end: number, kind: Literal['kind'], value: number | null, date: string | null): Literal {
  return { start, end, kind, value, date }
}
