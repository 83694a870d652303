/**
 * The neighbourhood of a number: which words of its sentence belong to it. A stretch between two numbers belongs to the
 * number before it up to the first comma, then to the one behind; where only 、 or 和 stands between, the stretch is cut there.
 */
import type { Quantity } from '../model/quantity.ts'
import { isHan } from './characters.ts'
import { isFiller } from './grammar.ts'

export interface Neighbourhood {
  quantity: Quantity
  /** Begin of the words in front that are the number's own. */
  left: number
  /** End of the words behind that are the number's own. */
  right: number
  /** Begin of the clause; its lead (before the first number of an enumeration) is shared by all its numbers. */
  clause: number
  lead: { start: number; end: number } | null
  /** The number opens or continues a breakdown (其中…, brackets) of this earlier number; index into the sentence's quantities. */
  whole: number
  /** No words of its own but those of the language (共, 达, 今年): what it counts was said before. */
  silent: boolean
  /** Joined to the number before it by 、 or nothing. */
  joined: boolean
  /** Words behind the last number of an enumeration, which its earlier numbers share (2个省级、4个县级普法基地). */
  tail: { start: number; end: number; glued: boolean } | null
  /** Label given by 分别: its words stand for the number's own. */
  label: { start: number; end: number } | null
}

/** Neighbourhoods of all quantities of one sentence, in order. `quantities` lie within [start, end). */
export function neighbourhoods(text: string, start: number, end: number, quantities: readonly Quantity[]): Neighbourhood[] {
  const breaks = findBreaks(text, start, end, quantities)
  const result: Neighbourhood[] = []
  for (let k = 0; k < quantities.length; k++) {
    const quantity = quantities[k]!
    const previousEnd = k === 0 ? start : quantities[k - 1]!.end
    const strong = lastIn(breaks, previousEnd, quantity.start)
    const clause = strong >= 0 ? strong + 1 : k === 0 ? start : result[k - 1]!.clause
    let left = strong >= 0 ? strong + 1 : start
    let joined = false
    if (strong < 0 && k > 0) {
      const cut = weakBreak(text, previousEnd, quantity.start)
      left = cut < 0 ? previousEnd : cut
      joined = true
      result[k - 1]!.right = cut < 0 ? quantity.start : cut
    }
    const firstOfClause = joined ? firstInClause(result, clause) : null
    const next = quantities[k + 1]?.start ?? end
    const stop = firstIn(breaks, quantity.end, next)
    result.push({
      quantity, left, right: stop >= 0 ? stop : Math.min(next, end), silent: false, clause, joined,
      lead: firstOfClause === null ? null : { start: clause, end: firstOfClause.quantity.start },
      whole: findWhole(text, start, quantity, left, k, quantities, result, breaks), tail: null, label: null,
    })
  }
  shareTails(result)
  for (const near of result) near.silent = isSilent(text, near)
  labelRespectively(text, result)
  return result
}

function isSilent(text: string, { left, right, quantity, label, tail }: Neighbourhood): boolean {
  if (label !== null || tail !== null) return false
  return isFiller(text, left, quantity.start) && (right <= quantity.end || !isHan(text.charCodeAt(quantity.end)) || isFiller(text, quantity.end, right))
}

function shareTails(list: Neighbourhood[]): void {
  for (let k = list.length - 2; k >= 0; k--) {
    const next = list[k + 1]!
    if (next.joined) list[k]!.tail = { ...(next.tail ?? { start: next.quantity.end, end: next.right }), glued: next.quantity.start === list[k]!.quantity.end }
  }
}

/** Offsets of the characters that end a clause: commas, colons, semicolons, and brackets that hold a number. */
function findBreaks(text: string, start: number, end: number, quantities: readonly Quantity[]): number[] {
  const breaks: number[] = []
  let closing = -1
  for (let i = start; i < end; i++) {
    const c = text[i]!
    if (c === ',' || c === ';' || c === ':' || c === '|' || c === '\t' || c === '。') breaks.push(i)
    else if (c === '(') {
      const close = text.indexOf(')', i)
      if (close > 0 && close < end && quantities.some((q) => q.start > i && q.end <= close)) { breaks.push(i); closing = close }
    } else if (c === ')' && i === closing) breaks.push(i)
  }
  return breaks
}

function lastIn(breaks: readonly number[], from: number, to: number): number {
  for (let i = breaks.length - 1; i >= 0; i--) if (breaks[i]! < to) return breaks[i]! >= from ? breaks[i]! : -1
  return -1
}

function firstIn(breaks: readonly number[], from: number, to: number): number {
  for (const at of breaks) if (at >= from) return at < to ? at : -1
  return -1
}

/** Where two joined numbers part: behind 、 or at 和, 及, 并. */
function weakBreak(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const c = text[i]!
    if (c === '、' || c === '/') return i + 1
    if ((c === '和' || c === '及' || c === '并' || c === '与') && i > from - 1) return i + 1
  }
  return -1
}

function firstInClause(result: readonly Neighbourhood[], clause: number): Neighbourhood | null {
  return result.find((other) => other.clause === clause) ?? null
}

const PARTS = ['其中', '包括', '含', '分别是', '当中']

/** The number that this one is a part of: the one before 其中 or before an opening bracket; siblings share their whole. */
function findWhole(text: string, start: number, quantity: Quantity, left: number, k: number, quantities: readonly Quantity[], result: readonly Neighbourhood[], breaks: readonly number[]): number {
  if (k === 0) return -1
  const previous = quantities[k - 1]!
  // Brackets that hold no number (村(社区)) are part of a name.
  const gap = Array.from(text.slice(previous.end, quantity.start), (c, i) => ((c === '(' || c === ')') && !breaks.includes(previous.end + i) ? '-' : c)).join('')
  const from = Math.max(start, left)
  const words = text.slice(from, quantity.start)
  if (PARTS.some((word) => words.startsWith(word) || gap.startsWith(`,${word}`) || gap.startsWith(`;${word}`)) || gap.includes(',其中') || gap.includes('(其中')) {
    return gap.includes('其中') || gap.startsWith('(') ? k - 1 : result[k - 1]!.whole >= 0 ? result[k - 1]!.whole : k - 1
  }
  if (gap.includes('(') && !gap.includes(')')) return k - 1
  if (gap.includes(')')) return -1
  const parent = result[k - 1]!.whole
  return parent >= 0 && !/[;。]/.test(gap) ? parent : -1
}

/**
 * 受理、审结分别为120件、110件 and 中心、站、室1个、17个、382个: as many labels as numbers, given to them in order. Labels stand
 * right before 分别, or, where only 、 parts the numbers, right before the first of them.
 */
function labelRespectively(text: string, list: Neighbourhood[]): void {
  for (let k = 0; k < list.length; k++) {
    const first = list[k]!
    let count = 1
    while (k + count < list.length && list[k + count]!.joined) count++
    if (count < 2) continue
    const words = text.slice(first.left, first.quantity.start)
    const at = Math.max(words.lastIndexOf('分别'), words.lastIndexOf('依次'))
    const labels = at > 0 && words.length - at <= 5
      ? splitLabels(text, first.left, first.left + at)
      : isBareList(text, list, k, count) ? splitLabels(text, first.left, first.quantity.start).slice(-count) : []
    if (labels.length !== count) continue
    for (let j = 0; j < count; j++) list[k + j]!.label = labels[j]!
    k += count - 1
  }
}

function isBareList(text: string, list: readonly Neighbourhood[], first: number, count: number): boolean {
  for (let j = first + 1; j < first + count; j++) {
    const gap = text.slice(list[j - 1]!.quantity.end, list[j]!.quantity.start)
    if (gap !== '、' && gap !== '和') return false
  }
  return true
}

function splitLabels(text: string, from: number, to: number): { start: number; end: number }[] {
  const labels: { start: number; end: number }[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    if (i < to && !'、和与及'.includes(text[i]!)) continue
    if (i > start) labels.push({ start, end: i })
    start = i + 1
  }
  return labels
}
