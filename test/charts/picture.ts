/** A drawing as text boxes and shapes: rendered by ECharts without a browser, measured by our own rule. */
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { measureText } from '../../src/charts/measure.ts'
import type { Drawing } from '../../src/charts/chart.ts'

export interface Box {
  text: string
  /** Pieces of one label share it; ECharts sets them one behind the other. */
  label: string
  left: number
  right: number
  top: number
  bottom: number
}

/** The SVG of a drawing; the same drawing gives the same text. */
export function renderDrawing(drawing: Drawing, modules: readonly unknown[], width: number): string {
  echarts.use([SVGRenderer, ...(modules as Parameters<typeof echarts.use>[0][])] as Parameters<typeof echarts.use>[0])
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height: drawing.height })
  chart.setOption(drawing.option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  // Numbers that count all drawings of this run say nothing about the drawing.
  const names = new Map<string, string>()
  return svg.replace(/zr\d+-([a-z]+-?)\d+/g, (name, kind: string) => {
    if (!names.has(name)) names.set(name, `zr-${kind}${names.size}`)
    return names.get(name) ?? name
  })
}

/** Where each text of a picture stands. */
export function listTexts(svg: string): Box[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', raw = '']) => {
    const text = raw.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#39;/g, "'").replace(/&quot;/g, '"').replace(/&amp;/g, '&')
    const upwards = /matrix\(0[ ,]-1[ ,]1[ ,]0[ ,]([-\d.]+)[ ,]([-\d.]+)\)/.exec(attributes)
    if (upwards !== null) return upwardsBox(text, upwards, attributes)
    const at = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(attributes)
    const x = Number(/ x="([-\d.]+)"/.exec(attributes)?.[1] ?? 0) + Number(at?.[1] ?? 0)
    const y = Number(/ y="([-\d.]+)"/.exec(attributes)?.[1] ?? 0) + Number(at?.[2] ?? 0)
    const size = Number(/font-size:\s*([\d.]+)px/.exec(attributes)?.[1] ?? 12)
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start'
    const width = measureText(text.trim()) * size
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
    const middle = /dominant-baseline="central"/.test(attributes) ? y : y - size * 0.35
    return { text, label: at?.[0] ?? text, left, right: left + width, top: middle - size * 0.55, bottom: middle + size * 0.55 }
  })
}

/** A text turned to be read upwards, from the place where it begins. */
function upwardsBox(text: string, at: RegExpExecArray, attributes: string): Box {
  const [x, y] = [Number(at[1]), Number(at[2])]
  const size = Number(/font-size:\s*([\d.]+)px/.exec(attributes)?.[1] ?? 12)
  return { text, label: at[0], left: x - size * 0.55, right: x + size * 0.55, top: y - measureText(text.trim()) * size, bottom: y }
}

/** Where each filled bar of one colour stands: a path to the right, down, back and closed. */
export function listBars(svg: string, colour: string): Omit<Box, 'text' | 'label'>[] {
  return [...svg.matchAll(/<path d="M([-\d.]+) ([-\d.]+)l([-\d.]+) 0l0 ([-\d.]+)l-?[\d.]+ 0Z"[^>]*? fill="(#\w+)"/g)].flatMap(([, ...parts]) => {
    const [left = 0, top = 0, width = 0, height = 0] = parts.slice(0, 4).map(Number)
    return parts[4] === colour ? [{ left, right: left + width, top, bottom: top + height }] : []
  })
}

/** Pairs of texts that cover each other. */
export function listOverlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => a.label !== b.label && a.text.trim() && b.text.trim() && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map((b) => `${a.text} × ${b.text}`))
}
