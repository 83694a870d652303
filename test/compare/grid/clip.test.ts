import { expect, test } from 'vitest'
import { writeHtmlTable, writeTsv } from '../../../src/compare/grid/clip.ts'

test.each([
  ['cells and lines', [['a', 'b'], ['c', 'd']], 'a\tb\r\nc\td'],
  ['a tab and a break inside a cell', [['a\tb\r\nc']], 'a b c'],
  ['a formula', [['=1+1', '@x', '-x']], "'=1+1\t'@x\t'-x"],
  ['a number with a sign', [['-3.5%', '+1,200']], '-3.5%\t+1,200'],
])('tabs: %s', (_, rows, text) => expect(writeTsv(rows)).toBe(text))

test('a table for office programs: headings, and nothing in a cell is markup', () => {
  expect(writeHtmlTable([['x'], ['<b>&"']], 1)).toBe('<table><thead><tr><th>x</th></tr></thead><tbody><tr><td>&lt;b&gt;&amp;&quot;</td></tr></tbody></table>')
})
