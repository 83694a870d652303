/** Who stands where: figures in order with ties, and a lane of their own for regions without one. */
import type { Row, Table } from './tabulate.ts'

export interface RankedRow extends Row {
  gap: null
  shown: number
  /** 1 for the first; equal figures share a place and the next is skipped (1, 1, 3). */
  place: number
}

export interface Ranking {
  ranked: RankedRow[]
  /** Regions without a figure, in the order of the table; they never enter the order. */
  lane: Row[]
}

/**
 * The figures of a table in order: largest first, or smallest first where less is better; equal figures in the order of the table.
 * A missing figure is neither largest nor smallest nor 0.
 */
export function rankRows(table: Table): Ranking {
  const sign = table.indicator.direction === 'lower_better' ? 1 : -1
  const figures = table.rows.flatMap((row) => (row.gap === null && row.shown !== undefined ? [{ ...row, gap: null, shown: row.shown }] : []))
  const ordered = figures.map((row, index) => ({ row, index })).sort((a, b) => sign * (a.row.shown - b.row.shown) || a.index - b.index)
  const ranked = ordered.map(({ row }) => ({ ...row, place: 1 + ordered.filter((other) => sign * (other.row.shown - row.shown) < 0).length }))
  return { ranked, lane: table.rows.filter((row) => row.gap !== null) }
}
