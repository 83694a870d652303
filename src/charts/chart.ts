/** What a chart is: a pure function from what was compared to an ECharts option, with the place of every mark. */
import type { EChartsCoreOption } from 'echarts/core'
import type { Palette } from './palette.ts'
import type { Row } from '../compare/tabulate.ts'
import type { Words } from '../compare/words.ts'
import type { Unit } from '../model/catalogue.ts'
import type { PublicIndicator } from '../model/dataset.ts'

/** The sheet that a chart is drawn on, in pixels. */
export interface Frame {
  width: number
  /** How high the drawing should be at most; a drawing whose height is its own choice keeps to it. */
  room?: number
  /** Size of running text; everything else follows from it. */
  em: number
  font: string
  palette: Palette
  words: Words
  units: readonly Unit[]
}

/** A figure, or a gap, that a mark stands for. */
export interface Spot {
  row: Row
  indicator: PublicIndicator
}

/** One thing that can be pointed at: by mouse anywhere in its box, by keyboard in this order. */
export interface Mark {
  key: string
  kind: 'figure' | 'gap'
  left: number
  right: number
  top: number
  bottom: number
  /** What its card shows, and opens: the first one. */
  spots: readonly Spot[]
  /** The mark in words of the page's language. */
  say(): string
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
