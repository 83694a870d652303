/** The rug: indicators × regions, each cell as dark as its figure is high among comparable regions; what is not comparable stays empty. */
import { LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { markIn } from './marks.ts'
import { cutText, measureText } from './measure.ts'
import { nameRows, writeName } from './row_text.ts'
import { joinGrids, pixelGrid, ruleSeries, textSeries, valueGrid } from './sheet.ts'
import { foldItems } from '../compare/fold.ts'
import { speakRow, writeRegion, writeShown } from '../compare/sentences.ts'
import type { Chart, Drawing, Frame, Mark } from './chart.ts'
import type { Text } from './sheet.ts'
import type { Rug } from '../compare/rug.ts'

export interface HeatmapData {
  rug: Rug
  focus: readonly string[]
}

export const heatmap: Chart<HeatmapData> = { id: 'heatmap', modules: [LineChart, ScatterChart, GridComponent], draw: drawHeatmap }

/** Shades from the lowest to the highest fifth, as the share of the full colour. */
const SHADES = [0.1, 0.28, 0.48, 0.72, 1]

/** Series `cells` holds [column, row, percentile] of each comparable figure; `gaps` the cells without one. */
export function drawHeatmap({ rug, focus }: HeatmapData, frame: Frame): Drawing {
  const { em, width, palette, words, units } = frame
  const names = nameRows(rug.lines.map((line) => ({ name: words.of(line.indicator), note: '' })), frame, 0.32)
  const left = names.narrow ? 0 : names.left
  const least = names.narrow ? 0.7 * em : 0.85 * em
  const columns = foldItems(rug.regions.map((region, index) => ({ region, index })), Math.max(4, Math.floor((width - left) / least) - 1), ({ region }) => focus.includes(region.code))
  const cell = Math.min(2.6 * em, (width - left) / Math.max(1, columns.length))
  const labels = columns.map((column) => (column.kind === 'item' ? writeRegion(column.item.region, words) : '…'))
  const isAll = cell >= 1.05 * em
  const isNamed = (column: (typeof columns)[number], at: number) => (isAll ? true : column.kind === 'item' && focus.includes(column.item.region.code) && columns.findIndex((other) => other.kind === 'item' && focus.includes(other.item.region.code)) === at)
  const upwards = labels.some((label) => measureText(label) * 0.86 * em > cell)
  const shownLabels = labels.filter((_, at) => columns[at] !== undefined && isNamed(columns[at], at))
  const cut = (label: string) => cutText(label, 14)
  const head = shownLabels.length === 0 ? 0.5 * em : (upwards ? Math.max(...shownLabels.map((label) => measureText(cut(label)))) * 0.86 + 0.9 : 1.6) * em
  const title = words.t('chart.percentile_key')
  const lowWidth = measureText(words.t('chart.lower')) * 0.86 * em + 0.5 * em
  const besideKey = measureText(title) * 0.86 * em + 1.2 * em
  const below = besideKey + lowWidth + (SHADES.length * 1.1 + 0.5) * em + measureText(words.t('chart.higher')) * 0.86 * em > width
  const [keyLeft, keyY] = below ? [0, 2.2 * em] : [besideKey, 0.8 * em]
  const key = keyY + 1.2 * em
  const row = Math.max(24, names.narrow ? names.height + 2.2 * em : names.height + 0.5 * em)
  const top = key + head
  const box = { left, right: left + cell * columns.length, top, bottom: top + row * rug.lines.length }
  const strip = names.narrow ? 1.7 * em : row
  const middle = (line: number) => top + line * row + (names.narrow ? row - strip / 2 - 0.25 * em : row / 2)
  const x = (column: number) => box.left + (column + 0.5) * cell
  const texts: Text[] = [
    { x: 0, y: 0.8 * em, text: title },
    ...columns.flatMap((column, at): Text[] => (isNamed(column, at) && column.kind === 'item' ? [{ x: x(at), y: upwards ? top - 0.4 * em : top - 0.7 * em, text: cut(labels[at] ?? ''), align: upwards ? 'left' : 'center', upwards, color: focus.includes(column.item.region.code) ? palette.accent : palette.muted }] : [])),
    ...rug.lines.flatMap((_, at) => (names.names[at] === undefined ? [] : writeName(names.names[at], names, top + at * row + 0.2 * em, middle(at), frame, palette.ink))),
  ]
  texts.push({ x: keyLeft, y: keyY, text: words.t('chart.lower') }, { x: keyLeft + lowWidth + (SHADES.length * 1.1 + 0.5) * em, y: keyY, text: words.t('chart.higher') })
  const hidden = columns.reduce((sum, column) => sum + (column.kind === 'fold' ? column.hidden : 0), 0)
  if (hidden > 0) texts.push({ x: 0, y: box.bottom + em, text: words.plural('chart.between', hidden) })

  const items = rug.lines.flatMap((line, at) => columns.flatMap((column, col) => (column.kind === 'item' ? [{ line, at, col, cell: line.cells[column.item.index]! }] : [])))
  const symbolSize = [Math.max(1, cell - (cell > em ? 2 : 1)), strip - 2]
  const tint = (percentile: number) => SHADES[Math.min(SHADES.length - 1, Math.floor(percentile / 20))] ?? 1
  const rows = (at: number) => (middle(at) - box.top) / row
  const plot = valueGrid(box, { min: 0, max: columns.length }, { min: 0, max: rug.lines.length }, frame, [
    { id: 'cells', type: 'scatter', symbol: 'rect', symbolSize, z: 2, data: items.flatMap(({ at, col, cell: item }) => (item.percentile === null ? [] : [{ value: [col + 0.5, rows(at), item.percentile], itemStyle: { color: palette.accent, opacity: tint(item.percentile) } }])) },
    { id: 'gaps', type: 'scatter', symbol: 'rect', symbolSize: [Math.max(1, cell * 0.35), 1], itemStyle: { color: palette.axis, opacity: 1 }, z: 2, data: items.flatMap(({ at, col, cell: item }) => (item.percentile === null ? [[col + 0.5, rows(at)]] : [])) },
  ])
  const shades = SHADES.map((opacity, index) => ({ value: [keyLeft + lowWidth + (index + 0.5) * 1.1 * em, keyY], itemStyle: { color: palette.accent, opacity } }))
  const height = Math.ceil(box.bottom + (hidden > 0 ? 2 : 0.5) * em)
  const outlines = columns.flatMap((column, at): [number, number, number, number][] => (column.kind === 'item' && focus.includes(column.item.region.code) ? [[x(at) - cell / 2, top, x(at) - cell / 2, box.bottom], [x(at) + cell / 2, top, x(at) + cell / 2, box.bottom]] : []))
  const sheet = pixelGrid(height, frame, [{ id: 'key', type: 'scatter', symbol: 'rect', symbolSize: [em, 0.9 * em], data: shades }, ruleSeries('focus', outlines, palette.accent), textSeries('texts', texts, frame)])
  const marks = items.map(({ line, at, col, cell: item }): Mark => {
    const telling = { indicator: line.indicator, units, words }
    const say = () => `${words.of(line.indicator)}${words.t('list.comma')}${item.percentile === null ? speakRow({ ...item.row, gap: item.row.gap ?? 'not_comparable' }, [], telling) : words.t('spoken.place', { region: writeRegion(item.row.region, words), value: writeShown(item.row, telling), percent: Math.round(item.percentile) })}`
    return markIn(`${line.indicator.id}-${item.row.region.code}`, { left: x(col) - cell / 2, right: x(col) + cell / 2, top: middle(at) - strip / 2, bottom: middle(at) + strip / 2 }, [{ row: item.row, indicator: line.indicator }], say)
  })
  return { option: joinGrids([{ ...plot, yAxis: { ...plot.yAxis, inverse: true } }, sheet], frame), height, marks }
}
