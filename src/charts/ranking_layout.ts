/** Where everything in a ranking stands, in pixels. No ECharts here: the page reserves the height before ECharts has arrived. */
import { measureText, measureWidest, wrapText } from './measure.ts'
import { chooseScaleAroundZero } from './scale.ts'
import { bandRows } from '../compare/bands.ts'
import { writeShort, writeShortWithUnit, derivedFigure, statedFigure } from '../compare/figure.ts'
import { foldItems } from '../compare/fold.ts'
import { speakRow, writeRegion, writeYear } from '../compare/sentences.ts'
import { isCorrected, signOf } from '../compare/sign.ts'
import type { Frame, Mark } from './chart.ts'
import type { Range } from './scale.ts'
import type { RankedRow, Ranking } from '../compare/rank.ts'
import type { Row } from '../compare/tabulate.ts'
import type { PublicIndicator } from '../model/dataset.ts'
import type { Severity } from '../model/lists.ts'

/** What a ranking draws. */
export interface RankingData {
  indicator: PublicIndicator
  ranking: Ranking
  /** Regions that are drawn however many others stand between. */
  focus?: readonly string[]
  /** How many rows, and how many without a figure, are drawn at most where the sheet has no room for more. */
  most?: Most
}

interface Most {
  rows: number
  gaps: number
  /** Rows stand closer, the year behind the name, and no quarter has a head. */
  close?: boolean
}

/** A line of the drawing: a region, the head of a quarter, or how many regions are left out here. */
export type RankingLine = { kind: 'row'; row: RankedRow; text: RowText } | { kind: 'note'; note: string }

export interface RankingLayout {
  /** Names stand above their bars instead of beside them. */
  narrow: boolean
  plot: { left: number; right: number; top: number; bottom: number }
  /** The lane of regions without a figure: its heading and its rows. */
  lane: { heading: number; top: number; bottom: number }
  barHeight: number
  /** Height of the text above the bars where names stand there, else 0. */
  heading: number
  scale: Range
  height: number
  marks: Mark[]
  lines: RankingLine[]
  gaps: { row: Row; text: RowText }[]
  /** Said below the lane: how many regions without a figure are not drawn. */
  more: string
}

export interface RowText {
  /** The name in lines that fit. */
  name: string[]
  /** The year stands behind the name instead of below it. */
  yearBehind: boolean
  year: string
  /** The figure that leads. */
  shown: string
  /** What the report states beside a computed figure, or that it states none; and that a person has corrected it. */
  beside: string
  sign: string
  severity: Severity | null
}

/** What stands behind a figure that is remarked on. */
export const SIGNS = { error: '▲', warning: '△', info: '○' } as const

/** More rows than these are folded in the middle, and more without a figure are counted. */
const MOST: Most = { rows: 40, gaps: 20 }
const FEWER = [[40, 20], [40, 4], [30, 4], [24, 3], [20, 2], [18, 1], [16, 0], [14, 0], [12, 0], [10, 0], [8, 0], [6, 0], [4, 0]].map(([rows = 4, gaps = 0]): Most => ({ rows, gaps, close: true }))

/** The same data with as many rows as stand in `room` pixels; the fewest where not even they do. */
export function fitRanking(data: RankingData, frame: Frame, room: number): RankingData {
  const fitting = FEWER.map((most) => ({ ...data, most }))
  return fitting.find((fewer) => layRanking(fewer, frame).height <= room) ?? fitting[fitting.length - 1] ?? data
}

export function layRanking({ indicator, ranking, focus = [], most = MOST }: RankingData, frame: Frame): RankingLayout {
  const { em, width, words } = frame
  const narrow = width < 36 * em
  const nameWidth = narrow ? width / em - 1 : Math.min(16, (width / em) * 0.34)
  const many = most.close === true || ranking.ranked.length > 8
  const describe = (row: Row) => describeRow(row, indicator, nameWidth, narrow || many, frame)
  const lines = listLines(indicator, ranking.ranked, focus, most.rows, describe, frame, most.close)
  const gaps = pickGaps(ranking.lane, focus, most).map((row) => ({ row, text: describe(row) }))
  const ranked = lines.flatMap((line) => (line.kind === 'row' ? [line.text] : []))
  const notes = lines.flatMap((line) => (line.kind === 'note' ? [line.note] : []))
  const texts = [...ranked, ...gaps.map(({ text }) => text)]
  const barHeight = 1.2 * em
  const label = Math.max(1.35, ...texts.map((row) => row.name.length * 1.35 + (row.yearBehind ? 0 : 1.25))) * em
  const heading = narrow ? label + 0.3 * em : 0
  const rowHeight = Math.max(28, narrow ? heading + barHeight + 1.1 * em : Math.max(label, barHeight) + (many ? 0.7 : 1.1) * em)
  const names = Math.max(1, ...gaps.map(({ text }) => text.name.length)) * 1.35 * em
  const laneHeight = Math.max(28, narrow ? label + 2.1 * em : names + 0.75 * em)
  const behind = (row: RowText) => (row.yearBehind && !narrow ? measureText(row.year) * 0.86 + 0.6 : 0)
  const left = narrow ? 1 : Math.ceil(Math.max(measureWidest(notes) * 0.86, ...texts.map((row) => Math.max(measureWidest(row.name) + behind(row), row.yearBehind ? 0 : measureText(row.year)))) * em + 0.9 * em)
  const right = width - Math.ceil((Math.max(0, ...ranked.map((row) => measureText(row.shown + row.sign) + measureText(row.beside) * 0.86)) + 1.5) * em)
  const top = 0
  const bottom = top + lines.length * rowHeight
  const axis = ranked.length > 0 ? 2 * em : 0
  const laneHeading = gaps.length > 0 ? (ranked.length > 0 ? 2.6 * em : 1.6 * em) : 0
  const lane = { heading: bottom + axis + laneHeading - 1.5 * em, top: bottom + axis + laneHeading, bottom: bottom + axis + laneHeading + gaps.length * laneHeight }
  const figures = ranking.ranked.flatMap((row) => [row.stated ?? 0, row.derived ?? 0])
  const hidden = ranking.lane.length - gaps.length
  const telling = { indicator, units: frame.units, words }
  const markOf = (row: Row, from: number, height: number): Mark => ({ key: row.region.code, kind: row.gap === null ? 'figure' : 'gap', left: 0, right: width, top: from, bottom: from + height, spots: [{ row, indicator }], say: () => speakRow(row, ranking.ranked, telling) })
  const marks = [
    ...lines.flatMap((line, index) => (line.kind === 'row' ? [markOf(line.row, top + index * rowHeight, rowHeight)] : [])),
    ...gaps.map(({ row }, index) => markOf(row, lane.top + index * laneHeight, laneHeight)),
  ]
  const scale = chooseScaleAroundZero(Math.min(0, ...figures), Math.max(0, ...figures), right - left > 22 * em ? 4 : 2, indicator.unit)
  const more = hidden === 0 ? '' : gaps.length === 0 ? words.t('chart.lane') + words.t('list.colon') + words.number(hidden) : words.plural('chart.left_out', hidden)
  return { narrow, plot: { left, right, top, bottom }, lane, barHeight, heading, scale, height: Math.ceil(lane.bottom + 2 + (hidden > 0 ? 1.6 * em : 0)), marks, lines, gaps, more }
}

/** The first regions without a figure; where rows stand close, those that were named before all others. */
function pickGaps(lane: readonly Row[], focus: readonly string[], { gaps, close = false }: Most): Row[] {
  if (!close) return lane.slice(0, gaps)
  const named = lane.filter((row) => focus.includes(row.region.code))
  return [...named, ...lane.filter((row) => !named.includes(row))].slice(0, Math.max(gaps, named.length))
}

/** Rows in their order, a head before each quarter, a note in the place of those left out. */
function listLines(indicator: PublicIndicator, ranked: readonly RankedRow[], focus: readonly string[], most: number, describe: (row: Row) => RowText, { words }: Frame, close = false): RankingLine[] {
  const bands = close ? null : bandRows(indicator, ranked)
  const items = ranked.map((row, index) => ({ row, band: bands?.[index] ?? null }))
  let last: number | null = null
  return foldItems(items, most, ({ row }) => focus.includes(row.region.code)).flatMap((line): RankingLine[] => {
    if (line.kind === 'fold') return [{ kind: 'note', note: words.plural('chart.between', line.hidden) }]
    const { row, band } = line.item
    const head: RankingLine[] = band !== null && band !== last ? [{ kind: 'note', note: words.t(`band.${band as 1 | 2 | 3 | 4}`) }] : []
    last = band
    return [...head, { kind: 'row', row, text: describe(row) }]
  })
}

function describeRow(row: Row, indicator: PublicIndicator, nameWidth: number, yearBehind: boolean, frame: Frame): RowText {
  const { words } = frame
  const year = writeYear(row, words)
  const sign = signOf(row)
  const figure = row.cell === null || row.stated === undefined ? null : statedFigure(row.cell, indicator)
  const stated = figure === null ? '' : writeShortWithUnit(figure, frame.units, words)
  const name = wrapText(writeRegion(row.region, words), nameWidth)
  const computed = row.derived === undefined ? '' : writeShort(derivedFigure(row.derived, indicator), words)
  return {
    name,
    yearBehind: year === '' || (yearBehind && measureText(name[name.length - 1] ?? '') + measureText(year) + 1 <= nameWidth),
    year,
    shown: computed === '' ? stated : computed,
    beside: [
      computed === '' || row.against !== undefined ? '' : stated === '' ? words.t('chart.not_stated_line') : words.t('chart.beside', { value: stated }),
      isCorrected(row) ? words.t('chart.corrected') : '',
    ].map((text) => (text === '' ? '' : ` ${text}`)).join(''),
    sign: sign === null ? '' : ` ${SIGNS[sign]}`,
    severity: sign,
  }
}
