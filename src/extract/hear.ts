/** What the words around a number say for each entry of the catalogue, gathered in arrays that are used again. */
import type { Refusal } from '../model/refusals.ts'
import type { Lexicon } from './lexicon.ts'
import { ALIAS, NOT, OBJECT, REQUIRE, speaksFor, SUBSET, TOPIC, VERB } from './postings.ts'
import type { Packed } from './postings.ts'
import { makeHits } from './terms.ts'
import type { TermHits } from './terms.ts'
import { makeBreaks } from './weigh.ts'
import type { Breaks } from './weigh.ts'

const INSIDE = 0.55
/** A verb decides for the numbers of its own clause, and of an enumeration that it leads; not from an earlier clause. */
export const VERB_REACH = 0.48

/** Working memory for one lexicon, so that matching a number makes no garbage. */
export interface Scratch {
  /**
   * What has been said for each entry, eight places for one: how loud at the place of each role, the refusing term counted
   * from 1 at NOT, and at two places of no role OWN and BASIS.
   */
  said: Float64Array
  /** For each entry that the number's own words name: how far from the number the nearest of them stands, and how long it is. */
  distance: Int32Array
  length: Int32Array
  /** Entries that have been spoken for, in the order in which they were. */
  touched: Int32Array
  touches: number
  /** Those of them that may be taken, each with its score. */
  viable: Int32Array
  scores: Float64Array
  viables: number
  /** How the entry that was rated last did. */
  rating: Rating
  /** Number of the last quantity that touched an entry. */
  stamp: Int32Array
  turn: number
  /** Words found in the report that is being read, and others that are looked at once. */
  hits: TermHits
  passing: TermHits
  breaks: Breaks
  /** How loud the word that is overheard is in each role; in the roles that it cannot play, silent. */
  loudness: Float64Array
}

/** Score of an entry for a number, and why it cannot be taken, null where it can. */
export interface Rating {
  score: number
  reason: Refusal | null
}

/** 1 where a word of the number's own names what it counts, 2 where its verb does, 4 where a word behind the number does; their sum for several. A subset says nothing here, so its place is free. */
export const OWN = SUBSET
/** Place among the words of the sentence of the verb that speaks loudest, -1 for none. */
export const BASIS = 7

const scratches = new WeakMap<Lexicon, Scratch>()

/** The working memory of a lexicon; whoever reads a report has it alone, since reading is done in one go. */
export function scratchOf(lexicon: Lexicon): Scratch {
  let scratch = scratches.get(lexicon)
  if (scratch === undefined) scratches.set(lexicon, (scratch = makeScratch(lexicon.entries.length)))
  return scratch
}

function makeScratch(entries: number): Scratch {
  return {
    said: new Float64Array(entries * 8), distance: new Int32Array(entries), length: new Int32Array(entries), touched: new Int32Array(entries), touches: 0, viable: new Int32Array(entries), scores: new Float64Array(entries), viables: 0,
    rating: { score: 0.5, reason: null }, stamp: new Int32Array(entries), turn: 0,
    hits: makeHits(1024), passing: makeHits(64), breaks: makeBreaks(2048), loudness: new Float64Array(8),
  }
}

/** Forgets the number before. */
export function listenAnew(scratch: Scratch): void {
  scratch.touches = 0
  scratch.turn++
}

/**
 * Hears a word that stands too far away for its verb to decide or for it to refuse anything: it only names, requires and
 * sets a topic, each the louder of what was said before and now. Most words are heard so.
 */
export function overhear(hits: TermHits, at: number, place: number, packed: Packed, scratch: Scratch): void {
  const { from, list } = packed
  const term = hits.term[at]!
  const { said, loudness } = scratch
  const length = hits.end[at]! - hits.start[at]!
  const weight = hits.cover[at]! >= 0 ? place * INSIDE : place
  loudness[ALIAS] = weight * (2.2 + 0.12 * length)
  loudness[OBJECT] = weight * (1.2 + 0.12 * length)
  loudness[REQUIRE] = loudness[TOPIC] = place
  for (let k = from[term]!, last = from[term + 1]!; k < last; k++) {
    const posting = list[k]!
    touch(scratch, posting >> 3)
    raise(said, posting, loudness[posting & 7]!)
  }
}

/**
 * Hears the word at `at` among `hits`, which speaks with the weight of its `place`, at least VERB_REACH, and stands so many characters
 * before the number; -1 right behind it. `packed` holds the entries that may be spoken for.
 */
export function hear(hits: TermHits, at: number, place: number, own: boolean, distance: number, packed: Packed, scratch: Scratch): void {
  const term = hits.term[at]!
  const length = hits.end[at]! - hits.start[at]!
  // A word inside a longer one (纠纷 in 纠纷调解中心) speaks less for what it names.
  const weight = hits.cover[at]! >= 0 ? place * INSIDE : place
  const isLoud = own && weight > 0.5
  const { from, list } = packed
  const { said } = scratch
  const behind = own && distance < 0
  for (let k = from[term]!, last = from[term + 1]!; k < last; k++) {
    const posting = list[k]!
    const entry = posting >> 3
    touch(scratch, entry)
    if (behind && (posting & 7) <= VERB) said[entry * 8 + OWN] = said[entry * 8 + OWN]! | 4
    switch (posting & 7) {
      case ALIAS:
        raise(said, posting, weight * (2.2 + 0.12 * length))
        if (isLoud) name(scratch, entry, distance < 0 ? -distance - 1 : distance, length)
        break
      case OBJECT:
        raise(said, posting, weight * (1.2 + 0.12 * length))
        if (isLoud) name(scratch, entry, distance < 0 ? -distance - 1 : distance, length)
        break
      case VERB:
        if (weight * (0.9 + 0.08 * length) > said[posting]!) {
          said[posting] = weight * (0.9 + 0.08 * length)
          said[entry * 8 + BASIS] = at
          if (own) said[entry * 8 + OWN] = said[entry * 8 + OWN]! | 2
        }
        break
      case REQUIRE: case TOPIC: raise(said, posting, place); break
      case NOT: if (place >= 0.5 && own && !isOwnTerm(hits, at, entry, packed)) said[posting] = term + 1
    }
  }
}

/** The number's own words name what the entry counts. */
function name({ said, distance, length }: Scratch, entry: number, away: number, long: number): void {
  const own = said[entry * 8 + OWN]!
  said[entry * 8 + OWN] = own | 1
  if ((own & 1) === 1 && (away > distance[entry]! || (away === distance[entry]! && long <= length[entry]!))) return
  distance[entry] = away
  length[entry] = long
}

/** A refusing word inside a longer word of the same entry refuses nothing: 纠错 in 纠错率 is not 纠错. */
function isOwnTerm(hits: TermHits, at: number, entry: number, packed: Packed): boolean {
  const cover = hits.cover[at]!
  return cover >= 0 && speaksFor(packed, hits.term[cover]!, entry)
}

export function touch(scratch: Scratch, entry: number): void {
  const { stamp, said } = scratch
  if (stamp[entry] === scratch.turn) return
  stamp[entry] = scratch.turn
  scratch.touched[scratch.touches++] = entry
  const first = entry * 8
  for (let k = 0; k < BASIS; k++) said[first + k] = 0
  said[first + BASIS] = -1
}

function raise(said: Float64Array, at: number, value: number): void {
  if (value > said[at]!) said[at] = value
}
