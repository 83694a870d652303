import { describe, expect, test } from 'vitest'
import { observeReport } from '../../src/compare/observe.ts'
import { CONTEXT, makeMention } from './sample.ts'

describe('which mentions give rows', () => {
  const rows: [string, Parameters<typeof makeMention>[0], number][] = [
    ['an observation', {}, 1],
    ['a target', { kind: 'target' }, 0],
    ['a number that no indicator covers', { kind: 'unmapped', indicator: null }, 0],
    ['a date', { kind: 'date', indicator: null, value: null }, 0],
    ['a number that states two indicators', { also: ['mediation.cases_resolved'] }, 2],
    ['an observation that names itself among the others', { also: ['mediation.cases_accepted'] }, 1],
  ]
  test.each(rows)('%s', (_, change, expected) => {
    const stated = observeReport({ mentions: [makeMention(change)] }, CONTEXT).filter((row) => row.origin === 'stated')
    expect(stated).toHaveLength(expected)
  })
})

describe('one row', () => {
  test('carries the sentence, the place and the region', () => {
    const [row] = observeReport({ mentions: [makeMention()] }, CONTEXT)
    expect(row).toMatchObject({
      region_code: '441900119',
      level: 'township',
      report_year: 2024,
      time_period: 2024,
      indicator_zh: '受理',
      value: 100,
      quote: CONTEXT.text,
      span_start: 8,
      span_end: 12,
      page: null,
      source_url: null,
    })
  })

  test('of another year is about that year', () => {
    const [row] = observeReport({ mentions: [makeMention({ period: { year: 2020 } })] }, CONTEXT)
    expect(row).toMatchObject({ report_year: 2024, time_period: 2020, headline: true })
  })

  test('knows its page', () => {
    const [row] = observeReport({ mentions: [makeMention()] }, { ...CONTEXT, pages: [0, 5, 20] })
    expect(row?.page).toBe(2)
  })

  test('keeps its printed unit where that is not the usual one', () => {
    const [row] = observeReport({ mentions: [makeMention({ unit: 'item', flags: ['unit_variant'] })] }, CONTEXT)
    expect(row).toMatchObject({ unit: 'item', flags: ['unit_variant'] })
  })
})
