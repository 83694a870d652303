/** What all kinds of slides share: names of places, gaps in words, sizes that fit. */
import { listRegionNames, writeGap } from '../../compare/sentences.ts'
import { PALETTES } from '../palette.ts'
import type { DeckAxis, DeckBlock, DeckCell, DeckSlide } from './deck.ts'
import type { LegendItem } from '../picture/compose.ts'
import type { Row } from '../../compare/tabulate.ts'
import type { Words } from '../../compare/words.ts'
import type { Unit } from '../../model/catalogue.ts'

/** What a kind of slide says beside its title and takeaway. */
export interface SlideParts {
  legend: readonly LegendItem[]
  rows: DeckSlide['rows']
  notes: readonly string[]
}

export interface Telling {
  words: Words
  units: readonly Unit[]
}

export const { accent: ACCENT, second: SECOND, third: THIRD, fourth: FOURTH, axis: GREY } = PALETTES.light

/** More lines than these are not read on a wall. */
export const LINES = 16

/** Points of type for so many lines below one another. */
export function sizeFor(lines: number): number {
  return lines <= 6 ? 16 : lines <= 10 ? 14 : lines <= 13 ? 12 : 10
}

/** An axis that is not drawn, from 0 or from the least figure below it. */
export function hiddenAxis(values: readonly (number | null)[]): DeckAxis {
  const known = values.flatMap((value) => value ?? [])
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)]
  // The labels stand outside of the bars.
  const room = (most - least || 1) * (least < 0 ? 0.35 : 0.18)
  return { min: least === 0 ? 0 : least - room, max: most + room, step: most - least || 1, format: 'General', title: '', hidden: true }
}

/** Who has no figure and why; '' where nobody lacks one. */
export function writeGaps(rows: readonly Row[], words: Words): string {
  if (rows.length === 0) return ''
  const reasons = [...new Set(rows.map((row) => writeGap(row, words)))]
  const told = reasons.map((reason) => words.t('takeaway.gap', { regions: listRegionNames(rows.filter((row) => writeGap(row, words) === reason), words), reason }))
  return words.t('chart.lane') + words.t('list.colon') + told.join(words.t('list.semicolon')) + words.t('reservation.end')
}

export function tableBlock(widths: readonly number[], head: readonly DeckCell[], rows: readonly (readonly DeckCell[])[], weight = 1): DeckBlock {
  return { kind: 'table', weight, table: { widths, head, rows } }
}

export function listNotes(...notes: readonly string[]): string[] {
  return notes.filter(Boolean)
}
