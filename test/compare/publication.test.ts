import { describe, expect, test } from 'vitest'
import { dueDate, judgePublication, listPublication } from '../../src/compare/publication.ts'
import { PUBLICATION_COLUMNS, writePublication } from '../../src/compare/publication_csv.ts'
import { readCsv } from '../../src/compare/csv.ts'
import type { PublicationFacts } from '../../src/compare/publication.ts'
import { region, report } from './holdings.ts'

describe('published by 1 April of the next year', () => {
  const rows: [published: string | null, year: number, expected: string][] = [
    ['2022-01-25', 2021, 'on_time'],
    ['2025-03-31', 2024, 'on_time'],
    ['2025-04-01', 2024, 'on_time'],
    ['2025-04-02', 2024, 'late'],
    ['2026-01-01', 2024, 'late'],
    ['2024-12-30', 2024, 'on_time'],
    [null, 2024, 'not_recorded'],
    ['', 2024, 'not_recorded'],
  ]
  test.each(rows)('%s for %i: %s', (published, year, expected) => {
    expect(judgePublication(published, year)).toBe(expected)
  })

  test('the last day', () => {
    expect(dueDate(2024)).toBe('2025-04-01')
  })
})

const QINGCHENG = region('441802', '清城区', 'Qingcheng District', 'county')
const CHANGAN = region('441900119', '长安镇', "Chang'an Town", 'township')
const FACTS: PublicationFacts = {
  regions: [QINGCHENG, CHANGAN],
  reports: [{ ...report('441802', 2024), published: '2025-05-06', title: '清城区2024年报告' }, { ...report('441900119', 2023), kind: 'half_year' }],
  notPublished: [{ region: '441900119', body: 'government', year: 2024, kind: 'annual', searched: '2026-01-02', evidence: '官网无' }],
  publication: [
    {
      key: '441802-government-2024-annual',
      parts: [
        { part: 'problems', heading: '二、不足及下一步打算', start: 9, end: 19, until: 30 },
        { part: 'plans', heading: '二、不足及下一步打算', start: 9, end: 19, until: 30 },
      ],
      resolution: { by: '', evidence: '', candidates: [] },
    },
  ],
}
const rows = listPublication(FACTS, { regions: ['441900119', '441802', '999999'], body: 'government', years: [2024, 2023] })

describe('regions × years', () => {
  test('each says whether the report is here, and if not whether somebody looked', () => {
    expect(rows.map((row) => [row.region.code, row.year, row.presence])).toEqual([
      ['441900119', 2024, 'not_published'],
      ['441900119', 2023, 'not_collected'],
      ['441802', 2024, 'collected'],
      ['441802', 2023, 'not_collected'],
    ])
    expect(rows[0]?.search?.searched).toBe('2026-01-02')
  })

  test('a report has a date and its parts; one heading may stand for two', () => {
    const row = rows[2]
    expect(row?.punctuality).toBe('late')
    expect(Object.entries(row?.parts ?? {}).map(([part, found]) => [part, found.map((one) => one.heading)])).toEqual([
      ['achievements', []],
      ['problems', ['二、不足及下一步打算']],
      ['duties', []],
      ['plans', ['二、不足及下一步打算']],
      ['other', []],
    ])
  })

  test('without a report there is neither', () => {
    expect(rows.filter((row) => row.report === null).map((row) => [row.punctuality, row.parts])).toEqual([[null, null], [null, null], [null, null]])
  })

  test('another body has none of them', () => {
    expect(listPublication(FACTS, { regions: ['441802'], body: 'justice', years: [2024] })[0]?.presence).toBe('not_collected')
  })
})

describe('as CSV', () => {
  const read = readCsv(PUBLICATION_COLUMNS, writePublication(rows))

  test('comes back whole', () => {
    expect(read.problems).toEqual([])
    expect(read.rows).toHaveLength(rows.length)
  })

  test('says found, not found, or nothing where there is no report', () => {
    expect(read.rows.map((row) => [row['presence'], row['punctuality'], row['due'], row['part_problems'], row['part_duties'], row['heading_plans']])).toEqual([
      ['not_published', null, '2025-04-01', null, null, []],
      ['not_collected', null, '2024-04-01', null, null, []],
      ['collected', 'late', '2025-04-01', 'found', 'not_found', ['二、不足及下一步打算']],
      ['not_collected', null, '2024-04-01', null, null, []],
    ])
  })
})
