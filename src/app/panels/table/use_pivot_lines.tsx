/** Headlines as a table of regions × years or × indicators: its columns, and its lines. */
import { compareText } from '../../../model/text.ts'
import { useMemo } from 'react'
import { asTexts } from '../../../compare/grid/column.ts'
import { chosenRows, listMissing, makeMissingFinder, pickLeading } from '../../../compare/grid/missing.ts'
import { pivotRows } from '../../../compare/grid/pivot.ts'
import { gravestOf } from '../../../compare/sign.ts'
import { GAPS } from '../../../model/lists.ts'
import { useDataPage } from '../../page.ts'
import { FindingSign, GapSign } from '../../present/Sign.tsx'
import type { Labels } from '../../../compare/grid/column.ts'
import type { WriteCell } from '../../../compare/grid/cell.ts'
import type { GridColumn, RowGrid } from '../../../compare/grid/open.ts'
import type { SortKey } from '../../../compare/grid/sort.ts'
import type { GridColumnHead, GridLines, RowLine } from './lines.ts'
import type { Flag, GapReason } from '../../../model/lists.ts'

interface Given {
  grid: RowGrid
  rows: Uint32Array
  labels: Labels
  write: WriteCell
  open: (row: number) => void
  /** null where the table is none of regions. */
  across: 'time_period' | 'indicator' | null
  sorted: readonly SortKey[]
  /** 1 for each row of the choice, before any filter; undefined: all. */
  within: Uint8Array | undefined
}

const NONE: { columns: GridColumnHead[]; lines: GridLines } = { columns: [], lines: { count: 0, at: () => { throw new RangeError('no lines') } } }

/** Regions stand in the order of the rows unless a column is sorted by: then by its figures, regions without one last. */
export function usePivotLines({ grid, rows, labels, write, open, across, sorted, within }: Given): { columns: GridColumnHead[]; lines: GridLines } {
  const { words, dataset, resolved } = useDataPage()
  const { holdings } = dataset
  const { catalogue } = holdings
  const { choice } = resolved
  const indicator = resolved.indicator?.id ?? ''
  return useMemo(() => {
    if (across === null) return NONE
    const columnOf = (name: GridColumn) => asTexts(grid.columns.get(name)!)
    const [flags, status, value, region] = [columnOf('flags'), columnOf('status'), grid.columns.get('value'), columnOf('region')]
    const pivot = pivotRows(grid, pickLeading(grid, rows), 'region', across)
    const names = labels.get(across)
    const acrossColumn = columnOf(across)
    const heads = pivot.across
      .map((key, at) => ({ key, at, label: names?.[acrossColumn.keys.indexOf(key)] }))
      .sort((a, b) => compareText(a.label?.order ?? a.key, b.label?.order ?? b.key))
      .map(({ key, at, label }) => {
        const unit = across === 'indicator' ? catalogue.units.find((entry) => entry.id === catalogue.indicators.find((indicator) => indicator.id === key)?.unit) : undefined
        return { at, head: { id: across === 'indicator' ? key : `y${key}`, name: label?.text ?? key, isFigure: true, width: across === 'indicator' ? 132 : 110, ...(unit !== undefined && { note: words.of(unit) }) } }
      })
    const columns: GridColumnHead[] = [{ id: 'region', name: words.t('grid.column.region'), isFigure: false, width: 160 }, ...heads.map(({ head }) => head)]
    const placeOf = new Map(heads.map(({ at, head }) => [head.id, at]))
    const cell = (line: number, column: string): readonly number[] => {
      const at = placeOf.get(column)
      return at === undefined ? [] : (pivot.at(line, at) ?? [])
    }
    const figure = (line: number, column: string): number => {
      const [row] = cell(line, column)
      return row === undefined || value?.kind !== 'number' ? NaN : value.values[row]!
    }
    const regionText = (line: number): string => labels.get('region')?.[region.keys.indexOf(pivot.down[line]!)]?.text ?? pivot.down[line]!
    const order = [...pivot.down.keys()]
    for (const { column, descending } of [...sorted].reverse()) {
      const sign = descending ? -1 : 1
      order.sort((a, b) => (column === 'region' ? sign * compareText(pivot.down[a]!, pivot.down[b]!) : compareFigures(figure(a, column), figure(b, column), sign)))
    }
    let reasons: Map<string, GapReason> | null = null
    // A cell without a row: the report is there and says nothing, or there is no report; nothing is said of one that a filter took away.
    const missing = (line: number, column: string): GapReason | undefined => {
      reasons ??= new Map(lackings().map((one) => [`${one.region} ${across === 'indicator' ? one.indicator : `y${one.year}`}`, one.reason]))
      return reasons.get(`${pivot.down[line]!} ${column}`)
    }
    const lackings = () => listMissing(grid, rows, chosenRows(grid, within), across, makeMissingFinder(holdings, choice, across === 'indicator' ? null : indicator))
    const lineOf = (line: number): RowLine => ({
      kind: 'row',
      text: (column) => {
        if (column === 'region') return regionText(line)
        const found = cell(line, column)
        const [row] = found
        const reason = missing(line, column)
        if (row === undefined) return reason === undefined ? '' : words.of(GAPS[reason])
        if (found.length > 1) return words.t('grid.several', { values: found.map((one) => write('value', one)).join(' / ') })
        return write('value', row) || write('status', row)
      },
      sign: (column) => {
        if (column === 'region') return null
        const [row] = cell(line, column)
        const lacking = missing(line, column)
        if (row === undefined) return lacking === undefined ? null : <GapSign reason={lacking} />
        const reason = status.keys[status.codes[row]!]!
        if (reason in GAPS) return <GapSign reason={reason as GapReason} />
        const severity = gravestOf(flags.keys[flags.codes[row]!]!.split('|').filter(Boolean) as Flag[])
        return severity === null ? null : <FindingSign severity={severity} />
      },
      isBare: (column) => column !== 'region' && cell(line, column)[0] === undefined,
      open: (column) => {
        const [row] = cell(line, column)
        return row === undefined ? null : () => open(row)
      },
    })
    return { columns, lines: { count: order.length, at: (line) => lineOf(order[line]!) } }
  }, [grid, rows, labels, write, open, across, sorted, within, words, catalogue, holdings, choice, indicator])
}


function compareFigures(a: number, b: number, sign: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
  return sign * (a - b)
}
