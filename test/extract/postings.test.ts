import { describe, expect, test } from 'vitest'
import { ALIAS, isNameOf, isSubsetOf, markTerms, NOT, OBJECT, packPostings, speaksFor } from '../../src/extract/postings.ts'
import type { Posting } from '../../src/extract/postings.ts'

/** Three terms for three entries; the second term says nothing. */
const POSTINGS: Posting[][] = [
  [{ entry: 0, role: 'aliases' }, { entry: 2, role: 'not' }, { entry: 1, role: 'verbs' }],
  [],
  [{ entry: 1, role: 'subsets' }, { entry: 2, role: 'objects' }],
]
const packed = packPostings(POSTINGS, () => true)

describe('packed postings', () => {
  test('keep their order, each term its own', () => {
    expect([...packed.from]).toEqual([0, 3, 3, 5])
    expect(packed.list[0]).toBe(ALIAS)
    expect(packed.list[1]).toBe(2 * 8 + NOT)
    expect(packed.list[4]).toBe(2 * 8 + OBJECT)
  })

  test('leave out the entries that are not kept', () => {
    const { from, list } = packPostings(POSTINGS, (entry) => entry === 2)
    expect([...from]).toEqual([0, 1, 1, 2])
    expect([...list].map((posting) => posting >> 3)).toEqual([2, 2])
  })
})

describe('a term', () => {
  const rows: [label: string, ask: typeof isNameOf, answers: [term: number, entry: number][]][] = [
    ['names what an entry counts', isNameOf, [[0, 0], [2, 2]]],
    ['names a part', isSubsetOf, [[2, 1]]],
    ['speaks for an entry, refusals left out', speaksFor, [[0, 0], [0, 1], [2, 1], [2, 2]]],
  ]
  test.each(rows)('%s', (_, ask, answers) => {
    const all = [0, 1, 2].flatMap((term) => [0, 1, 2].map((entry): [number, number] => [term, entry]))
    expect(all.filter(([term, entry]) => ask(packed, term, entry))).toEqual(answers)
  })

  test('is marked where it plays one of the roles', () => {
    expect([...markTerms(POSTINGS, ['aliases', 'objects'])]).toEqual([1, 0, 1])
    expect([...markTerms(POSTINGS, ['verbs'])]).toEqual([1, 0, 0])
  })
})
