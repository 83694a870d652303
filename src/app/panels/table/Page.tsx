/** The page of all figures: what an analyst filters, sorts, checks against the sentences and takes away. */
import { useCallback, useMemo } from 'react'
import { labelGrid } from '../../../compare/grid/label.ts'
import { makeCellWriter } from '../../../compare/grid/cell.ts'
import { openGrid } from '../../../compare/grid/open.ts'
import { useLoaded } from '../../load.ts'
import { useDataPage } from '../../page.ts'
import { Problem } from '../../present/Problem.tsx'
import { usePaper } from '../../present/use_paper.ts'
import { ChoiceBar } from '../choose/ChoiceBar.tsx'
import { ColumnMenu } from './ColumnMenu.tsx'
import { DataGrid } from './DataGrid.tsx'
import { pickTable } from '../export/seen.ts'
import { Toolbar } from './Toolbar.tsx'
import { listHeads } from './column_heads.ts'
import { nameCondition } from './name_condition.ts'
import { readShape, useFigures, writeSort } from './use_figures.ts'
import { usePivotLines } from './use_pivot_lines.tsx'
import { useRowLines } from './use_row_lines.tsx'
import type { Seen } from '../export/seen.ts'
import type { GridColumn, RowGrid } from '../../../compare/grid/open.ts'

export function Page() {
  const { words, view, door, dataset } = useDataPage()
  const load = useCallback(async () => openGrid(await door.rows(dataset.index), dataset.holdings), [door, dataset])
  const loaded = useLoaded(load)
  usePaper('wide')
  return (
    <section className="table-page" aria-labelledby="table-title">
      <div className="bar">
        <ChoiceBar withIndicator={readShape(view.c) === 'years'} />
      </div>
      <header className="table-head">
        <h1 id="table-title" tabIndex={-1}>
          {words.t('grid.title')}
        </h1>
        <p className="lead">{words.t('grid.lead')}</p>
      </header>
      {loaded.state === 'ready' && <Table grid={loaded.value} />}
      {loaded.state === 'loading' && <p className="waiting">{words.t('loading')}</p>}
      {loaded.state === 'failed' && <Problem error={loaded.error} retry={loaded.retry} />}
    </section>
  )
}

/** A figure is first sorted downwards, a text upwards; then the other way; then no more. */
const STEPS: Record<'figure' | 'text', (boolean | null)[]> = { figure: [true, false, null], text: [false, true, null] }

function Table({ grid }: { grid: RowGrid }) {
  const { words, view, store, dataset, resolved } = useDataPage()
  const { holdings } = dataset
  const labels = useMemo(() => labelGrid(grid, holdings, words), [grid, holdings, words])
  const write = useMemo(() => makeCellWriter(grid, labels, words), [grid, labels, words])
  const figures = useFigures(grid, labels)
  const { shape, rows, sorted, filters } = figures
  const open = useCallback(
    (row: number) => {
      const key = (name: GridColumn) => {
        const column = grid.columns.get(name)
        return column?.kind === 'text' ? column.keys[column.codes[row]!]! : ''
      }
      const id = grid.ids[row]!
      store.set({ m: `${id === '' ? `gap-${key('region')}` : id}-${key('indicator')}`, t: key('report') })
    },
    [grid, store],
  )
  const rowLines = useRowLines({ grid, rows, labels, write, open })
  const pivot = usePivotLines({ grid, rows, labels, write, open, across: shape === 'rows' ? null : shape === 'years' ? 'time_period' : 'indicator', sorted, within: filters.within })
  const heads = useMemo(() => listHeads(view.k, words), [view.k, words])
  const columns = shape === 'rows' ? heads : pivot.columns
  const lines = shape === 'rows' ? rowLines : pivot.lines
  const widths = useMemo(() => Object.fromEntries(view.w.map((entry) => entry.split('.')).map(([id = '', width]) => [id, Number(width)])), [view.w])
  const pinned = useMemo(() => (view.p.length === 0 ? ['region'] : view.p), [view.p])

  const sort = (id: string, more: boolean) => {
    const steps = STEPS[columns.find((column) => column.id === id)?.isFigure === true ? 'figure' : 'text']
    const now = sorted.find((key) => key.column === id)
    const next = now === undefined ? steps[0]! : (steps[steps.indexOf(now.descending) + 1] ?? null)
    const others = more ? sorted.filter((key) => key.column !== id) : []
    store.set({ o: writeSort(next === null ? others : [...others, { column: id, descending: next }]) }, 'replace')
  }
  const see = (): Seen => {
    const chosen = shape === 'years' ? [resolved.indicator] : dataset.holdings.catalogue.indicators.filter((indicator) => view.i.includes(indicator.id))
    const names = chosen.flatMap((indicator) => (indicator === null ? [] : words.of(indicator)))
    return {
      title: names.length === 0 ? words.t('export.figures') : names.length <= 2 ? words.list(names) : words.plural('export.indicators', names.length),
      filters: [
        ...(view.q === '' ? [] : [{ name: words.t('grid.search'), value: view.q }]),
        ...Object.entries(view.f).flatMap(([id, typed]) => (filters.conditions.has(id) ? [{ name: columns.find((column) => column.id === id)?.name ?? id, value: nameCondition(id, typed, grid, labels) }] : [])),
      ],
      grid,
    conversions: null,
      pick: (all) => pickTable(all, { shape, rows, within: filters.within }, dataset.holdings, resolved.choice, resolved.indicator?.id ?? ''),
    }
  }
  const setWidth = (id: string, width: number) => store.set({ w: [...view.w.filter((entry) => !entry.startsWith(`${id}.`)), `${id}.${width}`] }, 'replace')
  return (
    <>
      {shape === 'years' && resolved.indicator !== null && <h2>{words.of(resolved.indicator)}</h2>}
      <Toolbar figures={figures} columns={columns} lines={lines} see={see} />
      {lines.count === 0 && <p>{words.t('grid.none')}</p>}
      <DataGrid
        label={words.t('grid.label')}
        columns={columns}
        lines={lines}
        sorted={sorted}
        onSort={sort}
        pinned={pinned}
        widths={widths}
        onWidth={setWidth}
        renderMenu={
          shape === 'rows'
            ? (id, close) => (
                <ColumnMenu
                  id={id} grid={grid} labels={labels} filters={filters} close={close}
                  width={widths[id] ?? columns.find((column) => column.id === id)?.width ?? 120}
                  isPinned={pinned.includes(id)}
                  onPin={() => store.set({ p: pinned.includes(id) ? pinned.filter((other) => other !== id) : [...pinned, id] }, 'replace')}
                  onHide={columns.length > 1 ? () => store.set({ k: columns.map((column) => column.id).filter((other) => other !== id) }, 'replace') : null}
                  onWidth={(width) => setWidth(id, width)}
                />
              )
            : null
        }
      />
    </>
  )
}
