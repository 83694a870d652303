/** What can be done with a column: its order, its filter with the values that stand in it, its place and width. */
import { compareText } from '../../../model/text.ts'
import { useMemo, useState } from 'react'
import { readTextCondition, writeAmong } from '../../../compare/grid/condition.ts'
import { countKeys, filterRows } from '../../../compare/grid/filter.ts'
import { useDataPage } from '../../page.ts'
import { readSort, writeSort } from './use_figures.ts'
import type { Filters } from '../../../compare/grid/filter.ts'
import type { Labels, TextColumn } from '../../../compare/grid/column.ts'
import type { RowGrid } from '../../../compare/grid/open.ts'

/** So many values are listed; the others are found by typing. */
const LISTED = 60
const STEP = 40

interface Props {
  id: string
  grid: RowGrid
  labels: Labels
  filters: Filters
  width: number
  isPinned: boolean
  onPin: () => void
  onHide: (() => void) | null
  onWidth: (width: number) => void
  close: () => void
}

export function ColumnMenu({ id, grid, labels, filters, width, isPinned, onPin, onHide, onWidth, close }: Props) {
  const { words, view, store } = useDataPage()
  const column = [...grid.columns].find(([name]) => name === id)?.[1]
  const typed = view.f[id] ?? ''
  const keys = readSort(view.o)
  const now = keys.find((key) => key.column === id)
  const sort = (descending: boolean | null) => {
    const others = keys.filter((key) => key.column !== id)
    store.set({ o: writeSort(descending === null ? others : [{ column: id, descending }, ...others]) }, 'replace')
  }
  const filter = (text: string) => store.set({ f: { ...view.f, [id]: text } }, 'replace')
  return (
    <div className="column-menu">
      <div className="menu-row">
        {([false, true, null] as const).map((descending) => (
          <button key={String(descending)} type="button" className="button" aria-pressed={(now?.descending ?? null) === descending} onClick={() => sort(descending)}>
            {words.t(descending === null ? 'grid.unsorted' : descending ? 'grid.descending' : 'grid.ascending')}
          </button>
        ))}
      </div>
      {column !== undefined && (
        <label className="menu-field">
          {words.t(column.kind === 'text' ? 'grid.filter_text' : 'grid.filter_range')}
          <input type="text" value={typed.startsWith('=') ? '' : typed} onChange={(event) => filter(event.target.value)} />
        </label>
      )}
      {column?.kind === 'text' && <Choices id={id} column={column} grid={grid} labels={labels} filters={filters} typed={typed} onChoose={filter} />}
      {typed !== '' && (
        <button type="button" className="button" onClick={() => filter('')}>
          {words.t('grid.filter_clear')}
        </button>
      )}
      <div className="menu-row">
        <button type="button" className="button" onClick={() => onWidth(Math.max(48, width - STEP))}>
          {words.t('grid.narrower')}
        </button>
        <button type="button" className="button" onClick={() => onWidth(Math.min(900, width + STEP))}>
          {words.t('grid.wider')}
        </button>
        <button type="button" className="button" aria-pressed={isPinned} onClick={onPin}>
          {words.t(isPinned ? 'grid.unpin' : 'grid.pin')}
        </button>
        {onHide !== null && (
          <button
            type="button"
            className="button"
            onClick={() => {
              onHide()
              close()
            }}
          >
            {words.t('grid.hide')}
          </button>
        )}
      </div>
    </div>
  )
}

interface ChoicesProps {
  id: string
  column: TextColumn
  grid: RowGrid
  labels: Labels
  filters: Filters
  typed: string
  onChoose: (typed: string) => void
}

/** The values of a column with the number of rows that each would leave. */
function Choices({ id, column, grid, labels, filters, typed, onChoose }: ChoicesProps) {
  const { words } = useDataPage()
  const [looking, look] = useState('')
  const names = labels.get(id)
  const counts = useMemo(() => countKeys(column, filterRows(grid, filters, labels, id)), [column, grid, filters, labels, id])
  const condition = readTextCondition(typed)
  const chosen = condition?.kind === 'among' ? condition.keys : []
  const wanted = looking.trim().toLowerCase()
  const fitting = [...column.keys.keys()]
    .filter((code) => (counts[code]! > 0 || chosen.includes(column.keys[code]!)) && (names?.[code]?.search ?? column.keys[code]!.toLowerCase()).includes(wanted) && !column.keys[code]!.includes('~'))
    .sort((a, b) => compareText(names?.[a]?.order ?? '', names?.[b]?.order ?? '') || counts[b]! - counts[a]!)
  const toggle = (key: string) => onChoose(writeAmong(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]))
  return (
    <fieldset className="menu-choices">
      <legend>{words.t('grid.choices')}</legend>
      {column.keys.length > 8 && <input type="search" aria-label={words.t('grid.search')} value={looking} onChange={(event) => look(event.target.value)} />}
      <div className="menu-list">
        {fitting.slice(0, LISTED).map((code) => {
          const key = column.keys[code]!
          return (
            <label key={key}>
              <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
              <span>{key === '' ? words.t('grid.blank') : (names?.[code]?.text ?? key)}</span> <span className="faint">{words.number(counts[code]!)}</span>
            </label>
          )
        })}
      </div>
      {fitting.length > LISTED && <p className="faint">{words.t('grid.more_choices', { n: words.number(fitting.length - LISTED) })}</p>}
    </fieldset>
  )
}
