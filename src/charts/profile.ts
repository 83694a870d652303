/** One region among its peers: a row an indicator, each on its own scale, the region's figure over the spread of the others. */
import { LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { placeIn } from './axis.ts'
import { markIn } from './marks.ts'
import { measureWidest } from './measure.ts'
import { nameRows, writeName } from './row_text.ts'
import { joinGrids, pixelGrid, ruleSeries, textSeries, valueGrid } from './sheet.ts'
import { writeRegion, writeShown } from '../compare/sentences.ts'
import type { Chart, Drawing, Frame } from './chart.ts'
import type { Text } from './sheet.ts'
import type { Profile, ProfileLine } from '../compare/profile.ts'

export interface ProfileData {
  profile: Profile
}

export const profile: Chart<ProfileData> = { id: 'profile', modules: [LineChart, ScatterChart, GridComponent], draw: drawProfile }

/** Series `peers`, `medians` and `own` hold [share of the way from least to most, row, figure]; `halves` joins the quartiles. */
export function drawProfile({ profile: { region, lines } }: ProfileData, frame: Frame): Drawing {
  const { em, width, palette, words, units } = frame
  const labels = lines.map((line) => ({ value: writeShown(line.row, { indicator: line.indicator, units, words }), place: words.t('chart.place', { place: line.place, count: line.peers.length }) }))
  const names = nameRows(lines.map((line) => ({ name: words.of(line.indicator), note: '' })), frame)
  const row = Math.max(30, names.narrow ? names.height + 2.2 * em : Math.max(names.height, 2.5 * em) + 0.6 * em)
  const top = 0.4 * em
  const box = { left: names.left + 0.7 * em, right: width - (measureWidest(labels.flatMap(({ value, place }) => [value, place])) * 0.93 + 1.6) * em, top, bottom: top + row * Math.max(1, lines.length) }
  const middle = (at: number) => top + at * row + (names.narrow ? row - 1.25 * em : row / 2)
  const up = (at: number) => (middle(at) - top) / row
  const x = placeIn({ min: 0, max: 1 }, box.left, box.right)
  const share = ({ spread: { least, most } }: ProfileLine, value: number) => (most === least ? 0.5 : (value - least) / (most - least))
  const texts: Text[] = lines.flatMap((_, at) => [
    ...(names.names[at] === undefined ? [] : writeName(names.names[at], names, top + at * row, middle(at), frame)),
    { x: width - 0.2 * em, y: middle(at) - 0.6 * em, text: labels[at]?.value ?? '', align: 'right' as const, size: 0.93, strong: true, color: palette.ink },
    { x: width - 0.2 * em, y: middle(at) + 0.6 * em, text: labels[at]?.place ?? '', align: 'right' as const },
  ])
  const points = (value: (line: ProfileLine) => number[]) => lines.flatMap((line, at) => value(line).map((figure) => [share(line, figure), up(at), figure]))
  const plot = valueGrid(box, { min: 0, max: 1 }, { min: 0, max: Math.max(1, lines.length) }, frame, [
    { id: 'halves', type: 'line', showSymbol: false, lineStyle: { color: palette.line, width: 0.9 * em }, z: 1, data: lines.flatMap((line, at) => [[share(line, line.spread.lower), up(at)], [share(line, line.spread.upper), up(at)], ['-', '-']]) },
    { id: 'peers', type: 'scatter', symbolSize: 0.38 * em, itemStyle: { color: palette.axis, opacity: 0.55 }, z: 2, data: points((line) => thin(line.peers)) },
    { id: 'medians', type: 'scatter', symbol: 'rect', symbolSize: [2, 1.1 * em], itemStyle: { color: palette.ink, opacity: 1 }, z: 3, data: points((line) => [line.spread.median]) },
    { id: 'own', type: 'scatter', symbolSize: 0.85 * em, itemStyle: { color: palette.accent, opacity: 1, borderColor: palette.paper, borderWidth: 1.5 }, z: 4, data: points((line) => [line.row.shown]) },
  ])
  const height = Math.ceil(box.bottom + 0.4 * em)
  const sheet = pixelGrid(height, frame, [ruleSeries('rules', lines.map((_, at): [number, number, number, number] => [x(0), middle(at), x(1), middle(at)]), palette.line), textSeries('texts', texts, frame)])
  const marks = lines.map((line, at) => markIn(line.indicator.id, { left: 0, right: width, top: top + at * row, bottom: top + (at + 1) * row }, [{ row: line.row, indicator: line.indicator }], () => words.t('spoken.line', { indicator: words.of(line.indicator), region: writeRegion(region, words), value: labels[at]?.value ?? '', place: line.place, count: line.peers.length })))
  return { option: joinGrids([{ ...plot, yAxis: { ...plot.yAxis, inverse: true } }, sheet], frame), height, marks }
}

/** Of thousands of peers as many as can be told apart, evenly by rank. */
function thin(values: readonly number[]): number[] {
  const most = 200
  if (values.length <= most) return [...values]
  const sorted = [...values].sort((a, b) => a - b)
  return Array.from({ length: most }, (_, index) => sorted[Math.round((index / (most - 1)) * (sorted.length - 1))] ?? 0)
}
