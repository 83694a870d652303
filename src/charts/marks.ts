/** Shared ways of making marks and lanes. */
import { GAP_SIGNS } from './gap_signs.ts'
import { measureText, wrapText } from './measure.ts'
import { writeGap, writeRegion } from '../compare/sentences.ts'
import type { Frame, Mark, Spot } from './chart.ts'
import type { Box, Text } from './sheet.ts'
import type { Row } from '../compare/tabulate.ts'

/** A mark of at least the size that a finger needs, around a place. */
export function markAt(key: string, place: { x: number; y: number }, size: number, spots: readonly Spot[], say: () => string): Mark {
  const half = Math.max(12, size / 2)
  return { key, kind: spots[0]?.row.gap === null ? 'figure' : 'gap', left: place.x - half, right: place.x + half, top: place.y - half, bottom: place.y + half, spots, say }
}

/** A mark that fills a box. */
export function markIn(key: string, box: Box, spots: readonly Spot[], say: () => string): Mark {
  return { key, kind: spots[0]?.row.gap === null ? 'figure' : 'gap', ...box, spots, say }
}

export interface Lane {
  height: number
  texts: Text[]
  signs: { x: number; y: number; path: string }[]
  marks: Mark[]
}

/** More regions without a figure than these are counted, not listed. */
const LANE = 40

/** The regions that have no place in a drawing, with the reason, in as many columns as fit; nothing where there are none. */
export function layLane(rows: readonly { row: Row; spot: Spot; note?: string }[], top: number, frame: Frame): Lane {
  const { em, width, words, palette } = frame
  if (rows.length === 0) return { height: 0, texts: [], signs: [], marks: [] }
  const shown = rows.slice(0, LANE)
  const labels = shown.map(({ row, note = '' }) => writeRegion(row.region, words) + (note === '' ? '' : ` ${note}`) + words.t('list.comma') + writeGap(row, words))
  const wanted = Math.max(...labels.map((label) => measureText(label))) * 0.93 + 3
  const columns = Math.max(1, Math.floor(width / em / Math.min(wanted, width / em)))
  const room = width / columns
  const wrapped = labels.map((label) => wrapText(label, (room / em - 2.2) / 0.93))
  const line = 1.25 * em
  const heights = Array.from({ length: Math.ceil(shown.length / columns) }, (_, index) => Math.max(28, Math.max(...wrapped.slice(index * columns, (index + 1) * columns).map((lines) => lines.length)) * line + 0.4 * em))
  const lane: Lane = { height: 0, texts: [{ x: 0, y: top + 0.7 * em, text: words.t('chart.lane') }], signs: [], marks: [] }
  let y = top + 1.7 * em
  heights.forEach((height, index) => {
    shown.slice(index * columns, (index + 1) * columns).forEach(({ row, spot }, column) => {
      const lines = wrapped[index * columns + column] ?? []
      const middle = y + height / 2
      const x = column * room
      lane.signs.push({ x: x + 0.5 * em, y: middle - ((lines.length - 1) * line) / 2, path: GAP_SIGNS[row.gap ?? 'not_stated'] })
      lines.forEach((text, at) => lane.texts.push({ x: x + 1.5 * em, y: middle + (at - (lines.length - 1) / 2) * line, text, size: 0.93, color: palette.ink }))
      lane.marks.push(markIn(`lane-${row.region.code}`, { left: x, right: x + room, top: y, bottom: y + height }, [spot], () => words.t('spoken.gap', { region: writeRegion(row.region, words), reason: writeGap(row, words) })))
    })
    y += height
  })
  if (rows.length > LANE) {
    lane.texts.push({ x: 0, y: y + 0.8 * em, text: words.plural('chart.left_out', rows.length - LANE) })
    y += 1.6 * em
  }
  lane.height = y - top
  return lane
}
