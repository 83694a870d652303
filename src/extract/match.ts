/**
 * Matching: for every quantity of a sentence, which indicator it states. Words near the number speak for entries of the
 * catalogue with a weight that falls with distance; measure words, `requires`, `topics` and `not` decide who may be heard.
 * The best candidate is taken when it is good enough and clearly ahead; otherwise the number stays unmapped.
 */
import type { Candidate } from '../model/candidate.ts'
import type { Span } from '../model/text.ts'
import type { Neighbourhood } from './clauses.ts'
import { fitOf } from './fit.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { BASIS, hear, listenAnew, overhear, OWN, touch, VERB_REACH } from './hear.ts'
import type { Rating, Scratch } from './hear.ts'
import { ALIAS, hasPostings, NOT, OBJECT, REQUIRE, speaksFor, TOPIC, VERB } from './postings.ts'
import type { Packed } from './postings.ts'
import { isInTitle } from './titles.ts'
import { isOwn, weigh } from './weigh.ts'
import type { SentenceContext } from './weigh.ts'

export interface Match {
  /** Entry taken, -1 for none. */
  entry: number
  score: number
  /** Further entries that the number states as well. */
  also: readonly number[]
  /** The verb that decided, if one did. */
  basis: Span | null
  /** Ids that were too close to call. */
  maybe: readonly string[]
  candidates: readonly Candidate[]
  /** Which of the number's own words spoke for the best entry: 1 for what it counts, 2 for its verb, 3 for both. */
  own: number
}

const FOLLOWS = 0.45
/** Score of an entry that has nothing but the number before it: 培训6期、420人次. */
const ELLIPSIS = 1.25

export const LIMITS = { accept: 1.15, margin: 0.1 }

/** Chooses the entry for one quantity. `before` is the entry of the number before it in the sentence, -1 for none. `explain` keeps all candidates with their reasons. */
export function matchQuantity(near: Neighbourhood, before: number, context: SentenceContext, lexicon: Lexicon, scratch: Scratch, explain: boolean): Match {
  const fit = fitOf(near.quantity, lexicon)
  const packed = explain ? lexicon.packed : fit.packed
  listenAnew(scratch)
  hearSentence(near, context, packed, scratch)
  hearCarried(context, packed, scratch)
  if (before >= 0 && near.silent) for (const entry of lexicon.followers[before]!) touch(scratch, entry)
  return decide(near, before, context, fit.of, lexicon, scratch, explain)
}

function hearSentence(near: Neighbourhood, context: SentenceContext, packed: Packed, scratch: Scratch): void {
  const { hits, first, last, titles } = context.words
  for (let h = first; h < last; h++) {
    if (!hasPostings(packed, hits.term[h]!)) continue
    const start = hits.start[h]!
    const end = hits.end[h]!
    const weight = weigh(start, end, near, context)
    if (weight === 0 || (titles.length > 0 && isInTitle(titles, start, end))) continue
    if (weight < VERB_REACH) overhear(hits, h, weight, packed, scratch)
    else hear(hits, h, weight, isOwn(start, end, near), distanceOf(start, end, near), packed, scratch)
  }
}

function hearCarried({ carried }: SentenceContext, packed: Packed, scratch: Scratch): void {
  for (const { words: { hits, first, last, titles }, weight } of carried) {
    for (let h = first; h < last; h++) {
      if (!hasPostings(packed, hits.term[h]!) || (titles.length > 0 && isInTitle(titles, hits.start[h]!, hits.end[h]!))) continue
      overhear(hits, h, weight, packed, scratch)
    }
  }
}

function decide(near: Neighbourhood, before: number, context: SentenceContext, fits: Float64Array, lexicon: Lexicon, scratch: Scratch, explain: boolean): Match {
  const { said } = scratch
  const candidates: Candidate[] | null = explain ? [] : null
  let best = -1
  let bestScore = 0
  let second = -1
  let secondScore = 0
  scratch.viables = 0
  for (let k = 0; k < scratch.touches; k++) {
    const number = scratch.touched[k]!
    const entry = lexicon.entries[number]!
    const { score, reason } = rate(number, entry, near, before, fits[number]!, lexicon, scratch)
    if (candidates !== null && (score > 0 || reason !== 'no object')) candidates.push({ indicator: entry.id, score: Math.round(score * 100) / 100, evidence: wordsFor(number, context, lexicon), ...(reason === null ? {} : { rejected: reason }) })
    if (reason !== null) continue
    scratch.viable[scratch.viables] = number
    scratch.scores[scratch.viables++] = score
    if (score > bestScore) { second = best; secondScore = bestScore; best = number; bestScore = score } else if (score > secondScore) { second = number; secondScore = score }
  }
  const narrower = narrowest(best, bestScore, lexicon, scratch)
  if (narrower !== best) { second = -1; best = narrower; bestScore = Math.max(bestScore, LIMITS.accept) }
  const head = headOf(best, near, context, lexicon, scratch)
  if (head !== best) { second = -1; best = head; bestScore = Math.max(bestScore, LIMITS.accept) }
  else if (second >= 0 && (lexicon.entries[second]!.parts || (lexicon.entries[second]!.outside && standsBefore(second, best, scratch)))) second = -1
  if (second >= 0 && lexicon.entries[best]!.broader.has(lexicon.entries[second]!.id) && ((said[best * 8 + OWN]! & 1) === 1 || near.silent)) second = -1
  if (second >= 0 && near.silent && bestScore - secondScore < LIMITS.margin && lexicon.entries[second]!.broader.has(lexicon.entries[best]!.id)) {
    best = second
    second = -1
  }
  const none: Match = { entry: -1, score: bestScore, also: NOTHING, basis: null, maybe: NOTHING, candidates: candidates ?? NOTHING, own: best >= 0 && bestScore >= LIMITS.accept ? said[best * 8 + OWN]! & 3 : 0 }
  if (best < 0 || bestScore < LIMITS.accept) return none
  // Of two that one number states together (发现并整改77个), the one that names the other leads.
  if (second >= 0 && bestScore - secondScore < LIMITS.margin && lexicon.entries[second]!.indicator?.also_with.includes(lexicon.entries[best]!.id) === true) {
    const first = second
    second = best
    best = first
  }
  // A cell without words says nothing by itself; its row or column was not understood.
  if (near.bareCell && (said[best * 8 + OWN]! & 3) === 0) return none
  const winner = lexicon.entries[best]!
  if (winner.outside) return winner.parts && near.whole >= 0 ? { ...none, own: 0 } : none
  const also = alsoStated(best, lexicon, scratch)
  if (second >= 0 && bestScore - secondScore < LIMITS.margin && !also.includes(second)) {
    return { ...none, maybe: [winner.id, lexicon.entries[second]!.id].filter((id) => !id.startsWith('~')) }
  }
  const verb = said[best * 8 + BASIS]!
  const { hits } = context.words
  return { entry: best, score: bestScore, also, basis: verb >= 0 ? { start: hits.start[verb]!, end: hits.end[verb]! } : null, maybe: NOTHING, candidates: candidates ?? NOTHING, own: said[best * 8 + OWN]! & 3 }
}

/** The words of the sentence that spoke for an entry. */
function wordsFor(number: number, { words: { hits, first, last, titles } }: SentenceContext, lexicon: Lexicon): string[] {
  const words = new Set<string>()
  for (let h = first; h < last; h++) {
    const term = hits.term[h]!
    if (speaksFor(lexicon.packed, term, number) && !isInTitle(titles, hits.start[h]!, hits.end[h]!)) words.add(lexicon.terms[term]!)
  }
  return [...words]
}

/** The narrower of two entries that both fit by the number's own words: 罚款类行政处罚 counts fines. */
function narrowest(best: number, bestScore: number, lexicon: Lexicon, { said, viable, viables, scores }: Scratch): number {
  if (best < 0) return best
  const { id } = lexicon.entries[best]!
  for (let k = 0; k < viables; k++) {
    const number = viable[k]!
    if (scores[k]! >= Math.max(LIMITS.accept, NARROWER * bestScore) && (said[number * 8 + OWN]! & 1) === 1 && speaksItself(number, best, lexicon, said) && lexicon.entries[number]!.broader.has(id)) return number
  }
  return best
}

/**
 * 预防纠纷30件,调解矛盾纠纷150件: a thing that both entries know makes none of them the narrower one; its own verb or a phrase of its own does,
 * unless the verb is the other's: 接收热线工单3260件.
 */
function speaksItself(number: number, best: number, lexicon: Lexicon, said: Float64Array): boolean {
  if (lexicon.entries[number]!.verbs && said[number * 8 + VERB] === 0 && said[best * 8 + VERB]! > 0) return false
  return !lexicon.entries[number]!.verbs || said[number * 8 + VERB]! > 0 || said[number * 8 + ALIAS]! > OWN_PHRASE
}

/** How much of the best score a narrower entry needs to be preferred. */
const NARROWER = 0.45
/** Louder than a phrase of another clause can be. */
const OWN_PHRASE = 1.5

/**
 * A Chinese noun phrase ends in what is counted: where a known concept outside the catalogue stands nearer to the number than the words
 * for an indicator, it is meant (执法监督企业联系点25个 counts 联系点).
 */
function headOf(best: number, { quantity }: Neighbourhood, { text }: SentenceContext, lexicon: Lexicon, scratch: Scratch): number {
  if (best < 0) return best
  const { said, viable, viables } = scratch
  const { outside, parts } = lexicon.entries[best]!
  if (outside && !parts) return best
  const isNamed = (said[best * 8 + OWN]! & 1) === 1
  for (let k = 0; k < viables; k++) {
    const number = viable[k]!
    if (lexicon.entries[number]!.outside === outside) continue
    if (parts ? standsBefore(best, number, scratch) : (said[number * 8 + OWN]! & 1) === 1 && (!isNamed || standsBefore(best, number, scratch) || isSubject(number, quantity.end, text, scratch))) return number
  }
  return best
}

/** 40个单位参加活动: behind the number a verb follows the words for an entry, so they are all that is counted. */
function isSubject(number: number, end: number, text: string, { said, distance, length }: Scratch): boolean {
  if ((said[number * 8 + OWN]! & 4) === 0) return false
  const at = end + distance[number]! + length[number]!
  return SUBJECT.test(text.slice(at, at + 2))
}

const SUBJECT = /^(参加|参与|开展|组织|举办|荣获|获得|获评|入选|分别|全部|实现|完成|进行|采取|派员|走上|制定|设立|建立|落实|联合|均|已|被|对|向)/

/** Whether the words for one entry end before those for the other begin: on the way to the number, or away from it where both follow it. */
function standsBefore(one: number, other: number, { said, distance, length }: Scratch): boolean {
  const both = said[one * 8 + OWN]! & said[other * 8 + OWN]!
  if ((both & 1) === 0) return false
  if ((both & 4) !== 0) return distance[one]! + length[one]! <= distance[other]!
  return distance[other]! + length[other]! <= distance[one]!
}

/** Characters between a word and its number, negative for a word behind it. */
function distanceOf(start: number, end: number, { quantity, label }: Neighbourhood): number {
  if (label !== null) return Math.max(0, label.end - end)
  return end <= quantity.start ? quantity.start - end : quantity.end - start - 1
}

/** Score of an entry for a number, or why it cannot be. */
function rate(number: number, entry: Entry, near: Neighbourhood, before: number, fit: number, lexicon: Lexicon, scratch: Scratch): Rating {
  const { said } = scratch
  const first = number * 8
  const alias = said[first + ALIAS]!
  const object = said[first + OBJECT]!
  const verb = said[first + VERB]!
  const follows = before >= 0 && lexicon.follows[before]![number] === 1
  if (follows && near.silent && fit === 1 && alias === 0 && entry.dimension === 'count') return ELLIPTIC
  if (alias === 0 && object === 0) return NO_OBJECT
  if (fit === 0) return NO_FIT
  if (said[first + NOT]! > 0) return { score: 0, reason: `not ${lexicon.terms[said[first + NOT]! - 1]}` }
  if (entry.requires && said[first + REQUIRE]! < 0.4) return NOT_REQUIRED
  if (entry.topics && said[first + TOPIC]! < 0.1 && !follows) return NO_TOPIC
  const byObject = object > 0 && (!entry.verbs || verb > 0) ? object + (entry.verbs ? verb : 0.3) : 0
  let score = Math.max(alias + (entry.verbs ? verb * 0.5 : 0.15), byObject)
  if (score === 0 || (alias === 0 && byObject === 0)) return NO_VERB
  if (entry.topics) score += 0.4 * said[first + TOPIC]!
  if (entry.requires) score += 0.3
  if (follows) score += FOLLOWS
  // Words of the number's own that nobody knows speak against taking the object from elsewhere.
  if ((said[first + OWN]! & 3) === 0) score -= near.silent ? (entry.outside ? 0.3 : 0) : 0.6
  else if ((said[first + OWN]! & 3) === 2) score -= near.silent ? 0 : 0.1
  // What follows the number is counted (15家医院); an entry that is named in front of it only, and not right there, is about something else.
  if (near.headed && (said[first + OWN]! & 5) === 1 && scratch.distance[number]! > 0) return OTHER_NOUN
  score *= fit
  scratch.rating.score = score
  scratch.rating.reason = score < 0.6 ? 'weak' : null
  return scratch.rating
}

const ELLIPTIC: Rating = { score: ELLIPSIS, reason: null }
const NO_OBJECT: Rating = { score: 0, reason: 'no object' }
const NO_FIT: Rating = { score: 0, reason: 'measure word' }
const NOT_REQUIRED: Rating = { score: 0, reason: 'requires' }
const NO_TOPIC: Rating = { score: 0, reason: 'topics' }
const OTHER_NOUN: Rating = { score: 0, reason: 'another noun' }
const NO_VERB: Rating = { score: 0, reason: 'no verb' }

/** Entries that one number states together: each lists the other, and the number's own words speak for both well enough: 排查隐患12处,完成整改12处 states them apart. */
function alsoStated(best: number, lexicon: Lexicon, { said, viable, viables, scores }: Scratch): readonly number[] {
  const partners = lexicon.entries[best]!.indicator?.also_with ?? []
  if (partners.length === 0) return NOTHING
  const also: number[] = []
  for (let k = 0; k < viables; k++) {
    const number = viable[k]!
    if (number !== best && scores[k]! >= LIMITS.accept && partners.includes(lexicon.entries[number]!.id) && (said[number * 8 + OWN]! & 1) === 1) also.push(number)
  }
  return also
}

const NOTHING: readonly never[] = []
