/** Titles in 《》: their words say what a document is about, not what is counted. */
import { isDigit } from './characters.ts'
import type { TermHit } from './terms.ts'

/** Hits that stand in no title, except where the number follows the title at once (《责令改正通知书》63份). */
export function outsideTitles(text: string, start: number, end: number, hits: TermHit[]): TermHit[] {
  if (hits.length === 0) return hits
  // Looked for in the stretch alone, so that many sentences do not each search the whole text.
  const words = text.slice(start, end)
  let open = words.indexOf('《')
  if (open < 0) return hits
  const titles: { start: number; end: number }[] = []
  while (open >= 0) {
    const close = words.indexOf('》', open)
    if (close < 0) break
    if (!isDigit(words.charCodeAt(close + 1))) titles.push({ start: start + open, end: start + close })
    open = words.indexOf('《', close)
  }
  const kept = hits.filter((hit) => !titles.some((title) => hit.start > title.start && hit.end <= title.end))
  if (kept.length === hits.length) return hits
  // Places in the list have moved: what covered a hit is found again by its object.
  return kept.map((hit) => ({ ...hit, cover: hit.cover < 0 ? -1 : kept.indexOf(hits[hit.cover]!) }))
}
