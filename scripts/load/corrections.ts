/** `data/corrections.csv`: what people have said about single numbers. A row that cannot be understood stops the build: it would be lost in silence. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { correctionRowSchema, readCorrection } from '../../src/model/correction.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { Correction, CorrectionRow } from '../../src/model/correction.ts'
import { parseCsv } from './csv.ts'
import type { CsvRow } from './csv.ts'
import type { Problem } from './problem.ts'

export const CORRECTIONS = 'corrections.csv'

/** All rows in their order; none where there is no file. */
export function loadCorrections(dataDir: string, catalogue: Catalogue): { corrections: Correction[]; problems: Problem[] } {
  const path = join(dataDir, CORRECTIONS)
  if (!existsSync(path)) return { corrections: [], problems: [] }
  const csv = parseCsv(CORRECTIONS, readFileSync(path, 'utf8'), Object.keys(correctionRowSchema.shape))
  const problems = [...csv.problems]
  const seen = new Map<string, number>()
  const corrections = csv.rows.flatMap((line) => {
    const parsed = correctionRowSchema.safeParse(line.cells)
    if (!parsed.success) {
      for (const issue of parsed.error.issues) problems.push(refuseCell(line, String(issue.path[0] ?? '')))
      return []
    }
    const faults = checkRow(parsed.data, line, catalogue)
    const key = `${parsed.data.id} ${parsed.data.indicator}`
    const before = seen.get(key)
    if (before !== undefined) faults.push(problemAt(line, `与第 ${before} 行所说的是同一个数`, `it is about the number of line ${before}`, '每个数、每项指标只留一行', 'keep one row a number and indicator'))
    seen.set(key, line.line)
    problems.push(...faults)
    return faults.length > 0 ? [] : [readCorrection(parsed.data, line.line)]
  })
  return { corrections, problems }
}

function checkRow(row: CorrectionRow, line: CsvRow, catalogue: Catalogue): Problem[] {
  const problems: Problem[] = []
  const indicators = new Set(catalogue.indicators.map((indicator) => indicator.id))
  for (const column of ['indicator', 'right_indicator'] as const) {
    const id = row[column]
    if (id !== '' && !indicators.has(id)) problems.push(problemAt(line, `列 ${column} 所写的指标 ${id} 不存在`, `column ${column} names ${id}, which is no indicator`, '改为目录中的指标编号', 'write the id of an indicator in the catalogue'))
  }
  if (row.right_unit !== '' && !catalogue.units.some((unit) => unit.id === row.right_unit)) {
    problems.push(problemAt(line, `单位 ${row.right_unit} 不在 units.yaml 中`, `unit ${row.right_unit} is not in units.yaml`, '改为其中的单位，或留空', 'write a unit of that file, or nothing'))
  }
  if (row.action === 'map' && row.right_indicator === '') {
    problems.push(problemAt(line, 'map 一行没有写 right_indicator', 'a map row names no right_indicator', '写入应归入的指标', 'write the indicator that the number belongs to'))
  }
  return problems
}

/** How each column is written, said when it is not. */
const FORMS: Record<string, readonly [string, string]> = {
  report: ['报告编号，如 441802-government-2024-annual', 'a report key such as 441802-government-2024-annual'],
  id: ['十位数字编号', 'the ten digits of a number’s id'],
  indicator: ['指标编号或留空', 'the id of an indicator, or nothing'],
  action: ['confirm、wrong、map 之一', 'confirm, wrong or map'],
  right_indicator: ['指标编号或留空', 'the id of an indicator, or nothing'],
  right_value: ['数字（不带单位和分节号）或留空', 'a number without unit and separators, or nothing'],
  right_unit: ['units.yaml 中的单位或留空', 'a unit of units.yaml, or nothing'],
  right_qualifier: ['exact、approx、at_least、at_most 之一或留空', 'exact, approx, at_least, at_most or nothing'],
  right_period: ['2023、..2024-11-30、2024-03..2024-10、5y、none 之一或留空', '2023, ..2024-11-30, 2024-03..2024-10, 5y, none, or nothing'],
  who: ['更正人', 'who says so'],
  when: ['日期（年-月-日）', 'a date (YYYY-MM-DD)'],
  why: ['理由', 'the reason'],
}

function refuseCell(line: CsvRow, column: string): Problem {
  const [zh, en] = FORMS[column] ?? ['见 data/README.md', 'see data/README.md']
  const value = line.cells[column] ?? ''
  return problemAt(line, `列 ${column} 的值“${value}”写法不对`, `"${value}" is not a value of column ${column}`, `写成${zh}`, `write ${en}`)
}

function problemAt(line: CsvRow, zh: string, en: string, cureZh: string, cureEn: string): Problem {
  return { file: CORRECTIONS, line: line.line, entry: line.cells['id'] ?? '', what: { zh, en }, cure: { zh: cureZh, en: cureEn } }
}
