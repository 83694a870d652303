/** The sheet behind a chart, and which of its cells each series draws: chart and workbook are both written from this. */
import type { DeckChart } from './deck.ts'

export type SheetValue = string | number | null

export interface ChartSheet {
  rows: SheetValue[][]
  /** In the order of the series. */
  series: SeriesCells[]
}

export interface SeriesCells {
  name: string
  /** Names of the categories, or the figures across. */
  across: string
  values: string
}

export const SHEET_NAME = 'Sheet1'

/** A category a row, a series a column; of a scatter a point a row, its name first. */
export function layChartSheet(chart: DeckChart): ChartSheet {
  return chart.kind === 'scatter' ? layPoints(chart) : layCategories(chart)
}

function layCategories({ categoryName, categories, series }: DeckChart): ChartSheet {
  const last = categories.length + 1
  return {
    rows: [[categoryName, ...series.map(({ name }) => name)], ...categories.map((name, at) => [name, ...series.map(({ values }) => values[at] ?? null)])],
    series: series.map((_, at) => {
      const column = nameColumn(at + 1)
      return { name: cellOf(column, 1, 1), across: cellOf('A', 2, last), values: cellOf(column, 2, last) }
    }),
  }
}

function layPoints({ categoryName, categories, across, series }: DeckChart): ChartSheet {
  const rows: SheetValue[][] = [[categoryName, across?.title ?? '', ...series.map(({ name }) => name)]]
  let named = 0
  const cells = series.map(({ values, across: figures = [] }, at) => {
    const first = rows.length + 1
    values.forEach((value, index) => rows.push([categories[named++] ?? '', figures[index] ?? null, ...series.map((_, other) => (other === at ? value : null))]))
    const column = nameColumn(at + 2)
    return { name: cellOf(column, 1, 1), across: cellOf('B', first, rows.length), values: cellOf(column, first, rows.length) }
  })
  return { rows, series: cells }
}

function cellOf(column: string, first: number, last: number): string {
  return first === last ? `${SHEET_NAME}!$${column}$${first}` : `${SHEET_NAME}!$${column}$${first}:$${column}$${last}`
}

/** 0 → A, 25 → Z, 26 → AA. */
export function nameColumn(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : nameColumn(Math.floor(index / 26) - 1) + nameColumn(index % 26)
}
