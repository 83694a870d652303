/** Axes as texts and rules on the sheet: marks at round figures, never cut, never one over another. */
import { measureText } from './measure.ts'
import { listTicks } from './scale.ts'
import type { Frame } from './chart.ts'
import type { Range } from './scale.ts'
import type { Box, Text } from './sheet.ts'

export interface Axis {
  texts: Text[]
  rules: [number, number, number, number][]
}

/** A short figure for an axis. */
export function writeTick(value: number, unit: string, { words }: Pick<Frame, 'words'>): string {
  return unit === 'percent' ? `${words.number(value)}%` : Math.abs(value) >= 1e4 ? words.compact(value) : words.number(value)
}

/** Below a box: a figure at each mark and a rule upwards through it. */
export function axisAcross(box: Box, range: Range, unit: string, frame: Frame): Axis {
  const place = placeIn(range, box.left, box.right)
  const y = box.bottom + 0.95 * frame.em
  const texts = listTicks(range).map((tick) => keepInside({ x: place(tick), y, text: writeTick(tick, unit, frame), align: 'center' }, frame))
  return { texts: thinOut(texts, frame), rules: listTicks(range).map((tick) => [place(tick), box.top, place(tick), box.bottom]) }
}

/** Left of a box: a figure at each mark and a rule across. */
export function axisUp(box: Box, range: Range, unit: string, frame: Frame): Axis {
  const place = placeIn(range, box.bottom, box.top)
  return {
    texts: listTicks(range).map((tick) => ({ x: box.left - 0.5 * frame.em, y: place(tick), text: writeTick(tick, unit, frame), align: 'right' })),
    rules: listTicks(range).map((tick) => [box.left, place(tick), box.right, place(tick)]),
  }
}

/** How wide the figures left of a box are, with the room that parts them from it. */
export function measureAxisUp(range: Range, unit: string, frame: Frame): number {
  return (Math.max(...listTicks(range).map((tick) => measureText(writeTick(tick, unit, frame)))) * 0.86 + 0.7) * frame.em
}

/** Where a figure stands between two pixels. */
export function placeIn({ min, max }: { min: number; max: number }, from: number, to: number): (value: number) => number {
  return (value) => from + (max === min ? 0.5 : (value - min) / (max - min)) * (to - from)
}

/** A text moved just as far as it takes to stand inside of the sheet. */
export function keepInside(text: Text, { width, em }: Pick<Frame, 'width' | 'em'>): Text {
  const own = measureText(text.text) * (text.size ?? 0.86) * em
  const align = text.align ?? 'left'
  const left = align === 'left' ? text.x : align === 'right' ? text.x - own : text.x - own / 2
  return { ...text, x: text.x + Math.max(0, -left) - Math.max(0, left + own - width) }
}

/** Every second text, or every third …, so that none touches its neighbour; the last of the row gives way. */
export function thinOut(texts: readonly Text[], frame: Frame): Text[] {
  const kept: Text[] = []
  let end = -Infinity
  for (const text of texts) {
    const own = measureText(text.text) * (text.size ?? 0.86) * frame.em
    const left = text.align === 'center' ? text.x - own / 2 : text.align === 'right' ? text.x - own : text.x
    if (left < end + 0.5 * frame.em) continue
    kept.push(text)
    end = left + own
  }
  return kept
}
