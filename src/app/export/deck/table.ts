/** A native table: rules between its rows, figures to the right, type as large as its rows allow. */
import { PALETTES } from '../../../charts/palette.ts'
import { wrapText } from '../../../charts/measure.ts'
import { cleanText } from '../../../charts/deck/xml.ts'
import type PptxGenJS from 'pptxgenjs'
import type { DeckCell, DeckTable } from '../../../charts/deck/deck.ts'

export function addTable(page: PptxGenJS.Slide, { widths, head, rows }: DeckTable, place: { x: number; y: number; w: number; h: number }, lang: string): void {
  const all = widths.reduce((sum, width) => sum + width, 0)
  const columns = widths.map((width) => (width / all) * place.w)
  const headSize = 12
  const headHeight = Math.max(1, ...head.map((cell, at) => countLines(cell.text, headSize, columns[at] ?? 1))) * headSize * LINE / 72 + 0.08
  const height = Math.min(0.46, (place.h - headHeight) / rows.length)
  const size = fitSize(rows, columns, height)
  const write = (cell: DeckCell, isHead: boolean): PptxGenJS.TableCell => ({
    text: cleanText(cell.text),
    options: {
      align: cell.align ?? 'left', valign: 'middle', fontSize: isHead ? Math.min(size, headSize) : size, lang, margin: [0.02, 0.06, 0.02, 0.06],
      bold: isHead || cell.tone === 'strong' || cell.tone === 'accent',
      color: shadeOf(cell) > 0.5 ? hex('#ffffff') : hex(isHead || cell.tone === 'muted' ? PALETTES.light.muted : cell.tone === 'accent' ? PALETTES.light.accent : PALETTES.light.ink),
      ...(cell.shade !== undefined && { fill: { color: mix(shadeOf(cell)) } }),
      border: [{ type: 'none' }, { type: 'none' }, { type: 'solid', pt: isHead ? 1 : 0.5, color: hex(isHead ? PALETTES.light.axis : PALETTES.light.line) }, { type: 'none' }],
    },
  })
  page.addTable([head.map((cell) => write(cell, true)), ...rows.map((row) => row.map((cell) => write(cell, false)))], { ...place, h: headHeight + height * rows.length, colW: columns, rowH: [headHeight, ...rows.map(() => height)], autoPage: false })
}

/** Points of type at which every row keeps its height, texts that are too wide for their column broken into lines. */
function fitSize(rows: readonly (readonly DeckCell[])[], columns: readonly number[], height: number): number {
  const room = (height - 0.06) * 72
  for (let size = 16; size > 7; size--) if (rows.every((row) => row.every((cell, at) => countLines(cell.text, size, columns[at] ?? 1) * size * LINE <= room))) return size
  return 7
}

function countLines(text: string, size: number, width: number): number {
  return text === '' ? 0 : wrapText(text, ((width - 0.14) * 72) / size).length
}

/** Height of a line, in its type. */
const LINE = 1.22

function shadeOf({ shade }: DeckCell): number {
  return shade ?? 0
}

/** The accent thinned with paper. */
function mix(share: number): string {
  const accent = PALETTES.light.accent
  return [1, 3, 5].map((at) => Math.round(255 + (Number.parseInt(accent.slice(at, at + 2), 16) - 255) * share).toString(16).padStart(2, '0')).join('').toUpperCase()
}

function hex(colour: string): string {
  return colour.slice(1).toUpperCase()
}
