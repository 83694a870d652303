/** What the table below a chart exports: its numbers, its gaps with their reason, and nothing else. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PUBLIC_DATA } from '../../scripts/command/paths.ts'
import { openDataSet } from '../../scripts/data/open.ts'
import { listNumberRows } from '../../src/app/panels/number_rows.ts'
import { pickNumbers } from '../../src/app/panels/export/seen.ts'
import { WORDS } from '../../src/app/words.ts'
import { describeMissing } from '../../src/compare/grid/missing.ts'
import { makeRowReader } from '../../src/compare/grid/observation.ts'
import { openGrid } from '../../src/compare/grid/open.ts'
import { rankRows } from '../../src/compare/rank.ts'
import { listReporting, tabulate } from '../../src/compare/tabulate.ts'
import type { Choice, Holdings } from '../../src/compare/tabulate.ts'
import type { OverviewFile, RowsFile } from '../../src/model/dataset.ts'

const read = (path: string): string => readFileSync(join(PUBLIC_DATA, path), 'utf8')
const dataSet = openDataSet(read)
const { files } = dataSet.index
const holdings: Holdings = { ...dataSet, overview: files.overview.flatMap((path) => (JSON.parse(read(path)) as OverviewFile).reports) }
const grid = openGrid(files.rows.map((path) => JSON.parse(read(path)) as RowsFile), holdings)
const everyone: Choice = { regions: listReporting(holdings, 'government'), body: 'government', years: { from: null, until: null } }

function exportOf(id: string, choice: Choice) {
  const indicator = holdings.catalogue.indicators.find((entry) => entry.id === id)!
  const table = tabulate(holdings, indicator, choice)
  const { rows, missing } = pickNumbers(grid, listNumberRows(table, rankRows(table), WORDS.zh), id, choice)
  return { table, rows: [...Array.from(rows, makeRowReader(grid, holdings)), ...missing.map((one) => describeMissing(one, holdings))] }
}

describe.each(dataSet.catalogue.indicators.map(({ id }) => id))('%s', (id) => {
  test('has a row for every region of the table, with its figures or the reason for none', () => {
    const { table, rows } = exportOf(id, everyone)
    for (const { region, gap, stated, derived } of table.rows) {
      const own = rows.filter((row) => row.region_code === region.code)
      expect(own.every((row) => row.indicator === id)).toBe(true)
      if (gap === 'conflicting') expect(own.filter((row) => row.status === gap).length).toBeGreaterThan(1)
      else if (gap !== null) expect(own.map((row) => [row.value, row.status])).toEqual([[null, gap]])
      else expect(own.map((row) => row.value)).toEqual(expect.arrayContaining([stated, derived].filter((value) => value !== undefined)))
    }
  })
})

test('a year without a report', () => {
  const { rows } = exportOf('mediation.success_rate', { ...everyone, regions: ['441802'], years: { from: 2019, until: 2019 } })
  expect(rows.map((row) => [row.region_code, row.report_year, row.status, row.value])).toEqual([['441802', 2019, 'not_collected', null]])
})
