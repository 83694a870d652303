/** Where the reader is in the grid and what is selected: a corner that stays and one that moves. Line -1 is the head. */

export interface Place {
  line: number
  column: number
}

export interface Selection {
  anchor: Place
  active: Place
}

export interface Extent {
  lines: number
  columns: number
  /** Lines that are seen at once. */
  page: number
}

export const START: Selection = { anchor: { line: 0, column: 0 }, active: { line: 0, column: 0 } }

/** Where a key leads; undefined for a key that leads nowhere. With `extend` the anchor stays. */
export function moveSelection({ anchor, active }: Selection, key: string, extent: Extent, modified: { extend: boolean; far: boolean }): Selection | undefined {
  const { line, column } = active
  const [lastLine, lastColumn] = [extent.lines - 1, extent.columns - 1]
  const moves: Record<string, Place> = {
    ArrowDown: { line: modified.far ? lastLine : line + 1, column },
    ArrowUp: { line: modified.far ? 0 : line - 1, column },
    ArrowRight: { line, column: modified.far ? lastColumn : column + 1 },
    ArrowLeft: { line, column: modified.far ? 0 : column - 1 },
    PageDown: { line: line + extent.page, column },
    PageUp: { line: line - extent.page, column },
    Home: { line: modified.far ? 0 : line, column: 0 },
    End: { line: modified.far ? lastLine : line, column: lastColumn },
  }
  const wanted = moves[key]
  if (wanted === undefined) return undefined
  const next = keepInside(wanted, extent, modified.extend || key === 'PageUp')
  return { anchor: modified.extend ? anchor : next, active: next }
}

/** The selection inside a table that has become smaller. */
export function clampSelection({ anchor, active }: Selection, extent: Extent): Selection {
  return { anchor: keepInside(anchor, extent, true), active: keepInside(active, extent, false) }
}

/** Closed ranges of lines and columns. */
export function rangeOf({ anchor, active }: Selection): { top: number; bottom: number; left: number; right: number } {
  return {
    top: Math.max(0, Math.min(anchor.line, active.line)),
    bottom: Math.max(anchor.line, active.line),
    left: Math.min(anchor.column, active.column),
    right: Math.max(anchor.column, active.column),
  }
}

/** The head can be walked to, but not paged or selected to. */
function keepInside({ line, column }: Place, { lines, columns }: Extent, below: boolean): Place {
  return { line: Math.max(below ? 0 : -1, Math.min(lines - 1, line)), column: Math.max(0, Math.min(columns - 1, column)) }
}
