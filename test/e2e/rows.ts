/** All rows of the published tables, read without any code of the page. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inject } from 'vitest'
import type { Published } from './dataset.ts'
import type { RowsFile } from '../../src/model/dataset.ts'

export interface PublishedRow {
  id: string
  report: string
  indicator: string
  value: number | null
  status: string
}

export function readRows({ index }: Published): PublishedRow[] {
  return index.files.rows.flatMap((file) => {
    const { texts, columns, id, value } = JSON.parse(readFileSync(path.join(inject('dist'), 'data', file), 'utf8')) as RowsFile
    const text = (name: keyof RowsFile['columns'], row: number): string => texts[columns[name][row]!]!
    return id.map((one, row) => ({ id: one, report: text('report', row), indicator: text('indicator', row), value: value[row] ?? null, status: text('status', row) }))
  })
}
