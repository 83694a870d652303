import { describe, expect, test } from 'vitest'
import { fold } from '../../src/extract/fold.ts'
import { scan } from '../../src/extract/scan.ts'
import { findCells } from '../../src/extract/tabular.ts'
import { lexicon, observe, readText } from './read.ts'

/** Cells as `words = value`. */
function cells(verbatim: string): string[] {
  const { text } = fold(verbatim)
  return [...findCells(text, scan(text, lexicon.units).quantities, lexicon.trie).values()].map(({ words, quantity }) => `${words} = ${quantity.value}`)
}

describe('rows of cells', () => {
  const rows: [label: string, text: string, cells: string[]][] = [
    ['parted by |', '行政处罚|行政检查\n18|320', [',行政处罚18 = 18', ',行政检查320 = 320']],
    ['parted by tabs', '行政处罚\t行政检查\n18\t320', [',行政处罚18 = 18', ',行政检查320 = 320']],
    ['with | at both ends', '|行政处罚|行政检查|\n|18|320|', [',行政处罚18 = 18', ',行政检查320 = 320']],
    ['with | at the end of the head alone', '行政处罚|行政检查|\n18|320', [',行政处罚18 = 18', ',行政检查320 = 320']],
    ['with a caption', '行政执法情况|\n行政处罚|行政检查\n18|320', ['行政执法情况,行政处罚18 = 18', '行政执法情况,行政检查320 = 320']],
    ['several rows', '单位|行政处罚\n甲队|18\n乙队|7', [',行政处罚18 = 18', ',行政处罚7 = 7']],
    ['a unit in the head', '行政处罚(宗)|罚没金额(万元)\n18|1753.79', [',行政处罚18宗 = 18', ',罚没金额1753.79元 = 17537900']],
    ['an empty cell', '行政处罚|行政检查|行政强制\n18||3', [',行政处罚18 = 18', ',行政强制3 = 3']],
    ['an empty cell in front of a tab', '单位\t案件数\t\t执法人员(人)\n\t行政处罚(宗)\t行政强制(宗)\t\n甲队\t18\t3\t45', [',行政处罚18宗 = 18', ',行政强制3宗 = 3', ',执法人员45人 = 45']],
    ['none in a row with fewer cells than the head, or more', '单位|行政处罚|行政检查\n18|320\n甲|18|320|5', []],
    ['none without a head', '18|320', []],
    ['none behind a paragraph', '行政处罚|行政检查\n有关情况如下。\n18|320', []],
    ['none for a year beside a heading', '行政处罚|年度\n甲|乙', []],
  ]
  test.each(rows)('%s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected)
  })
})

describe('one cell a line', () => {
  const rows: [label: string, text: string, cells: string[]][] = [
    ['as many heads as numbers', '行政处罚\n行政检查\n行政强制\n18\n320\n3', [',行政处罚18 = 18', ',行政检查320 = 320', ',行政强制3 = 3']],
    ['with a caption above', '行政执法情况\n行政处罚\n行政检查\n行政强制\n18\n320\n3', ['行政执法情况,行政处罚18 = 18', '行政执法情况,行政检查320 = 320', '行政执法情况,行政强制3 = 3']],
    ['a head that was wrapped', '行政处\n罚\n行政检查\n行政强制\n18\n320\n3', [',行政处\n罚18 = 18', ',行政检查320 = 320', ',行政强制3 = 3'].map((words) => words.replace('\n', ''))],
    ['none for fewer than three numbers', '行政处罚\n行政检查\n18\n320', []],
    ['none where the heads are fewer', '行政处罚\n行政检查\n18\n320\n3\n5', []],
    ['none behind a sentence', '行政处罚。\n行政检查。\n行政强制。\n18\n320\n3', []],
  ]
  test.each(rows)('%s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected)
  })
})

describe('a flattened table is read', () => {
  const rows: [label: string, text: string, observations: string[]][] = [
    ['by the head of its column', '立案查处案件(件)|行政处罚案件(件)|罚款金额(万元)\n25|18|36.5', ['enforcement.cases_filed 25', 'enforcement.penalty_cases 18', 'enforcement.fines_amount 365000']],
    ['with one cell a line', '受理行政复议案件(件)\n审结行政复议案件(件)\n行政复议纠错案件(件)\n52\n47\n3', ['reconsideration.accepted 52', 'reconsideration.concluded 47', 'reconsideration.corrected 3']],
    ['by the unit of its column, whatever the text around says', '调解矛盾纠纷320件。\n行政处罚案件(宗)|行政检查(次)\n18|300', ['mediation.cases_accepted 320', 'enforcement.penalty_cases 18', 'enforcement.inspections 300']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })

  test('and its numbers stay where they stand', () => {
    const text = '行政處罰案件（宗）|行政檢查（次）\n１８|３００'
    expect(readText(text).mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['１８', '３００'])
  })
})
