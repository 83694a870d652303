/** Cells that a pivot shows without a row: why they are empty, and that a filter makes none. */
import { expect, test } from 'vitest'
import { allRows, encodeTexts } from '../../../src/compare/grid/column.ts'
import { describeMissing, listMissing, makeMissingFinder } from '../../../src/compare/grid/missing.ts'
import { EVERYONE, HOLDINGS, RATE, report } from '../holdings.ts'
import type { Column } from '../../../src/compare/grid/column.ts'
import type { GridColumn, RowGrid } from '../../../src/compare/grid/open.ts'

const DETAILED = { ...HOLDINGS, reports: [report('441802', 2023), report('441802', 2024), report('441900119', 2024)] }

/** A grid of leading rows: region, year, indicator. */
function gridOf(rows: readonly [region: string, year: number, indicator: string, leads?: boolean][]): RowGrid {
  const texts = (pick: (row: (typeof rows)[number]) => string): Column => encodeTexts(rows.map(pick))
  const columns = new Map<GridColumn, Column>([
    ['region', texts(([region]) => region)],
    ['indicator', texts(([, , indicator]) => indicator)],
    ['headline', texts(([, , , leads = true]) => String(leads))],
    ['time_period', { kind: 'number', values: Float64Array.from(rows, ([, year]) => year) }],
  ])
  return { size: rows.length, columns, ids: rows.map((_, at) => String(at)) }
}

test('regions × years: a report that says nothing, and no report', () => {
  const grid = gridOf([['441802', 2024, RATE.id], ['441900119', 2024, RATE.id], ['441900119', 2022, RATE.id]])
  const find = makeMissingFinder(DETAILED, EVERYONE, RATE.id)
  const missing = listMissing(grid, allRows(grid), allRows(grid), 'time_period', find)
  expect(missing.map(({ region, year, reason, report }) => [region, year, reason, report?.key ?? null])).toEqual([['441802', 2022, 'not_collected', null]])
  expect(find('441802', '2023')).toMatchObject({ reason: 'not_stated', year: 2023, indicator: RATE.id })
})

test('regions × indicators: the report that speaks for the region', () => {
  const grid = gridOf([['441802', 2024, 'a.b'], ['441900119', 2024, 'c.d']])
  const missing = listMissing(grid, allRows(grid), allRows(grid), 'indicator', makeMissingFinder(DETAILED, EVERYONE, null))
  expect(missing.map(({ region, year, indicator, reason }) => [region, year, indicator, reason])).toEqual([['441802', 2024, 'c.d', 'not_stated'], ['441900119', 2024, 'a.b', 'not_stated']])
})

test('a cell whose row a filter took away is not missing', () => {
  const grid = gridOf([['441802', 2023, RATE.id], ['441802', 2024, RATE.id], ['441900119', 2024, RATE.id]])
  const shown = Uint32Array.from([0, 2])
  const missing = listMissing(grid, shown, allRows(grid), 'time_period', makeMissingFinder(DETAILED, EVERYONE, RATE.id))
  expect(missing.map(({ region, year }) => [region, year])).toEqual([['441900119', 2023]])
})

test('rows that lead no cell fill none', () => {
  const grid = gridOf([['441802', 2024, 'a.b'], ['441802', 2024, 'c.d', false], ['441900119', 2024, 'c.d']])
  const missing = listMissing(grid, allRows(grid), allRows(grid), 'indicator', makeMissingFinder(DETAILED, EVERYONE, null))
  expect(missing).toContainEqual(expect.objectContaining({ region: '441802', indicator: 'c.d' }))
})

test('as a row it describes its cell and holds no value', () => {
  const row = describeMissing(makeMissingFinder(DETAILED, EVERYONE, RATE.id)('441802', '2019'), DETAILED)
  expect(row).toMatchObject({ id: '', report: '', region_zh: '清城区', report_year: 2019, time_period: 2019, indicator: RATE.id, value: null, headline: true, status: 'not_collected' })
})
