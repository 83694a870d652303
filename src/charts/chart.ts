/** What a chart is: a pure function from what was compared to an ECharts option, with the place of every mark. */
import type { EChartsCoreOption } from 'echarts/core'
import type { Palette } from './palette.ts'
import type { Words } from '../compare/words.ts'
import type { Unit } from '../model/catalogue.ts'

/** The sheet that a chart is drawn on, in pixels. */
export interface Frame {
  width: number
  /** Size of running text; everything else follows from it. */
  em: number
  font: string
  palette: Palette
  words: Words
  units: readonly Unit[]
}

/** One thing that can be pointed at: by mouse anywhere between top and bottom, by keyboard in this order. */
export interface Mark {
  key: string
  kind: 'figure' | 'gap'
  top: number
  bottom: number
}

export interface Drawing {
  option: EChartsCoreOption
  height: number
  marks: Mark[]
}

export interface Chart<Data> {
  id: string
  /** The parts of ECharts that the drawing uses; the page registers them before it mounts the chart. */
  modules: readonly unknown[]
  draw(data: Data, frame: Frame): Drawing
}
