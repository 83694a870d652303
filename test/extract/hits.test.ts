import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findWords, firstWordFrom } from '../../src/extract/hits.ts'
import { buildTrie, makeHits } from '../../src/extract/terms.ts'

const trie = buildTrie(['甲', '甲乙', '乙'])

test('words of one stretch after another stand in one list', () => {
  const hits = makeHits()
  const first = findWords('甲乙丙甲', 0, 2, trie, hits, [])
  const second = findWords('甲乙丙甲', 2, 4, trie, hits, [])
  expect([first.first, first.last, second.first, second.last]).toEqual([0, 3, 3, 4])
  expect(hits.start[second.first]).toBe(3)
})

test('the first word from a place on is the one that a plain search gives', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 12 }), fc.nat(14), (parts, at) => {
      const words = findWords(parts.join(''), 0, parts.length, trie, makeHits(), [])
      const starts = [...words.hits.start.subarray(0, words.last)]
      const plain = starts.findIndex((start) => start >= at)
      expect(firstWordFrom(words, at)).toBe(plain < 0 ? words.last : plain)
    }),
    { numRuns: 200, seed: 14 },
  )
})
