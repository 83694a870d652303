import { describe, expect, test } from 'vitest'
import { splitDerivedId } from '../../src/compare/derive.ts'
import { buildCells } from '../../src/compare/headline.ts'
import { observeReport } from '../../src/compare/observe.ts'
import type { Mention } from '../../src/model/reading.ts'
import { CONTEXT, makeMention } from './sample.ts'

type Change = Partial<Mention>
const accepted = (value: number, change: Change = {}): Mention => makeMention({ value, ...change })
const resolved = (value: number, change: Change = {}): Mention => makeMention({ value, indicator: 'mediation.cases_resolved', start: 15, end: 18, ...change })
const stated = (value: number, change: Change = {}): Mention => makeMention({ value, indicator: 'mediation.success_rate', unit: 'percent', start: 22, end: 25, ...change })

describe('a rate is computed', () => {
  const rows: [string, Mention[], number[]][] = [
    ['from one numerator and one denominator', [accepted(53), resolved(49)], [92.4528]],
    ['once where a part is printed twice', [accepted(53), accepted(53, { start: 40, end: 42 }), resolved(49)], [92.4528]],
    ['for a scope of its own', [accepted(10, { scope: '驻所' }), resolved(9, { scope: '驻所' })], [90]],
    ['not from different scopes', [accepted(10), resolved(9, { scope: '驻所' })], []],
    ['not from different periods', [accepted(10, { period: { until: '2024-10' } }), resolved(9)], []],
    ['not from two denominators that differ', [accepted(10), accepted(20), resolved(9)], []],
    ['not from a denominator of zero', [accepted(0), resolved(0)], []],
    ['not above one hundred', [accepted(10), resolved(12)], []],
    ['not without a denominator', [resolved(12)], []],
    ['not from one number that states both', [makeMention({ also: ['mediation.cases_resolved'] })], []],
  ]
  test.each(rows)('%s', (_, mentions, expected) => {
    const derived = observeReport({ mentions }, CONTEXT).filter((row) => row.origin === 'derived')
    expect(derived.map((row) => row.value)).toEqual(expected)
  })

  test('and is only about right where a part is', () => {
    const rows = observeReport({ mentions: [accepted(53, { qualifier: 'at_least' }), resolved(49)] }, CONTEXT)
    expect(rows.find((row) => row.origin === 'derived')?.qualifier).toBe('approx')
  })
})

describe('stated and computed rates', () => {
  const cellOf = (mentions: Mention[]) => {
    const reading = { mentions, without_number: [] }
    return buildCells(observeReport(reading, CONTEXT), reading, CONTEXT).find((cell) => cell.indicator === 'mediation.success_rate')
  }

  test('stand side by side, and the stated one leads', () => {
    const mentions = [accepted(100), resolved(98), stated(99)]
    expect(cellOf(mentions)).toMatchObject({ value: 99, origin: 'stated', gap: null, derived: { value: 98, ids: [mentions[1]?.id, mentions[0]?.id] } })
    const rows = observeReport({ mentions }, CONTEXT).filter((row) => row.indicator === 'mediation.success_rate')
    expect(rows.map((row) => [row.origin, row.headline])).toEqual([
      ['derived', false],
      ['stated', true],
    ])
  })

  test('the computed one leads where none is stated, and says which numbers are behind it', () => {
    const mentions = [accepted(53), resolved(49)]
    expect(cellOf(mentions)).toMatchObject({ value: 92.4528, origin: 'derived', ids: [mentions[1]?.id, mentions[0]?.id] })
    const row = observeReport({ mentions }, CONTEXT).find((one) => one.origin === 'derived')
    expect(row?.headline).toBe(true)
    expect(splitDerivedId(row?.id ?? '')).toEqual([mentions[1]?.id, mentions[0]?.id])
  })

  test('two stated rates that differ are a conflict, whatever can be computed', () => {
    expect(cellOf([accepted(100), resolved(98), stated(99), stated(97)])).toMatchObject({ gap: 'conflicting', derived: { value: 98 } })
  })
})
