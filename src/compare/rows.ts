/** All rows of the tables as one file, column by column, and back: what the page's table is made of. */
import type { RowsFile, RowTextColumn } from '../model/dataset.ts'
import type { BareObservation } from '../model/observation.ts'

/** The columns of a row that are texts, packed as places in one list of texts; `null` and no flags are the empty text. */
export const ROW_TEXT_COLUMNS = [
  'report', 'indicator', 'scope', 'basis', 'entity', 'unit', 'qualifier', 'value_printed', 'origin', 'period_from', 'period_until', 'status', 'flags',
] as const satisfies readonly RowTextColumn[]

/** The rows as they are given; what follows from the report (region, body, year, file) is left out, and so is the quote. */
export function packRows(rows: Iterable<BareObservation>): RowsFile {
  const pack = startPack()
  for (const row of rows) pack.add(row)
  return pack.finish()
}

export interface Pack {
  add: (row: BareObservation) => void
  finish: () => RowsFile
}

/** Rows one by one: nothing of a row is kept but its cells, and a text that many rows have is kept once. */
export function startPack(): Pack {
  const kept = new Map<string, string>()
  const keep = (text: string): string => {
    const known = kept.get(text)
    if (known === undefined) kept.set(text, text)
    return known ?? text
  }
  const texts = ROW_TEXT_COLUMNS.map((): string[] => [])
  const rest: Omit<RowsFile, 'texts' | 'columns'> = { id: [], time_period: [], value: [], headline: [], span_start: [], span_end: [], page: [] }
  return {
    add(row) {
      for (const [at, name] of ROW_TEXT_COLUMNS.entries()) texts[at]?.push(keep(textOf(row, name)))
      rest.id.push(row.id)
      rest.time_period.push(row.time_period)
      rest.value.push(row.value)
      rest.headline.push(row.headline ? 1 : 0)
      rest.span_start.push(row.span_start)
      rest.span_end.push(row.span_end)
      rest.page.push(row.page)
    },
    finish() {
      const places = new Map<string, number>([['', 0]])
      const placeOf = (text: string): number => {
        const known = places.get(text)
        if (known !== undefined) return known
        places.set(text, places.size)
        return places.size - 1
      }
      const columns = Object.fromEntries(ROW_TEXT_COLUMNS.map((name, at) => [name, (texts[at] ?? []).map(placeOf)])) as Record<RowTextColumn, number[]>
      return { texts: [...places.keys()], columns, ...rest }
    },
  }
}

function textOf(row: BareObservation, name: RowTextColumn): string {
  return name === 'flags' ? row.flags.join('|') : (row[name] ?? '')
}
