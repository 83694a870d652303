/** Rows of `data/corrections.csv` that somebody made on the page, to copy or to download. */
import { writeCsv } from './csv.ts'
import type { CsvColumn } from './csv.ts'
import type { CorrectionRow } from '../model/correction.ts'

/** In the order of the file. */
export const CORRECTION_COLUMNS: readonly (CsvColumn & { name: keyof CorrectionRow })[] = (
  [
    'report', 'id', 'indicator', 'action', 'right_indicator', 'right_value', 'right_unit', 'right_qualifier', 'right_scope', 'right_period', 'right_entity',
    'who', 'when', 'why', 'sentence',
  ] as const
).map((name) => ({ name, kind: 'text' }))

export function writeCorrections(rows: readonly CorrectionRow[]): string {
  return writeCsv(CORRECTION_COLUMNS, rows.map((row) => ({ ...row })))
}

/** The rows alone, to be put below those of a file that is there already. */
export function writeCorrectionLines(rows: readonly CorrectionRow[]): string {
  const file = writeCorrections(rows)
  return file.slice(file.indexOf('\r\n') + 2)
}
