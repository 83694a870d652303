/** Rows gathered under headings: what stands on each line of a table that is grouped, with some groups folded. */
import type { TextColumn } from './column.ts'

export interface Group {
  /** Code of the column's key. */
  code: number
  /** Where its rows begin in the order of the groups, and how many there are. */
  start: number
  count: number
}

export interface Grouped {
  /** All rows, group by group; inside a group in the order given. */
  rows: Uint32Array
  /** In the order in which their first rows stood. */
  groups: readonly Group[]
}

/** A line of the table: a group's heading or a row. */
export type Line = { kind: 'group'; group: Group } | { kind: 'row'; row: number }

export function groupRows({ codes, keys }: TextColumn, rows: Uint32Array): Grouped {
  const counts = new Uint32Array(keys.length)
  const order: number[] = []
  for (let at = 0; at < rows.length; at++) {
    const code = codes[rows[at]!]!
    if (counts[code]!++ === 0) order.push(code)
  }
  const next = new Uint32Array(keys.length)
  let start = 0
  const groups = order.map((code): Group => {
    const group = { code, start, count: counts[code]! }
    next[code] = start
    start += group.count
    return group
  })
  const gathered = new Uint32Array(rows.length)
  for (let at = 0; at < rows.length; at++) gathered[next[codes[rows[at]!]!]!++] = rows[at]!
  return { rows: gathered, groups }
}

/** How many lines there are, and which one stands at a place; `folded` holds the codes of groups that show their heading only. */
export function layLines({ rows, groups }: Grouped, folded: ReadonlySet<number>): { count: number; at: (line: number) => Line } {
  const tops = new Float64Array(groups.length + 1)
  groups.forEach((group, index) => {
    tops[index + 1] = tops[index]! + 1 + (folded.has(group.code) ? 0 : group.count)
  })
  const at = (line: number): Line => {
    let low = 0
    let high = groups.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (tops[middle]! <= line) low = middle
      else high = middle - 1
    }
    const group = groups[low]!
    const below = line - tops[low]! - 1
    return below < 0 ? { kind: 'group', group } : { kind: 'row', row: rows[group.start + below]! }
  }
  return { count: tops[groups.length]!, at }
}
