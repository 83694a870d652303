/** A text cut into its lines, and each line into plain pieces, numbers and places that were looked for. Nothing is lost or added. */
import type { Mention, Section } from '../../../model/reading.ts'
import type { Span } from '../../../model/text.ts'

export interface Line {
  start: number
  end: number
  /** The heading that the line begins with, where a section begins here. */
  section: Section | null
  pieces: Piece[]
}

export interface Piece {
  start: number
  mention: Mention | null
  parts: Part[]
}

export interface Part {
  start: number
  text: string
  /** Which of the places looked for it belongs to; -1 for none. */
  hit: number
}

interface Cut {
  text: string
  /** In order; what overlaps an earlier one is left out. */
  mentions: readonly Mention[]
  hits: readonly Span[]
  sections: readonly Section[]
}

/** The line breaks themselves stand between the lines. */
export function cutLines({ text, mentions, hits, sections }: Cut): Line[] {
  const lines: Line[] = []
  let m = 0
  for (let start = 0; start <= text.length; ) {
    const from = start
    let end = lineEnd(text, start)
    const own: Mention[] = []
    for (; m < mentions.length && mentions[m]!.start < end; m++) {
      const mention = mentions[m]!
      if (mention.start < (own.at(-1)?.end ?? from) || mention.end <= mention.start) continue
      own.push(mention)
      // A number that goes on in the next line keeps both together.
      if (mention.end > end) end = lineEnd(text, mention.end)
    }
    const section = sections.find((one) => one.heading !== '' && one.start >= from && one.start < end) ?? null
    lines.push({ start: from, end, section, pieces: cutPieces(text, from, end, own, hits) })
    start = end + 1
  }
  return lines
}

function cutPieces(text: string, start: number, end: number, mentions: readonly Mention[], hits: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  const add = (from: number, to: number, mention: Mention | null) => {
    if (to > from) pieces.push({ start: from, mention, parts: cutParts(text, from, to, hits) })
  }
  let at = start
  for (const mention of mentions) {
    add(at, mention.start, null)
    add(mention.start, mention.end, mention)
    at = mention.end
  }
  add(at, end, null)
  return pieces
}

function cutParts(text: string, start: number, end: number, hits: readonly Span[]): Part[] {
  const parts: Part[] = []
  let at = start
  const add = (to: number, hit: number) => {
    if (to > at) parts.push({ start: at, text: text.slice(at, to), hit })
    at = Math.max(at, to)
  }
  hits.forEach((span, hit) => {
    if (span.end <= start || span.start >= end) return
    add(Math.max(start, span.start), -1)
    add(Math.min(end, span.end), hit)
  })
  add(end, -1)
  return parts
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
