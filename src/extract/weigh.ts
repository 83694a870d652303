/** How much a word speaks for a number by where it stands: its own words most, then the lead of its enumeration, then earlier clauses. */
import type { Neighbourhood } from './clauses.ts'
import type { Words } from './hits.ts'

/** What a sentence offers to its numbers. */
export interface SentenceContext {
  text: string
  start: number
  end: number
  breaks: Breaks
  words: Words
  /** Words of earlier sentences of the paragraph and of headings, each with their weight. */
  carried: { words: Words; weight: number }[]
}

/** For each place of a sentence: commas before it, semicolons counted threefold, and semicolons alone. */
export interface Breaks {
  clauses: Uint16Array
  semicolons: Uint16Array
}

export function makeBreaks(room: number): Breaks {
  return { clauses: new Uint16Array(room), semicolons: new Uint16Array(room) }
}

/** Running counts of the breaks of a sentence, so that a distance in clauses is one subtraction. Uses `memory` where it is large enough. */
export function countBreaks(text: string, start: number, end: number, memory: Breaks): Breaks {
  const breaks = memory.clauses.length > end - start ? memory : makeBreaks(end - start + 1)
  const { clauses, semicolons } = breaks
  let clause = 0
  let semicolon = 0
  for (let i = start; i < end; i++) {
    clauses[i - start] = clause
    semicolons[i - start] = semicolon
    const c = text.charCodeAt(i)
    if (c === 0x2c || c === 0x3a) clause++
    else if (c === 0x3b) { clause += 3; semicolon++ }
  }
  clauses[end - start] = clause
  semicolons[end - start] = semicolon
  return breaks
}

/** How much a word at [start, end) speaks for a number by where it stands; 0 where it overlaps the number. */
export function weigh(start: number, end: number, near: Neighbourhood, context: SentenceContext): number {
  const { quantity, left, right, clause, lead, label, tail } = near
  if (label !== null && start >= label.start && end <= label.end) return 1
  if (end <= quantity.start) {
    if (start >= clause && near.topicEnd > 0) return end <= near.topicEnd ? TOPIC : OF_CLASS
    if (start >= clause && end <= near.classEnd) return OF_CLASS
    if (start >= left) return label !== null ? OUT_OF_LABEL : 1 - Math.min(quantity.start - end, 60) / 120
    if (lead !== null && start >= lead.start && end <= lead.end) return 0.55
    if (start >= clause) return near.silent ? 0.75 : 0.5
    const { clauses } = context.breaks
    const distance = clauses[quantity.start - context.start]! - clauses[end - context.start]!
    // 28件30人: what a second measure of one matter counts stands right before the first, not further up.
    const reach = near.silent && near.joined ? 0.4 : near.silent ? 0.68 : 0.5
    return Math.max(0.2, reach * DECAY[Math.min(distance, FAR)]!)
  }
  if (start >= quantity.end) {
    if (start < right) return (near.opens ? 0.5 : 0.97) * (1 - Math.min(start - quantity.end, 40) / 100)
    if (tail !== null && start >= tail.start && start < tail.end) return (tail.glued ? 0.95 : 0.6) - Math.min(start - tail.start, 20) / 100
    const { semicolons } = context.breaks
    return semicolons[start - context.start]! > semicolons[quantity.end - context.start]! ? 0.06 : 0.12
  }
  return 0
}

/** Whether a word at [start, end) that speaks for a number is the number's own. */
export function isOwn(start: number, end: number, { quantity, left, right, clause, topicEnd, classEnd, label, tail }: Neighbourhood): boolean {
  if (label !== null && start >= label.start && end <= label.end) return true
  if (topicEnd > 0 && start >= clause && end <= quantity.start) return end <= topicEnd
  if (end <= quantity.start) return start >= left && label === null && end > classEnd
  return start < right || (tail !== null && tail.glued && start >= tail.start && start < tail.end)
}

const OUT_OF_LABEL = 0.35
/** Of what a list of classes is about, and of the name of a class. */
const TOPIC = 0.9
const OF_CLASS = 0.25
/** What a clause further away leaves of a weight. So far away nothing is left that counts. */
const FAR = 63
const DECAY = Float64Array.from({ length: FAR + 1 }, (_, clauses) => 0.94 ** clauses)
