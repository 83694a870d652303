/** One indicator over the chosen regions, and all of them. */
import { describe, expect, test } from 'vitest'
import { searchMatrix, tabulateMatrix } from '../../src/compare/matrix.ts'
import { pickReports, tabulate } from '../../src/compare/tabulate.ts'
import { ACCEPTED, cell, EVERYONE, FILED, HOLDINGS, RATE, report } from './holdings.ts'

const row = (name: string, indicator = RATE) => tabulate(HOLDINGS, indicator, EVERYONE).rows.find((entry) => entry.region.zh === name)

describe('a cell', () => {
  test.each([
    ['长安镇', { stated: 99, derived: 99.0928, shown: 99.0928, gap: null }],
    ['宋桂镇', { stated: undefined, derived: 92.4528, shown: 92.4528, gap: null }],
    ['兴泾镇', { stated: undefined, derived: undefined, shown: undefined, gap: 'not_stated' }],
  ])('of %s shows the computed figure, else the stated one, else the reason', (name, wanted) => expect(row(name)).toMatchObject(wanted))
  test.each([
    ['清城区', 'no_number'],
    ['长安镇', 'part_only'],
    ['兴泾镇', 'conflicting'],
  ])('of %s keeps its reason %s', (name, gap) => expect(row(name, FILED)).toMatchObject({ gap, shown: undefined }))
  test('of a rate is based on what its denominator counts', () => {
    expect(row('宋桂镇')?.base).toBe('排查')
    expect(row('长安镇')?.base).toBe('受理')
  })
  test('for a part of the year says so', () => {
    expect(row('东区街道', FILED)?.partYear).toBe(true)
    expect(row('东区街道', ACCEPTED)?.partYear).toBe(false)
  })
})

describe('the report that speaks for a region', () => {
  const holdings = { ...HOLDINGS, reports: [...HOLDINGS.reports, report('441802', 2022), { ...report('441802', 2025), body: 'justice' }, { ...report('441802', 2026), kind: 'half_year' as const }] }
  const pick = (from: number | null, until: number | null) => pickReports(holdings, { ...EVERYONE, years: { from, until } }).get('441802')?.year
  test.each([
    ['is the latest of its body and kind', null, null, 2024],
    ['is the one of the year', 2022, 2022, 2022],
    ['is the latest within a range', 2019, 2023, 2022],
    ['is none where there is none', 2023, 2023, undefined],
  ] as const)('%s', (_, from, until, year) => expect(pick(from, until)).toBe(year))
  test('a region without one is not collected, never unpublished', () => {
    const rows = tabulate(HOLDINGS, RATE, { ...EVERYONE, years: { from: 2021, until: 2021 } }).rows
    expect(rows.map((entry) => entry.gap)).toEqual(['not_collected', 'not_collected', null, 'not_collected', 'not_collected'])
  })
})

describe('the matrix', () => {
  const matrix = tabulateMatrix(HOLDINGS, EVERYONE)
  test('groups by domain in catalogue order, the most widely stated first', () => {
    expect(matrix.groups.map((group) => group.domain.id)).toEqual(['enforcement', 'mediation', 'business'])
    expect(matrix.groups[1]?.lines.map((line) => [line.indicator.id, line.stated])).toEqual([['mediation.success_rate', 4], ['mediation.cases_accepted', 4], ['mediation.cases_resolved', 4]])
  })
  test('leaves out what no report speaks of, and counts it', () => {
    const unheard = { ...RATE, id: 'mediation.unheard' }
    const more = tabulateMatrix({ ...HOLDINGS, catalogue: { ...HOLDINGS.catalogue, indicators: [...HOLDINGS.catalogue.indicators, unheard] } }, EVERYONE)
    expect(more.silent).toBe(1)
    expect(more.groups.flatMap((group) => group.lines).length).toBe(5)
  })
  test.each([
    ['a Chinese name', '成功率', ['mediation.success_rate']],
    ['an English name', 'CREDIT', ['business.credit_granted']],
    ['two words', 'mediation accepted', ['mediation.cases_accepted']],
    ['a domain', '行政执法', ['enforcement.cases_filed']],
    ['nothing', 'xyz', []],
  ])('is searched by %s', (_, query, ids) => expect(searchMatrix(matrix.groups, query).flatMap((group) => group.lines.map((line) => line.indicator.id))).toEqual(ids))
  test('a figure that is zero is a figure', () => {
    const holdings = { ...HOLDINGS, overview: HOLDINGS.overview.map((entry) => ({ ...entry, cells: [cell(FILED, 0)] })) }
    expect(tabulateMatrix(holdings, EVERYONE).groups[0]?.lines[0]?.stated).toBe(5)
  })
})
