/** The columns that the table of figures offers: which are usual, how wide, which hold figures. */
import type { GridColumn } from '../../../compare/grid/open.ts'
import type { Words } from '../../../compare/words.ts'
import type { GridColumnHead } from './lines.ts'

interface Offered {
  id: GridColumn
  width: number
  isFigure?: true
  isUsual?: true
}

/** In their usual order. */
const OFFERED = [
  { id: 'region', width: 150, isUsual: true },
  { id: 'level', width: 110 },
  { id: 'province', width: 110 },
  { id: 'body', width: 110 },
  { id: 'time_period', width: 96, isFigure: true, isUsual: true },
  { id: 'report_year', width: 120, isFigure: true },
  { id: 'domain', width: 190 },
  { id: 'indicator', width: 260, isUsual: true },
  { id: 'value', width: 130, isFigure: true, isUsual: true },
  { id: 'unit', width: 96, isUsual: true },
  { id: 'qualifier', width: 120 },
  { id: 'value_printed', width: 124 },
  { id: 'scope', width: 190, isUsual: true },
  { id: 'entity', width: 130 },
  { id: 'basis', width: 110, isUsual: true },
  { id: 'period', width: 170 },
  { id: 'origin', width: 104, isUsual: true },
  { id: 'headline', width: 118, isUsual: true },
  { id: 'status', width: 136, isUsual: true },
  { id: 'flags', width: 320, isUsual: true },
  { id: 'report', width: 240 },
] as const satisfies readonly Offered[]

export type OfferedColumn = (typeof OFFERED)[number]['id']
export const OFFERED_COLUMNS: readonly OfferedColumn[] = OFFERED.map((column) => column.id)
export const USUAL_COLUMNS: readonly OfferedColumn[] = OFFERED.flatMap((column) => ('isUsual' in column ? [column.id] : []))

/** By what rows can be gathered. */
export const GROUPINGS = ['region', 'level', 'province', 'domain', 'indicator', 'time_period', 'status'] as const satisfies readonly OfferedColumn[]

/** The heads of the chosen columns in the order chosen; none chosen means the usual ones. */
export function listHeads(chosen: readonly string[], words: Words): GridColumnHead[] {
  const ids = chosen.length === 0 ? USUAL_COLUMNS : chosen
  return ids.flatMap((id) => OFFERED.filter((column) => column.id === id)).map((column) => ({
    id: column.id,
    name: words.t(`grid.column.${column.id}`),
    isFigure: 'isFigure' in column,
    width: column.width,
  }))
}
