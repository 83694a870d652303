/** The rows of `observations.csv` as Parquet, a folder a year of report (`report_year=2024`), as DuckDB, Spark, Trino and ClickHouse find partitions. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import { OBSERVATION_COLUMNS } from '../../src/compare/csv.ts'
import { compareRows } from '../../src/compare/row.ts'
import { openDataSet, observeEach } from './open.ts'
import type { ColumnSource } from 'hyparquet-writer'
import type { CsvColumn } from '../../src/compare/csv.ts'
import type { Observation } from '../../src/model/observation.ts'
import type { OpenDataSet } from './open.ts'

/**
 * Writes `parquet/<data version>/observations/` below the data set and removes that of other versions. The folder gets its name when it is
 * whole. A row group of one year is held at a time.
 */
export async function writeParquet(outDir: string): Promise<string> {
  const dataSet = openDataSet((path) => readFileSync(join(outDir, path), 'utf8'))
  const home = join(outDir, 'parquet')
  const { version } = dataSet.index
  const part = join(home, `${version}.part`)
  rmSync(part, { recursive: true, force: true })
  const years = [...new Set(dataSet.reports.map(({ year }) => year))].sort((a, b) => a - b)
  mkdirSync(join(part, 'observations'), { recursive: true })
  for (const year of years) await writeYear(join(part, 'observations', `report_year=${year}`), dataSet, year)
  rmSync(join(home, version), { recursive: true, force: true })
  renameSync(part, join(home, version))
  for (const other of readdirSync(home)) if (other !== version) rmSync(join(home, other), { recursive: true, force: true })
  return join(home, version, 'observations')
}

const GROUP = 50_000
/** The year of the report stands in the folder's name. */
const COLUMNS = OBSERVATION_COLUMNS.filter(({ name }) => name !== 'report_year')
const WHOLE = new Set(['time_period', 'span_start', 'span_end', 'page'])

async function writeYear(dir: string, dataSet: OpenDataSet, year: number): Promise<void> {
  mkdirSync(dir)
  const observe = observeEach(dataSet, true)
  const writer = new ParquetWriter({ writer: fileWriter(join(dir, 'part-0.parquet')), schema: schemaFromColumnData({ columnData: listColumns([]) }), createdBy: `fadu ${dataSet.index.extractor}` })
  let rows: Observation[] = []
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await writer.write({ columnData: listColumns(rows), rowGroupSize: GROUP })
    rows = []
  }
  // Reports stand in the order of their regions, so the rows of a region's year stand together.
  for (const report of dataSet.reports) {
    if (report.year !== year) continue
    rows.push(...observe(report).sort(compareRows))
    if (rows.length >= GROUP) await flush()
  }
  await flush()
  await writer.finish()
}

function listColumns(rows: readonly Observation[]): ColumnSource[] {
  return COLUMNS.map((column) => ({ name: column.name, type: typeOf(column), nullable: true, data: rows.map((row) => cellOf(row, column)) }))
}

function typeOf({ name, kind }: CsvColumn): 'BOOLEAN' | 'INT32' | 'DOUBLE' | 'STRING' {
  if (kind === 'boolean') return 'BOOLEAN'
  if (kind !== 'number' && kind !== 'optional number') return 'STRING'
  return WHOLE.has(name) ? 'INT32' : 'DOUBLE'
}

/** What is empty in the CSV is null here. */
function cellOf(row: Observation, { name, kind }: CsvColumn): unknown {
  const value = row[name as keyof Observation]
  if (kind === 'list') return (value as string[]).length === 0 ? null : (value as string[]).join('|')
  return value === '' ? null : value
}
