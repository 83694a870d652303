/** The ranking: a hollow bar for each computed figure with the stated one marked on it, a solid bar where only a stated one is known, a lane for regions without. */
import { BarChart, ScatterChart } from 'echarts/charts'
import { GridComponent, TitleComponent } from 'echarts/components'
import { GAP_SIGNS } from './gap_signs.ts'
import { layRanking } from './ranking_layout.ts'
import { writeTick } from './axis.ts'
import { writeGap } from '../compare/sentences.ts'
import type { Chart, Drawing, Frame } from './chart.ts'
import type { RankingData, RankingLayout, RankingLine } from './ranking_layout.ts'

export const ranking: Chart<RankingData> = { id: 'ranking', modules: [BarChart, ScatterChart, GridComponent, TitleComponent], draw: drawRanking }

/**
 * The drawing of one indicator over its regions. Series `derived` and `stated` have one item a line ('-' where the other one leads, or
 * the line is a head); `beside` marks the stated figure of a computed one, [figure, line]; `lane` has one item a region without a
 * figure, never with a value.
 */
export function drawRanking(data: RankingData, frame: Frame): Drawing {
  const layout = layRanking(data, frame)
  const { plot, lane, scale } = layout
  const hasLane = layout.gaps.length > 0
  const grid = { left: plot.left, right: frame.width - plot.right, outerBoundsMode: 'none', containLabel: false }
  const option = {
    animation: false,
    textStyle: { fontFamily: frame.font, fontSize: frame.em, color: frame.palette.ink },
    title: [...(hasLane ? [heading(frame.words.t('chart.lane'), lane.heading, frame)] : []), ...(hasLane || layout.more !== '' ? [heading(layout.more, lane.bottom + 0.3 * frame.em, frame)] : [])],
    grid: [
      { ...grid, top: plot.top, height: plot.bottom - plot.top },
      { ...grid, top: lane.top, height: lane.bottom - lane.top },
    ],
    xAxis: [
      {
        type: 'value', gridIndex: 0, min: scale.min, max: scale.max, interval: scale.step, show: layout.lines.length > 0,
        splitLine: { lineStyle: { color: frame.palette.line } },
        axisLabel: { color: frame.palette.muted, fontSize: 0.86 * frame.em, margin: 0.5 * frame.em, hideOverlap: false, alignMinLabel: layout.narrow ? 'left' : 'center', formatter: (value: number) => writeTick(Number(value.toPrecision(12)), data.indicator.unit, frame) },
      },
      { type: 'value', gridIndex: 1, min: 0, max: 1, show: false },
    ],
    yAxis: [labelAxis(0, layout.lines, layout, frame), labelAxis(1, layout.gaps.map(({ row, text }) => ({ kind: 'row' as const, row, text })), layout, frame)],
    series: [...headingSeries(layout), ...barSeries(layout, frame), laneSeries(layout, frame)],
  }
  return { option, height: layout.height, marks: layout.marks }
}

function heading(text: string, top: number, { em, font, palette }: Frame) {
  return { text, left: 0, top, padding: 0, itemGap: 0, textStyle: { fontSize: 0.9 * em, fontWeight: 'normal', lineHeight: 1.1 * em, color: palette.muted, fontFamily: font } }
}

type Labelled = Exclude<RankingLine, { kind: 'row' }> | Pick<RankingLine & { kind: 'row' }, 'kind' | 'text'>

/** Region names with their true year, beside the rows or above them; the line of the first axis is the zero line. */
function labelAxis(gridIndex: 0 | 1, lines: readonly Labelled[], layout: RankingLayout, frame: Frame) {
  const { em, palette } = frame
  const name = { fontSize: em, lineHeight: 1.35 * em, color: palette.ink }
  const year = { fontSize: 0.86 * em, lineHeight: 1.25 * em, color: palette.muted }
  const behind = { ...year, padding: [0, 0, 0, 0.6 * em] }
  const above = layout.narrow ? { inside: true, margin: 0, align: 'left', verticalAlign: 'bottom' } : { margin: 0.9 * em }
  const raised = layout.narrow ? raise(gridIndex, layout, em) : 0
  return {
    type: 'category', gridIndex, inverse: true, data: lines.map((_, index) => index), axisTick: { show: false },
    axisLine: { show: gridIndex === 0 && lines.length > 0 && layout.scale.min === 0, onZero: false, lineStyle: { color: palette.axis, width: 1 } },
    axisLabel: { interval: 0, hideOverlap: false, rich: { name, year, behind }, ...above, padding: [0, 0, raised, 0], formatter: (_: string, index: number) => writeLabel(lines[index], gridIndex === 0 || layout.narrow) },
  }
}

/** How far above the middle of a row its label ends, where names stand above: right over the first bar, or over the reason. */
function raise(gridIndex: 0 | 1, layout: RankingLayout, em: number): number {
  return gridIndex === 0 ? (layout.heading + layout.barHeight) / 2 - layout.heading + 0.3 * em : 0.05 * em
}

function writeLabel(line: Labelled | undefined, withYear: boolean): string {
  if (line === undefined) return ''
  if (line.kind === 'note') return `{year|${line.note}}`
  const { text } = line
  const name = text.name.map((part) => `{name|${part}}`).join('\n')
  if (text.year === '' || !withYear) return name
  return text.yearBehind ? `${name}{behind|${text.year}}` : `${name}\n{year|${text.year}}`
}

/** Where names stand above the bars, the bars stand in the lower part of their rows. */
function offsetOf(layout: RankingLayout): number {
  return layout.heading / 2
}

/** An empty series takes up the room of the names above; what follows it has the gap of all bars. */
function headingSeries(layout: RankingLayout) {
  return layout.narrow ? [{ id: 'heading', type: 'bar', data: [], barWidth: layout.heading, silent: true }] : []
}

function barSeries(layout: RankingLayout, frame: Frame) {
  const { em, palette } = frame
  const { lines } = layout
  const shared = { type: 'bar', barWidth: layout.barHeight, barGap: '0%', stack: 'bars', cursor: 'pointer', emphasis: { disabled: true } }
  const soft = { fontSize: 0.86 * em, color: palette.muted }
  const label = { show: true, position: 'right', distance: 0.4 * em, color: palette.ink, fontSize: em, rich: { strong: { fontWeight: 600, fontSize: em, color: palette.ink }, soft, error: { color: palette.error, fontSize: em }, warning: { color: palette.warning, fontSize: em }, info: { color: palette.muted, fontSize: em } } }
  const hatch = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: -Math.PI / 4, color: palette.paper }
  const hollowHatch = { ...hatch, color: palette.accent, dashArrayY: [1, 5] }
  const items = (computed: boolean) =>
    lines.map((line) => {
      if (line.kind === 'note' || (line.row.derived !== undefined) !== computed) return { value: '-' }
      const { row, text } = line
      return {
        value: row.shown,
        ...(row.partYear && { itemStyle: { decal: computed ? hollowHatch : hatch } }),
        label: { ...label, formatter: `{strong|${text.shown}}{soft|${text.beside}}{${text.severity ?? 'info'}|${text.sign}}` },
      }
    })
  return [
    { ...shared, id: 'stated', itemStyle: { color: palette.accent, borderColor: palette.accent, borderWidth: 1 }, data: items(false) },
    { ...shared, id: 'derived', itemStyle: { color: palette.paper, borderColor: palette.accent, borderWidth: 1.5 }, data: items(true) },
    {
      id: 'beside', type: 'scatter', xAxisIndex: 0, yAxisIndex: 0, silent: true, symbol: 'rect', symbolSize: [0.22 * em, layout.barHeight], symbolOffset: [0, offsetOf(layout)], itemStyle: { color: palette.accent, opacity: 1 }, z: 3,
      data: lines.flatMap((line, index) => (line.kind === 'row' && line.row.derived !== undefined && line.row.stated !== undefined ? [[line.row.stated, index]] : [])),
    },
    {
      id: 'zero', type: 'scatter', xAxisIndex: 0, yAxisIndex: 0, silent: true, symbol: 'rect', symbolSize: [1, (layout.plot.bottom - layout.plot.top) / Math.max(1, lines.length)], itemStyle: { color: palette.axis, opacity: 1 },
      data: layout.scale.min < 0 ? lines.map((_, index) => [0, index]) : [],
    },
  ]
}

function laneSeries(layout: RankingLayout, frame: Frame) {
  const { em, palette, words } = frame
  const offset = layout.narrow ? em : 0
  return {
    id: 'lane', type: 'scatter', xAxisIndex: 1, yAxisIndex: 1, cursor: 'pointer', emphasis: { disabled: true }, symbolSize: em, symbolOffset: [0.5 * em, offset], itemStyle: { color: palette.muted, opacity: 1 },
    data: layout.gaps.map(({ row, text }, index) => ({
      value: [0, index],
      symbol: `path://M0 0M16 16${GAP_SIGNS[row.gap ?? 'not_stated']}`,
      label: {
        show: true, position: 'right', distance: 0.5 * em, color: palette.ink, fontSize: em, rich: { year: { color: palette.muted, fontSize: 0.86 * em, padding: [0, 0, 0, 0.8 * em] } },
        formatter: writeGap(row, words) + (layout.narrow ? '' : `{year|${text.year}}`),
      },
    })),
  }
}
