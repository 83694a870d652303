/** Tables: rows of cells parted by tabs, a merged cell followed by empty ones, so that every number stands in its column. */
import { attributeOf, BLOCKS, childrenOf, isElement, wordsOf } from './tree.ts'
import type { IsHidden } from './hidden.ts'
import type { Element } from './tree.ts'

/** A cell may claim a million columns; no table of a report has more than this. */
const WIDEST = 60

/** Whether the table only places parts of the page: it has one column, holds another table, or a cell holds paragraphs of prose. */
export function isLayout(table: Element, isLeftOut: IsHidden): boolean {
  const rows = rowsOf(table, isLeftOut)
  const cells = rows.flatMap((row) => cellsOf(row, isLeftOut))
  if (rows.every((row) => cellsOf(row, isLeftOut).length <= 1)) return true
  return cells.some((cell) => holdsTable(cell) || countParagraphs(cell) > 3)
}

/** Each row as one line; empty rows are left out. */
export function renderRows(table: Element, isLeftOut: IsHidden, write: (cell: Element) => string): string[] {
  const lines: string[] = []
  /** Of each column, how many further rows a cell above covers. */
  const covered: number[] = []
  for (const child of childrenOf(table)) {
    if (isElement(child) && child.tagName === 'caption' && !isLeftOut(child)) lines.push(write(child))
  }
  for (const row of rowsOf(table, isLeftOut)) {
    const line: string[] = []
    const skip = (): void => {
      for (; (covered[line.length] ?? 0) > 0; line.push('')) covered[line.length]! -= 1
    }
    for (const cell of cellsOf(row, isLeftOut)) {
      skip()
      const down = spanOf(cell, 'rowspan') - 1
      for (let column = 0; column < spanOf(cell, 'colspan'); column++) {
        covered[line.length] = down
        line.push(column === 0 ? write(cell) : '')
      }
    }
    skip()
    if (line.some((words) => words.trim() !== '')) lines.push(line.join('\t'))
  }
  return lines
}

function rowsOf(table: Element, isLeftOut: IsHidden): Element[] {
  return childrenOf(table).flatMap((child) => {
    if (!isElement(child) || isLeftOut(child)) return []
    if (child.tagName === 'tr') return [child]
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? childrenOf(child).filter((row) => isElement(row) && row.tagName === 'tr' && !isLeftOut(row)) as Element[] : []
  })
}

function cellsOf(row: Element, isLeftOut: IsHidden): Element[] {
  return childrenOf(row).filter((cell) => isElement(cell) && (cell.tagName === 'td' || cell.tagName === 'th') && !isLeftOut(cell)) as Element[]
}

function spanOf(cell: Element, name: 'rowspan' | 'colspan'): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10)
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), name === 'colspan' ? WIDEST : 1000)
}

function holdsTable(element: Element): boolean {
  return childrenOf(element).some((child) => isElement(child) && (child.tagName === 'table' || holdsTable(child)))
}

/** Blocks with a sentence of their own. */
function countParagraphs(element: Element): number {
  let found = 0
  for (const child of childrenOf(element)) {
    if (!isElement(child)) continue
    const inner = countParagraphs(child)
    found += inner > 0 || !BLOCKS.has(child.tagName) || !/[。；]/.test(plain(child)) ? inner : 1
  }
  return found
}

function plain(element: Element): string {
  return childrenOf(element).map((child) => wordsOf(child) ?? (isElement(child) ? plain(child) : '')).join('')
}
