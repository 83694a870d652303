/** Titles in 《》: their words say what a document is about, not what is counted. */
import { isDigit } from './characters.ts'
import type { Span } from '../model/text.ts'

/** Titles that begin and end in a stretch, except those that a number follows at once (《责令改正通知书》63份). */
export function findTitles(text: string, start: number, end: number): readonly Span[] {
  // Looked for in the stretch alone, so that many sentences do not each search the whole text.
  const words = text.slice(start, end)
  let open = words.indexOf('《')
  if (open < 0) return NO_TITLES
  const titles: Span[] = []
  while (open >= 0) {
    const close = words.indexOf('》', open)
    if (close < 0) break
    if (!isDigit(words.charCodeAt(close + 1))) titles.push({ start: start + open, end: start + close })
    open = words.indexOf('《', close)
  }
  return titles
}

export const NO_TITLES: readonly Span[] = []

/** Whether a word stands in one of the titles. */
export function isInTitle(titles: readonly Span[], start: number, end: number): boolean {
  for (let k = 0; k < titles.length; k++) if (start > titles[k]!.start && end <= titles[k]!.end) return true
  return false
}
