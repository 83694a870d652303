/** One line of the grid: a row's cells, or a group's heading over the whole width. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a grid that draws only the lines in sight lays its cells out itself */
import { memo } from 'react'
import { usePage } from '../../page.ts'
import { rangeOf } from './selection.ts'
import type { MouseEvent } from 'react'
import type { ColumnPlace } from './GridHead.tsx'
import type { GridLines } from './lines.ts'
import type { Place, Selection } from './selection.ts'

interface Props {
  id: string
  index: number
  top: number
  lines: GridLines
  places: readonly ColumnPlace[]
  selection: Selection
  onCellDown: (event: MouseEvent, place: Place) => void
}

/** Drawn again only when it says something else: scrolling moves hundreds of lines past. */
export const GridLineRow = memo(function GridLineRow({ id, index, top, lines, places, selection, onCellDown }: Props) {
  const { words } = usePage()
  const line = lines.at(index)
  const { active } = selection
  const range = rangeOf(selection)
  const isActive = active.line === index
  const style = { transform: `translateY(${top}px)` }
  if (line.kind === 'group') {
    return (
      <div role="row" aria-rowindex={index + 2} aria-expanded={!line.isFolded} className="datagrid-row datagrid-group" style={style}>
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the grid has the keyboard */}
        <div
          id={`${id}-${index}-${isActive ? active.column : 0}`}
          role="gridcell"
          aria-colspan={places.length}
          aria-label={words.t(line.isFolded ? 'grid.unfold' : 'grid.fold', { group: `${line.name} ${line.count}` })}
          className={isActive ? 'datagrid-cell active' : 'datagrid-cell'}
          onMouseDown={(event) => onCellDown(event, { line: index, column: 0 })}
          onClick={line.toggle}
        >
          <span className={line.isFolded ? 'fold folded' : 'fold'} aria-hidden="true" /> {line.name} <span className="faint">{words.number(line.count)}</span>
        </div>
      </div>
    )
  }
  const isInRange = index >= range.top && index <= range.bottom && (range.top !== range.bottom || range.left !== range.right)
  return (
    <div role="row" aria-rowindex={index + 2} className="datagrid-row" style={style}>
      {places.map(({ column, left }, at) => {
        const open = line.open(column.id)
        const isSelected = isInRange && at >= range.left && at <= range.right
        const text = line.text(column.id)
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the grid has the keyboard
          <div
            key={column.id}
            id={`${id}-${index}-${at}`}
            role="gridcell"
            aria-colindex={at + 1}
            aria-selected={isSelected || undefined}
            title={text}
            className={['datagrid-cell', column.isFigure ? 'number' : '', left === null ? '' : 'pinned', isActive && active.column === at ? 'active' : '', isSelected ? 'selected' : '', open === null ? '' : 'opens'].join(' ')}
            style={left === null ? undefined : { left: `calc(${left}px * var(--type, 1))` }}
            onMouseDown={(event) => onCellDown(event, { line: index, column: at })}
            onClick={(event) => !event.shiftKey && open?.()}
          >
            {line.sign?.(column.id)}
            {line.isBare?.(column.id) === true ? <span className="sr-only">{text}</span> : text}
          </div>
        )
      })}
    </div>
  )
})
