import { describe, expect, test } from 'vitest'
import { median, medianRatio, timeInTurn } from '../../scripts/bench/clock.ts'
import { isOver, printBench } from '../../scripts/bench/row.ts'
import type { Row } from '../../scripts/bench/row.ts'

const row = (change: Partial<Row> = {}): Row => ({ id: 'chain_ratio', value: 2, unit: '×', limit: 2.5, zh: '整条链', en: 'the chain', ...change })

describe('medians', () => {
  test.each([
    ['odd', [3, 1, 2], 2],
    ['even', [4, 1, 3, 2], 2.5],
    ['one', [7], 7],
  ])('%s', (_, values, expected) => expect(median(values)).toBe(expected))

  test('a ratio is taken within each pass, so a slow moment does not count', () => {
    expect(medianRatio([2, 200, 2.2], [1, 100, 1])).toBe(2)
  })

  test('works take turns, and warming up is not counted', () => {
    const order: string[] = []
    const times = timeInTurn([() => order.push('a'), () => order.push('b')], 2, 1)
    expect(order.join('')).toBe('ababab')
    expect(times.map((list) => list.length)).toEqual([2, 2])
  })
})

describe('the table', () => {
  const print = (...rows: Row[]): string => printBench({ node: '20.19.0', cpu: 'a processor', files: 5, bytes: 60_000, passes: 3, rows })

  test('marks what is over its limit, and only that', () => {
    expect([row(), row({ value: 3 }), row({ value: 3, limit: null })].map(isOver)).toEqual([false, true, false])
    expect(print(row({ value: 3 }))).toMatch(/3\.00 ×\s+≤ 2\.50 ×\s+! 整条链 · the chain/)
    expect(print(row())).not.toMatch(/! 整条链/)
  })

  test('says which figures were carried on from a smaller size', () => {
    expect(print(row({ value: 1234.5, unit: 'ms', extrapolated: true }))).toContain('~1235 ms')
  })
})
