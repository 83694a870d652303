/** What passes: conditions as they are typed, the search over all columns, the counts of choices. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeTexts } from '../../../src/compare/grid/column.ts'
import { readRange, readTextCondition, writeAmong } from '../../../src/compare/grid/condition.ts'
import { countKeys, filterRows } from '../../../src/compare/grid/filter.ts'
import type { Condition } from '../../../src/compare/grid/condition.ts'
import type { Column, Grid } from '../../../src/compare/grid/column.ts'

const NAMES = ['清城区', '长安镇', '', '东区街道', '长安镇']
const VALUES = [53, 99.5, NaN, -2, 1200]
const names = encodeTexts(NAMES)
const GRID: Grid = { size: 5, columns: new Map<string, Column>([['name', names], ['level', encodeTexts(['county', 'township', '', 'township', 'township'])], ['value', { kind: 'number', values: Float64Array.from(VALUES) }]]) }
const LABELS = new Map([['name', names.keys.map((key) => ({ text: key, search: key === '长安镇' ? '长安镇\nchanganzhen\ncaz' : key, order: '' }))]])
const filter = (conditions: [string, Condition | null][], search = ''): number[] =>
  [...filterRows(GRID, { conditions: new Map(conditions.flatMap(([name, condition]) => (condition === null ? [] : [[name, condition]]))), search }, LABELS)]

describe('numbers', () => {
  test.each([
    ['>53', [1, 4]],
    ['>= 53', [0, 1, 4]],
    ['≤53', [0, 3]],
    ['<-1', [3]],
    ['53', [0]],
    ['50..100%', [0, 1]],
    ['1,000~2,000', [4]],
    ['> 1,199.5', [4]],
  ])('%s', (typed, rows) => expect(filter([['value', readRange(typed)]])).toEqual(rows))

  test.each([['>'], ['abc'], ['1..'], ['--1']])('%s is no filter yet', (typed) => expect(readRange(typed)).toBeNull())
})

describe('texts', () => {
  test.each([
    ['words anywhere', '长', [1, 4]],
    ['pinyin', 'changan', [1, 4]],
    ['initials in capitals', 'CAZ', [1, 4]],
    ['all words', '长 镇', [1, 4]],
    ['among', writeAmong(['清城区', '东区街道']), [0, 3]],
    ['the blank among others', writeAmong(['', '清城区']), [0, 2]],
  ])('%s', (_, typed, rows) => expect(filter([['name', readTextCondition(typed)]])).toEqual(rows))

  test('nothing typed, nothing chosen: no filter', () => expect([readTextCondition('  '), readTextCondition(writeAmong([]))]).toEqual([null, null]))
})

test('the search finds each word in some column, not all in one', () => {
  expect(filter([], 'caz township')).toEqual([1, 4])
  expect(filter([], 'caz county')).toEqual([])
})

test('what may not pass at all does not', () => expect([...filterRows(GRID, { conditions: new Map(), search: '镇', within: Uint8Array.of(1, 0, 1, 1, 1) }, LABELS)]).toEqual([4]))

test('a column that is not there filters nothing', () => expect(filter([['nothing', readTextCondition('x')]])).toEqual([0, 1, 2, 3, 4]))

test('the counts of a filter’s choices heed the other filters only', () => {
  const conditions = new Map<string, Condition>([['name', { kind: 'among', keys: ['清城区'] }], ['value', { kind: 'range', from: 0, until: Infinity, openFrom: false, openUntil: false }]])
  const counts = countKeys(names, filterRows(GRID, { conditions, search: '' }, LABELS, 'name'))
  expect(names.keys.map((key, code) => [key, counts[code]])).toEqual([['清城区', 1], ['长安镇', 2], ['', 0], ['东区街道', 0]])
})

test('any range: what a plain comparison keeps', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 })), fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (values, from, width) => {
      const grid: Grid = { size: values.length, columns: new Map([['value', { kind: 'number' as const, values: Float64Array.from(values) }]]) }
      const rows = filterRows(grid, { conditions: new Map([['value', readRange(`${from}..${from + width}`)!]]), search: '' }, new Map())
      expect([...rows]).toEqual([...values.keys()].filter((row) => values[row]! >= from && values[row]! <= from + width))
    }),
  )
})
