/** The course over the years: every region in grey, the chosen ones in colour with their names at the ends of their lines. */
import { LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { axisUp, keepInside, measureAxisUp, placeIn, thinOut } from './axis.ts'
import { GAP_SIGNS } from './gap_signs.ts'
import { measureText, wrapText } from './measure.ts'
import { listColours } from './palette.ts'
import { chooseRange } from './scale.ts'
import { joinGrids, pixelGrid, ruleSeries, signSeries, spreadOut, textSeries, valueGrid } from './sheet.ts'
import { speakYear, writeShown, writeRegion } from '../compare/sentences.ts'
import type { Chart, Drawing, Frame, Mark } from './chart.ts'
import type { Text } from './sheet.ts'
import type { Series, SeriesTable } from '../compare/series.ts'

export interface TrendData {
  table: SeriesTable
  /** Codes of the regions in colour, in the order of their colours. */
  focus: readonly string[]
}

export const trend: Chart<TrendData> = { id: 'trend', modules: [LineChart, ScatterChart, GridComponent], draw: drawTrend }

/**
 * Series `others` holds the lines of all regions that are not in focus, [year, figure], broken where a year is missing; each region
 * in focus has a series with its code. A year without a figure stands as a sign in the lane below, never on the plot.
 */
export function drawTrend({ table, focus }: TrendData, frame: Frame): Drawing {
  const { em, width, palette } = frame
  const { years, indicator } = table
  const chosen = focus.flatMap((code) => table.series.find(({ region, rows }) => region.code === code && rows.some((row) => row.shown !== undefined)) ?? [])
  const others = table.series.filter((series) => !chosen.includes(series))
  const colours = listColours(palette)
  const colourOf = (index: number) => colours[index % colours.length] ?? palette.accent
  const figures = table.series.flatMap(({ rows }) => rows.flatMap((row) => row.shown ?? []))
  const range = chooseRange(Math.min(...figures), Math.max(...figures), 5, indicator.unit)

  const labels = chosen.map((series) => writeEnd(series, frame, indicator, table))
  const labelWidth = Math.max(0, ...labels.flatMap(({ lines }) => lines.map((line) => measureText(line)))) * 0.93 * em
  const gaps = chosen.filter(({ rows }) => rows.some((row) => row.shown === undefined))
  const below = (gaps.length > 0 ? gaps.length * 1.5 + 3.6 : 2) * em
  const tall = Math.max(Math.min(0.5 * width, 24 * em, (frame.room ?? Infinity) - below - em), frame.room === undefined ? 14 * em : 8 * em, labels.length * (Math.max(1, ...labels.map(({ lines }) => lines.length)) * 1.2 + 0.3) * em + 2 * em)
  const box = { left: measureAxisUp(range, indicator.unit, frame), right: width - labelWidth - 1.1 * em, top: 0.8 * em, bottom: 0.8 * em + tall }
  const axis = axisUp(box, range, indicator.unit, frame)
  const [x, y] = [placeIn({ min: years[0] ?? 0, max: years[years.length - 1] ?? 0 }, box.left + 0.6 * em, box.right), placeIn(range, box.bottom, box.top)]
  const yearTexts = thinOut(years.map((year) => keepInside({ x: x(year), y: box.bottom + 1.1 * em, text: String(year), align: 'center' }, frame)), frame)

  const laneTop = box.bottom + 2.1 * em
  const height = Math.ceil(box.bottom + below)
  const lane = gaps.flatMap((series, index) => series.rows.flatMap((row, at) => (row.shown === undefined ? [{ x: x(years[at] ?? 0), y: laneTop + (index * 1.5 + 2) * em, path: GAP_SIGNS[row.gap ?? 'not_stated'], series, row, year: years[at] ?? 0 }] : [])))

  const deepest = Math.max(1, ...labels.map(({ lines }) => lines.length)) * 1.2 * em
  const heights = spreadOut(labels.map(({ end }) => y(end.value)), deepest + 0.2 * em, deepest / 2, box.bottom - deepest / 2 + 0.6 * em)
  const texts: Text[] = labels.flatMap(({ lines }, index) => lines.map((text, line) => ({ x: box.right + 0.7 * em, y: (heights[index] ?? 0) + (line - (lines.length - 1) / 2) * 1.2 * em, text, size: 0.93, color: colourOf(index), strong: line === lines.length - 1 })))
  const laneTexts: Text[] = gaps.length === 0 ? [] : [{ x: 0, y: laneTop + 0.6 * em, text: frame.words.t('trend.lane') }, ...gaps.map((series, index): Text => ({ x: box.right + 0.7 * em, y: laneTop + (index * 1.5 + 2) * em, text: wrapText(writeRegion(series.region, frame.words), Math.max(4, labelWidth / em / 0.86))[0] ?? '', color: colourOf(chosen.indexOf(series)) }))]

  const plot = valueGrid({ ...box, left: box.left + 0.6 * em }, { min: years[0] ?? 0, max: years[years.length - 1] ?? 1 }, { min: range.min, max: range.max }, frame, [
    { id: 'others', type: 'line', showSymbol: false, lineStyle: { color: palette.axis, width: 1, opacity: others.length > 60 ? 0.35 : 0.6 }, z: 2, data: others.flatMap((series) => [...listPoints(series, years), ['-', '-']]) },
    { id: 'single', type: 'scatter', symbolSize: 0.3 * em, itemStyle: { color: palette.axis, opacity: 0.8 }, data: others.flatMap((series) => listLonely(series, years)) },
    ...chosen.map((series, index) => ({ id: series.region.code, type: 'line', symbol: 'circle', symbolSize: 0.5 * em, showSymbol: true, itemStyle: { color: colourOf(index) }, lineStyle: { color: colourOf(index), width: 2 }, z: 4, data: listPoints(series, years).map((point, at) => (series.rows[at]?.partYear ? { value: point, symbol: 'emptyCircle' } : point)) })),
  ])
  const sheet = pixelGrid(height, frame, [ruleSeries('rules', axis.rules, palette.line), textSeries('texts', [...axis.texts, ...yearTexts, ...texts, ...laneTexts], frame), signSeries('lane', lane, 0.9 * em, palette.muted)])
  const size = Math.max(12, 0.5 * em)
  const mark = (series: Series, at: number, place: { x: number; y: number }): Mark => {
    const row = series.rows[at]!
    return { key: `${series.region.code}-${years[at]}`, kind: row.shown === undefined ? 'gap' : 'figure', left: place.x - size, right: place.x + size, top: place.y - size, bottom: place.y + size, spots: [{ row, indicator }], say: () => speakYear(row, years[at] ?? 0, { indicator, units: frame.units, words: frame.words }) }
  }
  const pointMarks = (series: Series) => series.rows.flatMap((row, at) => (row.shown === undefined ? [] : [mark(series, at, { x: x(years[at] ?? 0), y: y(row.shown) })]))
  const marks = [...chosen.flatMap(pointMarks), ...lane.map((gap) => mark(gap.series, years.indexOf(gap.year), gap)), ...others.flatMap(pointMarks)]
  return { option: joinGrids([plot, sheet], frame), height, marks }
}

/** The last figure of a line and the name beside it. */
function writeEnd(series: Series, frame: Frame, indicator: SeriesTable['indicator'], table: SeriesTable) {
  const at = series.rows.reduce((last, row, index) => (row.shown === undefined ? last : index), 0)
  const row = series.rows[at]
  const figure = row === undefined ? '' : writeShown(row, { indicator, units: frame.units, words: frame.words })
  const year = at < table.years.length - 1 ? `${frame.words.t('list.open')}${table.years[at]}${frame.words.t('list.close')}` : ''
  return { end: { value: row?.shown ?? 0 }, lines: [...wrapText(writeRegion(series.region, frame.words), Math.max(7, Math.min(14, (frame.width / frame.em) * 0.26))), ...wrapText(figure + year, 14)] }
}

function listPoints(series: Series, years: readonly number[]): (number | string)[][] {
  return series.rows.map((row, at) => (row.shown === undefined ? ['-', '-'] : [years[at] ?? 0, row.shown]))
}

/** Figures with no neighbour to draw a line to. */
function listLonely(series: Series, years: readonly number[]): number[][] {
  return series.rows.flatMap((row, at) => (row.shown !== undefined && series.rows[at - 1]?.shown === undefined && series.rows[at + 1]?.shown === undefined ? [[years[at] ?? 0, row.shown]] : []))
}
