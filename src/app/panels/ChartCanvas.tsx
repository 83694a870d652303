/** Mounts a drawing: ECharts with the parts that the chart declares, as SVG. Loaded after first paint. */
import { useMemo } from 'react'
import ReactECharts from 'echarts-for-react/esm/core'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { CHARTS } from '../../charts/index.ts'
import type { Frame } from '../../charts/chart.ts'
import type { RankingData } from '../../charts/ranking_layout.ts'

type Modules = Parameters<typeof echarts.use>[0]

echarts.use([SVGRenderer, ...Object.values(CHARTS).flatMap((chart) => chart.modules)] as Modules)

interface Props {
  chart: keyof typeof CHARTS
  data: RankingData
  frame: Frame
}

export function ChartCanvas({ chart, data, frame }: Props) {
  const drawing = useMemo(() => CHARTS[chart].draw(data, frame), [chart, data, frame])
  const opts = useMemo(() => ({ renderer: 'svg' as const, locale: frame.words.lang === 'zh' ? 'ZH' : 'EN' }), [frame.words.lang])
  const style = useMemo(() => ({ width: frame.width, height: drawing.height }), [frame.width, drawing.height])
  // The words of the drawing are spoken by the figure and stand in the table below it.
  return <ReactECharts echarts={echarts} option={drawing.option} notMerge opts={opts} style={style} aria-hidden="true" />
}
