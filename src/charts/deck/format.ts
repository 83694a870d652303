/** Number formats of office programs for figures of the page: the same decimals, sign and unit as there. */
import { derivedFigure, QUALIFIER_SIGNS, statedFigure, writeFigure, writeShort, writeShortWithUnit } from '../../compare/figure.ts'
import type { Label } from './deck.ts'
import type { Figure } from '../../compare/figure.ts'
import type { Telling } from '../../compare/sentences.ts'
import type { Row } from '../../compare/tabulate.ts'

/** `≥ 98.50%` → `"≥ "0.00"%"`; a figure that the page shortens (45亿元) has no such format and is a text. `after` stands behind it. */
export function labelFigure(figure: Figure, { units, words }: Telling, after = ''): Label {
  if (writeShort(figure, words) !== writeFigure(figure, words)) return { text: writeShortWithUnit(figure, units, words) + after }
  const unit = units.find((entry) => entry.id === figure.unit)
  const sign = figure.unit === 'percent' ? '%' : unit === undefined ? '' : (words.lang === 'zh' ? '' : ' ') + words.of(unit)
  return { format: quoteText(QUALIFIER_SIGNS[figure.qualifier]) + formatDigits(figure.digits ?? countDigits(figure.value)) + quoteText(sign + after) }
}

/** The stated figure of a row; null where its report states none. */
export function labelStated(row: Row, telling: Telling, after = ''): Label | null {
  const figure = row.cell === null || row.stated === undefined ? null : statedFigure(row.cell, telling.indicator)
  return figure === null ? null : labelFigure(figure, telling, after)
}

/** The figure that stands for a row: the computed one where there is one. */
export function labelShown(row: Row, telling: Telling, after = ''): Label | null {
  return row.derived === undefined ? labelStated(row, telling, after) : labelFigure(derivedFigure(row.derived, telling.indicator), telling, after)
}

/** For the marks of an axis. */
export function formatAxis(step: number, unit: string): string {
  return formatDigits(countDigits(step)) + (unit === 'percent' ? '"%"' : '')
}

/** `+0.30` and `−0.30`, with what they are counted in. */
export function formatDifference(digits: number, unit: string): string {
  const [number, behind] = [formatDigits(digits), quoteText(unit)]
  return `"+"${number}${behind};"−"${number}${behind};${number}${behind}`
}

export function countDigits(value: number): number {
  return Math.min(4, /\.(\d+)$/.exec(String(Number(value.toFixed(4))))?.[1]?.length ?? 0)
}

function formatDigits(digits: number): string {
  return digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`
}

function quoteText(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`
}
