/** How much a word speaks for a number by where it stands: its own words most, then the lead of its enumeration, then earlier clauses. */
import type { Neighbourhood } from './clauses.ts'
import type { TermHit } from './terms.ts'

/** What a sentence offers to its numbers. */
export interface SentenceContext {
  text: string
  start: number
  end: number
  /** Commas before each place of the sentence, semicolons counted threefold, and semicolons alone. */
  breaks: Uint16Array
  semicolons: Uint16Array
  hits: TermHit[]
  /** Hits of earlier sentences of the paragraph and of headings, each with its weight. */
  carried: { hit: TermHit; weight: number }[]
}

/** Running counts of the breaks of a sentence, so that a distance in clauses is one subtraction. */
export function countBreaks(text: string, start: number, end: number): Pick<SentenceContext, 'breaks' | 'semicolons'> {
  const breaks = new Uint16Array(end - start + 1)
  const semicolons = new Uint16Array(end - start + 1)
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    const at = i - start
    breaks[at + 1] = breaks[at]! + (c === 0x2c || c === 0x3a ? 1 : c === 0x3b ? 3 : 0)
    semicolons[at + 1] = semicolons[at]! + (c === 0x3b ? 1 : 0)
  }
  return { breaks, semicolons }
}

/** How much a hit speaks for a number by where it stands, and whether it is the number's own. */
export function weigh(hit: TermHit, near: Neighbourhood, context: SentenceContext): { weight: number; own: boolean } {
  const { quantity, left, right, clause, lead, label } = near
  if (label !== null && hit.start >= label.start && hit.end <= label.end) return { weight: 1, own: true }
  if (hit.end <= quantity.start) {
    const distance = quantity.start - hit.end
    if (hit.start >= left) return label !== null ? OUT_OF_LABEL : { weight: 1 - Math.min(distance, 60) / 120, own: true }
    if (lead !== null && hit.start >= lead.start && hit.end <= lead.end) return { weight: 0.55, own: false }
    if (hit.start >= clause) return { weight: near.silent ? 0.75 : 0.5, own: false }
    const clauses = context.breaks[quantity.start - context.start]! - context.breaks[hit.end - context.start]!
        // 28件30人: what a second measure of one matter counts stands right before the first, not further up.
    const reach = near.silent && near.joined ? 0.4 : near.silent ? 0.68 : 0.5
    return { weight: Math.max(0.2, reach * 0.94 ** clauses), own: false }
  }
  if (hit.start >= quantity.end) {
    const distance = hit.start - quantity.end
    if (hit.start < right) {
      const starter = CONTINUES.has(context.text[quantity.end] ?? '')
      return { weight: (starter ? 0.5 : 0.97) * (1 - Math.min(distance, 40) / 100), own: true }
    }
    if (near.tail !== null && hit.start >= near.tail.start && hit.start < near.tail.end) return { weight: (near.tail.glued ? 0.95 : 0.6) - Math.min(hit.start - near.tail.start, 20) / 100, own: near.tail.glued }
    return { weight: context.semicolons[hit.start - context.start]! > context.semicolons[quantity.end - context.start]! ? 0.06 : 0.12, own: false }
  }
  return NOWHERE
}

const NOWHERE = { weight: 0, own: false }
const OUT_OF_LABEL = { weight: 0.35, own: false }
/** Behind a number these begin a new statement rather than the noun that is counted. */
const CONTINUES = new Set('已均全并其且共同比较占,、;:。)(和及与达')
