/** What the table holds at this address: its rows chosen, filtered and in order. */
import { useMemo } from 'react'
import { chooseRows } from '../../../compare/grid/choose.ts'
import { allRows } from '../../../compare/grid/column.ts'
import { readRange, readTextCondition } from '../../../compare/grid/condition.ts'
import { keepRows, markRows } from '../../../compare/grid/filter.ts'
import { sortRows } from '../../../compare/grid/sort.ts'
import { useDataPage } from '../../page.ts'
import type { Condition } from '../../../compare/grid/condition.ts'
import type { Filters } from '../../../compare/grid/filter.ts'
import type { Labels } from '../../../compare/grid/column.ts'
import type { RowGrid } from '../../../compare/grid/open.ts'
import type { SortKey } from '../../../compare/grid/sort.ts'

/** How the rows are laid out: one a line, or their headlines as regions × years or × indicators. */
export type Shape = 'rows' | 'years' | 'indicators'
export const SHAPES: readonly Shape[] = ['rows', 'years', 'indicators']

export interface Figures {
  shape: Shape
  filters: Filters
  /** Rows that pass, in order. */
  rows: Uint32Array
  /** How many rows were chosen at all. */
  all: number
  sorted: SortKey[]
}

export function readShape(c: string): Shape {
  return SHAPES.find((shape) => shape === c) ?? 'rows'
}

export function readSort(o: string): SortKey[] {
  return o.split('~').filter(Boolean).map((key) => ({ column: key.replace(/^-/, ''), descending: key.startsWith('-') }))
}

export function writeSort(keys: readonly SortKey[]): string {
  return keys.map(({ column, descending }) => (descending ? '-' : '') + column).join('~')
}

export function useFigures(grid: RowGrid, labels: Labels): Figures {
  const { view, dataset, resolved, words } = useDataPage()
  const { holdings } = dataset
  const { c, q, f, o } = view
  const shape = readShape(c)
  // Years stand side by side for one indicator only; otherwise the table's own filter chooses.
  const shown = resolved.indicator?.id ?? ''
  const within = useMemo(() => {
    const choice = { ...resolved.choice, indicators: shape === 'years' ? [shown] : [], allYears: shape === 'years' || resolved.choice.years.from !== null || resolved.choice.years.until !== null }
    return chooseRows(grid, holdings, choice)
  }, [grid, holdings, resolved.choice, shape, shown])
  const filters = useMemo((): Filters => ({ within, search: q, conditions: readConditions(f, grid) }), [within, q, f, grid])
  const compare = useMemo(() => new Intl.Collator(words.lang === 'zh' ? 'zh-CN' : 'en').compare, [words.lang])
  const sorted = useMemo(() => readSort(o), [o])
  const inOrder = useMemo(() => sortRows(grid, allRows(grid), sorted, labels, compare), [grid, sorted, labels, compare])
  const marked = useMemo(() => markRows(grid, filters, labels), [grid, filters, labels])
  const rows = useMemo(() => keepRows(inOrder, marked), [inOrder, marked])
  const all = useMemo(() => countMarked(within), [within])
  return { shape, filters, rows, all, sorted }
}

function countMarked(marked: Uint8Array): number {
  let count = 0
  for (let row = 0; row < marked.length; row++) count += marked[row]!
  return count
}

function readConditions(typed: Readonly<Record<string, string>>, grid: RowGrid): Map<string, Condition> {
  const conditions = new Map<string, Condition>()
  for (const [name, text] of Object.entries(typed)) {
    const column = [...grid.columns].find(([known]) => known === name)?.[1]
    const condition = column === undefined ? null : column.kind === 'number' ? readRange(text) : readTextCondition(text)
    if (condition !== null) conditions.set(name, condition)
  }
  return conditions
}
