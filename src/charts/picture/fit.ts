/** How wide a sheet must be for everything to stand on it in a given shape. */
import { layPicture, MARGIN } from './compose.ts'
import type { PictureText } from './compose.ts'
import type { Drawing, Frame } from '../chart.ts'

/** Pixels at single size, whatever the screen. */
export const SHAPES = { landscape: { width: 1280, height: 720 }, square: { width: 1080, height: 1080 } } as const
export type Shape = keyof typeof SHAPES

export interface Fitted {
  width: number
  height: number
  /** The drawing, as wide as the sheet less its margins. */
  drawing: Drawing
  /** Width of the drawing. */
  inner: number
}

const NARROWEST = 40
const WIDEST = 4000

/** The smallest sheet of the shape, so that the type is as large as can be. `draw` draws on a frame of any width. */
export function fitPicture(text: PictureText, draw: (frame: Frame) => Drawing, frame: Frame, shape: Shape): Fitted {
  const { em } = frame
  const ratio = SHAPES[shape].height / SHAPES[shape].width
  for (let width = NARROWEST * em; ; width *= 1.06) {
    const height = width * ratio
    const { around } = layPicture(text, { ...frame, width })
    const inner = width - 2 * MARGIN * em
    if (around > height && width < WIDEST * em) continue
    const drawing = draw({ ...frame, width: inner })
    if (around + drawing.height <= height || width >= WIDEST * em) return { width, height: Math.max(height, around + drawing.height), drawing, inner }
  }
}
