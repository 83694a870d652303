/** A table of tables: one column's texts down, another's across, the headline's row in each cell. */
import { asTexts } from './column.ts'
import type { Grid } from './column.ts'

export interface Pivot {
  /** The keys down and across, in the order given. */
  down: readonly string[]
  across: readonly string[]
  /** The grid's row in a cell; undefined where it has none. Several rows of one cell (figures in conflict) are all there. */
  at: (down: number, across: number) => readonly number[] | undefined
}

/** The rows by two columns of texts or numbers; `rows` should be headlines only, which stand for a cell each. */
export function pivotRows(grid: Grid, rows: Uint32Array, down: string, across: string): Pivot {
  const [keyDown, keyAcross] = [down, across].map((name) => keysOf(grid, name)) as [KeyOf, KeyOf]
  const places = { down: new Map<string, number>(), across: new Map<string, number>() }
  const cells = new Map<string, number[]>()
  for (const row of rows) {
    const [a, b] = [place(places.down, keyDown(row)), place(places.across, keyAcross(row))]
    const cell = cells.get(`${a} ${b}`)
    if (cell === undefined) cells.set(`${a} ${b}`, [row])
    else cell.push(row)
  }
  return { down: [...places.down.keys()], across: [...places.across.keys()], at: (a, b) => cells.get(`${a} ${b}`) }
}

type KeyOf = (row: number) => string

function keysOf(grid: Grid, name: string): KeyOf {
  const column = grid.columns.get(name)
  if (column === undefined) return () => ''
  const { codes, keys } = asTexts(column)
  return (row) => keys[codes[row]!]!
}

function place(places: Map<string, number>, key: string): number {
  const known = places.get(key)
  if (known !== undefined) return known
  places.set(key, places.size)
  return places.size - 1
}
