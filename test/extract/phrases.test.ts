import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasPhrase, listPhrases, phraseAt, phraseBefore } from '../../src/extract/phrases.ts'

const phrases = listPhrases(['超过', '超', '不超过', '余'])

describe('the first word of the list that begins at a place', () => {
  const rows: [label: string, text: string, at: number, word: string | null][] = [
    ['is found', '共超过5件', 1, '超过'],
    ['is the first in the list where several begin there', '超过', 0, '超过'],
    ['is the shorter where the longer breaks off', '超5', 0, '超'],
    ['is none beside it', '共超过', 0, null],
    ['is none at the end', '共', 1, null],
    ['is none before the begin', '超', -1, null],
    ['is none of another character with the same low byte', String.fromCharCode('余'.charCodeAt(0) ^ 0x100), 0, null],
  ]
  test.each(rows)('%s', (_, text, at, word) => {
    expect(phrases.words[phraseAt(phrases, text, at)] ?? null).toBe(word)
  })
})

describe('the first word of the list that ends at a place', () => {
  const rows: [label: string, text: string, end: number, word: string | null][] = [
    ['is found', '超5', 1, '超'],
    ['is the first in the list where several end there', '不超过5', 3, '超过'],
    ['is none beside it', '超过5', 3, null],
    ['is none at the begin', '超过', 0, null],
    ['is none where it would begin before the text', '过', 1, null],
  ]
  test.each(rows)('%s', (_, text, end, word) => {
    expect(phrases.words[phraseBefore(phrases, text, end)] ?? null).toBe(word)
  })
})

test('a word stands in a stretch where a plain search finds it, for any words and text', () => {
  const word = fc.array(fc.constantFrom('甲', '乙', 'a', 'å', '\ud840'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.array(word, { maxLength: 8 }), fc.nat(12), fc.nat(12), (words, parts, from, to) => {
      const text = parts.join('')
      const list = listPhrases(words)
      expect(hasPhrase(list, text, from, Math.min(to, text.length))).toBe(words.some((one) => text.slice(from, Math.max(from, to)).includes(one)))
      expect(phraseAt(list, text, from)).toBe(words.findIndex((one) => text.startsWith(one, from) && from < text.length))
      expect(phraseBefore(list, text, from)).toBe(words.findIndex((one) => from <= text.length && text.slice(0, from).endsWith(one)))
    }),
    { numRuns: 300, seed: 13 },
  )
})
