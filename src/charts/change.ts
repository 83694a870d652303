/** The change between two years: for each region a hollow point for the earlier year, a solid one for the later, in the order of the change. */
import { LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { axisAcross, placeIn } from './axis.ts'
import { layLane, markIn } from './marks.ts'
import { measureText, measureWidest } from './measure.ts'
import { nameRows, writeName } from './row_text.ts'
import { chooseRange } from './scale.ts'
import { joinGrids, pixelGrid, ruleSeries, signSeries, textSeries, valueGrid } from './sheet.ts'
import { foldItems } from '../compare/fold.ts'
import { writeDifference, writeRegion, writeShown } from '../compare/sentences.ts'
import type { Chart, Drawing, Frame, Mark } from './chart.ts'
import type { Text } from './sheet.ts'
import type { Change, ChangeTable } from '../compare/change.ts'

export interface ChangeData {
  table: ChangeTable
  focus: readonly string[]
}

export const change: Chart<ChangeData> = { id: 'change', modules: [LineChart, ScatterChart, GridComponent], draw: drawChange }

/** More rows than these are folded in the middle. */
const ROWS = 40

/** Series `before` and `after` hold [figure, row]; `links` joins them. Regions without a figure for both whole years stand in the lane. */
export function drawChange({ table, focus }: ChangeData, frame: Frame): Drawing {
  const { em, width, palette, words, units } = frame
  const { indicator, years } = table
  const telling = { indicator, units, words }
  const lines = foldItems(table.changes, ROWS, (item) => focus.includes(item.after.region.code))
  const names = nameRows(lines.map((line) => ({ name: line.kind === 'item' ? writeRegion(line.item.after.region, words) : words.plural('chart.between', line.hidden), note: '' })), frame, 0.3)
  const sign = (by: number, value: string) => (by === 0 ? value : words.t(by > 0 ? 'chart.rise' : 'chart.fall', { value }))
  const labels = lines.map((line) => (line.kind === 'item' ? sign(line.item.difference, words.number(Number(Math.abs(line.item.difference).toFixed(2)))) : ''))
  const unit = writeUnit(indicator.unit, frame)
  const row = Math.max(28, names.narrow ? names.height + 1.9 * em : names.height + 0.7 * em)
  const figures = table.changes.flatMap((item) => [item.from, item.until])
  const range = chooseRange(Math.min(...figures), Math.max(...figures), width > 40 * em ? 5 : 3, indicator.unit)
  const box = { left: names.left + 0.8 * em, right: width - (Math.max(measureWidest(labels) * 0.93, measureText(unit) * 0.86) + 1.4) * em, top: 1.6 * em, bottom: 1.6 * em + lines.length * row }
  const axis = axisAcross(box, range, indicator.unit, frame)
  const middle = (index: number) => box.top + index * row + (names.narrow ? row - 0.95 * em : row / 2)
  const x = placeIn(range, box.left, box.right)

  const texts: Text[] = lines.flatMap((line, index) => {
    const name = names.names[index]
    const said = name === undefined ? [] : writeName(name, names, box.top + index * row, middle(index), frame, line.kind === 'fold' ? palette.muted : focus.includes(line.item.after.region.code) ? palette.accent : palette.ink)
    return line.kind === 'fold' ? said : [...said, { x: width - 0.2 * em, y: middle(index), text: labels[index] ?? '', align: 'right', size: 0.93, color: palette.ink }]
  })
  texts.push({ x: width - 0.2 * em, y: box.top - 0.8 * em, text: unit, align: 'right' })
  const [first] = lines
  if (first?.kind === 'item') texts.push(...headEnds(first.item, years, x, box, frame))
  const lane = layLane(table.lane.map(({ row: gap, year }) => ({ row: gap, spot: { row: gap, indicator }, note: words.t('year.report', { year }) })), box.bottom + 2.6 * em, frame)
  const height = Math.ceil(box.bottom + 1.9 * em + (lane.height > 0 ? lane.height + 0.9 * em : 0))
  const up = (index: number) => (middle(index) - box.top) / (box.bottom - box.top)
  const plot = valueGrid(box, { min: range.min, max: range.max }, { min: 0, max: 1 }, frame, [
    { id: 'links', type: 'line', showSymbol: false, lineStyle: { color: palette.axis, width: 2 }, z: 2, data: lines.flatMap((line, index) => (line.kind === 'item' ? [[line.item.from, up(index)], [line.item.until, up(index)], ['-', '-']] : [])) },
    { id: 'before', type: 'scatter', symbolSize: 0.75 * em, itemStyle: { color: palette.paper, borderColor: palette.accent, borderWidth: 1.5, opacity: 1 }, z: 3, data: lines.flatMap((line, index) => (line.kind === 'item' ? [[line.item.from, up(index)]] : [])) },
    { id: 'after', type: 'scatter', symbolSize: 0.75 * em, itemStyle: { color: palette.accent, opacity: 1 }, z: 4, data: lines.flatMap((line, index) => (line.kind === 'item' ? [[line.item.until, up(index)]] : [])) },
  ])
  const sheet = pixelGrid(height, frame, [ruleSeries('rules', axis.rules, palette.line), textSeries('texts', [...axis.texts, ...texts, ...lane.texts], frame), signSeries('lane', lane.signs, 0.9 * em, palette.muted)])
  const marks = lines.flatMap((line, index): Mark[] => {
    if (line.kind === 'fold') return []
    const { before, after } = line.item
    const say = () => words.t('spoken.change', { region: writeRegion(after.region, words), from: years[0], until: years[1], before: writeShown(before, telling), after: writeShown(after, telling), change: sign(line.item.difference, writeDifference(Math.abs(line.item.difference), telling)) })
    return [markIn(after.region.code, { left: 0, right: width, top: box.top + index * row, bottom: box.top + (index + 1) * row }, [{ row: after, indicator }, { row: before, indicator }], say)]
  })
  return { option: joinGrids([{ ...plot, yAxis: { ...plot.yAxis, inverse: true } }, sheet], frame), height, marks: [...marks, ...lane.marks] }
}

/** In what the change is counted: points for a rate, else the unit itself. */
function writeUnit(id: string, { words, units }: Frame): string {
  if (id === 'percent' || id === 'points') return words.t('chart.points')
  const unit = units.find((entry) => entry.id === id)
  return unit === undefined ? '' : words.of(unit)
}

/** The two years over the two points of the first row, apart enough to be read. */
function headEnds({ from, until }: Change, years: readonly [number, number], x: (value: number) => number, box: { left: number; right: number; top: number }, frame: Frame): Text[] {
  const { em, palette } = frame
  const [a, b] = [x(from), x(until)]
  const apart = Math.max(0, 3 * em - Math.abs(b - a)) / 2
  const [left, right] = a <= b ? [a - apart, b + apart] : [a + apart, b - apart]
  const shift = Math.max(0, Math.max(box.left, 1.4 * em) - Math.min(left, right)) - Math.max(0, Math.max(left, right) - box.right)
  return [
    { x: left + shift, y: box.top - 0.8 * em, text: String(years[0]), align: 'center' },
    { x: right + shift, y: box.top - 0.8 * em, text: String(years[1]), align: 'center', color: palette.accent, strong: true },
  ]
}
