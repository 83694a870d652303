import { describe, expect, test } from 'vitest'
import { findTitles, isInTitle } from '../../src/extract/titles.ts'

describe('titles whose words do not speak for a number', () => {
  const rows: [label: string, text: string, titles: string[]][] = [
    ['none where there is none', '行政处罚3件', []],
    ['one', '贯彻《行政处罚条例》,共3件', ['《行政处罚条例']],
    ['not one that a number follows at once', '发出《责令改正通知书》63份', []],
    ['two', '《行政处罚条例》《条例》共3件', ['《行政处罚条例', '《条例']],
    ['of two the one that no number follows', '《行政处罚》《条例》3件', ['《行政处罚']],
    ['not one that is not closed', '《行政处罚3件', []],
  ]
  test.each(rows)('%s', (_, text, titles) => {
    expect(findTitles(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(titles)
  })

  test('those of the stretch alone', () => {
    expect(findTitles('《条例》处罚3件《办法》', 4, 8)).toEqual([])
    expect(findTitles('《条例》处罚《办法》共', 4, 11)).toEqual([{ start: 6, end: 9 }])
  })
})

describe('a word', () => {
  const titles = [{ start: 2, end: 7 }, { start: 10, end: 13 }]
  const rows: [label: string, start: number, end: number, isIn: boolean][] = [
    ['in a title', 3, 7, true],
    ['in a later title', 11, 12, true],
    ['before them', 0, 2, false],
    ['between them', 8, 10, false],
    ['over the end of one', 5, 9, false],
  ]
  test.each(rows)('%s', (_, start, end, isIn) => {
    expect(isInTitle(titles, start, end)).toBe(isIn)
  })
})
