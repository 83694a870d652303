import { describe, expect, test } from 'vitest'
import { observe, refused } from '../read.ts'

describe('the structure of a text is no figure', () => {
  const rows: [label: string, text: string, refused: string[]][] = [
    ['what was just listed', '聚焦教育、医疗等3个方面。', ['3个 context: structure']],
    ['stages', '分为5阶段推进。', ['5 context: structure']],
    ['small Chinese numerals that no indicator claims', '打造两个品牌。', ['两个 context: structure']],
    ['requirements', '提出8项具体要求。', ['8项 context: structure']],
  ]
  test.each(rows)('%s', (_, text, expected) => {
    const got = refused(text)
    expect(got.map((words) => words.replace(/ of a plan$/, ''))).toEqual(expected)
    expect(observe(text)).toEqual([])
  })
})

describe('what an indicator claims stays a figure', () => {
  const rows: [label: string, text: string, observations: string[]][] = [
    ['in Chinese numerals', '召开三次法治建设专题会议。', ['leadership.rule_of_law_meetings 3']],
    ['before a noun of structure', '举办法治讲座12场方面。', ['publicity.lectures 12']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect([refused(text), observe(text)]).toEqual([[], observations])
  })

  test('and what nobody claims stays unmapped', () => {
    expect(refused('种植荔枝320棵。')).toEqual([])
  })
})
