/** What stands on the screen, as rows of the data: what is exported as seen. */
import { asTexts } from '../../../compare/grid/column.ts'
import { chosenRows, listMissing, makeMissingFinder, pickLeading } from '../../../compare/grid/missing.ts'
import type { TextColumn } from '../../../compare/grid/column.ts'
import type { Missing } from '../../../compare/grid/missing.ts'
import type { RowGrid } from '../../../compare/grid/open.ts'
import type { Conversions } from '../../../compare/converted.ts'
import type { NormaliserId } from '../../../compare/offer.ts'
import type { Choice, Holdings } from '../../../compare/tabulate.ts'
import type { Fact } from '../../present/Facts.tsx'
import type { NumberRow } from '../number_rows.ts'
import type { Shape } from '../table/use_figures.ts'

export interface Seen {
  /** What it is, in a few words. */
  title: string
  /** What was searched and filtered for, beside what the bar says. */
  filters: readonly (Fact & { value: string })[]
  /** The rows, once all rows are at hand. `grid`: null where they have still to be loaded. */
  grid: RowGrid | null
  /** Figures that the screen shows converted. */
  conversions: Conversions | null
  pick: (grid: RowGrid) => { rows: Uint32Array; missing: Missing[] }
}

/** Rows of the large table; a pivot shows those that lead a cell, and the cells without any. */
export function pickTable(grid: RowGrid, shown: { shape: Shape; rows: Uint32Array; within: Uint8Array | undefined }, holdings: Holdings, choice: Choice, indicator: string) {
  const { shape, rows, within } = shown
  if (shape === 'rows') return { rows, missing: [] }
  const find = makeMissingFinder(holdings, choice, shape === 'years' ? indicator : null)
  return { rows: pickLeading(grid, rows), missing: listMissing(grid, rows, chosenRows(grid, within), shape === 'years' ? 'time_period' : 'indicator', find) }
}

/**
 * The rows of the table below a chart: of each line its numbers, or the reason why there are none. Of a converted figure the row that leads
 * its cell is there in any case, because the result stands in it.
 */
export function pickNumbers(grid: RowGrid, lines: readonly NumberRow[], indicator: string, choice: Choice): { rows: Uint32Array; missing: Missing[] } {
  const places = placeRows(grid, indicator)
  const rows: number[] = []
  const missing: Missing[] = []
  for (const { region, report, gap, ids, converted } of lines) {
    const own = report === null ? undefined : places.get(report.key)
    const found = (gap === null || gap === 'conflicting' ? ids : [gap]).flatMap((key) => own?.get(key) ?? [])
    rows.push(...found, ...(found.length === 0 || converted !== null ? (own?.get(LEADING) ?? []) : []))
    const year = report?.year ?? choice.years.until ?? choice.years.from ?? 0
    if (found.length === 0 && own === undefined) missing.push({ region: region.code, report, body: choice.body, year, indicator, reason: gap ?? 'not_stated' })
  }
  return { rows: Uint32Array.from(new Set(rows)).sort(), missing }
}

/** null where no line is converted. */
export function listConversions(lines: readonly NumberRow[], by: NormaliserId, unit: string): Conversions | null {
  const figures = new Map(lines.flatMap(({ report, converted }) => (report === null || converted === null ? [] : [[report.key, converted] as const])))
  return figures.size === 0 ? null : { by, unit, figures }
}

const LEADING = 'leading'

/** Report → number id, or reason of a gap, → rows of the indicator; and under one word those that lead their cell. */
function placeRows(grid: RowGrid, indicator: string): Map<string, Map<string, number[]>> {
  const [reports, indicators, status, headline] = (['report', 'indicator', 'status', 'headline'] as const).map((name) => asTexts(grid.columns.get(name)!)) as [TextColumn, TextColumn, TextColumn, TextColumn]
  const own = indicators.keys.indexOf(indicator)
  const keyOf = ({ codes, keys }: TextColumn, row: number): string => keys[codes[row]!]!
  const places = new Map<string, Map<string, number[]>>()
  for (let row = 0; row < grid.size; row++) {
    if (indicators.codes[row] !== own) continue
    const report = places.get(keyOf(reports, row)) ?? new Map<string, number[]>()
    places.set(keyOf(reports, row), report)
    for (const key of [grid.ids[row] || keyOf(status, row), ...(keyOf(headline, row) === 'true' ? [LEADING] : [])]) report.set(key, [...(report.get(key) ?? []), row])
  }
  return places
}
