/** Where words stand in a report: as published, or as they would stand in Simplified characters. */
import { alignText } from './align.ts'
import type { ReadingFile } from '../../../model/dataset.ts'
import type { Span } from '../../../model/text.ts'

/** All places in order, without overlaps; upper and lower case are alike. Offsets of the verbatim text. */
export function findWords(reading: Pick<ReadingFile, 'text' | 'cleaned'>, words: string): Span[] {
  const wanted = words.trim()
  if (wanted === '') return []
  const found = findIn(reading.text, wanted)
  if (reading.cleaned !== undefined) {
    const { toVerbatim } = alignText(reading.cleaned)
    // The last character, not what stands behind it: what was left out there is no part of the words.
    for (const { start, end } of findIn(reading.cleaned.text, wanted)) found.push({ start: toVerbatim(start), end: toVerbatim(end - 1) + 1 })
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((span, at) => at === 0 || span.start >= found[at - 1]!.end)
}

function findIn(text: string, wanted: string): Span[] {
  const found: Span[] = []
  const [hay, needle] = [lower(text), lower(wanted)]
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) found.push({ start: at, end: at + needle.length })
  return found
}

/** Lower case, place by place: a letter whose small form is longer (İ) stays. */
function lower(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text
}
