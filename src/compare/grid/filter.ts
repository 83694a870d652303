/** Rows that pass all filters and the search, and how many each choice of a filter would leave. */
import { allRows } from './column.ts'
import type { Condition } from './condition.ts'
import type { Column, Grid, Label, Labels, TextColumn } from './column.ts'

export interface Filters {
  conditions: ReadonlyMap<string, Condition>
  /** Words that each must stand in some column of texts. */
  search: string
  /** 1 for each row that may pass at all; left out: all may. */
  within?: Uint8Array
}

/** Rows in the order of the data. `but`: a column whose own filter does not count, for the counts of its choices. */
export function filterRows(grid: Grid, filters: Filters, labels: Labels, but?: string): Uint32Array {
  return keepRows(allRows(grid), markRows(grid, filters, labels, but))
}

/** 1 for each row that passes all filters and the search. */
export function markRows(grid: Grid, { conditions, search, within }: Filters, labels: Labels, but?: string): Uint8Array {
  const kept = within?.slice() ?? new Uint8Array(grid.size).fill(1)
  for (const [name, condition] of conditions) {
    const column = grid.columns.get(name)
    if (column !== undefined && name !== but) drop(kept, column, condition, labels.get(name) ?? [])
  }
  for (const word of search.toLowerCase().split(/\s+/).filter(Boolean)) dropWithout(kept, grid, word, labels)
  return kept
}

/** The marked ones among the rows, in their order: what was sorted once need not be sorted after each keystroke. */
export function keepRows(rows: Uint32Array, marked: Uint8Array): Uint32Array {
  const kept = new Uint32Array(rows.length)
  let count = 0
  for (let at = 0; at < rows.length; at++) if (marked[rows[at]!] === 1) kept[count++] = rows[at]!
  return kept.subarray(0, count)
}

/** How many of the rows have each key of the column, by code. */
export function countKeys({ codes, keys }: TextColumn, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(keys.length)
  for (let at = 0; at < rows.length; at++) counts[codes[rows[at]!]!]!++
  return counts
}

function drop(kept: Uint8Array, column: Column, condition: Condition, labels: readonly Label[]): void {
  if (column.kind === 'text') {
    const passes = Uint8Array.from(column.keys, (key, code) => (passesText(key, labels[code], condition) ? 1 : 0))
    for (let row = 0; row < kept.length; row++) kept[row]! &= passes[column.codes[row]!]!
    return
  }
  if (condition.kind !== 'range') return
  const { from, until, openFrom, openUntil } = condition
  for (let row = 0; row < kept.length; row++) {
    const value = column.values[row]!
    // A blank compares with nothing, so it is out of every range.
    if (!(openFrom ? value > from : value >= from) || !(openUntil ? value < until : value <= until)) kept[row] = 0
  }
}

function passesText(key: string, label: Label | undefined, condition: Condition): boolean {
  if (condition.kind === 'among') return condition.keys.includes(key)
  if (condition.kind === 'range') return true
  const text = label?.search ?? key.toLowerCase()
  return condition.words.every((word) => text.includes(word))
}

/** Drops the rows that hold the word in no column of text. */
function dropWithout(kept: Uint8Array, grid: Grid, word: string, labels: Labels): void {
  const holds = new Uint8Array(grid.size)
  for (const [name, column] of grid.columns) {
    if (column.kind !== 'text') continue
    const found = labels.get(name)
    const passes = Uint8Array.from(column.keys, (key, code) => ((found?.[code]?.search ?? key.toLowerCase()).includes(word) ? 1 : 0))
    if (!passes.includes(1)) continue
    for (let row = 0; row < holds.length; row++) holds[row]! |= passes[column.codes[row]!]!
  }
  for (let row = 0; row < kept.length; row++) kept[row]! &= holds[row]!
}
