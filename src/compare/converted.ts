/** Converted figures in a file: columns behind those of the published form, only where the screen shows figures converted. */
import { OBSERVATION_COLUMNS, writeCsv, writeLines } from './csv.ts'
import type { CsvColumn } from './csv.ts'
import type { NormaliserId } from './offer.ts'
import type { Against } from './tabulate.ts'
import type { Observation } from '../model/observation.ts'

/** A figure that was converted, what it was measured against, and what came of it; null where that is not stated. */
export interface Converted extends Against {
  result: number | null
}

export interface Conversions {
  by: NormaliserId
  /** Of the results, as the catalogue names it. */
  unit: string
  /** By key of the report; each belongs to the row that leads its cell. */
  figures: ReadonlyMap<string, Converted>
}

const COLUMNS = [
  { name: 'converted_value', kind: 'optional number' },
  { name: 'converted_unit', kind: 'optional text' },
  { name: 'converted_by', kind: 'optional text' },
  { name: 'converted_from', kind: 'optional number' },
  { name: 'converted_against', kind: 'optional number' },
  { name: 'converted_against_zh', kind: 'optional text' },
  { name: 'converted_against_en', kind: 'optional text' },
] as const satisfies readonly CsvColumn[]
const ALL: readonly CsvColumn[] = [...OBSERVATION_COLUMNS, ...COLUMNS]

export const CONVERTED_HEAD = writeCsv(ALL, [])

export function writeConvertedLines(rows: readonly Observation[], conversions: Conversions): string {
  return writeLines(ALL, rows.map((row) => ({ ...row, ...describe(findConverted(row, conversions), conversions) })))
}

/** Parts and repeated figures are not converted. */
export function findConverted({ report, headline }: Observation, { figures }: Conversions): Converted | undefined {
  return headline ? figures.get(report) : undefined
}

function describe(converted: Converted | undefined, { by, unit }: Conversions): Partial<Record<(typeof COLUMNS)[number]['name'], string | number | null>> {
  if (converted === undefined) return {}
  const { result, from, value, zh, en } = converted
  return { converted_value: result, converted_unit: unit, converted_by: by, converted_from: from ?? null, converted_against: value, converted_against_zh: zh, converted_against_en: en }
}
