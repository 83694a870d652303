/** All rows of the tables as one file, column by column, and back: what the page's table is made of. */
import type { RowsFile, RowTextColumn } from '../model/dataset.ts'
import type { Observation } from '../model/observation.ts'

/** The columns of a row that are texts, packed as places in one list of texts; `null` and no flags are the empty text. */
export const ROW_TEXT_COLUMNS = [
  'report', 'indicator', 'scope', 'basis', 'entity', 'unit', 'qualifier', 'value_printed', 'origin', 'period_from', 'period_until', 'status', 'flags',
] as const satisfies readonly RowTextColumn[]

/** The rows as they are given; what follows from the report (region, body, year, file) is left out, and so is the quote. */
export function packRows(rows: readonly Observation[]): RowsFile {
  const places = new Map<string, number>([['', 0]])
  const placeOf = (text: string): number => {
    const known = places.get(text)
    if (known !== undefined) return known
    places.set(text, places.size)
    return places.size - 1
  }
  const columns = Object.fromEntries(ROW_TEXT_COLUMNS.map((name) => [name, rows.map((row) => placeOf(textOf(row, name)))])) as Record<RowTextColumn, number[]>
  return {
    texts: [...places.keys()],
    columns,
    id: rows.map((row) => row.id),
    time_period: rows.map((row) => row.time_period),
    value: rows.map((row) => row.value),
    headline: rows.map((row) => (row.headline ? 1 : 0)),
    span_start: rows.map((row) => row.span_start),
    span_end: rows.map((row) => row.span_end),
    page: rows.map((row) => row.page),
  }
}

function textOf(row: Observation, name: RowTextColumn): string {
  return name === 'flags' ? row.flags.join('|') : (row[name] ?? '')
}
