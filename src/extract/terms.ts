/**
 * Terms in text: a trie over UTF-16 units that finds every term of a vocabulary in one pass.
 * The children of all nodes stand in one open-addressed table of integers, so a step costs one probe and no object.
 */

export interface TermHit {
  term: number
  start: number
  end: number
  /** A longer term covers it. */
  inside: boolean
  /** Place in the list of hits of the term that covers it, -1 for none. */
  cover: number
}

export interface TermTrie {
  find(text: string, from: number, to: number): TermHit[]
  /** Length of the longest term that begins at `at`, with its number; null where none does. */
  longestAt(text: string, at: number): { term: number; length: number } | null
}

/** Builds a trie; the number of a term is its position in `terms`. A term given twice keeps its first number. */
export function buildTrie(terms: readonly string[]): TermTrie {
  const root = new Int32Array(65536)
  let units = 1
  for (const term of terms) units += term.length
  let bits = 4
  while (1 << bits < units * 2) bits++
  const mask = (1 << bits) - 1
  const keys = new Float64Array(mask + 1).fill(-1)
  const values = new Int32Array(mask + 1)
  const termOf = new Int32Array(units + 1).fill(-1)
  let nodes = 1

  const slot = (node: number, code: number): number => {
    const key = node * 65536 + code
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) & mask
    while (keys[at] !== -1 && keys[at] !== key) at = (at + 1) & mask
    return at
  }
  const child = (node: number, code: number): number => {
    const at = slot(node, code)
    return keys[at] === -1 ? 0 : values[at]!
  }

  terms.forEach((term, number) => {
    let node = 0
    for (let i = 0; i < term.length; i++) {
      const code = term.charCodeAt(i)
      let next = i === 0 ? root[code]! : child(node, code)
      if (next === 0) {
        next = nodes++
        if (i === 0) root[code] = next
        else {
          const at = slot(node, code)
          keys[at] = node * 65536 + code
          values[at] = next
        }
      }
      node = next
    }
    if (node !== 0 && termOf[node] === -1) termOf[node] = number
  })

  return {
    find(text, from, to) {
      const hits: TermHit[] = []
      let covered = from
      let coverer = -1
      for (let i = from; i < to; i++) {
        let node = root[text.charCodeAt(i)]!
        let longest = -1
        const first = hits.length
        for (let j = i + 1; node !== 0; j++) {
          const term = termOf[node]!
          if (term !== -1) {
            longest = hits.length
            hits.push({ term, start: i, end: j, inside: j <= covered, cover: j <= covered ? coverer : -1 })
          }
          if (j >= to) break
          node = child(node, text.charCodeAt(j))
        }
        if (longest === -1) continue
        for (let h = first; h < longest; h++) {
          const hit = hits[h]!
          if (!hit.inside) { hit.inside = true; hit.cover = longest }
        }
        if (hits[longest]!.end > covered) { covered = hits[longest]!.end; coverer = longest }
      }
      return hits
    },
    longestAt(text, at) {
      let node = root[text.charCodeAt(at)] ?? 0
      let best: { term: number; length: number } | null = null
      for (let j = at + 1; node !== 0; j++) {
        const term = termOf[node]!
        if (term !== -1) best = { term, length: j - at }
        if (j >= text.length) break
        node = child(node, text.charCodeAt(j))
      }
      return best
    },
  }
}
