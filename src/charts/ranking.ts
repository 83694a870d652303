/** The ranking: a bar for each figure that a region states, a hollow one for each that can be computed, a lane for regions without. */
import { BarChart, ScatterChart } from 'echarts/charts'
import { GridComponent, TitleComponent } from 'echarts/components'
import { GAP_SIGNS } from './gap_signs.ts'
import { layRanking } from './ranking_layout.ts'
import { GAPS } from '../model/lists.ts'
import type { Chart, Drawing, Frame } from './chart.ts'
import type { RankingData, RankingLayout, RowText } from './ranking_layout.ts'

export const ranking: Chart<RankingData> = { id: 'ranking', modules: [BarChart, ScatterChart, GridComponent, TitleComponent], draw: drawRanking }

/**
 * The drawing of one indicator over its regions. Series `stated` and `derived` have one item a ranked region ('-' where there is
 * none), `unstated` says where only the computed figure exists, `lane` has one item a region without a figure, never with a value.
 */
export function drawRanking(data: RankingData, frame: Frame): Drawing {
  const layout = layRanking(data, frame)
  const { plot, lane, scale } = layout
  const hasLane = layout.gaps.length > 0
  const grid = { left: plot.left, right: frame.width - plot.right, outerBoundsMode: 'none', containLabel: false }
  const option = {
    animation: false,
    textStyle: { fontFamily: frame.font, fontSize: frame.em, color: frame.palette.ink },
    title: hasLane ? [{ text: frame.words.t('chart.lane'), left: 0, top: lane.heading, padding: 0, itemGap: 0, textStyle: { fontSize: 0.9 * frame.em, fontWeight: 'normal', lineHeight: 1.1 * frame.em, color: frame.palette.muted, fontFamily: frame.font } }] : [],
    grid: [
      { ...grid, top: plot.top, height: plot.bottom - plot.top },
      { ...grid, top: lane.top, height: lane.bottom - lane.top },
    ],
    xAxis: [
      {
        type: 'value', gridIndex: 0, min: 0, max: scale.max, interval: scale.step, show: layout.ranked.length > 0,
        splitLine: { lineStyle: { color: frame.palette.line } },
        axisLabel: { color: frame.palette.muted, fontSize: 0.86 * frame.em, margin: 0.5 * frame.em, hideOverlap: false, alignMinLabel: layout.narrow ? 'left' : 'center', formatter: (value: number) => writeTick(value, data, frame) },
      },
      { type: 'value', gridIndex: 1, min: 0, max: 1, show: false },
    ],
    yAxis: [labelAxis(0, layout.ranked, layout, frame), labelAxis(1, layout.gaps, layout, frame)],
    series: [...headingSeries(layout), ...barSeries(data, layout, frame), laneSeries(data, layout, frame)],
  }
  return { option, height: layout.height, marks: layout.marks }
}

/** Region names with their true year, beside the rows or above them; the line of the first axis is the zero line. */
function labelAxis(gridIndex: 0 | 1, rows: readonly RowText[], layout: RankingLayout, frame: Frame) {
  const { em, palette } = frame
  const name = { fontSize: em, lineHeight: 1.35 * em, color: palette.ink }
  const year = { fontSize: 0.86 * em, lineHeight: 1.25 * em, color: palette.muted }
  const behind = { ...year, padding: [0, 0, 0, 0.6 * em] }
  const above = layout.narrow ? { inside: true, margin: 0, align: 'left', verticalAlign: 'bottom' } : { margin: 0.9 * em }
  const raised = layout.narrow ? raise(gridIndex, layout, em) : 0
  return {
    type: 'category', gridIndex, inverse: true, data: rows.map((_, index) => index), axisTick: { show: false },
    axisLine: { show: gridIndex === 0 && rows.length > 0, onZero: false, lineStyle: { color: palette.axis, width: 1 } },
    axisLabel: { interval: 0, hideOverlap: false, rich: { name, year, behind }, ...above, padding: [0, 0, raised, 0], formatter: (_: string, index: number) => writeLabel(rows[index], gridIndex === 0 || layout.narrow) },
  }
}

/** How far above the middle of a row its label ends, where names stand above: right over the first bar, or over the reason. */
function raise(gridIndex: 0 | 1, layout: RankingLayout, em: number): number {
  const bars = layout.barHeight + (layout.slots - 1) * layout.slot
  return gridIndex === 0 ? (layout.heading + bars) / 2 - layout.heading + 0.3 * em : 0.05 * em
}

function writeLabel(row: RowText | undefined, withYear: boolean): string {
  if (row === undefined) return ''
  const name = row.name.map((line) => `{name|${line}}`).join('\n')
  if (row.year === '' || !withYear) return name
  return row.yearBehind ? `${name}{behind|${row.year}}` : `${name}\n{year|${row.year}}`
}

/** Where names stand above the bars, an empty series takes up their room in each row; what follows it has the gap of all bars. */
function headingSeries(layout: RankingLayout) {
  return layout.narrow ? [{ id: 'heading', type: 'bar', data: [], barWidth: layout.heading * (layout.barHeight / layout.slot), silent: true }] : []
}

function barSeries(data: RankingData, layout: RankingLayout, frame: Frame) {
  const { em, palette } = frame
  const rows = data.ranking.ranked
  const shared = { type: 'bar', barWidth: layout.barHeight, barGap: `${((layout.slot - layout.barHeight) / layout.barHeight) * 100}%`, cursor: 'pointer', emphasis: { disabled: true } }
  const label = { show: true, position: 'right', distance: 0.4 * em, color: palette.ink, fontSize: em, rich: { strong: { fontWeight: 600, fontSize: em, color: palette.ink }, soft: { fontSize: em, color: palette.muted }, error: { color: palette.error, fontSize: em }, warning: { color: palette.warning, fontSize: em }, info: { color: palette.muted, fontSize: em } } }
  const hatch = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: -Math.PI / 4, color: palette.paper }
  const stated = {
    ...shared, id: 'stated', itemStyle: { color: palette.accent, borderColor: palette.accent, borderWidth: 1 },
    data: rows.map((row, index) => ({
      value: row.stated ?? '-',
      ...(row.partYear && { itemStyle: { decal: hatch } }),
      label: { ...label, formatter: `{strong|${layout.ranked[index]?.stated ?? ''}}{${layout.ranked[index]?.severity ?? 'info'}|${layout.ranked[index]?.sign ?? ''}}` },
    })),
  }
  if (layout.slots === 1) return [stated]
  const derived = {
    ...shared, id: 'derived', itemStyle: { color: palette.paper, borderColor: palette.accent, borderWidth: 1.5 },
    data: rows.map((row, index) => ({ value: row.derived ?? '-', label: { ...label, formatter: `{soft|${layout.ranked[index]?.derived ?? ''}}` } })),
  }
  return [stated, derived, unstatedSeries(data, layout, frame)]
}

/** A word in the place of the bar that a region does not state. */
function unstatedSeries(data: RankingData, layout: RankingLayout, frame: Frame) {
  const offset = -layout.slot / 2 + layout.heading / 2
  return {
    id: 'unstated', type: 'scatter', xAxisIndex: 0, yAxisIndex: 0, silent: true, symbol: 'rect', symbolSize: [1, 1], symbolOffset: [0, offset], itemStyle: { color: 'transparent', opacity: 1 },
    data: data.ranking.ranked.flatMap((row, index) => (row.stated === undefined ? [[0, index]] : [])),
    label: { show: true, position: 'right', distance: 0.4 * frame.em, color: frame.palette.muted, fontSize: 0.9 * frame.em, formatter: frame.words.t('chart.not_stated_line') },
  }
}

function laneSeries(data: RankingData, layout: RankingLayout, frame: Frame) {
  const { em, palette, words } = frame
  const offset = layout.narrow ? em : 0
  return {
    id: 'lane', type: 'scatter', xAxisIndex: 1, yAxisIndex: 1, cursor: 'pointer', emphasis: { disabled: true }, symbolSize: em, symbolOffset: [0.5 * em, offset], itemStyle: { color: palette.muted, opacity: 1 },
    data: data.ranking.lane.map((row, index) => ({
      value: [0, index],
      symbol: `path://M0 0M16 16${GAP_SIGNS[row.gap ?? 'not_stated']}`,
      label: {
        show: true, position: 'right', distance: 0.5 * em, color: palette.ink, fontSize: em, rich: { year: { color: palette.muted, fontSize: 0.86 * em, padding: [0, 0, 0, 0.8 * em] } },
        formatter: words.of(GAPS[row.gap ?? 'not_stated']) + (layout.narrow ? '' : `{year|${layout.gaps[index]?.year ?? ''}}`),
      },
    })),
  }
}

function writeTick(value: number, { indicator }: RankingData, { words }: Frame): string {
  return indicator.unit === 'percent' ? `${words.number(value)}%` : words.compact(value)
}
