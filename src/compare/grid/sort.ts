/** Rows put in order by several columns, blanks last both ways: by digits of their keys, since comparing pairs of rows takes ten times as long. */
import { compareText } from '../../model/text.ts'
import type { Grid, Label, Labels, NumberColumn, TextColumn } from './column.ts'

export interface SortKey {
  column: string
  descending: boolean
}

/** The rows in order; equal ones stay as they stood. A column that the grid does not have is passed over. */
export function sortRows(grid: Grid, rows: Uint32Array, by: readonly SortKey[], labels: Labels, compare: (a: string, b: string) => number): Uint32Array {
  let sorted = rows
  // The last key first: a stable pass keeps what earlier passes have settled.
  for (const { column, descending } of [...by].reverse()) {
    const found = grid.columns.get(column)
    if (found === undefined) continue
    const keys = found.kind === 'number' ? numberKeys(found, descending) : [textKeys(found, labels.get(column) ?? [], descending, compare)]
    for (const key of keys) sorted = passTwice(sorted, key)
  }
  return sorted
}

const BLANK = 0xffffffff

/** A number's bits, turned so that they are in order as unsigned integers; lower half first. */
function numberKeys({ values }: NumberColumn, descending: boolean): [Uint32Array, Uint32Array] {
  const low = new Uint32Array(values.length)
  const high = new Uint32Array(values.length)
  const number = new Float64Array(1)
  const bits = new Uint32Array(number.buffer)
  const turn = descending ? BLANK : 0
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!
    if (Number.isNaN(value)) {
      low[row] = high[row] = BLANK
      continue
    }
    // A negative zero is a zero.
    number[0] = value === 0 ? 0 : value
    // The sign bit puts negative numbers last, and their other bits run backwards.
    const isNegative = value < 0
    high[row] = bits[1]! ^ (isNegative ? BLANK : 0x80000000) ^ turn
    low[row] = bits[0]! ^ (isNegative ? BLANK : 0) ^ turn
  }
  return [low, high]
}

/** The place of each row's text among all texts of its column. */
function textKeys({ codes, keys }: TextColumn, labels: readonly Label[], descending: boolean, compare: (a: string, b: string) => number): Uint32Array {
  const label = (code: number): Label => labels[code] ?? { text: keys[code]!, search: '', order: '' }
  const inOrder = (a: number, b: number): number => compareText(label(a).order, label(b).order) || compare(label(a).text, label(b).text)
  const filled = [...keys.keys()].filter((code) => keys[code] !== '').sort(inOrder)
  const ranks = new Uint32Array(keys.length).fill(BLANK)
  let rank = 0
  filled.forEach((code, at) => {
    if (at > 0 && inOrder(filled[at - 1]!, code) !== 0) rank++
    ranks[code] = rank
  })
  if (descending) for (const code of filled) ranks[code] = rank - ranks[code]!
  return Uint32Array.from(codes, (code) => ranks[code]!)
}

/** A stable pass for each half of the key. */
function passTwice(rows: Uint32Array, key: Uint32Array): Uint32Array {
  return pass(pass(rows, key, 0), key, 16)
}

function pass(rows: Uint32Array, key: Uint32Array, shift: 0 | 16): Uint32Array {
  const starts = new Uint32Array(0x10001)
  for (let at = 0; at < rows.length; at++) starts[((key[rows[at]!]! >>> shift) & 0xffff) + 1]!++
  for (let digit = 0; digit < 0xffff; digit++) starts[digit + 1]! += starts[digit]!
  const moved = new Uint32Array(rows.length)
  for (let at = 0; at < rows.length; at++) moved[starts[(key[rows[at]!]! >>> shift) & 0xffff]!++] = rows[at]!
  return moved
}
