/** `data/corrections.csv`: what people have said about single numbers. Its last word is theirs: the build applies it after everything else. */
import { z } from 'zod'
import { CORRECTION_ACTIONS, QUALIFIERS } from './lists.ts'
import type { CorrectionAction, Qualifier } from './lists.ts'
import type { Period } from './reading.ts'

const INDICATOR = /^([a-z][a-z0-9_]*\.[a-z0-9_]+)?$/
const DATE = String.raw`\d{4}(-\d{2}(-\d{2})?)?`
const PERIOD = new RegExp(String.raw`^(none|\d{4}|\d{1,2}y|${DATE}\.\.(${DATE})?|\.\.${DATE})?$`)

/** One row as written. An empty cell says nothing; `none` in scope, period or entity says that there is none. */
export const correctionRowSchema = z.strictObject({
  report: z.string().regex(/^(\d{6}|\d{9})-[a-z_]+-\d{4}-[a-z_]+$/).describe('报告编号，如 441802-government-2024-annual · report key'),
  id: z.string().regex(/^[0-9a-f]{10}$/).describe('数字编号，十位 · id of the number, ten hexadecimal digits'),
  indicator: z.string().regex(INDICATOR).describe('现读作的指标；map 时留空 · indicator that it is read as; empty with map'),
  action: z.enum(CORRECTION_ACTIONS).describe('confirm 核对无误 · wrong 读错 · map 归入指标 · confirm, wrong, or map (put an unmapped number under an indicator)'),
  right_indicator: z.string().regex(INDICATOR).describe('应读作的指标；map 时必填 · indicator that it is; needed with map'),
  right_value: z.string().regex(/^(-?\d+(\.\d+)?)?$/).describe('以规范单位计的正确值，只写数字 · right value in the canonical unit, digits only'),
  right_unit: z.string().regex(/^[A-Za-z_]*$/).describe('规范单位，通常留空 · canonical unit, mostly empty'),
  right_qualifier: z.enum(['', ...QUALIFIERS]).describe('exact、approx、at_least、at_most'),
  right_scope: z.string().describe('范围（原文）；none 表示总数 · scope as printed; none means the whole'),
  right_period: z.string().regex(PERIOD).describe('2023 某年 · ..2024-11-30 截至 · 2024-03..2024-10 起止 · 5y 五年累计 · none 全年 · a year, until, from..until, a sum over years, none: the whole report year'),
  right_entity: z.string().describe('另一主体（原文）；none 表示报告单位自身 · another body as printed; none means the reporting one'),
  who: z.string().min(1).describe('谁 · who says so'),
  when: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).describe('日期，年-月-日 · date, YYYY-MM-DD'),
  why: z.string().min(1).describe('理由 · why'),
  sentence: z.string().describe('当时的原句，便于日后查找，可留空 · the sentence as it stood, to find it again; may be empty'),
})
export type CorrectionRow = z.infer<typeof correctionRowSchema>

/** What a row says the number is. Absent: as read. */
export interface RightReading {
  indicator?: string
  value?: number
  unit?: string
  qualifier?: Qualifier
  scope?: string | null
  period?: Period | null
  entity?: string | null
}

export interface Correction {
  /** Line of the file, for messages. */
  line: number
  report: string
  id: string
  indicator: string | null
  action: CorrectionAction
  right: RightReading
  who: string
  when: string
  why: string
  sentence: string
}

/** A row that has the right form, as the build applies it. */
export function readCorrection(row: CorrectionRow, line: number): Correction {
  const { report, id, action, who, when, why, sentence } = row
  const right: RightReading = {
    ...(row.right_indicator && { indicator: row.right_indicator }),
    ...(row.right_value && { value: Number(row.right_value) }),
    ...(row.right_unit && { unit: row.right_unit }),
    ...(row.right_qualifier && { qualifier: row.right_qualifier }),
    ...(row.right_scope && { scope: orNone(row.right_scope) }),
    ...(row.right_period && { period: readPeriod(row.right_period) }),
    ...(row.right_entity && { entity: orNone(row.right_entity) }),
  }
  return { line, report, id, indicator: row.indicator || null, action, right, who, when, why, sentence }
}

const NONE = 'none'

function orNone(cell: string): string | null {
  return cell === NONE ? null : cell
}

function readPeriod(cell: string): Period | null {
  if (cell === NONE) return null
  if (cell.endsWith('y')) return { years: Number.parseInt(cell, 10) }
  if (!cell.includes('..')) return { year: Number(cell) }
  const [from, until] = cell.split('..')
  return { ...(from && { from }), ...(until && { until }) }
}
