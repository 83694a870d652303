import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../src/extract/clean.ts'
import { fold } from '../../src/extract/fold.ts'

const clean = (text: string) => cleanText(text, fold(text))

describe('a text as people read it', () => {
  test.each([
    ['Traditional characters are simplified', '調解糾紛，成功率98％。', '调解纠纷，成功率98％。'],
    ['published punctuation stays as wide as it was', '（一）受理：3件；', '（一）受理：3件；'],
    ['full-width digits become plain ones', '受理３件', '受理3件'],
    ['corner quotes become the usual ones', '「三項」制度', '“三项”制度'],
    ['injected pinyin is left out', '12項(xiàng)', '12项'],
    ['a heading that was read one byte out of step has its ordinal again', '?。ㄒ唬h建', '（一）唬h建'],
    ['the indentation of a paragraph stays', '　　全年受理3件', '　　全年受理3件'],
  ])('%s', (_, published, cleaned) => {
    expect(clean(published).text).toBe(cleaned)
  })

  test('a plain text is returned as it is', () => {
    expect(clean('全年受理纠纷3件。\n其中2件化解。')).toEqual({ text: '全年受理纠纷3件。\n其中2件化解。', dropped: [] })
  })

  test('what was left out is named by its place', () => {
    const text = '12項(xiàng)，4 598個'
    expect(clean(text).dropped.map(([from, to]) => text.slice(from, to))).toEqual(['(xiàng)', ' '])
  })

  test('for any text: what is left is as long as the text without what was dropped', () => {
    const bits = fc.constantFrom('項(xiàng)', '?。ㄒ', '，', ' ', '4 598個', '調', '\n', '\ud83d', 'a', '（', '\u3000')
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(bits).map((list) => list.join(''))), (text) => {
      const { text: cleaned, dropped } = clean(text)
      const left = dropped.reduce((length, [from, to]) => length - (to - from), text.length)
      expect(cleaned.length).toBe(left)
    }))
  })
})
