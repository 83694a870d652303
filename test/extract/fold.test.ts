import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isHan } from '../../src/extract/characters.ts'
import { fold, verbatimEnd, verbatimStart } from '../../src/extract/fold.ts'
import { SIMPLIFIED, TRADITIONAL } from '../../src/extract/traditional.ts'

describe('becomes', () => {
  const rows: [label: string, verbatim: string, folded: string][] = [
    ['nothing', '', ''],
    ['plain text, as it is', '受理矛盾纠纷120件。', '受理矛盾纠纷120件。'],
    ['Traditional characters', '調解員處理糾紛', '调解员处理纠纷'],
    ['餘, which the dictionary keeps', '百餘件', '百余件'],
    ['箇 and 羣', '三箇羣眾', '三个群众'],
    ['full-width digits', '４５９８份', '4598份'],
    ['full-width marks', '（１，２００；５０％）', '(1,200;50%)'],
    ['a full-width full stop stays the Chinese one', '１件。', '1件。'],
    ['the small percent sign', '98﹪', '98%'],
    ['brackets of document numbers', '〔2021〕［3］', '[2021][3]'],
    ['dashes of all lengths', '1—2–3－4─5', '1-2-3-4-5'],
    ['corner quotation marks', '「枫桥」『经验』', '“枫桥”“经验”'],
    ['small book marks', '〈条例〉', '《条例》'],
    ['an ideographic space between cells', '甲　|　乙', '甲 | 乙'],
    ['line breaks, untouched', '甲\r\n乙\n', '甲\r\n乙\n'],
  ]
  test.each(rows)('%s', (_, verbatim, folded) => {
    expect(fold(verbatim).text).toBe(folded)
  })
})

describe('pinyin behind its character', () => {
  const rows: [label: string, verbatim: string, folded: string, damage: number][] = [
    ['is left out', '長(zhǎng)安鎮(zhèn)', '长安镇', 2],
    ['is left out in full-width brackets', '項（xiàng）目', '项目', 1],
    ['is left out between number and magnitude', '12萬(wàn)件', '12万件', 1],
    ['is left out between number and measure word', '30項(xiàng)', '30项', 1],
    ['stays without a tone mark: an abbreviation', '机关(app)', '机关(app)', 0],
    ['stays behind a mark', '。(zhèn)', '。(zhèn)', 0],
    ['stays where the bracket is not closed', '镇(zhèn', '镇(zhèn', 0],
    ['stays where it is longer than a syllable', '镇(zhènzhènzhèn)', '镇(zhènzhènzhèn)', 0],
    ['a bracket with Chinese words stays', '村(社区)', '村(社区)', 0],
  ]
  test.each(rows)('%s', (_, verbatim, folded, damage) => {
    const got = fold(verbatim)
    expect([got.text, got.damage]).toEqual([folded, damage])
  })
})

describe('a heading read one byte out of step', () => {
  const rows: [label: string, verbatim: string, folded: string, damage: number][] = [
    ['one', '?。ㄒ唬', '(一)唬', 1],
    ['two', '?。ǘ', '(二)', 1],
    ['ten', '?。ㄊ', '(十)', 1],
    ['with a full-width question mark', '？。ㄈ', '(三)', 1],
    ['a real question stays', '怎么办?。好', '怎么办?。好', 0],
  ]
  test.each(rows)('%s', (_, verbatim, folded, damage) => {
    const got = fold(verbatim)
    expect([got.text, got.damage]).toEqual([folded, damage])
  })
})

describe('spaces', () => {
  const rows: [label: string, verbatim: string, folded: string][] = [
    ['between a number and its measure word', '6283 宗', '6283宗'],
    ['several, between a year and 年', '2024  年', '2024年'],
    ['within a word', '法 治 政 府', '法治政府'],
    ['between Han and a percent sign', '占比 %', '占比%'],
    ['between groups of three digits', '4 598个', '4598个'],
    ['between several groups', '1 234 567人次', '1234567人次'],
    ['without width, within a number', '12\u200b件', '12件'],
    ['kept between two numbers of a table', '12 34', '12 34'],
    ['kept between numbers that are no groups of three', '4 59个', '4 59个'],
    ['kept between Latin words', 'rule of law', 'rule of law'],
    ['kept at the beginning of a text', ' 一、', ' 一、'],
    ['kept behind a mark', '。 全年', '。 全年'],
  ]
  test.each(rows)('%s', (_, verbatim, folded) => {
    expect(fold(verbatim).text).toBe(folded)
  })
})

test('counts Traditional characters, not marks', () => {
  expect(fold('調處，糾紛').traditional).toBe(4)
  expect(fold('调解，１２件').traditional).toBe(0)
})

test('a text in which nothing moves needs no map', () => {
  expect(fold('調解１２件').map).toBeNull()
  expect(fold('调解 12件').map).not.toBeNull()
})

describe('verbatim offsets of a folded range', () => {
  const rows: [label: string, verbatim: string, words: string, printed: string][] = [
    ['where nothing moved', '受理１２件。', '12件', '１２件'],
    ['over a space', '受理6283 宗。', '6283宗', '6283 宗'],
    ['over pinyin', '受理12萬(wàn)件。', '12万件', '12萬(wàn)件'],
    ['what is left out behind the last character stays outside', '受理12件(jiàn)。', '12件', '12件'],
    ['what is left out before the first character stays outside', '全年 12件', '12件', '12件'],
    ['behind a shifted heading', '?。ㄒ受理 12件', '受理12件', '受理 12件'],
  ]
  test.each(rows)('%s', (_, verbatim, words, printed) => {
    const folded = fold(verbatim)
    const at = folded.text.indexOf(words)
    expect(verbatim.slice(verbatimStart(folded, at), verbatimEnd(folded, at + words.length))).toBe(printed)
  })
})

describe('for any text', () => {
  const pieces = fc.constantFrom('調', '鎮(zhèn)', '（xiàng）', '１２', '4 598', ' ', '　', '\u200b', '个', '?。ㄒ', '？。', '﹪', '—', '\ud800', '\udc00', '\n', 'a', '%', '年', '(', ')')
  const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 }), fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))), { maxLength: 40 }).map((parts) => parts.join(''))

  test('the map is true: it only rises, and every folded character stands for the verbatim one', () => {
    fc.assert(
      fc.property(text, (verbatim) => {
        const folded = fold(verbatim)
        expect(folded.text.length).toBeLessThanOrEqual(verbatim.length)
        if (folded.map === null) expect(folded.text.length).toBe(verbatim.length)
        else expect([folded.map[folded.text.length], folded.map.length >= folded.text.length + 1]).toEqual([verbatim.length, true])
        let before = -1
        for (let k = 0; k < folded.text.length; k++) {
          const at = verbatimStart(folded, k)
          expect(at).toBeGreaterThan(before)
          expect(standsFor(folded.text, k, verbatim, at)).toBe(true)
          expect(verbatimEnd(folded, k + 1)).toBe(at + 1)
          before = at
        }
      }),
      { numRuns: 200, seed: 1 },
    )
  })

  test('nothing but spaces and pinyin is left out', () => {
    fc.assert(
      fc.property(text, (verbatim) => {
        const folded = fold(verbatim)
        const kept = new Set(Array.from({ length: folded.text.length }, (_, k) => verbatimStart(folded, k)))
        const left = Array.from({ length: verbatim.length }, (_, i) => (kept.has(i) ? '|' : verbatim[i])).join('')
        for (const gone of left.split('|')) expect(gone).toMatch(/^(\s|[\u200b\ufeff]|[(（][a-zà-üā-ǹ]{1,8}[)）])*$/)
      }),
      { numRuns: 200, seed: 2 },
    )
  })

  test('folding a character again changes nothing', () => {
    fc.assert(
      fc.property(text, (verbatim) => {
        for (const character of fold(verbatim).text) expect(fold(character).text).toBe(character)
      }),
      { numRuns: 200, seed: 3 },
    )
  })

  test('lone surrogates move nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xd800, max: 0xdfff }), { maxLength: 20 }), (codes) => {
        const verbatim = codes.map((code) => `法 ${String.fromCharCode(code)} 12 件`).join('')
        const folded = fold(verbatim)
        expect([...folded.text.matchAll(/12件/g)].map(({ index }) => verbatim.slice(verbatimStart(folded, index), verbatimEnd(folded, index + 3)))).toEqual(codes.map(() => '12 件'))
      }),
      { numRuns: 200, seed: 4 },
    )
  })
})

/** A character, its fold by itself, or one of the three that heal a shifted heading. */
function standsFor(folded: string, k: number, verbatim: string, at: number): boolean {
  const [got, was] = [folded[k]!, verbatim[at]!]
  if (got === was || fold(was).text === got || SIMPLIFIED[TRADITIONAL.indexOf(was)] === got) return true
  const isShifted = (from: number): boolean => /^[?？]。/.test(verbatim.slice(from, from + 2))
  return (got === '(' && isShifted(at)) || (got === ')' && isShifted(at - 2)) || ('一二三四五六七八九十'.includes(got) && isShifted(at - 2)) || (isHan(got.charCodeAt(0)) && isShifted(at - 1))
}
