/** A chart as a picture that stands alone: title, what it says, legend, the drawing, reservations, source and data version, on one sheet. */
import { escapeXml } from '../deck/xml.ts'
import { measureText, wrapText } from '../measure.ts'
import type { Palette } from '../palette.ts'

/** Everything that stands around the drawing; empty texts and lists take no room. */
export interface PictureText {
  title: string
  /** What the chart says, in a sentence or two. */
  subtitle: string
  legend: readonly LegendItem[]
  /** What has to be minded. */
  notes: readonly string[]
  source: string
  /** Product, data version, address. */
  mark: string
}

/** A bar in small, or a sign that is written. */
export interface LegendItem {
  bar?: 'solid' | 'hollow' | 'hatched'
  sign?: string
  color?: keyof Palette
  text: string
}

export interface Sheet {
  width: number
  em: number
  font: string
  palette: Palette
}

export interface Layout {
  /** Where the drawing begins, and how much room the texts take in all. */
  top: number
  around: number
  head: Line[]
  legend: { x: number; y: number; item: LegendItem }[]
  foot: Line[]
}

interface Line {
  y: number
  size: number
  text: string
  kind: 'title' | 'plain' | 'muted'
}

/** Room on all sides, in em. */
export const MARGIN = 2

/** Where the texts stand on a sheet of this width; `y` of the foot counts from the end of the drawing. */
export function layPicture(text: PictureText, { width, em }: Sheet): Layout {
  const room = width - 2 * MARGIN * em
  const [head, afterHead] = stack([[text.title, 1.75, 'title'], [text.subtitle, 1.05, 'plain']], MARGIN * em, room, em)
  const legend: Layout['legend'] = []
  let [x, y] = [MARGIN * em, afterHead + 1.2 * em]
  for (const item of text.legend) {
    const wide = (measureText(item.text) * 0.93 + 2.2) * em
    if (x > MARGIN * em && x + wide > width - MARGIN * em) [x, y] = [MARGIN * em, y + 1.6 * em]
    legend.push({ x, y, item })
    x += wide + 1.2 * em
  }
  const top = (legend.length === 0 ? afterHead : y + 0.4 * em) + 1.2 * em
  const [foot, afterFoot] = stack([...text.notes.map((note): Part => [note, 0.9, 'plain']), [text.source, 0.86, 'muted'], [text.mark, 0.86, 'muted']], em, room, em)
  return { top, around: top + afterFoot + MARGIN * em, head, legend, foot }
}

/** The whole sheet as SVG. `drawing`: an SVG as wide as the sheet less its margins; `height`: of the sheet, at least what layout and drawing need. */
export function composePicture(text: PictureText, drawing: { svg: string; height: number }, sheet: Sheet, height: number): string {
  const { width, em, palette, font } = sheet
  const layout = layPicture(text, sheet)
  const left = MARGIN * em
  // What is left over stands above and below the drawing, so that the source ends the sheet.
  const spare = Math.max(0, height - layout.around - drawing.height)
  const top = layout.top + Math.min(spare / 2, 3 * em)
  const footTop = height - (layout.around - layout.top)
  const write = (line: Line, base: number) => `<text x="${round(left)}" y="${round(base + line.y)}" font-size="${round(line.size)}" fill="${line.kind === 'muted' ? palette.muted : palette.ink}"${line.kind === 'title' ? ' font-weight="600"' : ''}>${escapeXml(line.text)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" font-family="${escapeXml(font)}" role="img">`,
    `<title>${escapeXml(text.title)}</title><desc>${escapeXml([text.subtitle, text.source, text.mark].filter(Boolean).join(' '))}</desc>`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    ...layout.head.map((line) => write(line, 0)),
    ...layout.legend.map(({ x, y, item }) => drawLegend(item, x, y, sheet)),
    `<g transform="translate(${round(left)} ${round(top)})">${stripSvg(drawing.svg)}</g>`,
    ...layout.foot.map((line) => write(line, footTop)),
    '</svg>',
  ].join('\n')
}

type Part = [text: string, size: number, kind: Line['kind']]

/** Texts under one another, each broken into lines that fit; and where they end. */
function stack(parts: readonly Part[], from: number, room: number, em: number): [Line[], number] {
  const lines: Line[] = []
  let y = from
  for (const [text, size, kind] of parts) {
    if (text === '') continue
    for (const line of wrapText(text, room / (size * em))) {
      y += 1.4 * size * em
      lines.push({ y: y - 0.3 * size * em, size: size * em, text: line, kind })
    }
    y += 0.35 * em
  }
  return [lines, y]
}

function drawLegend({ bar, sign, color, text }: LegendItem, x: number, y: number, { em, palette }: Sheet): string {
  const paint = palette[color ?? 'accent']
  const [w, h] = [1.25 * em, 0.75 * em]
  const box = (fill: string) => `<rect x="${round(x)}" y="${round(y - h)}" width="${round(w)}" height="${round(h)}" fill="${fill}" stroke="${paint}" stroke-width="1.5"/>`
  const stripes = [0.25, 0.5, 0.75, 1].map((at) => `M${round(x + w * at - h / 2)} ${round(y)}L${round(Math.min(x + w, x + w * at + h / 2))} ${round(y - h)}`).join('')
  const shape = bar === undefined ? `<text x="${round(x)}" y="${round(y)}" font-size="${round(em)}" fill="${paint}">${escapeXml(sign ?? '')}</text>` : box(bar === 'solid' ? paint : palette.paper) + (bar === 'hatched' ? `<path d="${stripes}" stroke="${paint}" stroke-width="2"/>` : '')
  return `${shape}<text x="${round(x + 1.8 * em)}" y="${round(y)}" font-size="${round(0.93 * em)}" fill="${palette.ink}">${escapeXml(text)}</text>`
}

/** What stands inside the outermost element: some programs do not draw an SVG inside another. */
function stripSvg(svg: string): string {
  const inside = /^<svg[^>]*>([\s\S]*)<\/svg>\s*$/.exec(svg.trim())?.[1]
  if (inside === undefined) throw new Error('not an SVG')
  return inside
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
