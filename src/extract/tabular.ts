/**
 * Tables that copying has flattened into text: rows of cells parted by | or tab, or one cell a line.
 * Every number in such a table gets the words of its column and the caption above, since no sentence says what it counts.
 */
import type { Quantity } from '../model/quantity.ts'
import { isDigit, isHan } from './characters.ts'
import type { TermTrie } from './terms.ts'

/** A number of a table with what its column says. `words` reads like the clause that the table stands for. */
export interface Cell {
  quantity: Quantity
  /** Caption, column words and number as one clause; the number stands at [at, at + length). */
  words: string
  at: number
  /** Folded span of the column's head. */
  head: { start: number; end: number }
  /** The column adds up the others of its row. */
  isTotal: boolean
}

interface Line {
  start: number
  end: number
}

interface Span {
  start: number
  end: number
}

/** Cells of all tables of a folded text, by the start of their number. */
export function findCells(text: string, quantities: readonly Quantity[], trie: TermTrie): Map<Quantity, Cell> {
  const cells = new Map<Quantity, Cell>()
  if (quantities.length === 0) return cells
  const byStart = new Map(quantities.map((quantity) => [quantity.start, quantity]))
  const lines = cutLines(text)
  if (text.includes('|') || text.includes('\t')) readRows(text, lines, byStart, cells)
  readColumn(text, lines, byStart, cells, trie)
  return cells
}

function cutLines(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    lines.push({ start, end })
    start = end + 1
  }
  return lines
}

/** Rows of cells: the head is the last row without numbers that has as many cells. */
function readRows(text: string, lines: readonly Line[], byStart: ReadonlyMap<number, Quantity>, cells: Map<Quantity, Cell>): void {
  let head: Span[] = []
  let caption = ''
  for (const line of lines) {
    const row = splitRow(text, line)
    if (row.length < 2) {
      if (line.end > line.start) { head = []; caption = '' }
      continue
    }
    const numbers = row.filter((cell) => isNumber(text, cell)).length
    if (numbers === 0) {
      const filled = row.filter((cell) => cell.end > cell.start)
      if (filled.length === 1) caption = text.slice(filled[0]!.start, filled[0]!.end)
      else head = inherit(row, head)
      continue
    }
    // Where cells were merged and copying lost it, no column can be trusted.
    if (!hasColumnsOf(row, head)) continue
    row.forEach((cell, column) => {
      const quantity = byStart.get(cell.start)
      const top = head[column]
      if (quantity === undefined || top === undefined || !isNumber(text, cell) || top.end === top.start) return
      cells.set(quantity, makeCell(text, quantity, top, caption))
    })
  }
}

/** As many cells, but for one that a mark at the end of only one of the lines adds. */
function hasColumnsOf(row: readonly Span[], head: readonly Span[]): boolean {
  const [longer, shorter] = row.length > head.length ? [row, head] : [head, row]
  const extra = longer[longer.length - 1]
  return longer.length === shorter.length || (longer.length === shorter.length + 1 && extra !== undefined && extra.end === extra.start)
}

/** One cell a line: a run of heads, then a run of numbers and empty cells, as many as heads. */
function readColumn(text: string, lines: readonly Line[], byStart: ReadonlyMap<number, Quantity>, cells: Map<Quantity, Cell>, trie: TermTrie): void {
  for (let i = 0; i < lines.length; i++) {
    if (!isNumber(text, trim(text, lines[i]!))) continue
    let first = i
    const values: Span[] = []
    for (; i < lines.length; i++) {
      const line = lines[i]!
      const cell = trim(text, line)
      if (line.start === line.end) continue
      if (cell.start < cell.end && !isNumber(text, cell)) break
      values.push(cell)
    }
    const heads: Span[] = []
    let caption = ''
    while (--first >= 0) {
      const cell = trim(text, lines[first]!)
      if (cell.start === cell.end) continue
      const size = cell.end - cell.start
      if (size > 24 || isNumber(text, cell) || text[cell.end - 1] === '。') break
      heads.unshift(cell)
    }
    const joined = joinHeads(text, heads, values.length, trie)
    if (joined === null || values.length < 3) continue
    if (joined.length === values.length + 1) {
      const top = joined.shift()!
      caption = text.slice(top.start, top.end)
    }
    if (joined.length !== values.length) continue
    values.forEach((cell, column) => {
      const quantity = byStart.get(cell.start)
      if (quantity !== undefined && cell.end > cell.start) cells.set(quantity, makeCell(text, quantity, joined[column]!, caption))
    })
  }
}

/** Below a merged head the row of heads has an empty cell: its column belongs to the head above. */
function inherit(row: readonly Span[], above: readonly Span[]): Span[] {
  return row.map((cell, column) => (cell.start < cell.end || row.length !== above.length ? cell : above[column]!))
}

/** Heads that were wrapped over lines are joined where a word of the catalogue runs over the break (行政 | 拘留). */
function joinHeads(text: string, heads: readonly Span[], count: number, trie: TermTrie): Span[] | null {
  if (heads.length < count) return null
  const joined: Span[] = []
  for (const head of heads) {
    const last = joined.at(-1)
    if (last !== undefined) {
      const words = strip(text.slice(last.start, last.end)) + text.slice(head.start, head.end)
      const seam = words.length - (head.end - head.start)
      if (hasTermAcross(words, seam, trie)) {
        joined[joined.length - 1] = { start: last.start, end: head.end }
        continue
      }
    }
    joined.push({ ...head })
  }
  return joined.length === count || joined.length === count + 1 ? joined : null
}

function hasTermAcross(words: string, seam: number, trie: TermTrie): boolean {
  const { size, start, end } = trie.find(words, 0, words.length)
  for (let h = 0; h < size; h++) if (start[h]! < seam && end[h]! > seam) return true
  return false
}

function makeCell(text: string, quantity: Quantity, head: Span, caption: string): Cell {
  const top = strip(text.slice(head.start, head.end))
  const unit = unitIn(top) ?? unitIn(caption)
  const scaled = scale(quantity, unit)
  // A comma inside a head parts no clauses.
  const lead = `${caption.replace(UNIT, '')},${top.replace(UNIT, '').replaceAll(',', '、')}`
  return { quantity: scaled, words: `${lead}${scaled.printed}${scaled.word}`, at: lead.length, head, isTotal: /^(合计|总计|共计|总数|小计)/.test(top) }
}

const UNIT = /\((万|亿)?(宗|件|起|次|人次|人|元|个|份|项|%)\)/

function unitIn(words: string): { magnitude: number; word: string } | null {
  const match = UNIT.exec(words)
  return match === null ? null : { magnitude: match[1] === '万' ? 10000 : match[1] === '亿' ? 1e8 : 1, word: match[2]! }
}

/** The number as its column's unit makes it: 1753.79 below 罚没金额(万元) is 17,537,900 yuan. */
function scale(quantity: Quantity, unit: { magnitude: number; word: string } | null): Quantity {
  if (unit === null || quantity.word !== '') return quantity
  return {
    ...quantity, value: Number((quantity.value * unit.magnitude).toPrecision(15)), word: unit.word,
    dimension: unit.word === '元' ? 'money' : unit.word === '%' ? 'ratio' : 'count',
  }
}

function splitRow(text: string, line: Line): Span[] {
  const cells: Span[] = []
  let start = line.start
  let separators = 0
  for (let i = line.start; i <= line.end; i++) {
    if (i < line.end && text[i] !== '|' && text[i] !== '\t') continue
    if (i < line.end) separators++
    cells.push(trim(text, { start, end: i }))
    start = i + 1
  }
  if (separators === 0) return []
  // A bar may stand at both ends of a row; an empty cell in front of a tab is a cell.
  if (cells[0]!.start === cells[0]!.end && text[line.start] !== '\t') cells.shift()
  return cells
}

function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && ' \t\r'.includes(text[start]!)) start++
  while (end > start && ' \t\r'.includes(text[end - 1]!)) end--
  return { start, end }
}

function isNumber(text: string, cell: Span): boolean {
  if (cell.end === cell.start || cell.end - cell.start > 14 || !isDigit(text.charCodeAt(cell.start))) return false
  for (let i = cell.start; i < cell.end; i++) if (isHan(text.charCodeAt(i)) || text[i] === '-') return false
  return true
}

function strip(words: string): string {
  return words.replaceAll(/[\s]/g, '')
}
