/** Above the table: its shape, the search over everything, grouping, columns, what can be taken away. */
import { Popover, PopoverDisclosure, usePopoverStore } from '@ariakit/react/popover'
import { useState } from 'react'
import { useDataPage } from '../../page.ts'
import { ShareButton } from '../ShareButton.tsx'
import { ExportButton } from '../export/ExportButton.tsx'
import { GROUPINGS, OFFERED_COLUMNS, USUAL_COLUMNS } from './column_heads.ts'
import { COPY_LIMIT, copyLines } from './use_grid.ts'
import { SHAPES } from './use_figures.ts'
import type { Seen } from '../export/seen.ts'
import type { GridColumnHead, GridLines } from './lines.ts'
import type { Figures } from './use_figures.ts'

interface Props {
  figures: Figures
  columns: readonly GridColumnHead[]
  lines: GridLines
  see: () => Seen
}

export function Toolbar({ figures, columns, lines, see }: Props) {
  const { words, view, store } = useDataPage()
  const { shape, rows, all } = figures
  const count = shape === 'rows' ? `${words.plural('grid.count', rows.length)}${rows.length === all ? '' : ` ${words.t('grid.of', { all: words.number(all) })}`}` : words.plural('grid.count', lines.count)
  const [said, say] = useState('')
  const copy = () => {
    const copied = copyLines(columns, lines)
    const text = copied === null ? words.t('grid.copy_failed') : copied < lines.count ? words.t('grid.copy_limit', { n: words.number(COPY_LIMIT) }) : words.t('grid.copied', { n: words.number(copied) })
    say(text)
    window.setTimeout(() => say(''), 4000)
  }
  const isChanged = view.o !== '' || view.q !== '' || view.u !== '' || view.k.length + view.p.length + view.w.length > 0 || Object.values(view.f).some(Boolean)
  return (
    <div className="grid-tools">
      <label>
        <span>{words.t('grid.shape')}</span>
        <select value={shape} onChange={(event) => store.set({ c: event.target.value === 'rows' ? 'ranking' : event.target.value, o: '', k: [], p: [], w: [], u: '' })}>
          {SHAPES.map((id) => (
            <option key={id} value={id}>
              {words.t(`grid.shape.${id}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="search">
        <span>{words.t('grid.search')}</span>
        <input type="search" value={view.q} maxLength={200} placeholder={words.t('grid.search_hint')} onChange={(event) => store.set({ q: event.target.value }, 'replace')} />
      </label>
      {shape === 'rows' && (
        <label>
          <span>{words.t('grid.group')}</span>
          <select value={GROUPINGS.find((id) => id === view.u) ?? ''} onChange={(event) => store.set({ u: event.target.value })}>
            <option value="">{words.t('grid.group.none')}</option>
            {GROUPINGS.map((id) => (
              <option key={id} value={id}>
                {words.t(`grid.column.${id}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {shape === 'rows' && <ColumnChoice />}
      <button type="button" className="button" onClick={copy}>
        {words.t('grid.copy')}
      </button>
      <ExportButton see={see} />
      <ShareButton />
      {isChanged && (
        <button type="button" className="button" onClick={() => store.set({ o: '', q: '', f: {}, k: [], p: [], w: [], u: '' })}>
          {words.t('grid.reset')}
        </button>
      )}
      <output className="faint">
        {said || count}
      </output>
    </div>
  )
}

/** Which columns are shown, in the order in which the table offers them. */
function ColumnChoice() {
  const { words, view, store } = useDataPage()
  const popover = usePopoverStore({ placement: 'bottom-start' })
  const shown: readonly string[] = view.k.length === 0 ? USUAL_COLUMNS : view.k
  const toggle = (id: string) => {
    const next = OFFERED_COLUMNS.filter((other) => (other === id ? !shown.includes(id) : shown.includes(other)))
    store.set({ k: next.join() === USUAL_COLUMNS.join() ? [] : next }, 'replace')
  }
  return (
    <>
      <PopoverDisclosure store={popover} className="button">
        {words.t('grid.columns')} {shown.length}/{OFFERED_COLUMNS.length}
      </PopoverDisclosure>
      <Popover store={popover} portal unmountOnHide className="menu-sheet" aria-label={words.t('grid.columns_hint')} gutter={4}>
        <fieldset className="menu-choices">
          <legend>{words.t('grid.columns_hint')}</legend>
          {OFFERED_COLUMNS.map((id) => (
            <label key={id}>
              {/* The last one stays: a table of no column is none. */}
              <input type="checkbox" checked={shown.includes(id)} disabled={shown.length === 1 && shown.includes(id)} onChange={() => toggle(id)} /> {words.t(`grid.column.${id}`)}
            </label>
          ))}
        </fieldset>
      </Popover>
    </>
  )
}
