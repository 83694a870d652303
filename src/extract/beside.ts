/** Parts that a sentence tells side by side: what one of two figures of one indicator has in front of it and the other has not. */
import type { Draft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { cover, findObject, firstFree, isPlace, ownRanges } from './modifier.ts'
import { NO_TITLES } from './titles.ts'
import type { Span } from '../model/text.ts'

/**
 * 市级服务中心1个,县级服务中心16个; 常委会5次、政府常务会3次: of two figures of one indicator in one sentence each is a part, named by
 * what the other has not. A whole with its parts, two levels of one thing and figures of two years are no such pair.
 */
export function besideOther(draft: Draft, siblings: readonly Draft[], own: readonly Span[], text: string, lexicon: Lexicon): Span | null {
  const around = siblings.slice(Math.max(0, draft.index - NEAR), draft.index + NEAR + 1)
  const twin = around.find((other) => other !== draft && other.entry === draft.entry && other.quantity.dimension === draft.quantity.dimension && isBeside(draft, other, around, text))
  if (twin === undefined) return null
  const theirs = ownRanges(twin, text)
  const modifier = firstDistinct(own, theirs, (range) => freeWords(text, range, draft, lexicon), text)
  if (modifier !== null) return firstDistinct(theirs, own, (range) => freeWords(text, range, draft, lexicon), text) === null ? null : modifier
  const level = firstDistinct(own, theirs, (range) => levels(text, range), text)
  if (level !== null) return level
  return draft.near.joined || twin.near.joined ? firstDistinct(own, theirs, (range) => counted(range, draft, lexicon), text) : null
}

/** How many numbers away the other figure may stand. */
const NEAR = 6

/** The first words found in one figure's stretches that stand in none of the other's. */
function firstDistinct(ranges: readonly Span[], others: readonly Span[], find: (range: Span) => Span[], text: string): Span | null {
  const theirs = others.map((range) => text.slice(range.start, range.end)).join('|')
  for (const range of ranges) for (const words of find(range)) if (!theirs.includes(text.slice(words.start, words.end))) return words
  return null
}

function isBeside(draft: Draft, other: Draft, siblings: readonly Draft[], text: string): boolean {
  const [first, second] = draft.index < other.index ? [draft, other] : [other, draft]
  if (second.near.whole === first.index || siblings.some(({ near }) => near.whole === draft.index)) return false
  if (second.inherited && second.near.whole < 0) return false
  const between = text.slice(first.quantity.end, second.quantity.start)
  return !/\d年|上年|去年|今年|[增升降减提扩压缩调][^,。;]{0,4}[至到为]|^[-~至]/.test(between) && !/(去年|上年|\d年)[^,。;]{0,6}$/.test(text.slice(Math.max(0, first.quantity.start - 12), first.quantity.start))
}

/** Words of a stretch that neither the catalogue nor the language accounts for. */
function freeWords(text: string, range: Span, { words }: Draft, lexicon: Lexicon): Span[] {
  const covered = cover(text, range, NO_TITLES, words, lexicon)
  const found: Span[] = []
  for (let at: Span | null = firstFree(text, range.start, range.end, covered, range.start); at !== null; at = firstFree(text, at.end, range.end, covered, range.start)) if (!isPlace(text, at.start, at.end)) found.push(at)
  return found
}

const LEVEL = /乡镇\(街道\)|村\(社区\)|村\(居\)|[一二三四]级(?=人民|调解)|常委会|常务会议?|中心组|(国家|自治区|设区市|省|市|州|盟|县|区|旗|镇|乡|街道|村|社区)级|设区市/g

function levels(text: string, range: Span): Span[] {
  return [...text.slice(range.start, range.end).matchAll(LEVEL)].map(({ index, 0: words }) => ({ start: range.start + index, end: range.start + index + words.length }))
}

function counted(range: Span, draft: Draft, lexicon: Lexicon): Span[] {
  const object = findObject(range, NO_TITLES, draft, lexicon)
  return object === null ? [] : [object]
}
