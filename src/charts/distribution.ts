/** The spread of one indicator: a point for each comparable region, stacked where they crowd; median and middle half behind them. */
import { LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { axisAcross, keepInside, placeIn } from './axis.ts'
import { layLane, markAt } from './marks.ts'
import { cutText, measureText } from './measure.ts'
import { listColours } from './palette.ts'
import { chooseRange } from './scale.ts'
import { joinGrids, pixelGrid, ruleSeries, signSeries, textSeries, valueGrid } from './sheet.ts'
import { describeSpread, makePercentile } from '../compare/distribution.ts'
import { writePlain, writeRegion, writeShown } from '../compare/sentences.ts'
import type { Chart, Drawing, Frame } from './chart.ts'
import type { Text } from './sheet.ts'
import type { RankedRow } from '../compare/rank.ts'
import type { Row } from '../compare/tabulate.ts'
import type { PublicIndicator } from '../model/dataset.ts'

export interface DistributionData {
  indicator: PublicIndicator
  /** Regions that may be set side by side. */
  peers: readonly RankedRow[]
  /** The others, without a figure or not comparable. */
  lane: readonly Row[]
  focus: readonly string[]
}

export const distribution: Chart<DistributionData> = { id: 'distribution', modules: [LineChart, ScatterChart, GridComponent], draw: drawDistribution }

/** Series `points` holds [figure, height in the stack] of each region; those in focus have a series and a name of their own. */
export function drawDistribution({ indicator, peers, lane: outside, focus }: DistributionData, frame: Frame): Drawing {
  const { em, width, palette, words, units } = frame
  const telling = { indicator, units, words }
  const values = peers.map((row) => row.shown)
  const spread = describeSpread(values) ?? { least: 0, lower: 0, median: 0, upper: 0, most: 0 }
  const range = chooseRange(spread.least, spread.most, width > 40 * em ? 6 : 3, indicator.unit)
  const size = peers.length > 600 ? 0.3 * em : peers.length > 120 ? 0.45 * em : 0.75 * em
  const inner = { left: 1.2 * em, right: width - 1.2 * em }
  const x = placeIn(range, inner.left, inner.right)
  const stacked = stackPoints(peers.map((row) => x(row.shown)), size * 1.12)
  const deepest = Math.max(1, ...stacked.map(Math.abs))
  const chosen = peers.filter((row) => focus.includes(row.region.code)).slice(0, 8)
  const rows = layNames(chosen.map((row) => ({ x: x(row.shown), text: `${cutText(writeRegion(row.region, words), Math.min(20, width / em - measureText(writeShown(row, telling)) - 3))} ${writeShown(row, telling)}` })), frame)
  const deep = Math.max(0, ...rows.map((row) => row.level + 1))
  const top = (deep * 1.5 + 0.8) * em
  const half = Math.max(2 * em, (deepest + 0.5) * size * 1.12 + 0.5 * em)
  const box = { ...inner, top, bottom: top + 2 * half }
  const middle = top + half
  const axis = axisAcross(box, range, indicator.unit, frame)
  const keyTop = box.bottom + 2.5 * em
  const key = layKey([words.t('chart.quartile_low', { value: writePlain(spread.lower, telling) }), words.t('chart.median', { value: writePlain(spread.median, telling) }), words.t('chart.quartile_high', { value: writePlain(spread.upper, telling) })], keyTop, frame)
  const laneTop = key.bottom + 1.2 * em
  const lane = layLane(outside.filter((row) => row.gap !== null).map((row) => ({ row, spot: { row, indicator } })), laneTop, frame)
  const height = Math.ceil(lane.height > 0 ? laneTop + lane.height + 0.3 * em : key.bottom + 0.3 * em)
  const colours = listColours(palette)
  const colourOf = (row: RankedRow) => colours[chosen.indexOf(row) % colours.length] ?? palette.accent
  const level = (index: number) => middle - (stacked[index] ?? 0) * size * 1.12

  const names: Text[] = chosen.map((row, index) => keepInside({ x: rows[index]?.x ?? 0, y: (deep - (rows[index]?.level ?? 0)) * 1.5 * em - 0.7 * em, text: rows[index]?.text ?? '', align: 'center', size: 0.93, color: colourOf(row), strong: true }, frame))
  const stems = chosen.map((row, index): [number, number, number, number] => [x(row.shown), (deep - (rows[index]?.level ?? 0)) * 1.5 * em + 0.1 * em, x(row.shown), level(peers.indexOf(row)) - size / 2])
  const point = (row: RankedRow, index: number) => [row.shown, (middle - level(index)) / half]
  const plot = valueGrid(box, { min: range.min, max: range.max }, { min: -1, max: 1 }, frame, [
    { id: 'points', type: 'scatter', symbolSize: size, itemStyle: { color: palette.accent, opacity: 0.45 }, large: false, z: 3, data: peers.flatMap((row, index) => (chosen.includes(row) ? [] : [point(row, index)])) },
    ...chosen.map((row) => ({ id: row.region.code, type: 'scatter', symbolSize: Math.max(size, 0.8 * em), itemStyle: { color: colourOf(row), opacity: 1, borderColor: palette.paper, borderWidth: 1 }, z: 4, data: [point(row, peers.indexOf(row))] })),
  ])
  const sheet = pixelGrid(height, frame, [
    { id: 'half', type: 'scatter', symbol: 'rect', symbolSize: [Math.max(1, x(spread.upper) - x(spread.lower)), 2 * half], itemStyle: { color: palette.line, opacity: 0.7 }, z: 0, data: [[(x(spread.lower) + x(spread.upper)) / 2, middle]] },
    ruleSeries('rules', axis.rules, palette.line),
    ruleSeries('median', [[x(spread.median), box.top, x(spread.median), box.bottom]], palette.ink, 1.5),
    ruleSeries('stems', stems, palette.axis),
    textSeries('texts', [...axis.texts, ...names, ...key.texts, ...lane.texts], frame),
    signSeries('lane', lane.signs, 0.9 * em, palette.muted),
  ])
  const percentile = makePercentile(values)
  const order = peers.map((row, index) => ({ row, index })).sort((a, b) => Number(chosen.includes(b.row)) - Number(chosen.includes(a.row)) || a.index - b.index)
  const marks = order.map(({ row, index }) => markAt(row.region.code, { x: x(row.shown), y: level(index) }, size, [{ row, indicator }], () => words.t('spoken.place', { region: writeRegion(row.region, words), value: writeShown(row, telling), percent: Math.round(percentile(row.shown)) })))
  return { option: joinGrids([plot, sheet], frame), height, marks: [...marks, ...lane.marks] }
}

/** For each point the place in its column: 0, 1, −1, 2, … so that none covers another. */
function stackPoints(xs: readonly number[], size: number): number[] {
  const taken = new Map<number, number[]>()
  const levels = xs.map(() => 0)
  const order = xs.map((x, index) => ({ x, index })).sort((a, b) => a.x - b.x)
  for (const { x, index } of order) {
    for (let step = 0; ; step++) {
      const at = step % 2 === 1 ? (step + 1) / 2 : -step / 2
      const last = taken.get(at)
      if (last === undefined || x - (last[0] ?? 0) >= size) {
        taken.set(at, [x])
        levels[index] = at
        break
      }
    }
  }
  return levels
}

/** Names over their points, on as many levels as it takes for none to touch another. */
function layNames(names: readonly { x: number; text: string }[], frame: Frame): { x: number; text: string; level: number }[] {
  const ends: number[] = []
  const order = names.map((name, index) => ({ ...name, index })).sort((a, b) => a.x - b.x)
  const laid = order.map((name) => {
    const own = measureText(name.text) * 0.93 * frame.em
    const left = Math.min(Math.max(0, name.x - own / 2), frame.width - own)
    let level = ends.findIndex((end) => left > end + frame.em)
    if (level < 0) level = ends.length
    ends[level] = left + own
    return { ...name, level }
  })
  return names.map((_, index) => laid.find((name) => name.index === index) ?? { x: 0, text: '', level: 0 })
}

/** Words below the axis, side by side where they fit. */
function layKey(words: readonly string[], top: number, { em, width }: Frame): { texts: Text[]; bottom: number } {
  const texts: Text[] = []
  let [x, y] = [0, top]
  for (const text of words) {
    const own = measureText(text) * 0.86 * em
    if (x > 0 && x + own > width) [x, y] = [0, y + 1.4 * em]
    texts.push({ x, y, text })
    x += own + 1.6 * em
  }
  return { texts, bottom: y + 0.6 * em }
}
