/**
 * Matching: for every quantity of a sentence, which indicator it states. Words near the number speak for entries of the
 * catalogue with a weight that falls with distance; measure words, `requires`, `topics` and `not` decide who may be heard.
 * The best candidate is taken when it is good enough and clearly ahead; otherwise the number stays unmapped.
 */
import type { Candidate } from '../model/candidate.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Refusal } from '../model/refusals.ts'
import type { Neighbourhood } from './clauses.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { hear, touch } from './hear.ts'
import type { Scratch } from './hear.ts'
import type { TermHit } from './terms.ts'
import { weigh } from './weigh.ts'
import type { SentenceContext } from './weigh.ts'

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

const FOLLOWS = 0.45
/** Score of an entry that has nothing but the number before it: 培训6期、420人次. */
const ELLIPSIS = 1.25

export const LIMITS = { accept: 1.15, margin: 0.1 }

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
    if (explain && (score > 0 || reason !== 'no object')) candidates.push({ indicator: entry.id, score: Math.round(score * 100) / 100, evidence: wordsFor(number, context, lexicon), ...(reason === null ? {} : { rejected: reason }) })
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

/** The words of the sentence that spoke for an entry. */
function wordsFor(number: number, context: SentenceContext, lexicon: Lexicon): string[] {
  const words = context.hits.filter((hit) => lexicon.postings[hit.term]!.some(({ entry, role }) => entry === number && role !== 'not')).map((hit) => lexicon.terms[hit.term]!)
  return [...new Set(words)]
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
function rate(number: number, entry: Entry, near: Neighbourhood, before: number, fit: number, lexicon: Lexicon, scratch: Scratch): { score: number; reason: Refusal | null } {
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

function refuse(reason: Refusal): { score: number; reason: Refusal } {
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
