/** How a figure is written for people: with its unit, as exact as it was printed, full or short. */
import type { Cell, PublicIndicator } from '../model/dataset.ts'
import type { Unit } from '../model/catalogue.ts'
import type { Qualifier } from '../model/lists.ts'
import type { Words } from './words.ts'

/** What stands before a figure that is not exact; the same in every language. */
export const QUALIFIER_SIGNS: Record<Qualifier, string> = { exact: '', approx: '≈ ', at_least: '≥ ', at_most: '≤ ' }

export interface Figure {
  value: number
  unit: string
  qualifier: Qualifier
  /** Decimals to show; unset: as many as the value has. */
  digits?: number
}

/** A cell's stated figure with the decimals that were printed (99 % is not 99.0 %). */
export function statedFigure(cell: Cell, indicator: PublicIndicator): Figure | null {
  if (cell.value === null || cell.origin === 'derived') return null
  return printedFigure(cell.value, cell.value_printed, cell.qualifier, indicator.unit)
}

/** A number as it was read, a rate with the decimals that were printed. */
export function printedFigure(value: number, printed: string | null, qualifier: Qualifier, unit: string): Figure {
  if (unit !== 'percent' || printed === null) return { value, unit, qualifier }
  return { value, unit, qualifier, digits: /[.．。](\d+)/.exec(printed)?.[1]?.length ?? 0 }
}

/** A computed rate, always with two decimals. */
export function derivedFigure(value: number, indicator: Pick<PublicIndicator, 'unit'>): Figure {
  return { value, unit: indicator.unit, qualifier: 'exact', digits: 2 }
}

/** The figure with qualifier, in full; a percent sign belongs to the figure, other units stand beside the table or axis. */
export function writeFigure(figure: Figure, words: Words): string {
  return QUALIFIER_SIGNS[figure.qualifier] + words.number(figure.value, figure.digits) + (figure.unit === 'percent' ? '%' : '')
}

/** The same for a narrow place: a large number is shortened where that loses nothing, a very large one always. */
export function writeShort(figure: Figure, words: Words): string {
  const isRound = figure.value >= 1e6 && figure.value % 1e4 === 0
  return isRound || figure.value >= 1e9 ? QUALIFIER_SIGNS[figure.qualifier] + words.compact(figure.value) : writeFigure(figure, words)
}

/** The figure with the word for its unit: 2,779件, 2,779 cases. */
export function writeWithUnit(figure: Figure, units: readonly Unit[], words: Words): string {
  return addUnit(writeFigure(figure, words), figure, units, words)
}

/** The short form with the word for its unit: 45亿元. */
export function writeShortWithUnit(figure: Figure, units: readonly Unit[], words: Words): string {
  return addUnit(writeShort(figure, words), figure, units, words)
}

function addUnit(text: string, figure: Figure, units: readonly Unit[], words: Words): string {
  const unit = units.find((entry) => entry.id === figure.unit)
  if (unit === undefined || figure.unit === 'percent') return text
  return text + (words.lang === 'zh' ? '' : ' ') + words.of(unit)
}
