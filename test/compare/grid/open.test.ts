/** From rows to files to a grid: what the rows said is there, and what follows from report, region and indicator. */
import { describe, expect, test } from 'vitest'
import { WORDS } from '../../../src/app/words.ts'
import { labelGrid } from '../../../src/compare/grid/label.ts'
import { openGrid } from '../../../src/compare/grid/open.ts'
import { pivotRows } from '../../../src/compare/grid/pivot.ts'
import { describeCell } from '../../../src/compare/row.ts'
import { packRows } from '../../../src/compare/rows.ts'
import { HOLDINGS, RATE, RESOLVED } from '../holdings.ts'
import type { GridColumn, RowGrid } from '../../../src/compare/grid/open.ts'
import type { Observation } from '../../../src/model/observation.ts'

const [report] = HOLDINGS.reports
const region = HOLDINGS.regions.find((entry) => entry.code === report!.region)!
const cell = (indicator: string): Observation =>
  describeCell({ report: report!.key, region, body: 'government', year: report!.year, text: '', pages: [], file: '', sourceUrl: null, catalogue: HOLDINGS.catalogue }, indicator)
const ROWS: Observation[] = [
  { ...cell(RESOLVED.id), id: 'a000000001', value: 49, headline: true, flags: ['repeat', 'unit_variant'], scope: '驻所', period_until: '2024-10-08' },
  { ...cell(RATE.id), status: 'no_number', headline: true },
]
const show = (grid: RowGrid, row: number): Record<string, unknown> =>
  Object.fromEntries([...grid.columns].map(([name, column]) => [name, column.kind === 'text' ? column.keys[column.codes[row]!] : column.values[row]]))

describe('the grid', () => {
  test('of one file', () => {
    const grid = openGrid([packRows(ROWS)], HOLDINGS)
    expect(grid.ids).toEqual(['a000000001', ''])
    expect(show(grid, 0)).toMatchObject({ region: region.code, level: region.level, report: report!.key, report_year: report!.year, indicator: RESOLVED.id, value: 49, scope: '驻所', period: '/2024-10-08', headline: 'true', status: 'ok', flags: 'repeat|unit_variant' })
    expect(show(grid, 1)).toMatchObject({ indicator: RATE.id, value: NaN, scope: '', status: 'no_number', period: '' })
  })

  test('of several files, each with a list of texts of its own: as of one', () => {
    const [apart, together] = [openGrid([packRows(ROWS.slice(1)), packRows(ROWS.slice(0, 1))], HOLDINGS), openGrid([packRows([...ROWS].reverse())], HOLDINGS)]
    expect([show(apart, 0), show(apart, 1)]).toEqual([show(together, 0), show(together, 1)])
  })

  test('of no file', () => expect(openGrid([], HOLDINGS).size).toBe(0))
})

test.each(['zh', 'en'] as const)('labels in %s: every key has one, and a region is found by its pinyin, initials and code', (lang) => {
  const grid = openGrid([packRows(ROWS)], HOLDINGS)
  const labels = labelGrid(grid, HOLDINGS, WORDS[lang])
  for (const [name, column] of grid.columns) if (column.kind === 'text') expect(labels.get(name as never), name).toHaveLength(column.keys.length)
  const found = labels.get('region')![0]!
  expect(found.text).toBe(lang === 'zh' ? region.zh : region.en)
  expect(found.search).toContain(region.initials)
  expect(found.search).toContain(region.code)
})

test('regions × indicators', () => {
  const grid = openGrid([packRows(ROWS)], HOLDINGS)
  const names: [GridColumn, GridColumn] = ['region', 'indicator']
  const pivot = pivotRows(grid, Uint32Array.from([0, 1]), ...names)
  expect([pivot.down, pivot.across]).toEqual([[region.code], [RESOLVED.id, RATE.id]])
  expect([pivot.at(0, 0), pivot.at(0, 1), pivot.at(1, 0)]).toEqual([[0], [1], undefined])
})
