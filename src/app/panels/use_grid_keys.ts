/** The keyboard of a grid: one cell is a stop of the tab key, the arrow keys, Home, End, Page Up and Page Down move it. */
import { useEffect } from 'react'
import type { FocusEvent, KeyboardEvent, RefObject } from 'react'

interface GridKeys {
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  onFocus: (event: FocusEvent<HTMLElement>) => void
}

const PAGE = 8

/** Cells carry `data-at="row,column"`, rows without gaps from 0. */
export function useGridKeys(grid: RefObject<HTMLElement | null>): GridKeys {
  // After every rendering: a search may have taken the one stop away, or brought a second one back.
  useEffect(() => {
    const cells = [...(grid.current?.querySelectorAll<HTMLElement>('[data-at]') ?? [])]
    const stops = cells.filter((cell) => cell.tabIndex === 0)
    const [keep = cells[0], ...others] = stops
    for (const cell of others) cell.tabIndex = -1
    if (keep !== undefined) keep.tabIndex = 0
  })

  const find = (row: number, column: number) => grid.current?.querySelector<HTMLElement>(`[data-at="${row},${column}"]`) ?? null
  return {
    onFocus(event) {
      if (event.target.dataset['at'] === undefined) return
      for (const cell of grid.current?.querySelectorAll<HTMLElement>('[data-at][tabindex="0"]') ?? []) cell.tabIndex = -1
      event.target.tabIndex = 0
    },
    onKeyDown(event) {
      const at = event.target instanceof HTMLElement ? event.target.dataset['at'] : undefined
      if (at === undefined || event.altKey || event.metaKey) return
      const [row = 0, column = 0] = at.split(',').map(Number)
      const rows = grid.current?.querySelectorAll('[data-at$=",0"]').length ?? 0
      const last = (grid.current?.querySelectorAll(`[data-at^="${row},"]`).length ?? 1) - 1
      const target = {
        ArrowRight: [row, Math.min(last, column + 1)],
        ArrowLeft: [row, Math.max(0, column - 1)],
        ArrowDown: [Math.min(rows - 1, row + 1), column],
        ArrowUp: [Math.max(0, row - 1), column],
        PageDown: [Math.min(rows - 1, row + PAGE), column],
        PageUp: [Math.max(0, row - PAGE), column],
        Home: [event.ctrlKey ? 0 : row, 0],
        End: [event.ctrlKey ? rows - 1 : row, last],
      }[event.key]
      if (target === undefined) return
      event.preventDefault()
      find(target[0] ?? 0, target[1] ?? 0)?.focus()
    },
  }
}
