/** Mounts a drawing: ECharts with the parts that the chart declares, as SVG. Loaded after first paint. */
import { useMemo } from 'react'
import ReactECharts from 'echarts-for-react/esm/core'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Chart, Drawing, Frame } from '../../charts/chart.ts'

type Modules = Parameters<typeof echarts.use>[0]

/** Makes parts of ECharts known, once and before a chart is made of them. */
export function register(modules: readonly unknown[]): void {
  echarts.use([SVGRenderer, ...modules] as Modules)
}

interface Props<Data> {
  chart: Pick<Chart<Data>, 'draw'>
  data: Data
  frame: Frame
}

/** A chart drawn from its data. */
export function ChartCanvas<Data>({ chart, data, frame }: Props<Data>) {
  const drawing = useMemo(() => chart.draw(data, frame), [chart, data, frame])
  return <Canvas drawing={drawing} frame={frame} />
}

/** A drawing that has already been made. */
export function Canvas({ drawing, frame }: { drawing: Drawing; frame: Frame }) {
  const opts = useMemo(() => ({ renderer: 'svg' as const, locale: frame.words.lang === 'zh' ? 'ZH' : 'EN' }), [frame.words.lang])
  const style = useMemo(() => ({ width: frame.width, height: drawing.height }), [frame.width, drawing.height])
  // The words of the drawing are spoken by the figure and stand in the table below it.
  return <ReactECharts echarts={echarts} option={drawing.option} notMerge opts={opts} style={style} aria-hidden="true" />
}
