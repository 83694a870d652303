/** The only reader of CSV in `data/`: rows as text, each with its line, and what is wrong with them. */
import Papa from 'papaparse'
import type { Problem } from './problem.ts'

export interface CsvRow {
  line: number
  cells: Record<string, string>
}

export interface CsvFile {
  file: string
  rows: CsvRow[]
  problems: Problem[]
}

/** Cells are trimmed text; an empty line is no row; lines that begin with # are remarks. Columns must be exactly those named. */
export function parseCsv(file: string, text: string, columns: readonly string[]): CsvFile {
  const records = splitRecords(text.replace(/^\uFEFF/, ''))
  const [head, ...body] = records.filter((record) => record.values.some((value) => value.trim() !== '') && !record.values[0]?.startsWith('#'))
  const names = head?.values.map((name) => name.trim()) ?? []
  const problems = checkHead(file, head?.line ?? 0, names, columns)
  const rows = body.map((record) => {
    const cells: Record<string, string> = {}
    names.forEach((name, at) => (cells[name] = (record.values[at] ?? '').trim()))
    return { line: record.line, cells }
  })
  for (const record of body) {
    if (record.values.length === names.length) continue
    problems.push({
      file,
      line: record.line,
      entry: record.values[0] ?? '',
      what: { zh: `此行有 ${record.values.length} 格，表头有 ${names.length} 格`, en: `this row has ${record.values.length} cells, the head has ${names.length}` },
      cure: { zh: '补齐或删去多余的格；内含逗号的文字用半角双引号括起', en: 'add or remove cells; put text that holds a comma into double quotes' },
    })
  }
  return { file, rows: problems.length > 0 ? [] : rows, problems }
}

interface CsvRecord {
  line: number
  values: string[]
}

function splitRecords(source: string): CsvRecord[] {
  // The table of divisions has fifty thousand rows and no quotation mark: then a line is a row.
  if (!source.includes('"')) return source.split(/\r?\n/).map((line, at) => ({ line: at + 1, values: line.split(',') }))
  const records: CsvRecord[] = []
  let line = 1
  let before = 0
  Papa.parse<string[]>(source, {
    delimiter: ',',
    step: ({ data, meta }) => {
      records.push({ line, values: data })
      line += source.slice(before, meta.cursor).split('\n').length - 1
      before = meta.cursor
    },
  })
  return records
}

function checkHead(file: string, line: number, names: readonly string[], columns: readonly string[]): Problem[] {
  const missing = columns.filter((name) => !names.includes(name))
  const unknown = names.filter((name) => !columns.includes(name))
  return [
    ...missing.map((name) => ({
      file,
      line,
      entry: name,
      what: { zh: `缺少列 ${name}`, en: `column ${name} is missing` },
      cure: { zh: `表头应为 ${columns.join(',')}`, en: `the head must be ${columns.join(',')}` },
    })),
    ...unknown.map((name) => ({
      file,
      line,
      entry: name,
      what: { zh: `列 ${name || '(空)'} 不存在`, en: `there is no column ${name || '(empty)'}` },
      cure: { zh: '删去此列', en: 'delete it' },
    })),
  ]
}
