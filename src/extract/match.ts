/**
 * Matching: for every quantity of a sentence, which indicator it states. Words near the number speak for entries of the
 * catalogue with a weight that falls with distance; measure words, `requires`, `topics` and `not` decide who may be heard.
 * The best candidate is taken when it is good enough and clearly ahead; otherwise the number stays unmapped.
 */
import type { Candidate } from '../model/candidate.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Neighbourhood } from './clauses.ts'
import { ROLES } from './lexicon.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import type { TermHit } from './terms.ts'

export interface Match {
  /** Entry taken, -1 for none. */
  entry: number
  score: number
  /** Further entries that the number states as well. */
  also: number[]
  /** Hit of the verb that decided, if one did. */
  basis: TermHit | null
  /** Ids that were too close to call. */
  maybe: string[]
  candidates: Candidate[]
  /** Which of the number's own words spoke for the best entry: 1 for what it counts, 2 for its verb, 3 for both. */
  own: number
}

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

const INSIDE = 0.55
/** A verb decides for the numbers of its own clause, and of an enumeration that it leads; not from an earlier clause. */
const VERB_REACH = 0.48
const FOLLOWS = 0.45
/** Score of an entry that has nothing but the number before it: 培训6期、420人次. */
const ELLIPSIS = 1.25

export const LIMITS = { accept: 1.15, margin: 0.1 }

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

/** Working memory for one lexicon, so that matching a number makes no garbage. */
export interface Scratch {
  alias: Float64Array
  object: Float64Array
  verb: Float64Array
  require: Float64Array
  topic: Float64Array
  refused: Int32Array
  own: Uint8Array
  basis: Int32Array
  touched: number[]
  /** Number of the last quantity that touched an entry. */
  stamp: Int32Array
  turn: number
  /** How well the number's measure word fits each entry; null while explaining, when all are heard. */
  fit: Float64Array | null
}

export function makeScratch(lexicon: Lexicon): Scratch {
  const size = lexicon.entries.length
  return {
    alias: new Float64Array(size), object: new Float64Array(size), verb: new Float64Array(size), require: new Float64Array(size), topic: new Float64Array(size),
    refused: new Int32Array(size), own: new Uint8Array(size), basis: new Int32Array(size), touched: [], stamp: new Int32Array(size), turn: 0, fit: null,
  }
}

/** Chooses the entry for one quantity. `before` is the entry of the number before it in the sentence, -1 for none. `explain` keeps all candidates with their reasons. */
export function matchQuantity(near: Neighbourhood, before: number, context: SentenceContext, lexicon: Lexicon, scratch: Scratch, explain: boolean): Match {
  const { hits } = context
  scratch.touched.length = 0
  scratch.turn++
  const fits = fitsOf(near.quantity, lexicon)
  scratch.fit = explain ? null : fits
  for (let h = 0; h < hits.length; h++) {
    const hit = hits[h]!
    const place = weigh(hit, near, context)
    if (place.weight === 0) continue
    hear(hit, h, place.weight, place.own, hits, lexicon, scratch)
  }
  for (const { hit, weight } of context.carried) hear(hit, -1, weight, false, hits, lexicon, scratch)
  if (before >= 0 && near.silent) for (const entry of lexicon.followers[before]!) touch(scratch, entry)
  return decide(near, before, context, fits, lexicon, scratch, explain)
}

function clear(scratch: Scratch, entry: number): void {
  scratch.alias[entry] = scratch.object[entry] = scratch.verb[entry] = scratch.require[entry] = scratch.topic[entry] = 0
  scratch.refused[entry] = scratch.own[entry] = 0
  scratch.basis[entry] = -1
}

/** How much a hit speaks for a number by where it stands, and whether it is the number's own. */
function weigh(hit: TermHit, near: Neighbourhood, context: SentenceContext): { weight: number; own: boolean } {
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

function hear(hit: TermHit, index: number, place: number, own: boolean, hits: readonly TermHit[], lexicon: Lexicon, scratch: Scratch): void {
  const length = hit.end - hit.start
  // A word inside a longer one (纠纷 in 纠纷调解中心) speaks less for what it names.
  const weight = hit.inside ? place * INSIDE : place
  const { fit } = scratch
  const postings = lexicon.packed[hit.term]!
  for (let k = 0; k < postings.length; k++) {
    const posting = postings[k]!
    const entry = posting >> 3
    if (fit !== null && fit[entry] === 0) continue
    touch(scratch, entry)
    switch (posting & 7) {
      case ALIAS:
        raise(scratch.alias, entry, weight * (2.2 + 0.12 * length))
        if (own && weight > 0.5) scratch.own[entry] = scratch.own[entry]! | 1
        break
      case OBJECT:
        raise(scratch.object, entry, weight * (1.2 + 0.12 * length))
        if (own && weight > 0.5) scratch.own[entry] = scratch.own[entry]! | 1
        break
      case VERB:
        if (place >= VERB_REACH && weight * (0.9 + 0.08 * length) > scratch.verb[entry]!) {
          scratch.verb[entry] = weight * (0.9 + 0.08 * length)
          scratch.basis[entry] = index
          if (own) scratch.own[entry] = scratch.own[entry]! | 2
        }
        break
      case REQUIRE: raise(scratch.require, entry, place); break
      case TOPIC: raise(scratch.topic, entry, place); break
      case NOT: if (place >= 0.5 && own && !isOwnTerm(hit, entry, hits, lexicon)) scratch.refused[entry] = hit.term + 1
    }
  }
}

const [ALIAS, OBJECT, VERB, REQUIRE, TOPIC, , NOT] = ROLES.map((_, place) => place)

/** A refusing word inside a longer word of the same entry refuses nothing: 纠错 in 纠错率 is not 纠错. */
function isOwnTerm(hit: TermHit, entry: number, hits: readonly TermHit[], lexicon: Lexicon): boolean {
  if (hit.cover < 0) return false
  return lexicon.postings[hits[hit.cover]!.term]!.some((posting) => posting.entry === entry && posting.role !== 'not')
}

function touch(scratch: Scratch, entry: number): void {
  if (scratch.stamp[entry] === scratch.turn) return
  scratch.stamp[entry] = scratch.turn
  clear(scratch, entry)
  scratch.touched.push(entry)
}

function raise(array: Float64Array, entry: number, value: number): void {
  if (value > array[entry]!) array[entry] = value
}

function decide(near: Neighbourhood, before: number, context: SentenceContext, fits: Float64Array, lexicon: Lexicon, scratch: Scratch, explain: boolean): Match {
  const candidates: Candidate[] = []
  let best = -1
  let bestScore = 0
  let second = -1
  let secondScore = 0
  const viable: number[] = []
  const scores: number[] = []
  for (const number of scratch.touched) {
    const entry = lexicon.entries[number]!
    const { score, reason } = rate(number, entry, near, before, fits[number]!, lexicon, scratch)
    if (explain && (score > 0 || reason !== 'no object')) candidates.push({ indicator: entry.id, score: Math.round(score * 100) / 100, evidence: [], ...(reason === null ? {} : { rejected: reason }) })
    if (reason !== null) continue
    viable.push(number)
    scores.push(score)
    if (score > bestScore) { second = best; secondScore = bestScore; best = number; bestScore = score } else if (score > secondScore) { second = number; secondScore = score }
  }
  const narrower = narrowest(best, viable, scores, lexicon, scratch)
  if (narrower !== best) { second = -1; best = narrower; bestScore = Math.max(bestScore, LIMITS.accept) }
  if (second >= 0 && lexicon.entries[best]!.broader.has(lexicon.entries[second]!.id) && ((scratch.own[best]! & 1) === 1 || near.silent)) second = -1
  if (second >= 0 && near.silent && bestScore - secondScore < LIMITS.margin && lexicon.entries[second]!.broader.has(lexicon.entries[best]!.id)) {
    best = second
    second = -1
  }
  const none: Match = { entry: -1, score: bestScore, also: [], basis: null, maybe: [], candidates, own: best >= 0 && bestScore >= LIMITS.accept ? scratch.own[best]! : 0 }
  if (best < 0 || bestScore < LIMITS.accept) return none
  // Of two that one number states together (发现并整改77个), the one that names the other leads.
  if (second >= 0 && bestScore - secondScore < LIMITS.margin && lexicon.entries[second]!.indicator?.also_with.includes(lexicon.entries[best]!.id) === true) {
    const first = second
    second = best
    best = first
  }
  const winner = lexicon.entries[best]!
  if (winner.outside) return none
  const also = alsoStated(best, viable, lexicon, scratch)
  if (second >= 0 && bestScore - secondScore < LIMITS.margin && !also.includes(second)) {
    return { ...none, maybe: [winner.id, lexicon.entries[second]!.id].filter((id) => !id.startsWith('~')) }
  }
  const verb = scratch.basis[best]!
  return { entry: best, score: bestScore, also, basis: verb >= 0 ? context.hits[verb]! : null, maybe: [], candidates, own: scratch.own[best]! }
}

/** The narrower of two entries that both fit by the number's own words: 罚款类行政处罚 counts fines. */
function narrowest(best: number, viable: readonly number[], scores: readonly number[], lexicon: Lexicon, scratch: Scratch): number {
  if (best < 0) return best
  const { id } = lexicon.entries[best]!
  for (let k = 0; k < viable.length; k++) {
    const number = viable[k]!
    if (scores[k]! >= LIMITS.accept && (scratch.own[number]! & 1) === 1 && lexicon.entries[number]!.broader.has(id)) return number
  }
  return best
}

/** Score of an entry for a number, or why it cannot be. */
function rate(number: number, entry: Entry, near: Neighbourhood, before: number, fit: number, lexicon: Lexicon, scratch: Scratch): { score: number; reason: string | null } {
  const alias = scratch.alias[number]!
  const object = scratch.object[number]!
  const verb = scratch.verb[number]!
  const follows = before >= 0 && lexicon.follows[before]![number] === 1
  if (follows && near.silent && fit === 1 && alias === 0 && entry.dimension === 'count') return { score: ELLIPSIS, reason: null }
  if (alias === 0 && object === 0) return refuse('no object')
  if (fit === 0) return refuse('measure word')
  if (scratch.refused[number]! > 0) return refuse(`not ${lexicon.terms[scratch.refused[number]! - 1]}`)
  if (entry.requires && scratch.require[number]! < 0.4) return refuse('requires')
  if (entry.topics && scratch.topic[number]! < 0.1 && !follows) return refuse('topics')
  const byObject = object > 0 && (!entry.verbs || verb > 0) ? object + (entry.verbs ? verb : 0.3) : 0
  let score = Math.max(alias + (entry.verbs ? verb * 0.5 : 0.15), byObject)
  if (score === 0 || (alias === 0 && byObject === 0)) return refuse('no verb')
  if (entry.topics) score += 0.4 * scratch.topic[number]!
  if (entry.requires) score += 0.3
  if (follows) score += FOLLOWS
  // Words of the number's own that nobody knows speak against taking the object from elsewhere.
  if (scratch.own[number] === 0) score -= near.silent ? (entry.outside ? 0.3 : 0) : 0.6
  else if (scratch.own[number] === 2) score -= near.silent ? 0 : 0.1
  score *= fit
  return { score, reason: score < 0.6 ? 'weak' : null }
}

function refuse(reason: string): { score: number; reason: string } {
  return { score: 0, reason }
}

/** Fits of all entries to a number's measure word, made once for each kind of number. */
function fitsOf(quantity: Quantity, lexicon: Lexicon): Float64Array {
  const kind = quantity.word !== '' ? quantity.dimension : `${quantity.dimension}|${quantity.form}|${quantity.printed.includes('.')}|${/[万亿]$/.test(quantity.printed)}`
  const key = `${quantity.word}|${kind}`
  let fits = lexicon.fits.get(key)
  if (fits === undefined) lexicon.fits.set(key, (fits = Float64Array.from(lexicon.entries, (entry) => fitOf(quantity, entry))))
  return fits
}

/** 1 where the measure word is the entry's own, less where only its unit agrees, 0 where it cannot be. */
function fitOf(quantity: Quantity, entry: Entry): number {
  // 8.2亿: so large a bare number can be money.
  if (entry.dimension === 'money' && quantity.word === '' && /[万亿]$/.test(quantity.printed)) return 0.8
  if (quantity.dimension !== entry.dimension) return 0
  if (entry.dimension === 'ratio' || entry.dimension === 'money') return 1
  if (entry.outside) return entry.words.size === 0 || entry.words.has(quantity.word) ? 1 : 0
  if (entry.words.has(quantity.word)) return 1
  if (quantity.word === '') return quantity.form === 'arabic' && !quantity.printed.includes('.') ? 0.75 : 0
  return 0
}

/** Entries that one number states together: each lists the other, and the number's own words speak for both. */
function alsoStated(best: number, viable: readonly number[], lexicon: Lexicon, scratch: Scratch): number[] {
  const partners = lexicon.entries[best]!.indicator?.also_with ?? []
  return viable.filter((number) => number !== best && partners.includes(lexicon.entries[number]!.id) && (scratch.own[number]! & 1) === 1)
}
