/** Two indicators: a point for each region that has both, the chosen ones named. */
import { LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { axisAcross, axisUp, keepInside, measureAxisUp, placeIn } from './axis.ts'
import { layLane, markAt } from './marks.ts'
import { cutText, measureText, wrapText } from './measure.ts'
import { listColours } from './palette.ts'
import { chooseRange } from './scale.ts'
import { joinGrids, pixelGrid, ruleSeries, signSeries, textSeries, valueGrid } from './sheet.ts'
import { writeRegion, writeShown } from '../compare/sentences.ts'
import type { Chart, Drawing, Frame } from './chart.ts'
import type { Text } from './sheet.ts'
import type { PairTable } from '../compare/pairs.ts'

export interface ScatterData {
  table: PairTable
  focus: readonly string[]
}

export const scatter: Chart<ScatterData> = { id: 'scatter', modules: [LineChart, ScatterChart, GridComponent], draw: drawScatter }

/** At most so many points are all named. */
const NAMED = 12

/** Series `points` holds [second indicator, first indicator]; those in focus have a series of their own. */
export function drawScatter({ table, focus }: ScatterData, frame: Frame): Drawing {
  const { em, width, palette, words, units } = frame
  const { pairs } = table
  const spans = [pairs.map((pair) => pair.across.shown), pairs.map((pair) => pair.up.shown)].map((values) => [Math.min(...values), Math.max(...values)] as const)
  const across = chooseRange(spans[0]?.[0] ?? 0, spans[0]?.[1] ?? 1, width > 40 * em ? 6 : 3, table.across.unit)
  const up = chooseRange(spans[1]?.[0] ?? 0, spans[1]?.[1] ?? 1, 5, table.up.unit)
  const upName = wrapText(words.of(table.up), (width / em) / 0.86)
  const top = (upName.length * 1.2 + 1) * em
  const box = { left: measureAxisUp(up, table.up.unit, frame), right: width - 1.2 * em, top, bottom: top + Math.max(frame.room === undefined ? 16 * em : 12 * em, Math.min(0.6 * width, 28 * em, (frame.room ?? Infinity) - top - 4 * em)) }
  const [x, y] = [placeIn(across, box.left + em, box.right - em), placeIn(up, box.bottom - em, box.top + em)]
  const inner = { left: box.left + em, right: box.right - em, top: box.top + em, bottom: box.bottom - em }
  const axes = [axisAcross({ ...inner, bottom: box.bottom, top: box.top }, across, table.across.unit, frame), axisUp({ ...inner, left: box.left, right: box.right }, up, table.up.unit, frame)]
  const acrossName = wrapText(words.of(table.across), (width / em) / 0.86)
  const chosen = pairs.filter((pair) => focus.includes(pair.up.region.code))
  const named = chosen.length > 0 ? chosen : pairs.length <= NAMED ? pairs : []
  const colours = listColours(palette)
  const colourOf = (at: number) => (chosen.length > 0 ? (colours[at % colours.length] ?? palette.accent) : palette.ink)
  const names = placeNames(named.map((pair, at) => ({ x: x(pair.across.shown), y: y(pair.up.shown), text: cutText(writeRegion(pair.up.region, words), 14), color: colourOf(at) })), pairs.map((pair) => ({ x: x(pair.across.shown), y: y(pair.up.shown) })), { ...box }, frame)
  const titles: Text[] = [
    ...upName.map((text, at): Text => ({ x: 0, y: (0.6 + at * 1.2) * em, text })),
    ...acrossName.map((text, at): Text => keepInside({ x: box.right, y: box.bottom + (2.3 + at * 1.2) * em, text, align: 'right' }, frame)),
  ]
  const laneTop = box.bottom + (2.9 + acrossName.length * 1.2) * em
  const lane = layLane(table.lane.map(({ row, indicator }) => ({ row, spot: { row, indicator }, note: words.of(indicator) })), laneTop, frame)
  const height = Math.ceil(laneTop + lane.height + (lane.height > 0 ? 0.3 * em : -em))
  const size = pairs.length > 300 ? 0.4 * em : 0.7 * em
  const point = (pair: (typeof pairs)[number]) => [pair.across.shown, pair.up.shown]
  const plot = valueGrid(inner, { min: across.min, max: across.max }, { min: up.min, max: up.max }, frame, [
    { id: 'points', type: 'scatter', symbolSize: size, itemStyle: { color: palette.accent, opacity: chosen.length > 0 || pairs.length > NAMED ? 0.45 : 0.9 }, z: 3, data: pairs.filter((pair) => !chosen.includes(pair)).map(point) },
    ...chosen.map((pair, at) => ({ id: pair.up.region.code, type: 'scatter', symbolSize: 0.8 * em, itemStyle: { color: colourOf(at), opacity: 1 }, z: 4, data: [point(pair)] })),
  ])
  const sheet = pixelGrid(height, frame, [ruleSeries('rules', axes.flatMap((axis) => axis.rules), palette.line), textSeries('texts', [...axes.flatMap((axis) => axis.texts), ...titles, ...names, ...lane.texts], frame), signSeries('lane', lane.signs, 0.9 * em, palette.muted)])
  const ordered = [...chosen, ...pairs.filter((pair) => !chosen.includes(pair)).sort((a, b) => a.across.shown - b.across.shown)]
  const marks = ordered.map((pair) =>
    markAt(pair.up.region.code, { x: x(pair.across.shown), y: y(pair.up.shown) }, size, [{ row: pair.up, indicator: table.up }, { row: pair.across, indicator: table.across }], () =>
      words.t('spoken.pair', { region: writeRegion(pair.up.region, words), first: words.of(table.up), a: writeShown(pair.up, { indicator: table.up, units, words }), second: words.of(table.across), b: writeShown(pair.across, { indicator: table.across, units, words }) }),
    ),
  )
  return { option: joinGrids([plot, sheet], frame), height, marks: [...marks, ...lane.marks] }
}

/** Names right of their points, else left, above or below; a name that finds no free place is left to the card. */
function placeNames(names: readonly { x: number; y: number; text: string; color: string }[], points: readonly { x: number; y: number }[], box: { left: number; right: number; top: number; bottom: number }, { em }: Frame): Text[] {
  const size = 0.93
  const taken: { left: number; right: number; top: number; bottom: number }[] = points.map((point) => ({ left: point.x - 0.4 * em, right: point.x + 0.4 * em, top: point.y - 0.4 * em, bottom: point.y + 0.4 * em }))
  return names.flatMap(({ x, y, text, color }): Text[] => {
    const own = measureText(text) * size * em
    const places = [{ left: x + 0.6 * em, y }, { left: x - 0.6 * em - own, y }, { left: x - own / 2, y: y - 1.1 * em }, { left: x - own / 2, y: y + 1.1 * em }]
    for (const place of places) {
      const at = { left: place.left, right: place.left + own, top: place.y - 0.6 * em, bottom: place.y + 0.6 * em }
      const fits = at.left >= box.left && at.right <= box.right && at.top >= box.top && at.bottom <= box.bottom
      if (!fits || taken.some((other) => at.left < other.right && other.left < at.right && at.top < other.bottom && other.top < at.bottom)) continue
      taken.push(at)
      return [{ x: place.left, y: place.y, text, size, color, strong: true }]
    }
    return []
  })
}
