/** A table of any length: only the lines in sight are drawn, columns are pinned and resized, the whole is one stop of the tab key. */
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { columnPinningFeature, columnResizingFeature, columnSizingFeature, createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { usePage } from '../../page.ts'
import { usePrinting } from '../../present/use_printing.ts'
import { GridHead } from './GridHead.tsx'
import { GridLineRow } from './GridLineRow.tsx'
import { useGrid } from './use_grid.ts'
import type { CSSProperties, ReactNode } from 'react'
import type { GridColumnHead, GridLine, GridLines } from './lines.ts'
import type { SortKey } from '../../../compare/grid/sort.ts'

const features = tableFeatures({ columnPinningFeature, columnSizingFeature, columnResizingFeature })
export type GridFeatures = typeof features
const helper = createColumnHelper<GridFeatures, GridLine>()
const NO_LINES: GridLine[] = []
/** So many lines are printed; a table that is longer is a file's business. */
const PRINTED = 2000

interface Props {
  label: string
  columns: readonly GridColumnHead[]
  lines: GridLines
  sorted: readonly SortKey[]
  onSort: (column: string, more: boolean) => void
  pinned: readonly string[]
  widths: Readonly<Record<string, number>>
  onWidth: (column: string, width: number) => void
  /** What a column's menu holds; null where columns have none. */
  renderMenu: ((column: string, close: () => void) => ReactNode) | null
}

export function DataGrid({ label, columns, lines, sorted, onSort, pinned, widths, onWidth, renderMenu }: Props) {
  const { words } = usePage()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [opened, open] = useState('')
  const isPrinting = usePrinting()
  const rowHeight = useRowHeight()
  const definitions = useMemo(() => helper.columns(columns.map((column) => helper.accessor((line) => (line.kind === 'row' ? line.text(column.id) : ''), { id: column.id, size: column.width, minSize: 48, maxSize: 900 }))), [columns])
  const start = useMemo(() => columns.map((column) => column.id).filter((column) => pinned.includes(column)), [columns, pinned])
  const table = useTable({
    features, columns: definitions, data: NO_LINES, columnResizeMode: 'onEnd',
    state: { columnPinning: { start, end: [] }, columnSizing: widths },
    onColumnSizingChange: (change) => {
      const next = typeof change === 'function' ? change(widths) : change
      for (const [column, width] of Object.entries(next)) if (width !== widths[column]) onWidth(column, Math.round(width))
    },
  })
  const heads = table.getHeaderGroups()[0]?.headers ?? []
  const places = useMemo(
    () => heads.map((head) => ({ column: columns.find((column) => column.id === head.column.id)!, width: head.getSize(), left: start.includes(head.column.id) ? head.column.getStart('start') : null })),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a width set by the reader changes a head without making it another
    [heads, columns, start, widths],
  )
  const shown = useMemo(() => places.map(({ column }) => column), [places])
  // oxlint-disable-next-line react/incompatible-library -- its functions are called here and handed to nothing that is memoised
  const virtual = useVirtualizer({
    count: lines.count,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // The head covers the first line that the window would show.
    scrollPaddingStart: rowHeight * 1.6,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...(activeLine.current >= 0 && activeLine.current < range.count ? [activeLine.current] : [])])].sort((a, b) => a - b),
  })
  const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 600) / rowHeight) - 2)
  const control = useGrid({ columns: shown, lines, page, reveal: (line) => virtual.scrollToIndex(line, { align: 'auto' }), sort: onSort, openMenu: open })
  const activeLine = useRef(0)
  activeLine.current = control.selection.active.line
  useEffect(() => virtual.measure(), [virtual, rowHeight])

  const active = control.selection.active
  const items = isPrinting ? Array.from({ length: Math.min(lines.count, PRINTED) }, (_, index) => ({ index, start: index * rowHeight })) : virtual.getVirtualItems()
  return (
    <div
      ref={box}
      className="datagrid"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={lines.count + 1}
      aria-colcount={shown.length}
      aria-multiselectable="true"
      aria-activedescendant={`${id}-${active.line}-${active.column}`}
      aria-describedby={`${id}-help`}
      style={{ '--row': `${rowHeight}px`, '--columns': places.map(({ width }) => `calc(${width}px * var(--type, 1))`).join(' ') } as CSSProperties}
      onKeyDown={control.onKeyDown}
      onCopy={control.onCopy}
    >
      <GridHead id={id} places={places} heads={heads} sorted={sorted} onSort={onSort} active={active} renderMenu={renderMenu} opened={opened} onMenu={open} onClose={() => box.current?.focus()} />
      <div className="datagrid-body" role="presentation" style={{ height: (isPrinting ? items.length : lines.count) * rowHeight }}>
        {items.map(({ index, start: top }) => (
          <GridLineRow key={index} id={id} index={index} top={top} lines={lines} places={places} selection={control.selection} onCellDown={control.onCellDown} />
        ))}
      </div>
      <p id={`${id}-help`} className="sr-only">
        {words.t('grid.help')}
      </p>
    </div>
  )
}

/** 2.125 em of the page's own size, so that a reader's larger type gets its room. */
function useRowHeight(): number {
  const [height] = useState(() => Math.round(2.125 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)))
  return height
}
