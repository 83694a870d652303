/** The whole drawing as one sheet of pixels: texts, rules and shapes that stand at a place of their own, over the grids that hold values. */
import type { Frame } from './chart.ts'

export interface Text {
  x: number
  y: number
  text: string
  align?: 'left' | 'center' | 'right'
  color?: string
  /** In em; 0.86 where not said. */
  size?: number
  strong?: boolean
  /** Written upwards, ending at its place. */
  upwards?: boolean
}

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export interface Range {
  min: number
  max: number
}

/** Parts of an option that are joined by `joinGrids`. */
export interface Grid {
  grid: object
  xAxis: object
  yAxis: object
  /** Series whose axes are those of this grid. */
  series: object[]
}

/** Everything that all drawings share, and their grids, each with its own axes. */
export function joinGrids(grids: readonly Grid[], frame: Frame): Record<string, unknown> {
  return {
    animation: false,
    textStyle: { fontFamily: frame.font, fontSize: frame.em, color: frame.palette.ink },
    grid: grids.map(({ grid }) => grid),
    xAxis: grids.map(({ xAxis }, index) => ({ ...xAxis, gridIndex: index })),
    yAxis: grids.map(({ yAxis }, index) => ({ ...yAxis, gridIndex: index })),
    series: grids.flatMap(({ series }, index) => series.map((entry) => ({ xAxisIndex: index, yAxisIndex: index, silent: true, animation: false, emphasis: { disabled: true }, ...entry }))),
  }
}

/** A grid that shows nothing by itself: values across and up are placed in the box. */
export function valueGrid(box: Box, across: Range, up: Range, frame: Frame, series: object[]): Grid {
  return {
    grid: { left: box.left, right: frame.width - box.right, top: box.top, height: Math.max(1, box.bottom - box.top), outerBoundsMode: 'none', containLabel: false },
    xAxis: { type: 'value', ...across, show: false },
    yAxis: { type: 'value', ...up, show: false },
    series,
  }
}

/** A grid whose values are the pixels of the sheet, counted from the top left. */
export function pixelGrid(height: number, frame: Frame, series: object[]): Grid {
  const box = { left: 0, right: frame.width, top: 0, bottom: height }
  const grid = valueGrid(box, { min: 0, max: frame.width }, { min: 0, max: height }, frame, series)
  return { ...grid, yAxis: { ...grid.yAxis, inverse: true } }
}

/** Texts, each centred on its height; needs ScatterChart. */
export function textSeries(id: string, texts: readonly Text[], frame: Frame): object {
  return {
    id,
    type: 'scatter',
    symbol: 'rect',
    symbolSize: [1, 1],
    itemStyle: { color: 'transparent', opacity: 1 },
    z: 5,
    data: texts.map(({ x, y, text, align = 'left', color = frame.palette.muted, size = 0.86, strong = false, upwards = false }) => ({
      value: [x, y],
      label: { show: true, position: 'inside', distance: 0, align, verticalAlign: 'middle', formatter: text.replace(/[{}]/g, ''), color, fontSize: size * frame.em, fontWeight: strong ? 600 : 400, ...(upwards && { rotate: 90 }) },
    })),
  }
}

/** Straight rules in one colour, as one path; needs LineChart. */
export function ruleSeries(id: string, rules: readonly [number, number, number, number][], color: string, width = 1, type: 'solid' | 'dotted' = 'solid'): object {
  return { id, type: 'line', showSymbol: false, lineStyle: { color, width, type }, z: 1, data: rules.flatMap(([x1, y1, x2, y2]) => [[x1, y1], [x2, y2], ['-', '-']]) }
}

/** Signs of the gap paths, one em large; needs ScatterChart. */
export function signSeries(id: string, signs: readonly { x: number; y: number; path: string }[], size: number, color: string): object {
  return { id, type: 'scatter', symbolSize: size, itemStyle: { color, opacity: 1 }, data: signs.map(({ x, y, path }) => ({ value: [x, y], symbol: `path://M0 0M16 16${path}` })) }
}

/** Heights moved apart so that none is nearer to the next than `gap`, as little as that takes, within the bounds where they fit. */
export function spreadOut(heights: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height || a.index - b.index)
  const placed: number[] = []
  order.forEach(({ height }, at) => placed.push(Math.max(height, at === 0 ? top : (placed[at - 1] ?? 0) + gap)))
  for (let at = placed.length - 1, limit = bottom; at >= 0; at--) {
    placed[at] = Math.min(placed[at] ?? 0, limit)
    limit = (placed[at] ?? 0) - gap
  }
  const result = [...heights]
  order.forEach(({ index }, at) => (result[index] = placed[at] ?? 0))
  return result
}
