/** One drawing that fits a range of widths, made from the same drawing at two widths: what moves with the width moves by itself. */

/** A drawing as ECharts writes it, and how wide it is. */
export interface Drawn {
  svg: string
  width: number
}

interface Shape {
  tag: string
  attributes: Map<string, string>
  text: string
}

/**
 * The drawing as shapes of an `<svg>` of any width. Between two widths every place is a fixed part and a share of the width, so each
 * shape that moves stands in a nested `<svg x="…%">`, and a bar that grows gets its length by `calc`. Both drawings must have the same
 * shapes in the same order; null where they have not. Shapes that nobody sees are left out.
 */
export function stretch(narrow: Drawn, wide: Drawn): string | null {
  const [from, to] = [listShapes(narrow.svg), listShapes(wide.svg)]
  if (from.length !== to.length) return null
  const across = { from: narrow.width, by: wide.width - narrow.width }
  const [patterns = ''] = /<defs[^>]*>[\s\S]*<\/defs>/.exec(narrow.svg) ?? []
  return patterns + from.map((shape, index) => stretchShape(shape, to[index] ?? shape, across)).join('')
}

function listShapes(svg: string): Shape[] {
  return [...svg.replace(/<defs[^>]*>[\s\S]*<\/defs>/, '').matchAll(/<(path|text)\s([^>]*)>([^<]*)<\/\1>/g)]
    .map(([, tag = '', attributes = '', text = '']): Shape => ({ tag, text, attributes: new Map([...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])) }))
    .filter(isSeen)
}

function isSeen({ tag, attributes }: Shape): boolean {
  const isFilled = attributes.get('fill') !== 'none' && attributes.get('fill-opacity') !== '0'
  return tag === 'text' || isFilled || (attributes.has('stroke') && attributes.get('stroke-width') !== '0')
}

interface Across {
  from: number
  by: number
}

function stretchShape(shape: Shape, other: Shape, across: Across): string {
  const [at, then] = [placeOf(shape), placeOf(other)]
  const share = (then.x - at.x) / across.by
  const rest = round(at.x - share * across.from)
  const growth = (then.length - at.length) / across.by
  const inner = growth === 0 ? write(shape, rest - at.x) : writeBar(shape, rest, { growth, rest: round(at.length - growth * across.from), length: at.length })
  return share === 0 ? inner : `<svg x="${round(share * 100, 4)}%" overflow="visible">${inner}</svg>`
}

/** A bar is a path to the right, down, back and closed. */
const BAR = /^M([-\d.]+) ([-\d.]+)l([-\d.]+) 0l0 ([-\d.]+)l[-\d.]+ 0Z$/

/** Where a shape begins, and how long it is where it is a bar at a place of its own. */
function placeOf({ attributes }: Shape): { x: number; length: number } {
  const transform = attributes.get('transform')
  if (transform !== undefined) return { x: Number(/^translate\(([-\d.]+)/.exec(transform)?.[1] ?? /^matrix\((?:[-\d.]+,){4}([-\d.]+)/.exec(transform)?.[1] ?? 0), length: 0 }
  const path = attributes.get('d') ?? ''
  const bar = BAR.exec(path)
  return bar === null ? { x: Number(/^M([-\d.]+)/.exec(path)?.[1] ?? attributes.get('x') ?? 0), length: 0 } : { x: Number(bar[1]), length: Number(bar[3]) }
}

/** The shape, moved sideways by so many pixels. */
function write({ tag, attributes, text }: Shape, by: number): string {
  const moved = new Map(attributes)
  const transform = attributes.get('transform')
  if (transform === undefined && tag === 'path') moved.set('d', (attributes.get('d') ?? '').replace(/([ML])([-\d.]+)/g, (_, letter: string, x: string) => letter + round(Number(x) + by)))
  else moved.set('transform', by === 0 ? (transform ?? '') : moveTransform(transform ?? 'translate(0 0)', by))
  return `<${tag}${writeAttributes(moved)}>${text}</${tag}>`
}

function moveTransform(transform: string, by: number): string {
  return transform.replace(/^(translate\(|matrix\((?:[-\d.]+,){4})([-\d.]+)/, (_, head: string, x: string) => head + round(Number(x) + by))
}

/** A browser that knows no lengths in a style sheet's words keeps the length of the narrow drawing. */
function writeBar({ attributes }: Shape, x: number, { growth, rest, length }: { growth: number; rest: number; length: number }): string {
  const [, , y = '0', , height = '0'] = BAR.exec(attributes.get('d') ?? '') ?? []
  const looks = new Map([...attributes].filter(([name]) => name !== 'd'))
  return `<rect x="${x}" y="${y}" width="${round(length)}" height="${height}" style="width:calc(${round(growth * 100, 4)}% + ${rest}px)"${writeAttributes(looks)}></rect>`
}

/** What only ECharts itself reads is left out. */
function writeAttributes(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].flatMap(([name, value]) => (/^(ecmeta_|class$|clip-path$|pointer-events$)/.test(name) || value === '' ? [] : [` ${name}="${value}"`])).join('')
}

function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits))
}
