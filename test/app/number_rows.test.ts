/** The table below the chart: the ranking's rows, and the parts that reports state. */
import { describe, expect, test } from 'vitest'
import { addParts, listNumberRows } from '../../src/app/panels/number_rows.ts'
import { WORDS } from '../../src/app/words.ts'
import { rankRows } from '../../src/compare/rank.ts'
import { tabulate } from '../../src/compare/tabulate.ts'
import { EVERYONE, FILED, HOLDINGS, RATE } from '../compare/holdings.ts'
import type { IndicatorFile, PublicIndicator } from '../../src/model/dataset.ts'

const rowsOf = (indicator: PublicIndicator) => {
  const table = tabulate(HOLDINGS, indicator, EVERYONE)
  return listNumberRows(table, rankRows(table), WORDS.zh)
}

test('rows stand in the order of the ranking, gaps behind it with their reason and no number', () => {
  expect(rowsOf(RATE).map((row) => [row.name, row.statedText, row.derivedText])).toEqual([
    ['东区街道', '99.7%', '99.80%'],
    ['长安镇', '99%', '99.09%'],
    ['清城区', '98.56%', '98.56%'],
    ['宋桂镇', '', '92.45%'],
    ['兴泾镇', '', ''],
  ])
  expect(rowsOf(RATE)[0]?.sign).toBe('error')
  expect(rowsOf(RATE).at(-1)).toMatchObject({ stated: undefined, derived: undefined, status: '报告未载', source: 'gap-640105101' })
})

describe('parts', () => {
  const file = (parts: Partial<Record<keyof IndicatorFile, unknown>>[]): IndicatorFile =>
    ({
      indicator: RATE.id, level: 'county',
      ...Object.fromEntries(['value', 'origin', 'scope', 'entity', 'basis', 'period', 'flags', 'id', 'report', 'qualifier'].map((name) => [name, parts.map((part) => part[name as keyof IndicatorFile] ?? null)])),
    }) as unknown as IndicatorFile
  const part = (id: string, value: number, origin: string, more = {}) => ({ id, value, origin, scope: '驻所调解室', flags: [], qualifier: 'exact', report: '441802-government-2024-annual', ...more })

  test('a stated and a computed rate of one part are one row behind its region', () => {
    const rows = addParts(rowsOf(RATE), [file([part('1111111111', 99.38, 'stated'), part('2222222222.3333333333', 99.3832, 'derived')])], RATE, WORDS.zh)
    const at = rows.findIndex((row) => row.scope === '驻所调解室')
    expect(rows[at - 1]?.name).toBe('清城区')
    expect(rows[at]).toMatchObject({ stated: 99.38, derived: 99.3832, source: '1111111111', ids: ['1111111111', '2222222222.3333333333'] })
    expect(rows.length).toBe(6)
  })
  test('what already stands for the region is not shown twice', () => {
    const rows = addParts(rowsOf(RATE), [file([part('f000000001', 98.56, 'stated', { scope: null })])], RATE, WORDS.zh)
    expect(rows.length).toBe(5)
  })
  test('where there are only parts, all of them are listed below the reason', () => {
    const parts = [part('b000000007', 12, 'stated', { report: '441900119-government-2024-annual', scope: '商标侵权' }), part('b000000008', 28, 'stated', { report: '441900119-government-2024-annual', scope: '药品' })]
    const rows = addParts(rowsOf(FILED), [file(parts)], FILED, WORDS.zh).filter((row) => row.name === '长安镇')
    expect(rows.map((row) => [row.status, row.scope, row.stated])).toEqual([['仅有部分', '', undefined], ['', '商标侵权', 12], ['', '药品', 28]])
  })
  test('a part of the year is marked as such', () => {
    const rows = addParts(rowsOf(RATE), [file([part('1111111111', 83.33, 'stated', { period: { from: null, label: '自成立以来' } })])], RATE, WORDS.zh)
    expect(rows.find((row) => row.source === '1111111111')?.partYear).toBe(true)
  })
})
