/** A chart as a file: drawn off the screen, put on its sheet, and for PNG painted at the size that was asked for. */
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { composePicture } from '../../charts/picture/compose.ts'
import { fitPicture, SHAPES } from '../../charts/picture/fit.ts'
import { addPngTexts } from '../../charts/picture/png.ts'
import type { Drawing, Frame } from '../../charts/chart.ts'
import type { PictureText } from '../../charts/picture/compose.ts'
import type { Shape } from '../../charts/picture/fit.ts'

/** A chart with its data at hand. */
export interface Drawable {
  /** The parts of ECharts that the drawing uses. */
  modules: readonly unknown[]
  draw: (frame: Frame) => Drawing
}

/** The sheet as SVG. The frame's width does not matter. */
export function makeSvg({ modules, draw }: Drawable, text: PictureText, frame: Frame, shape: Shape): string {
  echarts.use([SVGRenderer, ...modules] as Parameters<typeof echarts.use>[0])
  const { width, height, drawing, inner } = fitPicture(text, draw, frame, shape)
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: inner, height: drawing.height, locale: frame.words.lang === 'zh' ? 'ZH' : 'EN' })
  try {
    chart.setOption(drawing.option)
    return composePicture(text, { svg: chart.renderToSVGString(), height: drawing.height }, { ...frame, width }, height)
  } finally {
    chart.dispose()
  }
}

/** The same painted, with where it comes from inside the file. */
export async function paintPng(svg: string, shape: Shape, scale: number, texts: Readonly<Record<string, string>>): Promise<Blob> {
  const { width, height } = SHAPES[shape]
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  const image = await loadImage(new Blob([svg], { type: 'image/svg+xml' }))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const painted = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (painted === null) throw new Error('the browser does not paint this size')
  return new Blob([addPngTexts(new Uint8Array(await painted.arrayBuffer()), texts) as Uint8Array<ArrayBuffer>], { type: 'image/png' })
}

async function loadImage(svg: Blob): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}
