import { describe, expect, test } from 'vitest'
import { describePhrasing, findUnmapped, listUnmapped } from '../../src/compare/unmapped.ts'
import { fold } from '../../src/extract/fold.ts'
import type { Mention } from '../../src/model/reading.ts'
import { makeMention } from './sample.ts'

const simplify = (words: string): string => fold(words).text

/** An unmapped number at the place of `surface` in a text of one sentence. */
function place(text: string, surface: string, more: Partial<Mention> = {}): Mention {
  const start = text.indexOf(surface)
  return makeMention({ kind: 'unmapped', indicator: null, start, end: start + surface.length, surface, sentence: [0, text.length], ...more })
}

describe('the words that name a group', () => {
  const rows: [label: string, text: string, surface: string, words: string, measureWord: string][] = [
    ['before the number, back to punctuation', '强化服务,发放爱心礼包120份。', '120份', '发放爱心礼包', '份'],
    ['back to the number before', '发放手册30本礼包120份。', '120份', '本礼包', '份'],
    ['behind it where none stand before', '120份爱心礼包送到群众手中。', '120份', '爱心礼包送到群众手中', '份'],
    ['with a magnitude and 余', '发放爱心礼包1.2万余份。', '1.2万余份', '发放爱心礼包', '份'],
    ['Chinese numerals', '发放爱心礼包十余份。', '十余份', '发放爱心礼包', '份'],
    ['a percentage', '爱心礼包覆盖率98.5%。', '98.5%', '爱心礼包覆盖率', '%'],
    ['a difference', '爱心礼包覆盖率提高3个百分点。', '3个百分点', '爱心礼包覆盖率提高', '个百分点'],
    ['Traditional', '發放愛心禮包120份。', '120份', '发放爱心礼包', '份'],
    ['in brackets', '爱心礼包(份)120。', '120', '', ''],
  ]
  test.each(rows)('%s', (_, text, surface, words, measureWord) => {
    expect(describePhrasing(text, place(text, surface), simplify)).toEqual({ words, measure_word: measureWord })
  })
})

describe('groups', () => {
  const one = '发放爱心礼包120份。'
  const other = '发放愛心禮包7份。'
  const third = '种植树木9棵。'

  test('of equal phrasing count numbers and reports; most reports first', () => {
    const list = listUnmapped()
    list.add('a', findUnmapped(third, [place(third, '9棵'), place(third, '9棵')], simplify))
    list.add('b', findUnmapped(one, [place(one, '120份', { maybe: ['gifts.given', 'gifts.sent'] }), makeMention()], simplify))
    list.add('c', findUnmapped(other, [place(other, '7份', { maybe: ['gifts.sent'] })], simplify))
    list.add('d', findUnmapped('无', [], simplify))
    const { numbers, reports, groups } = list.finish()
    expect([numbers, reports]).toEqual([4, 3])
    expect(groups.map((group) => [group.words, group.measure_word, group.numbers, group.reports, group.maybe])).toEqual([
      ['发放爱心礼包', '份', 2, 2, ['gifts.given', 'gifts.sent']],
      ['种植树木', '棵', 2, 1, []],
    ])
    expect(groups[0]?.examples.map((example) => [example.report, example.sentence])).toEqual([['b', one], ['c', other]])
  })

  test('name a few reports, not all', () => {
    const list = listUnmapped()
    for (let report = 0; report < 12; report++) list.add(String(report), findUnmapped(one, [place(one, '120份'), place(one, '120份')], simplify))
    const [group] = list.finish().groups
    expect([group?.reports, group?.numbers]).toEqual([12, 24])
    expect(group?.examples.map((example) => example.report)).toEqual(['0', '1', '2', '3', '4'])
  })

  test('without unmapped numbers there are none', () => {
    const list = listUnmapped()
    list.add('a', findUnmapped(one, [makeMention()], simplify))
    expect(list.finish()).toEqual({ numbers: 0, reports: 0, groups: [] })
  })
})
