/** What a cell of the table says: the same words on the screen, in the clipboard and in a printed table. */
import { derivedFigure, writeFigure } from '../figure.ts'
import type { GridColumn, RowGrid } from './open.ts'
import type { Labels } from './column.ts'
import type { Words } from '../words.ts'
import type { Qualifier } from '../../model/lists.ts'

export type WriteCell = (column: GridColumn, row: number) => string

/** A writer of cells in one language; years and places are written without separators, blanks as the empty text. */
export function makeCellWriter(grid: RowGrid, labels: Labels, words: Words): WriteCell {
  const key = (name: GridColumn, row: number): string => {
    const column = grid.columns.get(name)
    return column?.kind === 'text' ? column.keys[column.codes[row]!]! : ''
  }
  return (name, row) => {
    const column = grid.columns.get(name)
    if (column === undefined) return ''
    // A figure is its own status; a gap has no standing and comes from nowhere.
    const hasFigure = key('status', row) === 'ok' || key('status', row) === 'conflicting'
    if (name === 'status' && key(name, row) === 'ok') return ''
    if ((name === 'origin' || name === 'headline') && !hasFigure) return ''
    if (column.kind === 'text') return labels.get(name)?.[column.codes[row]!]?.text ?? column.keys[column.codes[row]!]!
    const value = column.values[row]!
    if (Number.isNaN(value)) return ''
    if (name !== 'value') return String(value)
    const unit = key('unit', row)
    if (key('origin', row) === 'derived' && unit === 'percent') return writeFigure(derivedFigure(value, { unit }), words)
    const digits = unit === 'percent' ? { digits: /[.．。](\d+)/.exec(key('value_printed', row))?.[1]?.length ?? 0 } : {}
    return writeFigure({ value, unit, qualifier: key('qualifier', row) as Qualifier, ...digits }, words)
  }
}
