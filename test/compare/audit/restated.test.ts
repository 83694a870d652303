import { describe, expect, test } from 'vitest'
import { contradicts } from '../../../src/compare/audit/restated.ts'
import type { Claim } from '../../../src/compare/audit/restated.ts'
import type { Qualifier } from '../../../src/model/lists.ts'
import type { Mention } from '../../../src/model/reading.ts'
import { makeMention } from '../sample.ts'
import { audit, makeReport } from './archive.ts'

const TOWN = '441900119'

describe('two figures contradict each other', () => {
  const claim = (value: number, printed: string, qualifier: Qualifier = 'exact'): Claim => ({ value, value_printed: printed, qualifier })
  const rows: [label: string, a: Claim, b: Claim, isRate: boolean, expected: boolean][] = [
    ['plain numbers', claim(100, '100'), claim(120, '120'), false, true],
    ['by one', claim(100, '100'), claim(101, '101'), false, true],
    ['not where they are equal', claim(100, '100'), claim(100, '100'), false, false],
    ['not where one is rounded to 万', claim(12_000, '1.2万'), claim(12_345, '12345'), false, false],
    ['rounded, but far off', claim(12_000, '1.2万'), claim(14_000, '14000'), false, true],
    ['not where one is rounded to 亿', claim(4.5e9, '45亿'), claim(4.52e9, '45.2亿'), false, false],
    ['not where one is written 二十万', claim(200_000, '二十万'), claim(203_000, '203000'), false, false],
    ['not where one is 余', claim(100, '100', 'at_least'), claim(140, '140'), false, false],
    ['余, but less', claim(100, '100', 'at_least'), claim(90, '90'), false, true],
    ['not where one is 不足', claim(100, '100', 'at_most'), claim(95, '95'), false, false],
    ['不足, but more', claim(100, '100', 'at_most'), claim(110, '110'), false, true],
    ['not where one is 约 and near', claim(100, '100', 'approx'), claim(105, '105'), false, false],
    ['约, but far', claim(100, '100', 'approx'), claim(150, '150'), false, true],
    ['not a rate without decimals', claim(99, '99'), claim(99.4, '99.4'), true, false],
    ['a rate with decimals', claim(98.5, '98.5'), claim(99.4, '99.4'), true, true],
    ['not a rate cut off', claim(99.7, '99.7'), claim(99.79, '99.79'), true, false],
    ['zero and something', claim(0, '0'), claim(3, '3'), false, true],
  ]
  test.each(rows)('%s', (_, a, b, isRate, expected) => {
    expect([contradicts(a, b, isRate), contradicts(b, a, isRate)]).toEqual([expected, expected])
  })
})

describe('a figure about an earlier year', () => {
  const own = makeReport(TOWN, 2023, [makeMention({ id: 'aaaaaaaaaa', value: 100 })])
  const later = (change: Partial<Mention> = {}) => makeReport(TOWN, 2024, [makeMention({ id: 'bbbbbbbbbb', value: 120, value_printed: '120', period: { year: 2023 }, ...change }), makeMention({ value: 7 })])

  test('that differs from that year’s report is found, with both figures', () => {
    expect(audit(own, later())).toEqual([
      {
        report: later().key,
        rule: 'restated',
        severity: 'warning',
        zh: '2023年的“受理”在此为120件，在2023年的报告中为100件。',
        en: '“accepted” of 2023 is 120 cases here and 100 cases in the report of 2023.',
        ids: ['bbbbbbbbbb', 'aaaaaaaaaa'],
        indicators: ['mediation.cases_accepted'],
        reports: [later().key, own.key],
      },
    ])
  })

  test('does not depend on the order of the reports', () => {
    expect(audit(later(), own)).toEqual(audit(own, later()))
  })

  const silent: [label: string, ...reports: Parameters<typeof audit>][] = [
    ['that agrees', own, later({ value: 100, value_printed: '100' })],
    ['about a part', own, later({ scope: '驻所' })],
    ['of another body', own, later({ entity: '司法所' })],
    ['in another unit', own, later({ flags: ['unit_variant'] })],
    ['for which that year has no report', later()],
    ['against a figure up to a cut-off', makeReport(TOWN, 2023, [makeMention({ period: { until: '2023-11-30' } })]), later()],
    ['against figures that conflict', makeReport(TOWN, 2023, [makeMention(), makeMention({ value: 90, start: 40, end: 43 })]), later()],
    ['against a figure printed under another year', makeReport(TOWN, 2023, [makeMention({ flags: ['year_conflict'] })]), later()],
    ['against another place', makeReport('441802', 2023, [makeMention()]), later()],
    ['against a half-year report', { ...own, kind: 'half_year', key: '441900119-government-2023-half_year' }, later()],
  ]
  test.each(silent)('%s raises nothing', (_, ...reports) => {
    expect(audit(...reports)).toEqual([])
  })
})
