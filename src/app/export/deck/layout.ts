/** Where everything stands on a slide of 13.33 × 7.5 inches: head, blocks, notes, source; nothing overlaps and nothing is cut. */
import { PLOT } from '../../../charts/deck/chart_xml.ts'
import { measureText, wrapText } from '../../../charts/measure.ts'
import { spreadOut } from '../../../charts/sheet.ts'
import type { DeckBlock, DeckChart, DeckSlide, LineEnd } from '../../../charts/deck/deck.ts'

export interface PlacedBlock {
  block: DeckBlock
  x: number
  y: number
  w: number
  h: number
}

interface SlideLayout {
  head: { titleSize: number; takeawayY: number; takeawayHeight: number; takeawaySize: number }
  legendY: number
  blocks: PlacedBlock[]
  notes: { y: number; height: number; size: number }
  foot: { y: number; height: number }
}

const [LEFT, WIDTH] = [0.6, 12.13]
const TITLE_Y = 0.62
/** Where the line with product, version and page number begins. */
const BOTTOM = 7.02
const GAP = 0.16

export function laySlide(slide: DeckSlide): SlideLayout {
  const titleSize = [28, 24, 20, 16].find((size) => countLines(slide.title, size) <= (size > 20 ? 1 : 2)) ?? 14
  const takeawayY = TITLE_Y + heightOf(slide.title, titleSize) + 0.1
  const takeawaySize = [18, 16, 14, 12].find((size) => countLines(slide.takeaway, size) <= 2) ?? 12
  const takeawayHeight = slide.takeaway === '' ? 0 : heightOf(slide.takeaway, takeawaySize)
  const legendY = takeawayY + takeawayHeight + (slide.takeaway === '' ? 0 : GAP)
  const top = legendY + (slide.legend.length === 0 ? 0 : 0.36)
  const footHeight = slide.source === '' ? 0 : heightOf(slide.source, 10)
  const footY = BOTTOM - footHeight - 0.04
  const notesSize = slide.notes.reduce((sum, note) => sum + countLines(note, 12), 0) <= 4 ? 12 : 10
  const notesHeight = slide.notes.reduce((sum, note) => sum + heightOf(note, notesSize), 0)
  const notesY = footY - 0.14 - notesHeight
  return {
    head: { titleSize, takeawayY, takeawayHeight, takeawaySize },
    legendY,
    blocks: placeBlocks(slide.rows, top, notesY - (slide.notes.length === 0 ? 0 : GAP)),
    notes: { y: notesY, height: notesHeight, size: notesSize },
    foot: { y: footY, height: footHeight },
  }
}

/** Room beside a chart for the names at the ends of its lines. */
export const ENDS = 2.6

/** The names beside the ends of their lines, moved apart where these lie close together. */
export function placeEnds({ ends, axis }: DeckChart, { y, h }: { y: number; h: number }): (LineEnd & { y: number; height: number })[] {
  const lines = Math.max(1, ...ends.map(({ text }) => wrapText(text, ((ENDS - 0.05) * 72) / 14.5).length))
  const height = (lines * 14 * 1.25) / 72
  const middle = (value: number) => y + h * (PLOT.top + PLOT.height * (1 - (value - axis.min) / (axis.max - axis.min || 1)))
  const middles = spreadOut(ends.map(({ value }) => middle(value)), height + 0.04, y + height / 2, y + h - height / 2)
  return ends.map((end, at) => ({ ...end, y: (middles[at] ?? y) - height / 2, height }))
}

function placeBlocks(rows: DeckSlide['rows'], top: number, bottom: number): PlacedBlock[] {
  const height = (bottom - top - GAP * (rows.length - 1)) / Math.max(1, rows.length)
  // A last row with fewer blocks keeps the columns of the others.
  const most = Math.max(...rows.map((row) => row.length))
  return rows.flatMap((row, at) => {
    const weights = row.reduce((sum, { weight }) => sum + weight, 0) + (rows.length > 1 ? most - row.length : 0)
    const gaps = rows.length > 1 ? most - 1 : row.length - 1
    let x = LEFT
    return row.map((block): PlacedBlock => {
      const w = ((WIDTH - GAP * 2 * gaps) * block.weight) / weights
      const placed = { block, x, y: top + at * (height + GAP), w, h: height }
      x += w + GAP * 2
      return placed
    })
  })
}

function countLines(text: string, size: number): number {
  return text === '' ? 0 : wrapText(text, (WIDTH * 72) / size / 1.03).length
}

/** In inches. */
function heightOf(text: string, size: number): number {
  return (countLines(text, size) * size * 1.32 + (measureText(text) > 0 ? 2 : 0)) / 72
}
