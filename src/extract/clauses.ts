/**
 * The neighbourhood of a number: which words of its sentence belong to it. A stretch between two numbers belongs to the
 * number before it up to the first comma, then to the one behind; where only 、 or 和 stands between, the stretch is cut there.
 */
import type { Quantity } from '../model/quantity.ts'
import { isHan } from './characters.ts'
import { isFiller } from './grammar.ts'
import { findClasses, labelRespectively } from './lists.ts'
import { listPhrases, phraseAt, phraseBefore } from './phrases.ts'

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
  /** A noun follows the number at once (15家医院): what stands before it is not what is counted. */
  headed: boolean
  /** End of words that say what a list of classes is about (复议申请涉及行政处罚12件、行政许可8件), 0 where there is none. */
  topicEnd: number
  /** Where the name of a class right before the number ends (行政处罚类12件), 0 where none stands there. */
  classEnd: number
  /** What stands right behind the number begins another statement. */
  opens: boolean
  /** Alone in its cell between two |. */
  bareCell: boolean
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
  /** The first break behind the begin of the number, and the first number of its clause. */
  let b = 0
  let leader = 0
  for (let k = 0; k < quantities.length; k++) {
    const quantity = quantities[k]!
    const previousEnd = k === 0 ? start : quantities[k - 1]!.end
    while (b < breaks.length && breaks[b]! < quantity.start) b++
    const strong = b > 0 && breaks[b - 1]! >= previousEnd ? breaks[b - 1]! : -1
    const clause = strong >= 0 ? strong + 1 : k === 0 ? start : result[k - 1]!.clause
    const joined = strong < 0 && k > 0
    let left = strong >= 0 ? strong + 1 : start
    if (joined) {
      const cut = weakBreak(text, previousEnd, quantity.start)
      left = cut < 0 ? previousEnd : cut
      result[k - 1]!.right = cut < 0 ? quantity.start : cut
    } else leader = k
    let stop = b
    while (stop < breaks.length && breaks[stop]! < quantity.end) stop++
    const next = Math.min(quantities[k + 1]?.start ?? end, end)
    result.push({
      quantity, left, right: stop < breaks.length && breaks[stop]! < next ? breaks[stop]! : next, silent: false, headed: false, topicEnd: 0, classEnd: 0, opens: OPENERS.has(text.charCodeAt(quantity.end)), bareCell: strong >= 0 && text.charCodeAt(strong) === BAR && isBareCell(text, left, quantity, end), clause, joined,
      lead: joined ? { start: clause, end: quantities[leader]!.start } : null,
      whole: findWhole(text, start, quantity, left, k, quantities, result, breaks, b), tail: null, label: null,
    })
  }
  shareTails(result)
  for (const near of result) {
    near.silent = isSilent(text, near)
    near.headed = isHeaded(text, near)
    near.classEnd = endOfClass(text, near)
  }
  labelRespectively(text, result)
  findClasses(text, result)
  return result
}

function isBareCell(text: string, left: number, quantity: Quantity, end: number): boolean {
  for (let i = left; i < quantity.start; i++) if (text[i] !== ' ') return false
  for (let i = quantity.end; i < end; i++) if (text[i] !== ' ') return text.charCodeAt(i) === BAR
  return true
}

/** Behind a number these begin a new statement rather than the noun that is counted. */
const OPENERS = new Set([...'已均全并其且共同比较占,、;:。)(和及与达'].map((c) => c.charCodeAt(0)))

function isSilent(text: string, { left, right, quantity, label, tail }: Neighbourhood): boolean {
  if (label !== null || tail !== null) return false
  return isFiller(text, left, quantity.start) && (right <= quantity.end || !isHan(text.charCodeAt(quantity.end)) || isFiller(text, quantity.end, right))
}

function isHeaded(text: string, { right, quantity, label, opens }: Neighbourhood): boolean {
  const { end } = quantity
  return label === null && right > end && !opens && isHan(text.charCodeAt(end)) && !LEVELS.has(text.charCodeAt(end)) && (BODIES.test(text.slice(end, end + 4)) || !isFiller(text, end, right))
}

/** 由4127项调整为3856项: behind a number these lead on to the next level. */
const LEVELS = new Set([...'降增减升提调压扩缩精'].map((c) => c.charCodeAt(0)))
/** Words of the language that are nouns none the less: 40个单位. */
const BODIES = /^(各?级)?(单位|部门|干部|人员|乡镇|街道|镇|乡|村|县|区|市)/

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
  /** The first number behind the place that is looked at. */
  let next = 0
  let close = start
  for (let i = start; i < end; i++) {
    switch (text.charCodeAt(i)) {
      case COMMA: case SEMICOLON: case COLON: case BAR: case TAB: case FULL_STOP:
        breaks.push(i)
        break
      case OPEN:
        if (close <= i && close >= 0) close = indexWithin(text, CLOSE, i, end)
        while (next < quantities.length && quantities[next]!.start <= i) next++
        if (close > i && next < quantities.length && quantities[next]!.end <= close) { breaks.push(i); closing = close }
        break
      case CLOSE:
        if (i === closing) breaks.push(i)
    }
  }
  return breaks
}

const [COMMA, SEMICOLON, COLON, BAR, TAB, FULL_STOP, OPEN, CLOSE] = [0x2c, 0x3b, 0x3a, 0x7c, 0x09, 0x3002, 0x28, 0x29] as const

/** Place of a character within [from, to), -1 where there is none. */
function indexWithin(text: string, code: number, from: number, to: number): number {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === code) return i
  return -1
}

/** Where two joined numbers part: behind 、 or at 和, 及, 并. */
function weakBreak(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (WEAK.has(text.charCodeAt(i))) return i + 1
  return -1
}

const WEAK = new Set([...'、/和及并与'].map((c) => c.charCodeAt(0)))

const KIND = listPhrases(['类', '类案件', '类诉求', '类事项', '类投诉', '类工单', '类问题', '类申请', '类信访'])

/** End of 行政处罚类 before a number; 各类 and 种类 name no class. */
function endOfClass(text: string, { left, quantity }: Neighbourhood): number {
  let end = quantity.start
  if (end > left && '共有为达约'.includes(text[end - 1]!)) end--
  const kind = phraseBefore(KIND, text, end)
  if (kind < 0) return 0
  const at = end - KIND.words[kind]!.length
  return at > left && !'各种分'.includes(text[at - 1]!) ? at : 0
}

const PARTS = listPhrases(['其中', '包括', '含', '分别是', '当中'])

/**
 * The number that this one is a part of: the one before 其中 or before an opening bracket; siblings share their whole.
 * `next` is the place among `breaks` of the first one behind the number's begin.
 */
function findWhole(text: string, start: number, quantity: Quantity, left: number, k: number, quantities: readonly Quantity[], result: readonly Neighbourhood[], breaks: readonly number[], next: number): number {
  if (k === 0) return -1
  const previous = quantities[k - 1]!
  const gap = maskNames(text, previous.end, quantity.start, breaks, next)
  const parent = result[k - 1]!.whole
  if (phraseAt(PARTS, text, Math.max(start, left)) >= 0 || ((gap[0] === ',' || gap[0] === ';') && phraseAt(PARTS, text, previous.end + 1) >= 0) || gap.includes(',其中') || gap.includes('(其中')) {
    return gap.includes('其中') || gap[0] === '(' || parent < 0 ? beforeShare(text, k - 1, quantity, quantities) : parent
  }
  if (gap.includes(')')) return -1
  if (gap.includes('(')) return k - 1
  return parent >= 0 && !/[;。]/.test(gap) ? parent : -1
}

/** 办理1503件,比增19%,其中妇女492件: a percentage between a count and its part is no whole of it. */
function beforeShare(text: string, last: number, { dimension }: Quantity, quantities: readonly Quantity[]): number {
  if (dimension === 'ratio') return last
  let k = last
  while (k > 0 && quantities[k]!.dimension === 'ratio') k--
  return quantities[k]!.dimension === 'ratio' || hasStop(text, quantities[k]!.end, quantities[last]!.start) ? last : k
}

function hasStop(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === SEMICOLON || text.charCodeAt(i) === FULL_STOP) return true
  return false
}

/** The words between two numbers; brackets that hold no number (村(社区)) are part of a name. */
function maskNames(text: string, from: number, to: number, breaks: readonly number[], next: number): string {
  let gap = text.slice(from, to)
  if (!gap.includes('(') && !gap.includes(')')) return gap
  gap = gap.replaceAll(/[()]/g, '-')
  for (let b = next - 1; b >= 0 && breaks[b]! >= from; b--) gap = gap.slice(0, breaks[b]! - from) + text[breaks[b]!] + gap.slice(breaks[b]! - from + 1)
  return gap
}
