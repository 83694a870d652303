/** How much there is to choose from. */
import { expect, test } from 'vitest'
import { countStated, listBodies, listYears } from '../../src/compare/coverage.ts'
import { tabulateMatrix } from '../../src/compare/matrix.ts'
import { ACCEPTED, EVERYONE, HOLDINGS, RATE } from './holdings.ts'

test('what is counted is what the matrix counts', () => {
  const counts = countStated(HOLDINGS, EVERYONE)
  const lines = tabulateMatrix(HOLDINGS, EVERYONE).groups.flatMap((group) => group.lines)
  expect(lines.length).toBeGreaterThan(2)
  for (const { indicator, stated } of lines) expect(counts.get(indicator.id) ?? 0, indicator.id).toBe(stated)
})

test('only chosen regions count, and only the report that speaks for each', () => {
  expect(countStated(HOLDINGS, { ...EVERYONE, regions: ['441802'] }).get(RATE.id)).toBe(1)
  expect(countStated(HOLDINGS, { ...EVERYONE, regions: [] }).size).toBe(0)
  expect(countStated(HOLDINGS, { ...EVERYONE, years: { from: 2021, until: 2021 } }).get(ACCEPTED.id) ?? 0).toBeLessThanOrEqual(1)
})

test('years and bodies of annual reports, newest and governments first', () => {
  const [report] = HOLDINGS.reports
  if (report === undefined) throw new Error('no report')
  const reports = [{ ...report, year: 2020 }, { ...report, year: 2024 }, { ...report, year: 2024, region: '640105' }, { ...report, year: 2023, body: 'education' }, { ...report, year: 2019, kind: 'half_year' as const }]
  expect(listYears({ reports }, 'government')).toEqual([{ year: 2024, regions: 2 }, { year: 2020, regions: 1 }])
  expect(listYears({ reports }, 'education')).toEqual([{ year: 2023, regions: 1 }])
  expect(listBodies({ reports })).toEqual([{ body: 'government', regions: 2 }, { body: 'education', regions: 1 }])
})
