/** An element as the lines of text that a person sees: a line for each block, cells parted by tabs, list numbers written out. */
import { markItems } from './lists.ts'
import { attributeOf, BLOCKS, childrenOf, isElement, wordsOf } from './tree.ts'
import { isLayout, renderRows } from './table.ts'
import type { IsHidden } from './hidden.ts'
import type { Element, Parent } from './tree.ts'

/** The text below `parent` without what `isLeftOut` names; no line is empty. */
export function renderText(parent: Parent, isLeftOut: IsHidden): string {
  const page = new Page()
  renderChildren(parent, isLeftOut, page, false)
  return page.end()
}

/** Lines in the making. */
class Page {
  private readonly lines: string[] = []
  private line = ''
  /** The number of a list item, which waits for its words: they may begin a block of their own. */
  private mark = ''

  /** Words of a run of text: white space of the source counts as one space, and none begins a line. */
  write(words: string, isPre: boolean): void {
    if (isPre) {
      const [first = '', ...rest] = words.split(/\r\n?|\n/)
      this.line += first
      for (const next of rest) { this.break(); this.line = next }
      return
    }
    const shown = words.replaceAll(/[ \t\n\r\f]+/g, ' ')
    // `1.` and a number behind it would become a decimal.
    if (this.mark !== '' && this.line === this.mark && /^ ?[0-9A-Za-z]/.test(shown)) this.line += ' '
    this.line += this.line === '' || this.line.endsWith(' ') || this.line === this.mark ? shown.replace(/^ /, '') : shown
  }

  /** The mark of a note is no number of the text; behind a letter it is a power (m²). */
  writeMark(mark: string): void {
    this.line += /[A-Za-z]$/.test(this.line) ? mark : `[${mark}]`
  }

  number(mark: string): void {
    this.mark = mark
    this.line += mark
  }

  break(): void {
    if (this.mark !== '' && this.line.trimEnd() === this.mark) return
    this.mark = ''
    const line = this.line.replace(/[ \t]+$/, '')
    if (line.replaceAll(/[\s\u00a0\u3000\u200b]/g, '') !== '') this.lines.push(line)
    this.line = ''
  }

  /** Lines that are ready, tabs and all. */
  add(lines: readonly string[]): void {
    this.break()
    this.lines.push(...lines)
  }

  end(): string {
    this.break()
    return this.lines.join('\n')
  }
}

function renderChildren(parent: Parent, isLeftOut: IsHidden, page: Page, isPre: boolean): void {
  const marks = isElement(parent) ? markItems(parent) : new Map<Element, string>()
  for (const node of childrenOf(parent)) {
    const words = wordsOf(node)
    if (words !== null) page.write(words, isPre)
    else if (isElement(node) && !isLeftOut(node)) renderElement(node, marks.get(node) ?? '', isLeftOut, page, isPre)
  }
}

function renderElement(element: Element, mark: string, isLeftOut: IsHidden, page: Page, isPre: boolean): void {
  const name = element.tagName
  if (name === 'br') return page.break()
  if (name === 'table' && !isLayout(element, isLeftOut)) return page.add(renderRows(element, isLeftOut, (cell) => renderText(cell, isLeftOut).replaceAll('\n', ' ').replaceAll('\t', ' ')))
  const isBlock = BLOCKS.has(name)
  if (isBlock) page.break()
  if (name === 'sup' || name === 'sub' || (name === 'a' && attributeOf(element, 'href')?.startsWith('#') === true)) {
    const mark = renderText(element, isLeftOut).trim()
    if (/^\d{1,2}$/.test(mark)) return page.writeMark(mark)
  }
  if (mark !== '') page.number(mark)
  renderChildren(element, isLeftOut, page, isPre || name === 'pre' || /white-space\s*:\s*pre/i.test(attributeOf(element, 'style') ?? ''))
  if (isBlock) page.break()
}
