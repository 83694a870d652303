/** The heads of the grid's columns: names with units, the order, a handle for the width, a button for the menu. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a grid that draws only the lines in sight lays its cells out itself */
import { usePage } from '../../page.ts'
import { ColumnPopover } from './ColumnPopover.tsx'
import type { ReactNode } from 'react'
import type { Header } from '@tanstack/react-table'
import type { GridFeatures } from './DataGrid.tsx'
import type { GridColumnHead, GridLine } from './lines.ts'
import type { Place } from './selection.ts'
import type { SortKey } from '../../../compare/grid/sort.ts'

export interface ColumnPlace {
  column: GridColumnHead
  width: number
  /** Pixels from the left edge at which a pinned column stays; null for one that scrolls. */
  left: number | null
}

interface Props {
  id: string
  places: readonly ColumnPlace[]
  heads: readonly Header<GridFeatures, GridLine>[]
  sorted: readonly SortKey[]
  onSort: (column: string, more: boolean) => void
  active: Place
  renderMenu: ((column: string, close: () => void) => ReactNode) | null
  /** The column whose menu is open. */
  opened: string
  onMenu: (column: string) => void
  onClose: () => void
}

export function GridHead({ id, places, heads, sorted, onSort, active, renderMenu, opened, onMenu, onClose }: Props) {
  const { words } = usePage()
  const close = () => {
    onMenu('')
    onClose()
  }
  return (
    <div className="datagrid-head" role="row" aria-rowindex={1}>
      {places.map(({ column, left }, index) => {
        const at = sorted.findIndex((key) => key.column === column.id)
        const key = sorted[at]
        const order = key === undefined ? undefined : key.descending ? 'descending' : 'ascending'
        const head = heads[index]!
        return (
          <div
            key={column.id}
            id={`${id}--1-${index}`}
            role="columnheader"
            aria-colindex={index + 1}
            aria-sort={order}
            className={['datagrid-cell', column.isFigure ? 'number' : '', left === null ? '' : 'pinned', active.line < 0 && active.column === index ? 'active' : ''].join(' ')}
            style={left === null ? undefined : { left: `calc(${left}px * var(--type, 1))` }}
          >
            <button type="button" tabIndex={-1} className={order === undefined ? 'sort' : `sort ${order}`} title={words.t('grid.sort_more')} onClick={(event) => onSort(column.id, event.shiftKey)}>
              <span className="datagrid-name">
                {column.name}
                {column.note !== undefined && <span className="faint"> {column.note}</span>}
              </span>
              {at >= 0 && sorted.length > 1 && <sup>{at + 1}</sup>}
            </button>
            {renderMenu !== null && (
              <ColumnPopover isOpen={opened === column.id} label={words.t('grid.menu', { column: column.name })} onOpen={() => onMenu(column.id)} onClose={close}>
                {() => renderMenu(column.id, close)}
              </ColumnPopover>
            )}
            {/* The menu has the same for the keyboard. */}
            <span className={head.column.getIsResizing() ? 'resize resizing' : 'resize'} title={words.t('grid.resize', { column: column.name })} onMouseDown={head.getResizeHandler()} onTouchStart={head.getResizeHandler()} aria-hidden="true" />
          </div>
        )
      })}
    </div>
  )
}
