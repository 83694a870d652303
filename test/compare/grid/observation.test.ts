/** What the page exports is what the build wrote: over all rows of the five reports, to the byte. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PUBLIC_DATA } from '../../../scripts/command/paths.ts'
import { listObservations, openDataSet } from '../../../scripts/data/open.ts'
import { writeObservations } from '../../../src/compare/csv.ts'
import { allRows } from '../../../src/compare/grid/column.ts'
import { makeRowReader, quoteRows } from '../../../src/compare/grid/observation.ts'
import { openGrid } from '../../../src/compare/grid/open.ts'
import { observeReport } from '../../../src/compare/observe.ts'
import { compareRows } from '../../../src/compare/row.ts'
import type { Holdings } from '../../../src/compare/tabulate.ts'
import type { OverviewFile, RowsFile } from '../../../src/model/dataset.ts'

const read = (path: string): string => readFileSync(join(PUBLIC_DATA, path), 'utf8')
const dataSet = openDataSet(read)
const { files } = dataSet.index
const holdings: Holdings = { ...dataSet, overview: files.overview.flatMap((path) => (JSON.parse(read(path)) as OverviewFile).reports) }
const grid = openGrid(files.rows.map((path) => JSON.parse(read(path)) as RowsFile), holdings)

test('the grid’s rows with their quotes are the rows of observations.csv', () => {
  const rows = Array.from(allRows(grid), makeRowReader(grid, holdings))
  const quoted = holdings.reports.flatMap((report) => {
    const { text, pages, mentions } = dataSet.readingOf(report.key)
    const region = holdings.regions.find((entry) => entry.code === report.region)!
    const context = { report: report.key, region, body: report.body, year: report.year, text, pages, file: report.file, sourceUrl: report.source_url, catalogue: holdings.catalogue }
    return quoteRows(rows.filter((row) => row.report === report.key), observeReport({ mentions }, context))
  })
  expect(writeObservations(quoted.sort(compareRows))).toBe(writeObservations(listObservations(dataSet, true)))
})
