/**
 * Folding: the verbatim text becomes the text that all rules read, and every folded character knows where it stood.
 * Traditional characters become Simplified, full-width forms become half-width, damage of copying is healed
 * (pinyin injected behind a character, headings read one byte out of step, spaces inside numbers and words).
 * Characters are replaced one for one or left out, never added, so an offset map is one array of integers.
 */
import { SIMPLIFIED, TRADITIONAL } from './traditional.ts'
import { isDigit, isHan, isIn, isLatin, makeSet } from './characters.ts'

export interface Folded {
  text: string
  /** Verbatim offset of every folded character, one longer than `text`; null where folding moved nothing. */
  map: Int32Array | null
  /** Traditional characters met. */
  traditional: number
  /** Injected pinyin and shifted headings met. */
  damage: number
}

/**
 * Folds a text. Works for any string, lone surrogates included; the result is never longer than the text.
 * `joinLines`: a paragraph ends with a blank line, and any other line end stands inside a sentence, a word or a number.
 */
export function fold(text: string, joinLines = false): Folded {
  const length = text.length
  const out = new Uint16Array(length)
  let map: Int32Array | null = null
  let size = 0
  let traditional = 0
  let damage = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    const folded = isIn(CHANGED, code) ? TABLE[code]! : code
    if (folded !== code && code >= 0x3400 && code < 0xff00) traditional++
    if (folded > QUESTION) {
      if (map !== null) map[size] = i
      out[size++] = folded
      continue
    }
    let skip = 0
    if (folded === OPEN) {
      skip = pinyinLength(text, i)
      if (skip > 0) damage++
    } else if (folded === SPACE) {
      if (isStraySpace(text, i, size > 0 ? out[size - 1]! : 0)) skip = 1
    } else if (folded === LINE_END && joinLines && isInsideParagraph(text, i)) {
      if (isLatinGap(text, i)) {
        if (map !== null) map[size] = i
        out[size++] = SPACE
        continue
      }
      skip = 1
    } else if (folded === QUESTION && TABLE[text.charCodeAt(i + 1)] === FULL_STOP) {
      const ordinal = SHIFTED_ORDINALS.get(text.charCodeAt(i + 2))
      if (ordinal !== undefined) {
        // ?。ㄒ is （一 read one byte out of step; three characters for three, so the map stays true.
        if (map !== null) { map[size] = i; map[size + 1] = i + 1; map[size + 2] = i + 2 }
        out[size++] = OPEN
        out[size++] = ordinal
        out[size++] = CLOSE
        i += 2
        damage++
        continue
      }
    }
    if (skip > 0) {
      if (map === null) map = identity(length, size)
      i += skip - 1
      continue
    }
    if (map !== null) map[size] = i
    out[size++] = folded
  }
  if (map !== null) map[size] = length
  return { text: decode(out, size), map, traditional, damage }
}

/** Verbatim offset at which a folded range begins. */
export function verbatimStart(folded: Folded, offset: number): number {
  return folded.map === null ? offset : folded.map[offset]!
}

/** Verbatim offset behind a folded range: right behind its last character, so that left-out text stays outside. */
export function verbatimEnd(folded: Folded, offset: number): number {
  return folded.map === null || offset === 0 ? offset : folded.map[offset - 1]! + 1
}

const OPEN = 0x28
const CLOSE = 0x29
const SPACE = 0x20
const LINE_END = 0x0a
const PERCENT = 0x25
/** The last character that may be damage of copying; most stand behind it. */
const QUESTION = 0x3f
const FULL_STOP = 0x3002

const TABLE = makeTable()
/** Asked first: the table itself is too large to stay at hand. */
const CHANGED = makeSet([...TABLE.keys()].filter((code) => TABLE[code] !== code))

/** The character behind `?。` names the ordinal of a heading that was read one byte out of step. */
const SHIFTED_ORDINALS = new Map([...'ㄒǘㄈㄋㄎ\ue7c9ㄆòňㄊ'].map((c, i) => [c.charCodeAt(0), '一二三四五六七八九十'.charCodeAt(i)]))

function makeTable(): Uint16Array {
  const table = new Uint16Array(65536)
  for (let i = 0; i < 65536; i++) table[i] = i
  for (let i = 0; i < TRADITIONAL.length; i++) table[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i)
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0
  const same: [string, string][] = [
    ['\u3000\u00a0\u2002\u2003\u2009\u200b\ufeff', '       '], ['—–－―─﹣−', '-------'], ['﹪', '%'], ['〔［', '[['], ['〕］', ']]'],
    ['餘', '余'], ['○Ο', '〇〇'], ['「『', '““'], ['」』', '””'], ['﹑', '、'], ['〈﹝﹙', '《[('], ['〉﹞﹚', '》])'], ['︰', ':'], ['﹐', ','], ['﹔', ';'],
    ['˙•‧・', '····'], ['裏裡', '里里'], ['箇', '个'], ['羣', '群'],
    ['⻓⻋⻔⻅⻆⻉⻘⻚⻛⻜⻝⻢⻥⻦⻩⻬⻮⻰⺠⻄⻁⺟⻙⻨', '长车门见角贝青页风飞食马鱼鸟黄齐齿龙民西虎母韦麦'],
  ]
  // PDFs print a character by the sign of its radical, which looks the same: ⻓ for 长, ⼀ for 一.
  for (const code of [...range(0x2e80, 0x2fd5), ...range(0xf900, 0xfaff)]) {
    const usual = String.fromCharCode(code).normalize('NFKC')
    if (usual.length === 1) table[code] = table[usual.charCodeAt(0)]!
  }
  for (const [from, to] of same) for (let i = 0; i < from.length; i++) table[from.charCodeAt(i)] = to.charCodeAt(i)
  return table
}

function* range(from: number, to: number): Generator<number> {
  for (let code = from; code <= to; code++) yield code
}

/** Length of `(zhèn)` at `i`, else 0: a bracketed syllable with a tone mark behind a Han character or a letter. */
function pinyinLength(text: string, i: number): number {
  if (i === 0) return 0
  const before = text.charCodeAt(i - 1)
  if (!isHan(before) && !(before >= 0x41 && before <= 0x5a)) return 0
  let toned = false
  let j = i + 1
  for (; j < text.length && j < i + 9; j++) {
    const code = text.charCodeAt(j)
    if (code >= 0x61 && code <= 0x7a) continue
    if ((code >= 0xe0 && code <= 0xfc) || (code >= 0x101 && code <= 0x1dc) || code === 0x1f9) { toned = true; continue }
    break
  }
  const close = text.charCodeAt(j)
  return toned && (close === 0x29 || close === 0xff09) ? j - i + 1 : 0
}

/**
 * A space that copying put into a word or number: beside a Han character, or between digit groups of one number.
 * Kept: spaces between two Latin words, and between two numbers, which are cells of a table.
 */
function isStraySpace(text: string, i: number, before: number): boolean {
  let j = i + 1
  // A longer run of spaces parts cells of a table.
  while (j < i + 4 && TABLE[text.charCodeAt(j)] === SPACE) j++
  const after = TABLE[text.charCodeAt(j)] ?? 0
  if (before === 0 || j >= text.length) return false
  if (after === PERCENT && isDigit(before)) return true
  if (isHan(before) || isHan(after)) return isWordlike(before) && isWordlike(after)
  return j === i + 1 && isDigit(before) && isGroupOfThree(text, j)
}

/** A line end that has a line on either side. */
function isInsideParagraph(text: string, i: number): boolean {
  return i > 0 && i + 1 < text.length && text.charCodeAt(i - 1) !== LINE_END && text.charCodeAt(i + 1) !== LINE_END
}

function isLatinGap(text: string, i: number): boolean {
  const [before, after] = [text.charCodeAt(i - 1), text.charCodeAt(i + 1)]
  return (isLatin(before) && (isLatin(after) || isDigit(after))) || (isDigit(before) && isLatin(after))
}

function isWordlike(code: number): boolean {
  return isHan(code) || isDigit(code) || code === 0x25
}

/** Three digits at `j`, and more groups of three behind spaces, before a Han character: the `598` of `4 598个`. */
function isGroupOfThree(text: string, j: number): boolean {
  for (let group = 0; group < 4; group++) {
    for (let k = 0; k < 3; k++) if (!isDigit(text.charCodeAt(j + k))) return false
    let next = j + 3
    while (next < j + 6 && TABLE[text.charCodeAt(next)] === SPACE) next++
    if (!isDigit(text.charCodeAt(next))) return isHan(TABLE[text.charCodeAt(next)] ?? 0)
    if (next === j + 3) return false
    j = next
  }
  return false
}

function identity(length: number, upTo: number): Int32Array {
  const map = new Int32Array(length + 1)
  for (let i = 0; i < upTo; i++) map[i] = i
  return map
}

const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true })

function decode(units: Uint16Array, size: number): string {
  return UTF16.decode(units.subarray(0, size))
}
