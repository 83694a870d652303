import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countAll, coverReports, COVER_STATES, listAnnual, stateOf } from '../../src/compare/tally.ts'
import { buildRow } from '../../src/compare/tabulate.ts'
import { GAPS } from '../../src/model/lists.ts'
import { cell, FILED, HOLDINGS, RATE, region, report } from './holdings.ts'
import type { CoverState } from '../../src/compare/tally.ts'
import type { Cell } from '../../src/model/dataset.ts'
import type { GapReason } from '../../src/model/lists.ts'

describe('the state of a cell', () => {
  const gap = { ...cell(FILED, 0), value: null, gap: 'part_only' as const }
  test.each([
    ['printed', cell(RATE, 99), 'stated'],
    ['corrected by a person', cell(RATE, 99, { origin: 'corrected' }), 'stated'],
    ['printed and computed', cell(RATE, 99, { derived: { value: 98, ids: ['a', 'b'] } }), 'stated'],
    ['computed only', cell(RATE, 98, { origin: 'derived' }), 'derived'],
    ['unread, computed beside it', { ...cell(RATE, 0), value: null, derived: { value: 98, ids: ['a', 'b'] } }, 'derived'],
    ['without value or gap', { ...cell(RATE, 0), value: null }, 'unread'],
    ['a gap', gap, 'part_only'],
    ['no cell', null, 'not_stated'],
  ] satisfies [string, Cell | null, CoverState][])('%s', (_, one, state) => expect(stateOf(one)).toBe(state))

  test('agrees with the row of a table', () => {
    const value = fc.option(fc.integer({ min: 0, max: 9 }), { nil: null })
    const gaps = fc.constantFrom<GapReason | null>(null, null, 'part_only', 'conflicting', 'no_number')
    fc.assert(
      fc.property(value, fc.constantFrom('stated', 'derived', 'corrected'), gaps, fc.boolean(), (number, origin, reason, hasDerived) => {
        const one = { ...cell(RATE, 0), value: number, origin, gap: reason, ...(hasDerived && { derived: { value: 1, ids: ['a', 'b'] } }) }
        const row = buildRow(region('441802', '甲', 'A', 'county'), report('441802', 2024), one, null)
        expect(stateOf(one)).toBe(row.gap ?? (row.stated === undefined ? 'derived' : 'stated'))
      }),
    )
  })
})

describe('coverage', () => {
  const { reports } = HOLDINGS
  const coverage = coverReports(HOLDINGS, reports)
  const all = reports.length * HOLDINGS.catalogue.indicators.length

  test('every cell is counted once, whichever way', () => {
    const sum = (tallies: Iterable<Parameters<typeof countAll>[0]>): number => [...tallies].reduce((total, tally) => total + countAll(tally), 0)
    expect([countAll(coverage.total), sum(coverage.byDomain.values()), sum(coverage.byIndicator.values()), sum(coverage.byReport.values())]).toEqual([all, all, all, all])
  })

  test('an indicator', () => expect(coverage.byIndicator.get(FILED.id)).toMatchObject({ stated: 1, no_number: 1, part_only: 1, conflicting: 1, not_stated: 1 }))
  test('a report', () => expect(coverage.byReport.get('445322104-government-2025-annual')).toMatchObject({ stated: 2, derived: 1, not_stated: 2 }))
  test('a domain', () => expect(coverage.byDomain.get('business')).toMatchObject({ stated: 1, not_stated: 4 }))

  test('only the reports asked for', () => {
    const one = coverReports(HOLDINGS, reports.filter(({ region: code }) => code === '640105101'))
    expect(one.total).toMatchObject({ stated: 1, conflicting: 1, not_stated: 3 })
    expect([...one.byReport.keys()]).toEqual(['640105101-government-2023-annual'])
  })
})

test('every reason for a gap is a state', () => expect([...COVER_STATES].sort()).toEqual(['derived', 'stated', ...Object.keys(GAPS)].sort()))

test('annual reports of one body', () => {
  const entries = [{ body: 'government', kind: 'annual' }, { body: 'government', kind: 'half_year' }, { body: 'justice', kind: 'annual' }] as const
  expect(listAnnual(entries, 'government')).toEqual([entries[0]])
})
