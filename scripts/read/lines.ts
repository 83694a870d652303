/** Many reports through one process: a report a line in, its reading a line out, in order, as they come. */
import { readReport } from '../../src/extract/index.ts'
import type { Lexicon } from '../../src/extract/index.ts'
import type { Gazetteer } from '../../src/model/gazetteer.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Report } from '../../src/model/report.ts'
import type { Bilingual } from '../../src/model/text.ts'

/** What a line may hold beside `id` and `text`. */
export interface LineError extends Bilingual {
  code: 'not_json' | 'not_an_object' | 'no_text' | 'bad_field' | 'extractor_failed'
}

export type LineResult = ({ id: unknown } & Reading) | { id: unknown; error: LineError }

/** The answer to one line. Never throws. */
export function readLine(line: string, lexicon: Lexicon, gazetteer: Gazetteer | null, explain = false): LineResult {
  const parsed = parseLine(line)
  if ('error' in parsed) return parsed
  try {
    return { id: parsed.id, ...readReport(parsed.report, lexicon, gazetteer, { explain }) }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return fail(parsed.id, 'extractor_failed', `读数时程序出错：${detail}`, `the program failed while reading: ${detail}`)
  }
}

function parseLine(line: string): { id: unknown; report: Report } | { id: unknown; error: LineError } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return fail(null, 'not_json', '此行不是 JSON', 'the line is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(null, 'not_an_object', '此行不是对象', 'the line is not an object')
  const fields = value as Record<string, unknown>
  const id = fields['id'] ?? null
  const { text } = fields
  if (typeof text !== 'string') return fail(id, 'no_text', '缺少文字 text', 'text is missing')
  for (const name of ['source_url', 'region', 'body'] as const) {
    if (fields[name] != null && typeof fields[name] !== 'string') return fail(id, 'bad_field', `${name} 须为文字`, `${name} must be text`)
  }
  if (fields['year'] != null && !Number.isInteger(fields['year'])) return fail(id, 'bad_field', 'year 须为整数', 'year must be a whole number')
  const { source_url, region, body, year } = fields as { source_url?: string | null; region?: string | null; body?: string | null; year?: number | null }
  return {
    id,
    report: {
      text,
      reader: 'line/1',
      pages: [],
      ...(source_url && { sourceUrl: source_url }),
      known: { ...(region && { region }), ...(body && { body }), ...(year != null && { year }) },
    },
  }
}

function fail(id: unknown, code: LineError['code'], zh: string, en: string): { id: unknown; error: LineError } {
  return { id, error: { code, zh, en } }
}
