import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findOutliers, median, PEERS } from '../../../src/compare/audit/outlier.ts'
import { makeMention } from '../sample.ts'
import { audit, makeReport } from './archive.ts'

/** Counts as places of different size have them. */
const COUNTS = [3, 8, 12, 20, 25, 33, 41, 60, 95, 140, 260]
const RATES = [91, 95, 96.4, 97, 98, 98.5, 99, 99.2, 99.7, 100, 100]

describe('far from the others', () => {
  const rows: [label: string, values: number[], isRate: boolean, far: number[]][] = [
    ['a count in another unit', [...COUNTS, 4_000_000], false, [COUNTS.length]],
    ['not a large place', [...COUNTS, 900], false, []],
    ['not a small one', [...COUNTS, 0], false, []],
    ['not a factor of fifty among counts that vary', [...COUNTS, 2000], false, []],
    ['a count among such as are alike', [...Array<number>(12).fill(5), 500], false, [12]],
    ['not one that is a little larger among such as are alike', [...Array<number>(12).fill(5), 60], false, []],
    ['a rate', [...RATES, 12], true, [RATES.length]],
    ['not a lower rate', [...RATES, 85], true, []],
    ['not a rate near others that are all 100', [...Array<number>(12).fill(100), 88], true, []],
    ['nobody among nine', [...Array<number>(8).fill(5), 5_000_000], false, []],
  ]
  test.each(rows)('%s', (_, values, isRate, far) => {
    expect(findOutliers(values, isRate)).toEqual(far)
  })

  test('never most of them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 10_000_000 }), { maxLength: 60 }), fc.boolean(), (values, isRate) => {
        const far = findOutliers(values, isRate)
        expect(far.length * 2).toBeLessThanOrEqual(values.length)
        if (values.length < PEERS) expect(far).toEqual([])
      }),
    )
  })

  test('hardly ever one of figures that only differ in size, and always one ten thousand times too large', () => {
    // Lognormal by the central limit: the sum of twelve uniform numbers; a deviation of 1.2 is what counts of towns have.
    const size = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }).map((parts) => Math.round(50 * Math.exp(1.2 * (parts.reduce((a, b) => a + b, 0) - 6))))
    let alarms = 0
    let figures = 0
    fc.assert(
      fc.property(fc.array(size, { minLength: 40, maxLength: 80 }), (values) => {
        alarms += findOutliers(values, false).length
        figures += values.length
        expect(findOutliers([...values, (median(values) + 1) * 1e4], false)).toContain(values.length)
      }),
      { numRuns: 200, seed: 7 },
    )
    expect(alarms / figures).toBeLessThan(0.001)
  })
})

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[], 0],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})

describe('peers', () => {
  const town = (at: number, value: number, change: Parameters<typeof makeReport>[3] = {}) => makeReport(String(441900100 + at), 2024, [makeMention({ id: String(at).padStart(10, '0'), value })], change)
  const towns = COUNTS.map((value, at) => town(at, value))

  test('of the same level, body and year make an outlier, told with both figures', () => {
    expect(audit(...towns, town(50, 4_000_000))).toEqual([
      {
        report: '441900150-government-2024-annual',
        rule: 'outlier',
        severity: 'info',
        zh: '“受理”为4,000,000件，远高于同年12份同级报告的中位数37件。',
        en: '“accepted” is 4,000,000 cases, far above the median of 12 reports of the same level and year, 37 cases.',
        ids: ['0000000050'],
        indicators: ['mediation.cases_accepted'],
        reports: ['441900150-government-2024-annual'],
      },
    ])
  })

  test('of another level, body, year or kind are none', () => {
    expect(audit(...towns, town(50, 4_000_000, { level: 'county' }))).toEqual([])
    expect(audit(...towns, town(50, 4_000_000, { body: 'justice' }))).toEqual([])
    expect(audit(...towns, town(50, 4_000_000, { year: 2023 }))).toEqual([])
    expect(audit(...towns, town(50, 4_000_000, { kind: 'half_year' }))).toEqual([])
  })

  test('a figure up to a cut-off is not compared', () => {
    expect(audit(...towns, makeReport('441900150', 2024, [makeMention({ value: 4_000_000, period: { until: '2024-10' } })]))).toEqual([])
  })
})
