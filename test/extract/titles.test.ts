import { describe, expect, test } from 'vitest'
import { buildTrie } from '../../src/extract/terms.ts'
import { outsideTitles } from '../../src/extract/titles.ts'

const terms = ['行政处罚', '处罚', '通知书', '责令改正通知书', '条例']
const trie = buildTrie(terms)

describe('words that speak for a number', () => {
  const rows: [label: string, text: string, words: string[]][] = [
    ['all where there is no title', '行政处罚3件', ['行政处罚', '(处罚)']],
    ['none of a title', '贯彻《行政处罚条例》,共3件', []],
    ['those before and behind a title', '处罚依据《行政处罚条例》处罚3件', ['处罚', '处罚']],
    ['all of a title that a number follows at once', '发出《责令改正通知书》63份', ['责令改正通知书', '(通知书)']],
    ['none of two titles', '《行政处罚条例》《条例》共3件', []],
    ['of two titles those of the one that a number follows', '《行政处罚》《条例》3件', ['条例']],
    ['all where a title is not closed', '《行政处罚3件', ['行政处罚', '(处罚)']],
  ]
  test.each(rows)('%s', (_, text, words) => {
    const kept = outsideTitles(text, 0, text.length, trie.find(text, 0, text.length))
    expect(kept.map(({ start, end, inside }) => (inside ? `(${text.slice(start, end)})` : text.slice(start, end)))).toEqual(words)
  })
})

test('places in the list are renewed where hits are left out', () => {
  const text = '《条例》行政处罚3件'
  const kept = outsideTitles(text, 0, text.length, trie.find(text, 0, text.length))
  expect(kept.map(({ cover }) => cover)).toEqual([-1, 0])
})

test('a title outside the range is none of its business', () => {
  const text = '处罚3件《条例》'
  const hits = trie.find(text, 0, 4)
  expect(outsideTitles(text, 0, 4, hits)).toBe(hits)
})
