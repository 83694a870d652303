import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, expect, test } from 'vitest'
import { DATA } from '../../scripts/command/paths.ts'
import { buildData } from '../../scripts/data/build.ts'
import { openDataSet } from '../../scripts/data/open.ts'
import { buildTables } from '../../scripts/data/tables.ts'
import { makeFolder } from './folder.ts'

const outDir = makeFolder({})
let ask: (sql: string) => Promise<Record<string, unknown>[]>
beforeAll(async () => {
  await buildData({ dataDir: DATA, reportsDir: join(DATA, 'reports'), outDir, strict: false, parquet: true })
  writeFileSync(join(outDir, 'observations.csv'), buildTables(openDataSet((path) => readFileSync(join(outDir, path), 'utf8'))).get('observations.csv') ?? '')
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson()
}, 60_000)

const parquet = `read_parquet('${outDir}/parquet/*/observations/*/*.parquet', hive_partitioning = true)`
const csv = `read_csv('${outDir}/observations.csv', all_varchar = true)`

test('DuckDB reads from the Parquet files the cells of the CSV, row for row', async () => {
  const columns = (await ask(`describe select * from ${csv}`)).map((row) => String(row['column_name']))
  // Numbers are compared as numbers; what is empty in the one is null in the other; a sign that guards a spreadsheet stands in the CSV only.
  const cell = (name: string): string => (['value', 'report_year', 'time_period', 'span_start', 'span_end', 'page'].includes(name) ? `try_cast("${name}" as double)` : `regexp_replace(nullif(cast("${name}" as varchar), ''), '^''([=+@\\-])', '\\1')`)
  const select = (from: string): string => `select ${columns.map(cell).join(', ')} from ${from}`
  expect(columns).toHaveLength(31)
  expect(await ask(`(${select(csv)}) except all (${select(parquet)})`)).toEqual([])
  expect(await ask(`(${select(parquet)}) except all (${select(csv)})`)).toEqual([])
})

test('the years of the reports are partitions, and numbers are numbers', async () => {
  expect((await ask(`select distinct report_year from ${parquet} order by 1`)).map((row) => Number(row['report_year']))).toEqual([2021, 2023, 2024, 2025])
  const types = Object.fromEntries((await ask(`describe select value, headline, span_start, id from ${parquet}`)).map((row) => [row['column_name'], row['column_type']]))
  expect(types).toEqual({ value: 'DOUBLE', headline: 'BOOLEAN', span_start: 'INTEGER', id: 'VARCHAR' })
})
