/** The keyboard, the pointer and the clipboard of the grid; the grid itself has the focus and names its active cell. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import { writeHtmlTable, writeTsv } from '../../../compare/grid/clip.ts'
import { clampSelection, moveSelection, rangeOf, START } from './selection.ts'
import type { ClipboardEvent, KeyboardEvent, MouseEvent } from 'react'
import type { GridColumnHead, GridLines } from './lines.ts'
import type { Extent, Place, Selection } from './selection.ts'

/** More lines than these are a file's business. */
export const COPY_LIMIT = 20_000

export interface GridControl {
  selection: Selection
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  onCopy: (event: ClipboardEvent<HTMLElement>) => void
  onCellDown: (event: MouseEvent, place: Place) => void
}

interface Wiring {
  columns: readonly GridColumnHead[]
  lines: GridLines
  page: number
  reveal: (line: number) => void
  sort: (column: string, more: boolean) => void
  openMenu: (column: string) => void
}

export function useGrid({ columns, lines, page, reveal, sort, openMenu }: Wiring): GridControl {
  const [chosen, choose] = useState(START)
  const extent = useMemo((): Extent => ({ lines: lines.count, columns: columns.length, page }), [lines.count, columns.length, page])
  const selection = useMemo(() => clampSelection(chosen, extent), [chosen, extent])
  const { active } = selection
  useEffect(() => {
    if (active.line >= 0) reveal(active.line)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only a move of the reader's scrolls
  }, [active])

  // The same from one rendering to the next: each line in sight holds it.
  const onCellDown = useCallback((event: MouseEvent, place: Place) => {
    if (event.button === 0) choose((before) => ({ anchor: event.shiftKey ? before.anchor : place, active: place }))
  }, [])

  const act = (place: Place): boolean => {
    const column = columns[place.column]?.id ?? ''
    if (place.line < 0) {
      sort(column, false)
      return true
    }
    const line = lines.count === 0 ? null : lines.at(place.line)
    if (line?.kind === 'group') line.toggle()
    else line?.open(column)?.()
    return line !== null
  }
  return {
    selection,
    onKeyDown(event) {
      if (event.target !== event.currentTarget || event.metaKey) return
      const far = event.ctrlKey
      if (event.key === 'Enter' && active.line < 0 && event.shiftKey) sort(columns[active.column]?.id ?? '', true)
      else if (event.altKey && event.key === 'ArrowDown' && active.line < 0) openMenu(columns[active.column]?.id ?? '')
      else if (event.altKey) return
      else if (event.key === 'Enter' || event.key === ' ') act(active)
      else if (far && event.key.toLowerCase() === 'a') choose({ anchor: { line: 0, column: 0 }, active: { line: extent.lines - 1, column: extent.columns - 1 } })
      else {
        const next = moveSelection(selection, event.key, extent, { extend: event.shiftKey, far })
        if (next === undefined) return
        choose(next)
      }
      event.preventDefault()
    },
    onCopy(event) {
      if (event.target !== event.currentTarget) return
      const { top, bottom, left, right } = rangeOf(selection)
      const cells = columns.slice(left, right + 1)
      const rows = copyRows(lines, cells, top, Math.min(bottom, top + COPY_LIMIT - 1))
      const isCell = top === bottom && left === right
      putRows(event.clipboardData, isCell ? rows : [headOf(cells), ...rows], isCell ? 0 : 1)
      event.preventDefault()
    },
    onCellDown,
  }
}

/** Copies all lines with their heads, as far as a clipboard should carry; the number of lines copied, or null where the browser refuses. */
export function copyLines(columns: readonly GridColumnHead[], lines: GridLines): number | null {
  const count = Math.min(lines.count, COPY_LIMIT)
  const rows = [headOf(columns), ...copyRows(lines, columns, 0, count - 1)]
  const put = (event: globalThis.ClipboardEvent) => {
    if (event.clipboardData !== null) putRows(event.clipboardData, rows, 1)
    event.preventDefault()
  }
  // Works without a secure context, where there is no clipboard object.
  document.addEventListener('copy', put, { capture: true, once: true })
  const done = document.execCommand('copy')
  document.removeEventListener('copy', put, { capture: true })
  return done ? count : null
}

function headOf(columns: readonly GridColumnHead[]): string[] {
  return columns.map(({ name, note }) => (note === undefined ? name : `${name} (${note})`))
}

function copyRows(lines: GridLines, columns: readonly GridColumnHead[], top: number, bottom: number): string[][] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, at) => {
    const line = lines.at(top + at)
    return line.kind === 'group' ? [`${line.name} (${line.count})`, ...columns.slice(1).map(() => '')] : columns.map(({ id }) => line.text(id))
  })
}

function putRows(clipboard: DataTransfer, rows: string[][], heads: number): void {
  clipboard.setData('text/plain', writeTsv(rows))
  clipboard.setData('text/html', writeHtmlTable(rows, heads))
}
