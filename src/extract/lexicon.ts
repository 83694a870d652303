/** The catalogue compiled for matching: one trie of all its words, and for each word the entries that it speaks for. */
import type { Catalogue, Indicator } from '../model/catalogue.ts'
import { buildTrie } from './terms.ts'
import type { TermTrie } from './terms.ts'
import { compileUnits } from './units.ts'
import type { UnitTable } from './units.ts'

/** How a word speaks for an entry. The order is that of the bits in `Posting.role`. */
export const ROLES = ['aliases', 'objects', 'verbs', 'requires', 'topics', 'subsets', 'not'] as const
export type Role = (typeof ROLES)[number]

export interface Posting {
  entry: number
  role: Role
}

export interface Entry {
  id: string
  /** A known concept outside the catalogue: it takes its numbers away from the indicators, and they stay unmapped. */
  outside: boolean
  indicator: Indicator | null
  dimension: 'count' | 'money' | 'ratio' | 'duration'
  words: ReadonlySet<string>
  verbs: boolean
  requires: boolean
  topics: boolean
  /** Ids and families of indicators behind which an elliptic phrase belongs to this entry. */
  follows: ReadonlySet<string>
  /** Ids of broader entries, which give way to this one. */
  broader: ReadonlySet<string>
}

export interface Lexicon {
  catalogue: Catalogue
  entries: Entry[]
  byId: ReadonlyMap<string, number>
  trie: TermTrie
  terms: string[]
  postings: Posting[][]
  /** The postings of each term as entry × 8 + place in ROLES, for the hot path. */
  packed: Int32Array[]
  /** For each entry those that may follow it without words of their own, and the same as a table of 0 and 1. */
  followers: number[][]
  follows: Uint8Array[]
  /** How well a measure word fits each entry, filled as words are met (see `fitsOf`). */
  fits: Map<string, Float64Array>
  units: UnitTable
}

/** Compiles a catalogue for `readReport`. Do it once; the result is never changed. */
export function compileCatalogue(catalogue: Catalogue): Lexicon {
  const units = compileUnits(catalogue)
  const dimensions = new Map(catalogue.units.map((unit) => [unit.id, unit.dimension]))
  const terms: string[] = []
  const numberOf = new Map<string, number>()
  const postings: Posting[][] = []
  const entries: Entry[] = []
  const add = (entry: number, role: Role, words: readonly string[]): void => {
    for (const word of words) {
      let number = numberOf.get(word)
      if (number === undefined) {
        number = terms.length
        numberOf.set(word, number)
        terms.push(word)
        postings.push([])
      }
      postings[number]!.push({ entry, role })
    }
  }
  for (const indicator of catalogue.indicators) {
    const entry = entries.length
    entries.push({
      id: indicator.id, outside: false, indicator, dimension: dimensions.get(indicator.unit) ?? 'count', words: new Set(indicator.measure_words),
      verbs: indicator.verbs.length > 0, requires: indicator.requires.length > 0, topics: indicator.topics.length > 0,
      follows: new Set(indicator.follows), broader: new Set(indicator.broader),
    })
    for (const role of ROLES) add(entry, role, indicator[role])
    add(entry, 'subsets', catalogue.domains.find((domain) => domain.id === indicator.domain)?.subsets ?? [])
  }
  for (const concept of catalogue.outside ?? []) {
    const entry = entries.length
    entries.push({
      id: `~${concept.zh}`, outside: true, indicator: null, dimension: concept.dimension, words: new Set(concept.measure_words),
      verbs: false, requires: false, topics: concept.topics.length > 0,
      follows: new Set(), broader: new Set(),
    })
    add(entry, 'aliases', concept.words)
    add(entry, 'topics', concept.topics)
    add(entry, 'not', concept.not)
  }
  const followers = entries.map((entry) => entries.flatMap((other, index) => (other.follows.has(entry.id) || other.follows.has(entry.id.slice(0, entry.id.indexOf('.'))) ? [index] : [])))
  const packed = postings.map((list) => Int32Array.from(list, ({ entry, role }) => entry * 8 + ROLES.indexOf(role)))
  const follows = followers.map((list) => {
    const table = new Uint8Array(entries.length)
    for (const entry of list) table[entry] = 1
    return table
  })
  return { catalogue, entries, byId: new Map(entries.map((entry, index) => [entry.id, index])), trie: buildTrie(terms), terms, postings, packed, followers, follows, fits: new Map(), units }
}
