/** Rows under headings, some folded: each line is a heading or a row, none is lost. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeTexts } from '../../../src/compare/grid/column.ts'
import { groupRows, layLines } from '../../../src/compare/grid/group.ts'
import type { Line } from '../../../src/compare/grid/group.ts'

const lines = (texts: string[], rows: number[], folded: string[] = []): string[] => {
  const column = encodeTexts(texts)
  const { count, at } = layLines(groupRows(column, Uint32Array.from(rows)), new Set(folded.map((key) => column.keys.indexOf(key))))
  const write = (line: Line): string => (line.kind === 'group' ? `${column.keys[line.group.code]} ${line.group.count}` : String(line.row))
  return Array.from({ length: count }, (_, line) => write(at(line)))
}

test('groups stand in the order of their first rows, rows in theirs', () => {
  expect(lines(['a', 'b', 'a', 'b'], [3, 0, 1, 2])).toEqual(['b 2', '3', '1', 'a 2', '0', '2'])
})
test('a folded group shows its heading and its count', () => expect(lines(['a', 'b', 'a'], [0, 1, 2], ['a'])).toEqual(['a 2', 'b 1', '1']))
test('no rows, no lines', () => expect(lines(['a'], [])).toEqual([]))
test('every row stands once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), fc.subarray(['a', 'b', 'c']), (texts, folded) => {
      const rows = lines(texts, [...texts.keys()], folded).filter((line) => /^\d+$/.test(line)).map(Number)
      expect(rows.sort((a, b) => a - b)).toEqual([...texts.keys()].filter((row) => !folded.includes(texts[row]!)))
    }),
  )
})
