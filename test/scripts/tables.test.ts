import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { DATA } from '../../scripts/command/paths.ts'
import { buildData } from '../../scripts/data/build.ts'
import { listObservations, openDataSet } from '../../scripts/data/open.ts'
import { sha256 } from '../../scripts/data/hash.ts'
import { buildTables } from '../../scripts/data/tables.ts'
import { readObservations } from '../../src/compare/csv.ts'
import type { OpenDataSet } from '../../scripts/data/open.ts'
import { makeFolder } from './folder.ts'

interface Field {
  name: string
  type: string
  description?: string
  constraints: { required: boolean; enum?: string[] }
}

describe('the tables of the five reports', () => {
  let dataSet: OpenDataSet
  let files: Map<string, string>
  beforeAll(async () => {
    const dir = makeFolder({})
    await buildData({ dataDir: DATA, reportsDir: join(DATA, 'reports'), outDir: dir, strict: false })
    dataSet = openDataSet((path) => readFileSync(join(dir, path), 'utf8'))
    files = buildTables(dataSet)
  })

  test('are all there', () => {
    expect([...files.keys()]).toEqual(['observations.csv', 'reports.csv', 'indicators.csv', 'regions.csv', 'findings.csv', 'datapackage.json'])
  })

  test('observations come back as they were', () => {
    const { rows, problems } = readObservations(files.get('observations.csv') ?? '')
    expect(problems).toEqual([])
    const plain = listObservations(dataSet, true).map((row) => ({ ...row, quote: row.quote?.replace(/\r\n|[\r\n]/g, ' ') ?? null }))
    expect(rows).toEqual(plain)
  })

  test('every cell has at most one leading row that is sound', () => {
    const leading = listObservations(dataSet, true).filter((row) => row.headline && row.status === 'ok')
    const cells = leading.map((row) => [row.region_code, row.body, row.time_period, row.report, row.indicator].join(' '))
    expect(new Set(cells).size).toBe(cells.length)
  })

  test('the package describes each table as it is', () => {
    const { resources } = JSON.parse(files.get('datapackage.json') ?? '') as {
      resources: { path: string; bytes: number; hash: string; schema: { fields: Field[] } }[]
    }
    for (const { path, bytes, hash, schema } of resources) {
      const content = files.get(path) ?? ''
      expect([path, bytes, hash]).toEqual([path, Buffer.byteLength(content), `sha256:${sha256(content)}`])
      expect(content.slice(1, content.indexOf('\r\n'))).toBe(schema.fields.map((field) => field.name).join(','))
      for (const field of schema.fields) expect([path, field.name, field.description]).toEqual([path, field.name, expect.stringMatching(/[\u4e00-\u9fff]|exact|stated/)])
    }
    expect(files.get('datapackage.json')).toMatch(/SDMX: OBS_VALUE/)
  })
})
