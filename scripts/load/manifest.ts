/** `data/reports/index.csv`: what people say about each report. It wins over whatever the text suggests. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifestRowSchema } from '../../src/model/manifest.ts'
import type { ManifestRow } from '../../src/model/manifest.ts'
import type { NotPublished } from '../../src/model/dataset.ts'
import { reportKey } from '../../src/model/report.ts'
import { parseCsv } from './csv.ts'
import type { CsvRow } from './csv.ts'
import type { Problem } from './problem.ts'

export interface Manifest {
  /** File path below the reports folder → its row. */
  byFile: Map<string, ManifestRow>
  notPublished: NotPublished[]
  problems: Problem[]
}

/** The manifest of a folder of reports; empty where it has none, since a folder without one may be read too. */
export function loadManifest(reportsDir: string): Manifest {
  const path = join(reportsDir, MANIFEST)
  const manifest: Manifest = { byFile: new Map(), notPublished: [], problems: [] }
  if (!existsSync(path)) return manifest
  const csv = parseCsv(`reports/${MANIFEST}`, readFileSync(path, 'utf8'), Object.keys(manifestRowSchema.shape))
  manifest.problems.push(...csv.problems)
  const keys = new Map<string, string>()
  for (const line of csv.rows) {
    const row = checkRow(line, csv.file, manifest.problems)
    if (row === null) continue
    const key = row.region && row.year ? reportKey({ region: row.region, body: row.body || 'government', year: Number(row.year), kind: row.kind || 'annual' }) : null
    const double = (key === null ? undefined : keys.get(key)) ?? (row.file !== '' && manifest.byFile.has(row.file) ? row.file : undefined)
    if (double !== undefined) {
      manifest.problems.push(problemAt(line, csv.file, `与 ${double} 重复`, `it repeats ${double}`, '每份报告只留一行', 'keep one row a report'))
      continue
    }
    if (key !== null) keys.set(key, row.file || key)
    if (row.status === 'not_published') manifest.notPublished.push(describeAbsence(row))
    else manifest.byFile.set(row.file, row)
  }
  return manifest
}

export const MANIFEST = 'index.csv'

function checkRow(line: CsvRow, file: string, problems: Problem[]): ManifestRow | null {
  const parsed = manifestRowSchema.safeParse(line.cells)
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const column = String(issue.path[0] ?? '')
      const [zh, en] = MANIFEST_FORMS[column] ?? ['见 data/README.md', 'see data/README.md']
      const value = line.cells[column] ?? ''
      problems.push(problemAt(line, file, `列 ${column} 的值“${value}”写法不对`, `"${value}" is not a value of column ${column}`, `写成${zh}`, `write ${en}`))
    }
    return null
  }
  const row = parsed.data
  if (row.status === 'not_published') {
    if (row.region && row.year && row.retrieved) return row
    problems.push(problemAt(line, file, '未发布的记录缺少地区、年度或检索日期', 'a not_published row needs region, year and the date of the search', '补上 region、year、retrieved', 'fill in region, year and retrieved'))
    return null
  }
  if (row.file !== '') return row
  problems.push(problemAt(line, file, '缺少文件名', 'the file name is missing', '写入报告文件在 data/reports 下的路径', 'write the path of the report below data/reports'))
  return null
}

/** How each column is written, said when it is not. */
export const MANIFEST_FORMS: Record<string, readonly [string, string]> = {
  region: ['六位或九位区划代码', 'a code of six or nine digits'],
  year: ['四位年份', 'a year of four digits'],
  kind: ['annual、half_year、other 之一或留空', 'annual, half_year, other or nothing'],
  status: ['confirmed、auto、ambiguous、unknown、not_published 之一', 'confirmed, auto, ambiguous, unknown or not_published'],
  published: ['日期（年-月-日）或留空', 'a date (YYYY-MM-DD) or nothing'],
  retrieved: ['日期（年-月-日）或留空', 'a date (YYYY-MM-DD) or nothing'],
  sha256: ['16 或 64 位十六进制数，或留空', '16 or 64 hexadecimal digits, or nothing'],
}

function describeAbsence(row: ManifestRow): NotPublished {
  return { region: row.region, body: row.body || 'government', year: Number(row.year), kind: row.kind || 'annual', searched: row.retrieved, evidence: row.evidence }
}

function problemAt(line: CsvRow, file: string, zh: string, en: string, cureZh: string, cureEn: string): Problem {
  return { file, line: line.line, entry: line.cells['file'] || line.cells['region'] || '', what: { zh, en }, cure: { zh: cureZh, en: cureEn } }
}
