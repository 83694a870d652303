import { describe, expect, test } from 'vitest'
import { findElsewhere } from '../../src/compare/elsewhere.ts'
import { HOLDINGS, RATE } from './holdings.ts'
import type { IndicatorFile, ReportEntry } from '../../src/model/dataset.ts'

interface Row {
  report: string
  value: number
  id: string
  origin?: 'stated' | 'derived'
  headline?: boolean
}

const REPORTS: ReportEntry[] = [...HOLDINGS.reports, { ...HOLDINGS.reports[1]!, key: '441900119-government-2023-annual', year: 2023 }, { ...HOLDINGS.reports[0]!, key: '441802-justice-2024-annual', body: 'justice' }, { ...HOLDINGS.reports[0]!, key: '441802-government-2022-annual', year: 2022 }]
const HERE = { report: '441900119-government-2024-annual', region: '441900119', body: 'government' }

function makeFile(rows: readonly Row[]): IndicatorFile {
  const regions = [...new Set(rows.map(({ report }) => report.split('-')[0]!))]
  const all = <Value>(value: (row: Row) => Value): Value[] => rows.map(value)
  const yearOf = ({ report }: Row) => Number(report.split('-')[2])
  return {
    indicator: RATE.id, level: 'township', regions, region: all(({ report }) => regions.indexOf(report.split('-')[0]!)), body: all(() => ''), report_year: all(yearOf), time_period: all(yearOf),
    value: all(({ value }) => value), value_printed: all(({ value }) => String(value)), qualifier: all(() => 'exact'), origin: all(({ origin }) => origin ?? 'stated'),
    headline: all(({ headline }) => headline ?? true), scope: all(() => null), entity: all(() => null), basis: all(() => null), period: all(() => null), flags: all(() => []), id: all(({ id }) => id), report: all(({ report }) => report),
  }
}

const find = (rows: readonly Row[], here: Parameters<typeof findElsewhere>[2] = HERE) => findElsewhere([makeFile(rows)], { reports: REPORTS, regions: HOLDINGS.regions }, here).map(({ report, id }) => `${report} ${id}`)

describe('where else an indicator stands', () => {
  const own = { report: HERE.report, value: 1, id: 'own' }

  test('the own region’s other years first, then the same level, then the others', () => {
    expect(find([
      own,
      { report: '441802-government-2024-annual', value: 2, id: 'county' },
      { report: '442000102-government-2021-annual', value: 3, id: 'town' },
      { report: '441900119-government-2023-annual', value: 4, id: 'before' },
    ])).toEqual(['441900119-government-2023-annual before', '442000102-government-2021-annual town', '441802-government-2024-annual county'])
  })

  test.each<[string, Row, string[]]>([
    ['a part of a region is left out', { report: '441802-government-2024-annual', value: 2, id: 'part', headline: false }, []],
    ['so is another body', { report: '441802-justice-2024-annual', value: 2, id: 'justice' }, []],
    ['a computed rate stands where none is stated', { report: '441802-government-2024-annual', value: 2, id: 'a.b', origin: 'derived' }, ['441802-government-2024-annual a.b']],
  ])('%s', (_, row, found) => expect(find([own, row])).toEqual(found))

  test('a stated rate stands before a computed one, in whatever order they come', () => {
    const rows: Row[] = [{ report: '441802-government-2024-annual', value: 2, id: 'a.b', origin: 'derived' }, { report: '441802-government-2024-annual', value: 2, id: 'stated' }]
    expect(find(rows)).toEqual(['441802-government-2024-annual stated'])
    expect(find(rows.reverse())).toEqual(['441802-government-2024-annual stated'])
  })

  test('of another region only its latest year', () => {
    expect(find([{ report: '441802-government-2022-annual', value: 2, id: 'old' }, { report: '441802-government-2024-annual', value: 2, id: 'new' }])).toEqual(['441802-government-2024-annual new'])
  })

  test('where there is no report there are the others all the same', () => {
    expect(find([own], { report: null, region: '640105101', body: 'government' })).toEqual([`${HERE.report} own`])
  })
})
