/** The catalogue compiled for matching: one trie of all its words, and for each word the entries that it speaks for. */
import type { Catalogue, Indicator } from '../model/catalogue.ts'
import type { Dimension } from '../model/lists.ts'
import type { Fit } from './fit.ts'
import { markTerms, packPostings, ROLES } from './postings.ts'
import type { Packed, Posting, Role } from './postings.ts'
import { buildTrie } from './terms.ts'
import type { TermTrie } from './terms.ts'
import { compileUnits } from './units.ts'
import type { UnitTable } from './units.ts'

export interface Entry {
  id: string
  /** A known concept outside the catalogue: it takes its numbers away from the indicators, and they stay unmapped. */
  outside: boolean
  /** Such a concept whose words may also name a part of what an indicator counts. */
  parts: boolean
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
  /** The same in one array, for the hot path. */
  packed: Packed
  /** 1 for the terms that say something for any entry, rather than against one or for a part; 1 for those that name what is counted. */
  speaking: Uint8Array
  naming: Uint8Array
  /** For each entry those that may follow it without words of their own, and the same as a table of 0 and 1. */
  followers: number[][]
  follows: Uint8Array[]
  /** How each kind of number fits the entries, compiled as kinds are met (see `fitOf`). */
  fits: Map<Dimension, Map<string, Fit>>
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
      id: indicator.id, outside: false, parts: false, indicator, dimension: dimensions.get(indicator.unit) ?? 'count', words: new Set(indicator.measure_words),
      verbs: indicator.verbs.length > 0, requires: indicator.requires.length > 0, topics: indicator.topics.length > 0,
      follows: new Set(indicator.follows), broader: new Set(indicator.broader),
    })
    for (const role of ROLES) add(entry, role, indicator[role])
    add(entry, 'subsets', catalogue.domains.find((domain) => domain.id === indicator.domain)?.subsets ?? [])
  }
  for (const concept of catalogue.outside ?? []) {
    const entry = entries.length
    entries.push({
      id: `~${concept.zh}`, outside: true, parts: concept.parts, indicator: null, dimension: concept.dimension, words: new Set(concept.measure_words),
      verbs: false, requires: false, topics: concept.topics.length > 0,
      follows: new Set(), broader: new Set(),
    })
    add(entry, 'aliases', concept.words)
    add(entry, 'topics', concept.topics)
    add(entry, 'not', concept.not)
  }
  const followers = entries.map((entry) => entries.flatMap((other, index) => (other.follows.has(entry.id) || other.follows.has(entry.id.slice(0, entry.id.indexOf('.'))) ? [index] : [])))
  const follows = followers.map((list) => {
    const table = new Uint8Array(entries.length)
    for (const entry of list) table[entry] = 1
    return table
  })
  return {
    catalogue, entries, byId: new Map(entries.map((entry, index) => [entry.id, index])), trie: buildTrie(terms), terms, postings, packed: packPostings(postings, () => true),
    speaking: markTerms(postings, ROLES.filter((role) => role !== 'not' && role !== 'subsets')), naming: markTerms(postings, ['aliases', 'objects']), followers, follows, fits: new Map(), units,
  }
}
