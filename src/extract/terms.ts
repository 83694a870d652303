/**
 * Terms in text: a trie over UTF-16 units that finds every term of a vocabulary in one pass. Units that occur in no term
 * stop a search at once; the others are numbered, and the children of all nodes stand in one array where each node's lie at
 * `base + number of the unit`, so a step costs one look and no object.
 */
import { isIn, makeSet } from './characters.ts'

/** Terms found, in columns: in order of their begin, the shorter first. */
export interface TermHits {
  size: number
  term: Int32Array
  start: Int32Array
  end: Int32Array
  /** Place among the hits of the longer term that covers this one, -1 for none. */
  cover: Int32Array
}

export interface TermTrie {
  /** Adds all terms that lie within [from, to) to `hits`. */
  find(text: string, from: number, to: number, hits?: TermHits): TermHits
  /** The longest term that begins at `at` and ends by `to`, -1 where none does. */
  longestAt(text: string, at: number, to?: number): number
  /** Lengths of the terms. */
  lengths: Uint16Array
}

/** An empty list of hits with room for so many; it grows by itself. */
export function makeHits(room = 16): TermHits {
  return { size: 0, term: new Int32Array(room), start: new Int32Array(room), end: new Int32Array(room), cover: new Int32Array(room) }
}

/** Builds a trie; the number of a term is its position in `terms`. A term given twice keeps its first number. */
export function buildTrie(terms: readonly string[]): TermTrie {
  const unitOf = numberUnits(terms)
  const { base, parent, termOf } = placeNodes(terms, unitOf)
  const lengths = Uint16Array.from(terms, (term) => term.length)

  /** The child of a node for a unit, 0 where there is none. */
  const step = (node: number, unit: number): number => {
    const child = base[node]! + unit
    return unit !== 0 && parent[child] === node ? child : 0
  }

  /** The units that a term begins with. */
  const begins = makeSet(terms.filter((term) => term !== '').map((term) => term.charCodeAt(0)))

  return {
    lengths,
    find(text, from, to, hits = makeHits()) {
      let covered = from
      let coverer = -1
      for (let i = from; i < to; i++) {
        const code = text.charCodeAt(i)
        if (!isIn(begins, code)) continue
        let node = step(ROOT, unitOf[code]!)
        const first = hits.size
        for (let j = i + 1; node !== 0; j++) {
          const term = termOf[node]!
          if (term !== -1) push(hits, term, i, j, j <= covered ? coverer : -1)
          if (j >= to) break
          node = step(node, unitOf[text.charCodeAt(j)]!)
        }
        const longest = hits.size - 1
        for (let h = first; h < longest; h++) if (hits.cover[h] === -1) hits.cover[h] = longest
        if (longest >= first && hits.end[longest]! > covered) { covered = hits.end[longest]!; coverer = longest }
      }
      return hits
    },
    longestAt(text, at, to = text.length) {
      let longest = -1
      if (at < to && !isIn(begins, text.charCodeAt(at))) return -1
      for (let j = at, node = ROOT; j < to; j++) {
        node = step(node, unitOf[text.charCodeAt(j)]!)
        if (node === 0) break
        if (termOf[node] !== -1) longest = termOf[node]!
      }
      return longest
    },
  }
}

const ROOT = 1

function push(hits: TermHits, term: number, start: number, end: number, cover: number): void {
  const at = hits.size++
  if (at === hits.term.length) grow(hits)
  hits.term[at] = term
  hits.start[at] = start
  hits.end[at] = end
  hits.cover[at] = cover
}

function grow(hits: TermHits): void {
  for (const column of ['term', 'start', 'end', 'cover'] as const) {
    const wider = new Int32Array(hits[column].length * 2)
    wider.set(hits[column])
    hits[column] = wider
  }
}

/** A number from 1 for each unit that occurs in a term, 0 for all others. */
function numberUnits(terms: readonly string[]): Uint16Array {
  const unitOf = new Uint16Array(65536)
  let units = 0
  for (const term of terms) {
    for (let i = 0; i < term.length; i++) {
      const code = term.charCodeAt(i)
      if (unitOf[code] === 0) unitOf[code] = ++units
    }
  }
  return unitOf
}

/** A node of the trie on its way to its place: the terms that share its first `depth` units, from `first` up to `last` in their order. */
interface Node {
  place: number
  depth: number
  first: number
  last: number
}

/** Gives each node a base at which all its children find free places; the place of a node is its name from then on. */
function placeNodes(terms: readonly string[], unitOf: Uint16Array): { base: Int32Array; parent: Int32Array; termOf: Int32Array } {
  const sorted = [...terms.keys()].filter((term) => terms[term] !== '').sort((a, b) => (terms[a]! < terms[b]! ? -1 : terms[a]! > terms[b]! ? 1 : a - b))
  const base: number[] = [0, 0]
  const parent: number[] = [0, 0]
  const termOf: number[] = [-1, -1]
  const queue: Node[] = [{ place: ROOT, depth: 0, first: 0, last: sorted.length }]
  let free = ROOT + 1
  for (const node of queue) {
    const children = listChildren(node, terms, sorted, unitOf)
    if (children.length === 0) continue
    while (parent[free] !== undefined && parent[free] !== 0) free++
    let at = Math.max(0, free - children[0]!.unit)
    while (children.some(({ unit }) => at + unit <= ROOT || (parent[at + unit] ?? 0) !== 0)) at++
    base[node.place] = at
    for (const { unit, first, last } of children) {
      const place = at + unit
      while (parent.length <= place) { base.push(0); parent.push(0); termOf.push(-1) }
      parent[place] = node.place
      if (terms[sorted[first]!]!.length === node.depth + 1) termOf[place] = sorted[first]!
      queue.push({ place, depth: node.depth + 1, first, last })
    }
  }
  // Any unit added to any base stays within the arrays.
  const room = unitOf.reduce((most, unit) => Math.max(most, unit), 0)
  const pack = (values: readonly number[]): Int32Array => Int32Array.from({ length: values.length + room }, (_, at) => values[at] ?? 0)
  return { base: pack(base), parent: pack(parent), termOf: pack(termOf) }
}

/** The stretches of a node's terms that go on with the same unit. */
function listChildren({ depth, first, last }: Node, terms: readonly string[], sorted: readonly number[], unitOf: Uint16Array): { unit: number; first: number; last: number }[] {
  const children: { unit: number; first: number; last: number }[] = []
  for (let k = first; k < last; k++) {
    const term = terms[sorted[k]!]!
    if (term.length === depth) continue
    const unit = unitOf[term.charCodeAt(depth)]!
    const child = children.at(-1)
    if (child !== undefined && child.unit === unit) child.last = k + 1
    else children.push({ unit, first: k, last: k + 1 })
  }
  return children
}
