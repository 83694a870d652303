/** One pass over the whole text: which places it names, and which words of office and belonging it uses. */

import { type DivisionIndex, longestWordAt } from '../../model/gazetteer.ts'
import type { Span } from '../../model/text.ts'
import { isDigit } from '../characters.ts'
import { canBegin } from './names.ts'

/** How often a place is named, where first, and whether by its full name. */
export interface PlaceCount {
  readonly word: string
  readonly start: number
  full: boolean
  count: number
}

export interface TextFacts {
  /** By word as printed: 东莞市, 东莞, 粤执法. */
  readonly places: ReadonlyMap<string, PlaceCount>
  /** 我镇 counts three, 全镇 and 镇党委 one, by the last character of the kind. */
  readonly selfKinds: ReadonlyMap<string, number>
  /** 县委, 县政府: which offices above or of itself the text knows, by their kind. */
  readonly offices: ReadonlyMap<string, number>
}

const kinds = new Set('省市州盟县区旗镇乡街局')
const own = '我'.charCodeAt(0)
const whole = '全'.charCodeAt(0)
const committee = '委'.charCodeAt(0)
const government = '政'.charCodeAt(0)
const party = '党'.charCodeAt(0)

/** Everything that needs the whole text, in one pass that is linear in its length. */
export function scanText(text: string, index: DivisionIndex): TextFacts {
  const places = new Map<string, PlaceCount>()
  const selfKinds = new Map<string, number>()
  const offices = new Map<string, number>()
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    // 全局 is the whole situation, not the whole office.
    if (code === own || (code === whole && text[at + 1] !== '局')) raiseKind(selfKinds, text[at + 1], code === own ? 3 : 1)
    else if (code === committee || (code === government && text[at + 1] === '府')) {
      // 社区委员会 is no 区委.
      if (text[at - 2] !== '社' && text[at + 1] !== '员') raiseKind(offices, text[at - 1], 1)
    } else if (code === party && (text[at + 1] === '委' || text[at + 1] === '政')) raiseKind(selfKinds, text[at - 1], 1)
    const word = longestWordAt(index.places, text, at)
    if (word === undefined) {
      at++
      continue
    }
    if (speaksOfItself(text, at, word, index)) {
      const seen = places.get(word)
      if (seen === undefined) places.set(word, { word, start: at, full: index.byName.has(word), count: 1 })
      else seen.count++
    }
    at += word.length
  }
  return { places, selfKinds, offices }
}

/** A place that is visited, learnt from or the seat of a firm is not the reporter's own; a short form must not be part of a longer word. */
function speaksOfItself(text: string, at: number, word: string, index: DivisionIndex): boolean {
  const before = text.slice(Math.max(0, at - 12), at)
  const after = text.slice(at + word.length, at + word.length + 16)
  if (/(?:赴|前往|借鉴|参观|学习|对口|支援)[^,。;]{0,4}$/.test(before) || /^[^,。;]{0,12}公司/.test(after)) return false
  if (/[到去往][^,。;]*$/.test(before) && /^[^,。;]{0,10}(?:学习|考察|参观|取经|观摩|交流|招商)/.test(after)) return false
  if (word.length === 2 && index.byName.has(word)) return everyday.has(word) ? /[市《]$/.test(before) : canBegin(text, at)
  const short = index.byShort.get(word)
  if (short === undefined || index.byName.has(word) || short.some((row) => row.level !== 'county')) return true
  return /(?:法治|平安|美丽|幸福|和谐|数字|清廉|书香|文明)$/.test(before) || /^(?:县委|区委|市委|公安|法院|检察)/.test(after)
}

/** Names that running text has more often as ordinary words: 市委和县委, 城区. */
const everyday = new Set(['城区', '郊区', '矿区', '东区', '西区', '和县', '应县', '成县', '单县', '新县', '古县', '高县', '理县', '道县', '文县', '南县', '任县'])

function raiseKind(counts: Map<string, number>, kind: string | undefined, by: number): void {
  if (kind !== undefined && kinds.has(kind)) counts.set(kind, (counts.get(kind) ?? 0) + by)
}

export interface DivisionCode extends Span {
  readonly code: string
}

/** Codes of divisions that stand in the furniture of a page: filing numbers, index numbers, credit codes. */
export function findCodes(text: string, start: number, end: number): DivisionCode[] {
  const found: DivisionCode[] = []
  for (let at = start; at < end; ) {
    if (!isDigit(text.charCodeAt(at))) {
      at++
      continue
    }
    let stop = at
    while (stop < end && isDigit(text.charCodeAt(stop))) stop++
    const length = stop - at
    const label = text.slice(Math.max(0, at - 16), at)
    // A credit code of a government body is 11, the division, and ten more; a filing number begins with the division.
    if (length >= 8 && text.startsWith('11', at) && /索引|信用|代码|编号|\]|[:|\s]$/.test(label)) found.push({ code: text.slice(at + 2, at + 8), start: at, end: stop })
    else if (length >= 10 && /备案|备|标识码|索引/.test(label)) found.push({ code: text.slice(at, at + 6), start: at, end: stop })
    at = stop
  }
  return found
}
