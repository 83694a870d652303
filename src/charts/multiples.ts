/** Small multiples: one small course a region, all on the same scale, so that shapes are compared at a glance. */
import { LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { placeIn, writeTick } from './axis.ts'
import { markIn } from './marks.ts'
import { measureText, wrapText } from './measure.ts'
import { chooseRange } from './scale.ts'
import { joinGrids, pixelGrid, ruleSeries, textSeries, valueGrid } from './sheet.ts'
import { speakFigure, writeGap, writeRegion } from '../compare/sentences.ts'
import type { Chart, Drawing, Frame, Mark } from './chart.ts'
import type { Text } from './sheet.ts'
import type { Series, SeriesTable } from '../compare/series.ts'

export interface MultiplesData {
  table: SeriesTable
  focus: readonly string[]
}

export const multiples: Chart<MultiplesData> = { id: 'multiples', modules: [LineChart, ScatterChart, GridComponent], draw: drawMultiples }

/** More panels than these are no longer seen together. */
const PANELS = 48

/** Each region has a grid of its own and in it a series with its code, [year, figure], broken where a year is missing; years without are crosses on the floor. */
export function drawMultiples({ table, focus }: MultiplesData, frame: Frame): Drawing {
  const { em, width, palette, words, units } = frame
  const { years, indicator } = table
  const telling = { indicator, units, words }
  const withFigures = table.series.filter(({ rows }) => rows.some((row) => row.shown !== undefined))
  const ordered = [...withFigures.filter(({ region }) => focus.includes(region.code)), ...withFigures.filter(({ region }) => !focus.includes(region.code))]
  const shown = ordered.slice(0, PANELS)
  const figures = withFigures.flatMap(({ rows }) => rows.flatMap((row) => row.shown ?? []))
  const range = chooseRange(Math.min(...figures), Math.max(...figures), 3, indicator.unit)
  const columns = Math.max(2, Math.min(8, Math.floor(width / (13 * em))))
  const room = (width - (columns - 1) * 1.2 * em) / columns
  const names = shown.map((series) => wrapText(writeRegion(series.region, words), room / em))
  const head = Math.max(1, ...names.map((name) => name.length)) * 1.25 * em + 0.5 * em
  const plotHeight = 4.6 * em
  const panel = head + plotHeight + 2.3 * em
  const span = { min: years[0] ?? 0, max: years[years.length - 1] ?? 1 }
  const texts: Text[] = []
  const rules: [number, number, number, number][] = []
  const marks: Mark[] = []
  const crosses: number[][] = []
  const grids = shown.map((series, at) => {
    const left = (at % columns) * (room + 1.2 * em)
    const top = 1.6 * em + Math.floor(at / columns) * panel
    const box = { left: left + 0.4 * em, right: left + room - 0.4 * em, top: top + head, bottom: top + head + plotHeight }
    const chosen = focus.includes(series.region.code)
    const colour = chosen || focus.length === 0 ? palette.accent : palette.axis
    names[at]?.forEach((text, line) => texts.push({ x: left, y: top + (0.6 + line * 1.25) * em, text, size: 0.93, strong: chosen, color: palette.ink }))
    texts.push({ x: left, y: box.bottom + 0.9 * em, text: String(span.min) }, { x: left + room, y: box.bottom + 0.9 * em, text: String(span.max), align: 'right' })
    rules.push([left, box.bottom, left + room, box.bottom], [left, box.top, left + room, box.top])
    const x = placeIn(span, box.left, box.right)
    series.rows.forEach((row, index) => row.shown === undefined && crosses.push([x(years[index] ?? 0), box.bottom]))
    marks.push(markIn(series.region.code, { left, right: left + room, top, bottom: box.bottom + 1.6 * em }, spotsOf(series, indicator), () => words.t('spoken.course', { region: writeRegion(series.region, words), values: series.rows.map((row, index) => `${years[index]}${words.t('list.colon')}${row.gap === null ? speakFigure(row, telling) : writeGap(row, words)}`).join(words.t('list.semicolon')) })))
    return valueGrid(box, span, { min: range.min, max: range.max }, frame, [{ id: series.region.code, type: 'line', symbol: 'circle', symbolSize: 0.32 * em, showSymbol: true, itemStyle: { color: colour }, lineStyle: { color: colour, width: 1.75 }, z: 3, data: series.rows.map((row, index) => (row.shown === undefined ? ['-', '-'] : [years[index] ?? 0, row.shown])) }])
  })
  const scale = `${writeTick(range.min, indicator.unit, frame)} – ${writeTick(range.max, indicator.unit, frame)}`
  texts.push({ x: 0, y: 0.7 * em, text: scale })
  const bottom = 1.6 * em + Math.ceil(shown.length / columns) * panel
  const more = ordered.length - shown.length
  if (more > 0 && measureText(words.plural('chart.left_out', more)) > 0) texts.push({ x: 0, y: bottom + 0.5 * em, text: words.plural('chart.left_out', more) })
  const height = Math.ceil(bottom + (more > 0 ? 1.4 * em : 0))
  const sheet = pixelGrid(height, frame, [ruleSeries('rules', rules, palette.line), { id: 'gaps', type: 'scatter', symbol: 'path://M2 2L14 14M14 2L2 14', symbolSize: 0.45 * em, itemStyle: { color: 'transparent', borderColor: palette.axis, borderWidth: 1.25 }, data: crosses }, textSeries('texts', texts, frame)])
  return { option: joinGrids([...grids, sheet], frame), height, marks }
}

/** The latest figure first, because it is what the mark opens. */
function spotsOf(series: Series, indicator: SeriesTable['indicator']) {
  return [...series.rows].filter((row) => row.report !== null).reverse().map((row) => ({ row, indicator }))
}
