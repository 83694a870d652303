/** The same rows in TanStack's own row models, one object a row: what the grid of the page is measured against. Runs in the browser. */
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { columnFilteringFeature, createColumnHelper, createFilteredRowModel, createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table'
import type { ColumnFiltersState, SortingState } from '@tanstack/react-table'
import type { RowsFile } from '../../src/model/dataset.ts'

interface PlainRow {
  report: string
  indicator: string
  scope: string
  basis: string
  unit: string
  time_period: number
  value: number
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), columnFilteringFeature, filteredRowModel: createFilteredRowModel() })
const helper = createColumnHelper<typeof features, PlainRow>()
const columns = helper.columns([
  ...(['report', 'scope', 'basis', 'unit', 'time_period'] as const).map((name) => helper.accessor(name, { id: name })),
  helper.accessor('indicator', { id: 'indicator', filterFn: (row, id, wanted) => row.getValue<string>(id).includes(String(wanted)) }),
  helper.accessor('value', { id: 'value', sortFn: (a, b, id) => a.getValue<number>(id) - b.getValue<number>(id) }),
])

function Plain({ data, sorting, columnFilters }: { data: PlainRow[]; sorting: SortingState; columnFilters: ColumnFiltersState }) {
  const { rows } = useTable({ features, columns, data, state: { sorting, columnFilters } }).getRowModel()
  return <p>{rows.slice(0, 40).map((row) => row.getValue<string>('report')).join()}</p>
}

/** Milliseconds to the first rows after the data, of a sort by figure and of a search. */
export async function measure(): Promise<Record<'first' | 'sort' | 'filter', number>> {
  const file = (await (await fetch('data/rows.json')).json()) as RowsFile
  const root = createRoot(document.body)
  const text = (name: keyof RowsFile['columns'], row: number): string => file.texts[file.columns[name][row]!]!
  let data: PlainRow[] = []
  const time = (sorting: SortingState, columnFilters: ColumnFiltersState): number => {
    const begin = performance.now()
    if (data.length === 0) {
      data = file.id.map((_, row): PlainRow => ({
        report: text('report', row), indicator: text('indicator', row), scope: text('scope', row), basis: text('basis', row), unit: text('unit', row), time_period: file.time_period[row]!, value: file.value[row] ?? 0,
      }))
    }
    flushSync(() => root.render(<Plain data={data} sorting={sorting} columnFilters={columnFilters} />))
    return performance.now() - begin
  }
  return { first: time([], []), sort: time([{ id: 'value', desc: true }], []), filter: time([], [{ id: 'indicator', value: 'qu' }]) }
}
