import { describe, expect, test } from 'vitest'
import { CHANGES, endOfFiller, FILLERS, isFiller, REACHED, TARGETS } from '../../src/extract/grammar.ts'

describe('words that say nothing about what is counted', () => {
  const rows: [label: string, words: string, isFiller: boolean][] = [
    ['nothing', '', true],
    ['one word', '共', true],
    ['several', '截至目前累计已', true],
    ['with marks between', '今年以来,共', true],
    ['with digits and letters', '共12A', true],
    ['a noun of the field', '纠纷', false],
    ['a noun among them', '共受理纠纷', false],
    ['a character that no word covers', '共咨', false],
  ]
  test.each(rows)('%s', (_, words, expected) => {
    expect(isFiller(words, 0, words.length)).toBe(expected)
  })

  test('only the range that is asked for counts', () => {
    expect(isFiller('纠纷共', 2, 3)).toBe(true)
    expect(isFiller('共纠纷', 0, 2)).toBe(false)
  })
})

test('the longest word that fits is left out', () => {
  expect([endOfFiller('今年以来共', 0, 5), endOfFiller('今年以来共', 0, 3), endOfFiller('今年以来共', 1, 5), endOfFiller('纠纷', 0, 2)]).toEqual([4, 2, 2, 0])
})

test.each([['fillers', FILLERS], ['changes', CHANGES], ['levels reached', REACHED], ['targets', TARGETS]])('no word stands twice among the %s', (_, words) => {
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})
