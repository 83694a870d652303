/** What the words around a number say for each entry of the catalogue, gathered in arrays that are used again. */
import { ROLES } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import type { TermHit } from './terms.ts'

const INSIDE = 0.55
/** A verb decides for the numbers of its own clause, and of an enumeration that it leads; not from an earlier clause. */
const VERB_REACH = 0.48

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

export function hear(hit: TermHit, index: number, place: number, own: boolean, hits: readonly TermHit[], lexicon: Lexicon, scratch: Scratch): void {
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

export function touch(scratch: Scratch, entry: number): void {
  if (scratch.stamp[entry] === scratch.turn) return
  scratch.stamp[entry] = scratch.turn
  clear(scratch, entry)
  scratch.touched.push(entry)
}

function raise(array: Float64Array, entry: number, value: number): void {
  if (value > array[entry]!) array[entry] = value
}

function clear(scratch: Scratch, entry: number): void {
  scratch.alias[entry] = scratch.object[entry] = scratch.verb[entry] = scratch.require[entry] = scratch.topic[entry] = 0
  scratch.refused[entry] = scratch.own[entry] = 0
  scratch.basis[entry] = -1
}
