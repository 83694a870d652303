/**
 * Tables as CSV in the one form of the product, and back: UTF-8 with a byte-order mark, CRLF, columns in a fixed order.
 * A text that a spreadsheet would take for a formula gets a leading apostrophe, which the reader takes away again.
 */
import Papa from 'papaparse'
import { LEVELS, ORIGINS, QUALIFIERS } from '../model/lists.ts'
import type { Bilingual } from '../model/text.ts'
import type { Observation } from '../model/observation.ts'

export type CsvKind = 'text' | 'optional text' | 'number' | 'optional number' | 'boolean' | 'list'
export type CsvValue = string | number | boolean | null | readonly string[]
export interface CsvColumn {
  name: string
  kind: CsvKind
}

/** Columns of `observations.csv`, in the contract's order. */
export const OBSERVATION_COLUMNS: readonly (CsvColumn & { name: keyof Observation })[] = [
  { name: 'id', kind: 'text' },
  { name: 'report', kind: 'text' },
  { name: 'region_code', kind: 'text' },
  { name: 'region_zh', kind: 'text' },
  { name: 'region_en', kind: 'text' },
  { name: 'level', kind: 'text' },
  { name: 'body', kind: 'text' },
  { name: 'report_year', kind: 'number' },
  { name: 'time_period', kind: 'number' },
  { name: 'period_from', kind: 'optional text' },
  { name: 'period_until', kind: 'optional text' },
  { name: 'indicator', kind: 'text' },
  { name: 'indicator_zh', kind: 'text' },
  { name: 'indicator_en', kind: 'text' },
  { name: 'scope', kind: 'optional text' },
  { name: 'basis', kind: 'optional text' },
  { name: 'entity', kind: 'optional text' },
  { name: 'value', kind: 'optional number' },
  { name: 'unit', kind: 'text' },
  { name: 'qualifier', kind: 'text' },
  { name: 'value_printed', kind: 'optional text' },
  { name: 'origin', kind: 'text' },
  { name: 'headline', kind: 'boolean' },
  { name: 'status', kind: 'text' },
  { name: 'flags', kind: 'list' },
  { name: 'quote', kind: 'optional text' },
  { name: 'source_file', kind: 'text' },
  { name: 'span_start', kind: 'optional number' },
  { name: 'span_end', kind: 'optional number' },
  { name: 'page', kind: 'optional number' },
  { name: 'source_url', kind: 'optional text' },
]

/** The rows in the given order. */
export function writeObservations(rows: readonly Observation[]): string {
  return OBSERVATION_HEAD + writeObservationLines(rows)
}

/** The same without the head, for a file that is written piece by piece; '' for no rows. */
export function writeObservationLines(rows: readonly Observation[]): string {
  return writeLines(OBSERVATION_COLUMNS, rows.map((row) => ({ ...row })))
}

/** What `writeObservations` wrote, also after a spreadsheet saved it again; rows that are not in the form are told, not guessed. */
export function readObservations(csv: string): { rows: Observation[]; problems: Bilingual[] } {
  const { rows, problems } = readCsv(OBSERVATION_COLUMNS, csv)
  const isSound = (row: Record<string, CsvValue>): boolean => isOneOf(LEVELS, row['level']) && isOneOf(QUALIFIERS, row['qualifier']) && isOneOf(ORIGINS, row['origin'])
  const sound = rows.filter(isSound) as unknown as Observation[]
  if (sound.length < rows.length) {
    const lost = rows.length - sound.length
    problems.push({
      zh: `${lost} 行的 level、qualifier 或 origin 不在允许之列，已略去`,
      en: `${lost} rows have a level, qualifier or origin that does not exist; they were left out`,
    })
  }
  return { rows: sound, problems }
}

export function writeCsv(columns: readonly CsvColumn[], rows: readonly Record<string, unknown>[]): string {
  return writeHead(columns) + writeLines(columns, rows)
}

export function readCsv(columns: readonly CsvColumn[], csv: string): { rows: Record<string, CsvValue>[]; problems: Bilingual[] } {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',', skipEmptyLines: 'greedy' })
  const [head = [], ...body] = data
  const missing = columns.filter((column) => !head.includes(column.name)).map((column) => column.name)
  if (missing.length > 0) {
    return { rows: [], problems: [{ zh: `表头缺少列：${missing.join('、')}`, en: `these columns are missing: ${missing.join(', ')}` }] }
  }
  const problems: Bilingual[] = []
  const places = columns.map((column) => ({ ...column, at: head.indexOf(column.name) }))
  const rows = body.flatMap((cells, index) => {
    const row: Record<string, CsvValue> = {}
    for (const { name, kind, at } of places) {
      const value = readCell(cells[at] ?? '', kind)
      if (value === undefined) {
        problems.push({ zh: `第 ${index + 2} 行的 ${name} 不是数字：${cells[at]}`, en: `row ${index + 2}: ${name} is not a number: ${cells[at]}` })
        return []
      }
      row[name] = value
    }
    return [row]
  })
  return { rows, problems }
}

const BYTE_ORDER_MARK = '\uFEFF'
const FORM = { newline: '\r\n', header: false }
// An apostrophe before such a beginning is guarded too, so that taking one away always gives back what was there.
const FORMULA = /^'*[=+\-@\t\r]/
const GUARDED = /^'+[=+\-@\t\r]/

/** What an observation table begins with: the byte-order mark and the names of the columns. */
export const OBSERVATION_HEAD = writeHead(OBSERVATION_COLUMNS)

function writeHead(columns: readonly CsvColumn[]): string {
  return BYTE_ORDER_MARK + Papa.unparse([columns.map((column) => column.name)], FORM) + FORM.newline
}

/** Rows without the head. */
export function writeLines(columns: readonly CsvColumn[], rows: readonly Record<string, unknown>[]): string {
  if (rows.length === 0) return ''
  return Papa.unparse(rows.map((row) => columns.map((column) => writeCell(row[column.name] as CsvValue | undefined))), FORM) + FORM.newline
}

function writeCell(value: CsvValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return writeNumber(value)
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  const text = (typeof value === 'string' ? value : value.join('|')).replace(/\r\n|[\r\n]/g, ' ')
  return FORMULA.test(text) ? `'${text}` : text
}

/** All digits: a spreadsheet and a program read 4500000000 alike, but not 4.5e+9. */
function writeNumber(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text
}

function readCell(cell: string, kind: CsvKind): CsvValue | undefined {
  if (kind === 'number' || kind === 'optional number') {
    if (cell.trim() === '') return kind === 'number' ? undefined : null
    const value = Number(cell)
    return Number.isFinite(value) ? value : undefined
  }
  if (kind === 'boolean') return cell.toLowerCase() === 'true'
  const text = GUARDED.test(cell) ? cell.slice(1) : cell
  if (kind === 'list') return text === '' ? [] : text.split('|')
  return kind === 'optional text' && text === '' ? null : text
}

function isOneOf(list: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && list.includes(value)
}
