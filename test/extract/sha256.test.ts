import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copyHash, finishHash, hashBytes, startHash, writeText } from '../../src/extract/sha256.ts'
import type { Hash } from '../../src/extract/sha256.ts'

/** Any UTF-16, half surrogate pairs included. */
const text = fc.string({ unit: fc.oneof(fc.constantFrom('a', 'é', '件', '𠀀', '\ud840', '\udc00', '\0'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), maxLength: 200 })

describe('a digest', () => {
  const rows: [label: string, text: string][] = [
    ['of nothing', ''],
    ['of a word', 'abc'],
    ['of a text that fills a block', 'a'.repeat(64)],
    ['of a text that leaves no room for its length', 'a'.repeat(60)],
    ['of a character that lies across two blocks', `${'a'.repeat(63)}件`],
    ['of a pair that lies across two blocks', `${'a'.repeat(62)}𠀀`],
    ['of half a pair', '\ud840件'],
    ['of several blocks', '全年受理矛盾纠纷120件。'.repeat(20)],
  ]
  test.each(rows)('%s', (_, words) => {
    expect(digest(words)).toBe(expected(words))
  })

  test('of any text, written in any pieces', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (pieces) => {
        expect(digest(...pieces)).toBe(expected(...pieces))
      }),
      { numRuns: 300, seed: 11 },
    )
  })
})

test('a copy goes on from where its original stands, and leaves it alone', () => {
  fc.assert(
    fc.property(text, text, text, (shared, first, second) => {
      const [original, copy] = [startHash(), startHash()]
      writeText(original, shared)
      for (const rest of [first, second]) {
        copyHash(original, copy)
        writeText(copy, rest)
        expect(finish(copy)).toBe(expected(shared, rest))
      }
    }),
    { numRuns: 200, seed: 12 },
  )
})

test.each([0, 1, 55, 56, 63, 64, 65, 127, 128, 1000])('a file of %d bytes', (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) & 0xff)
  expect(hashBytes(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
})

function digest(...pieces: string[]): string {
  const hash = startHash()
  for (const piece of pieces) writeText(hash, piece)
  return finish(hash)
}

function finish(hash: Hash): string {
  finishHash(hash)
  return Array.from(hash.state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function expected(...pieces: string[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece, 'utf8')
  return hash.digest('hex')
}
