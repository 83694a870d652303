/** What stands in a large table, line by line, whatever its shape: the grid draws these and asks for no more than it shows. */
import type { ReactNode } from 'react'

export interface GridColumnHead {
  id: string
  name: string
  /** Under the name: the unit of a column's figures. */
  note?: string
  isFigure: boolean
  /** In pixels, unless the reader has set another. */
  width: number
}

export interface GroupLine {
  kind: 'group'
  name: string
  count: number
  isFolded: boolean
  toggle: () => void
}

export interface RowLine {
  kind: 'row'
  /** What a column says, for the screen, the clipboard and a reader's voice. */
  text: (column: string) => string
  /** A sign before the text. */
  sign?: (column: string) => ReactNode
  /** The sign alone is seen; the text is for the clipboard and a reader's voice. */
  isBare?: (column: string) => boolean
  /** Opens the source of what a column says; null where it has none. */
  open: (column: string) => (() => void) | null
}

export type GridLine = GroupLine | RowLine

export interface GridLines {
  count: number
  at: (line: number) => GridLine
}
