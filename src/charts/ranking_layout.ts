/** Where everything in a ranking stands, in pixels. No ECharts here: the page reserves the height before ECharts has arrived. */
import { measureText, measureWidest, wrapText } from './measure.ts'
import { chooseScale } from './scale.ts'
import { signOf } from '../compare/sign.ts'
import { derivedFigure, statedFigure, writeShort, writeShortWithUnit } from '../compare/figure.ts'
import { writeRegion, writeYear } from '../compare/sentences.ts'
import type { Frame, Mark } from './chart.ts'
import type { Scale } from './scale.ts'
import type { Ranking } from '../compare/rank.ts'
import type { Row } from '../compare/tabulate.ts'
import type { PublicIndicator } from '../model/dataset.ts'
import type { Severity } from '../model/lists.ts'

/** What a ranking draws. */
export interface RankingData {
  indicator: PublicIndicator
  ranking: Ranking
}

export interface RankingLayout {
  /** Names stand above their bars instead of beside them. */
  narrow: boolean
  plot: { left: number; right: number; top: number; bottom: number }
  /** The lane of regions without a figure: its heading and its rows. */
  lane: { heading: number; top: number; bottom: number }
  barHeight: number
  /** Distance from one bar to the next inside a row. */
  slot: number
  slots: 1 | 2
  /** Height of the text above the bars where names stand there, else 0. */
  heading: number
  scale: Scale
  height: number
  marks: Mark[]
  ranked: RowText[]
  gaps: RowText[]
}

export interface RowText {
  /** The name in lines that fit. */
  name: string[]
  /** The year stands behind the name instead of below it. */
  yearBehind: boolean
  year: string
  stated: string
  derived: string
  sign: string
  severity: Severity | null
}

const SIGNS = { error: '▲', warning: '△', info: '○' } as const

export function layRanking({ indicator, ranking }: RankingData, frame: Frame): RankingLayout {
  const { em, width } = frame
  const narrow = width < 36 * em
  const nameWidth = narrow ? width / em - 1 : Math.min(16, (width / em) * 0.34)
  const describe = (row: Row) => describeRow(row, indicator, nameWidth, narrow, frame)
  const ranked = ranking.ranked.map(describe)
  const gaps = ranking.lane.map(describe)
  const texts = [...ranked, ...gaps]
  const slots = ranked.some((row) => row.derived !== '') ? 2 : 1
  const barHeight = 1.2 * em
  const slot = 1.65 * em
  const bars = barHeight + (slots - 1) * slot
  const label = Math.max(1.35, ...texts.map((row) => row.name.length * 1.35 + (row.yearBehind ? 0 : 1.25))) * em
  const heading = narrow ? label + 0.3 * em : 0
  const rowHeight = Math.max(28, narrow ? heading + bars + 1.1 * em : Math.max(label, bars) + 1.1 * em)
  const names = Math.max(1, ...gaps.map((row) => row.name.length)) * 1.35 * em
  const laneHeight = Math.max(28, narrow ? label + 2.1 * em : names + 0.75 * em)
  const left = narrow ? 1 : Math.ceil(measureWidest(texts.flatMap((row) => [...row.name, row.year])) * em + 0.9 * em)
  const right = width - Math.ceil((Math.max(measureWidest(ranked.map((row) => row.stated + row.sign)), measureWidest(ranked.map((row) => row.derived))) + 1.1) * em)
  const top = 0
  const bottom = top + ranked.length * rowHeight
  const axis = ranked.length > 0 ? 2 * em : 0
  const laneHeading = gaps.length > 0 ? (ranked.length > 0 ? 2.6 * em : 1.6 * em) : 0
  const lane = { heading: bottom + axis + laneHeading - 1.5 * em, top: bottom + axis + laneHeading, bottom: bottom + axis + laneHeading + gaps.length * laneHeight }
  const most = Math.max(0, ...ranking.ranked.flatMap((row) => [row.stated ?? 0, row.derived ?? 0]))
  const marks: Mark[] = [
    ...ranking.ranked.map((row, index): Mark => ({ key: row.region.code, kind: 'figure', top: top + index * rowHeight, bottom: top + (index + 1) * rowHeight })),
    ...ranking.lane.map((row, index): Mark => ({ key: row.region.code, kind: 'gap', top: lane.top + index * laneHeight, bottom: lane.top + (index + 1) * laneHeight })),
  ]
  const scale = chooseScale(most, right - left > 22 * em ? 4 : 2, indicator.unit)
  return { narrow, plot: { left, right, top, bottom }, lane, barHeight, slot, slots, heading, scale, height: Math.ceil(lane.bottom + 2), marks, ranked, gaps }
}

function describeRow(row: Row, indicator: PublicIndicator, nameWidth: number, narrow: boolean, frame: Frame): RowText {
  const { words } = frame
  const year = writeYear(row, words)
  const sign = signOf(row)
  const figure = row.cell === null ? null : statedFigure(row.cell, indicator)
  const name = wrapText(writeRegion(row.region, words), nameWidth)
  return {
    name,
    yearBehind: year === '' || (narrow && measureText(name[name.length - 1] ?? '') + measureText(year) + 1 <= nameWidth),
    year,
    stated: figure === null ? '' : writeShortWithUnit(figure, frame.units, words),
    derived: row.derived === undefined ? '' : `${writeShort(derivedFigure(row.derived, indicator), words)} ${words.t('chart.derived_mark')}`,
    sign: sign === null ? '' : ` ${SIGNS[sign]}`,
    severity: sign,
  }
}
