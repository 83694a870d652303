/** The rows of the table as lines: one a figure or gap, gathered under headings where the reader wants it. */
import { useMemo, useState } from 'react'
import { asTexts } from '../../../compare/grid/column.ts'
import { groupRows, layLines } from '../../../compare/grid/group.ts'
import { gravestOf } from '../../../compare/sign.ts'
import { GAPS } from '../../../model/lists.ts'
import { useDataPage } from '../../page.ts'
import { FindingSign, GapSign } from '../../present/Sign.tsx'
import { GROUPINGS } from './column_heads.ts'
import type { Labels } from '../../../compare/grid/column.ts'
import type { WriteCell } from '../../../compare/grid/cell.ts'
import type { GridColumn, RowGrid } from '../../../compare/grid/open.ts'
import type { GridLines, RowLine } from './lines.ts'
import type { Flag, GapReason } from '../../../model/lists.ts'

/** Columns whose cells lead to the sentence, or to the reason of a gap. */
const OPENING: readonly string[] = ['value', 'value_printed', 'status']

interface Given {
  grid: RowGrid
  rows: Uint32Array
  labels: Labels
  write: WriteCell
  open: (row: number) => void
}

export function useRowLines({ grid, rows, labels, write, open }: Given): GridLines {
  const { view } = useDataPage()
  const [folded, fold] = useState<ReadonlySet<number>>(new Set())
  const by = GROUPINGS.find((column) => column === view.u)
  const gathered = useMemo(() => {
    const column = by === undefined ? undefined : grid.columns.get(by)
    if (column === undefined) return null
    const texts = asTexts(column)
    return { texts, ...groupRows(texts, rows) }
  }, [grid, by, rows])
  return useMemo(() => {
    const lineOf = (row: number) => describeRow(row, grid, write, open)
    if (gathered === null) return { count: rows.length, at: (line) => lineOf(rows[line]!) }
    const { count, at } = layLines(gathered, folded)
    return {
      count,
      at: (line) => {
        const found = at(line)
        if (found.kind === 'row') return lineOf(found.row)
        const { code, count: members } = found.group
        const toggle = () => fold((before) => new Set(before.has(code) ? [...before].filter((other) => other !== code) : [...before, code]))
        return { kind: 'group', name: labels.get(by ?? '')?.[code]?.text ?? gathered.texts.keys[code]!, count: members, isFolded: folded.has(code), toggle }
      },
    }
  }, [grid, rows, labels, write, open, folded, by, gathered])
}

function describeRow(row: number, grid: RowGrid, write: WriteCell, open: (row: number) => void): RowLine {
  const key = (name: GridColumn): string => {
    const column = grid.columns.get(name)
    return column?.kind === 'text' ? column.keys[column.codes[row]!]! : ''
  }
  return {
    kind: 'row',
    text: (name) => write(name as GridColumn, row),
    sign: (name) => {
      if (name === 'status') return key('status') in GAPS ? <GapSign reason={key('status') as GapReason} /> : null
      const severity = name === 'value' ? gravestOf(key('flags').split('|').filter(Boolean) as Flag[]) : null
      return severity === null ? null : <FindingSign severity={severity} />
    },
    open: (name) => (OPENING.includes(name) ? () => open(row) : null),
  }
}
