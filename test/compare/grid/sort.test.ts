/** Rows in order: as a plain sort by pairs would have them, blanks last both ways. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allRows, encodeTexts } from '../../../src/compare/grid/column.ts'
import { sortRows } from '../../../src/compare/grid/sort.ts'
import type { Column, Grid, Label, Labels } from '../../../src/compare/grid/column.ts'
import type { SortKey } from '../../../src/compare/grid/sort.ts'

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const gridOf = (numbers: readonly number[], texts: readonly string[]): Grid => ({
  size: numbers.length,
  columns: new Map<string, Column>([['value', { kind: 'number', values: Float64Array.from(numbers) }], ['name', encodeTexts(texts)]]),
})
const sort = (numbers: number[], by: SortKey[], texts: string[] = numbers.map(() => ''), labels: Labels = new Map()): number[] => {
  const grid = gridOf(numbers, texts)
  return [...sortRows(grid, allRows(grid), by, labels, byCode)]
}

describe('numbers', () => {
  test.each([
    ['upwards', [3, 1, 2], false, [1, 2, 0]],
    ['downwards', [3, 1, 2], true, [0, 2, 1]],
    ['negative, large and small ones', [1e9, -0.5, -1e9, 0.25, 0], false, [2, 1, 4, 3, 0]],
    ['a blank is last upwards', [NaN, 2, 1], false, [2, 1, 0]],
    ['a blank is last downwards', [NaN, 2, 1], true, [1, 2, 0]],
    ['a negative zero is a zero: equal ones stay as they stood', [0, -0, 0], false, [0, 1, 2]],
    ['infinities', [Infinity, -Infinity, 0], true, [0, 2, 1]],
  ])('%s', (_, numbers, descending, rows) => expect(sort(numbers, [{ column: 'value', descending }])).toEqual(rows))
})

test('texts go by the order of their labels, then by their text; a blank is last', () => {
  const label = (text: string, order: string): Label => ({ text, search: '', order })
  const labels = new Map([['name', [label('甲', '2'), label('乙', '1'), label('', ''), label('丙', '1')]]])
  const texts = ['a', 'b', '', 'c']
  expect(sort([0, 0, 0, 0], [{ column: 'name', descending: false }], texts, labels)).toEqual([3, 1, 0, 2])
  expect(sort([0, 0, 0, 0], [{ column: 'name', descending: true }], texts, labels)).toEqual([0, 1, 3, 2])
})

test('a column that is not there changes nothing', () => expect(sort([2, 1], [{ column: 'nothing', descending: false }])).toEqual([0, 1]))

test('any numbers and texts, any two keys: the order of a stable sort by pairs', () => {
  const cell = fc.record({ number: fc.oneof(fc.double(), fc.integer({ min: -3, max: 3 })), text: fc.constantFrom('', 'a', 'b', 'ab', '乙') })
  const key = fc.record({ column: fc.constantFrom('value', 'name'), descending: fc.boolean() })
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), fc.array(key, { maxLength: 3 }), (cells, by) => {
      const [numbers, texts] = [cells.map((one) => one.number), cells.map((one) => one.text)]
      const blankLast = (isBlank: [boolean, boolean], order: number): number => (isBlank[0] || isBlank[1] ? Number(isBlank[0]) - Number(isBlank[1]) : order)
      const compare = (a: number, b: number): number => {
        for (const { column, descending } of by) {
          const sign = descending ? -1 : 1
          const order =
            column === 'value'
              ? blankLast([Number.isNaN(numbers[a]), Number.isNaN(numbers[b])], sign * (numbers[a]! < numbers[b]! ? -1 : numbers[a]! > numbers[b]! ? 1 : 0))
              : blankLast([texts[a] === '', texts[b] === ''], sign * byCode(texts[a]!, texts[b]!))
          if (order !== 0) return order
        }
        return a - b
      }
      expect(sort(numbers, by, texts)).toEqual(numbers.map((_, row) => row).sort(compare))
    }),
  )
})
