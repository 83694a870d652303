/** Word counts headings and lists while it shows them; the numbers stand nowhere in the text. Here they are counted again. */
import { writeOrdinal } from '../ordinal.ts'
import { childOf, childrenNamed, isOn, valueOf } from './xml.ts'
import type { OrdinalForm } from '../ordinal.ts'
import type { XmlElement } from './xml.ts'

/** The printed mark of a paragraph, such as `（一）`; empty where it has none. Asked paragraph by paragraph, in order. */
export type MarkParagraph = (properties: XmlElement | undefined) => string

interface Level {
  start: number
  /** null: a bullet, or nothing. */
  form: OrdinalForm | null
  text: string
  isLegal: boolean
  /** Level whose item begins the count anew; 0 for never. */
  restart: number | null
  style: string | undefined
}

interface List {
  /** Lists made from the same pattern go on counting together. */
  pattern: string
  levels: Map<number, Level>
  /** Levels at which this list begins anew, with the number. */
  overrides: Map<number, number>
}

const FORMS: Record<string, OrdinalForm> = {
  decimal: 'decimal', decimalZero: 'decimalZero', decimalFullWidth: 'fullWidth', decimalFullWidth2: 'fullWidth', decimalHalfWidth: 'decimal',
  decimalEnclosedCircle: 'circled', decimalEnclosedCircleChinese: 'circled', chineseCounting: 'chinese', chineseCountingThousand: 'chinese',
  taiwaneseCounting: 'chinese', taiwaneseCountingThousand: 'chinese', japaneseCounting: 'chinese', ideographDigital: 'chineseDigits',
  taiwaneseDigital: 'chineseDigits', japaneseDigitalTenThousand: 'chineseDigits', chineseLegalSimplified: 'chineseLegal', ideographLegalTraditional: 'chineseLegal',
  lowerLetter: 'lowerLetter', upperLetter: 'upperLetter', lowerRoman: 'lowerRoman', upperRoman: 'upperRoman', ideographTraditional: 'stems', ideographZodiac: 'branches',
}

/** Forms that carry their own brackets or stop. */
const DRESSED: Record<string, [string, string]> = { decimalEnclosedParen: ['(', ')'], decimalEnclosedFullstop: ['', '.'], ideographEnclosedCircle: ['(', ')'], numberInDash: ['- ', ' -'] }

export function makeMarker(numbering: XmlElement | undefined, styles: XmlElement | undefined): MarkParagraph {
  const byStyle = new Map(childrenNamed(styles, 'w:style').map((style) => [style.attributes['styleId'] ?? '', style]))
  const normal = childrenNamed(styles, 'w:style').find((style) => style.attributes['type'] === 'paragraph' && isTrue(style.attributes['default']))?.attributes['styleId']
  const lists = readLists(numbering, byStyle)
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (properties) => {
    const place = findPlace(properties, byStyle, normal, lists)
    if (place === null) return ''
    const [id, list, depth] = place
    const level = list.levels.get(depth)
    if (level === undefined) return ''
    const count = counts.get(list.pattern) ?? []
    counts.set(list.pattern, count)
    const override = list.overrides.get(depth)
    if (override !== undefined && !begun.has(`${id} ${depth}`)) count[depth] = override - 1
    begun.add(`${id} ${depth}`)
    count[depth] = (count[depth] ?? level.start - 1) + 1
    for (let deeper = depth + 1; deeper < 9; deeper++) {
      const restart = list.levels.get(deeper)?.restart
      if (restart !== 0 && (restart == null || depth < restart)) count[deeper] = undefined
    }
    return writeMark(list, level, count)
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}

/** The paragraph's own numbering, else that of its style or the styles below it; `numId` 0 takes it away. */
function findPlace(properties: XmlElement | undefined, byStyle: Map<string, XmlElement>, normal: string | undefined, lists: Map<string, List>): [string, List, number] | null {
  const own = childOf(properties, 'w:numPr')
  let id = valueOf(own, 'w:numId')
  let depth = valueOf(own, 'w:ilvl')
  let style = valueOf(properties, 'w:pStyle') ?? normal
  let named: string | undefined
  for (let step = 0; style !== undefined && step < 20 && id === undefined; step++) {
    const found: XmlElement | undefined = byStyle.get(style)
    const numbering = childOf(childOf(found, 'w:pPr'), 'w:numPr')
    id = valueOf(numbering, 'w:numId')
    depth ??= valueOf(numbering, 'w:ilvl')
    if (id !== undefined) named = style
    style = valueOf(found, 'w:basedOn')
  }
  const list = id === undefined ? undefined : lists.get(id)
  if (id === undefined || list === undefined) return null
  // A level that names the style belongs to it, whatever the style says.
  const linked = named === undefined ? undefined : [...list.levels].find(([, level]) => level.style === named)?.[0]
  return [id, list, linked ?? Number(depth ?? 0)]
}

function readLists(numbering: XmlElement | undefined, byStyle: Map<string, XmlElement>): Map<string, List> {
  const patterns = new Map(childrenNamed(numbering, 'w:abstractNum').map((pattern) => [pattern.attributes['abstractNumId'] ?? '', pattern]))
  const numbers = childrenNamed(numbering, 'w:num')
  const patternOf = (id: string | undefined): string | undefined => valueOf(numbers.find((one) => one.attributes['numId'] === id), 'w:abstractNumId')
  const lists = new Map<string, List>()
  for (const one of numbers) {
    let pattern = valueOf(one, 'w:abstractNumId') ?? ''
    const link = valueOf(patterns.get(pattern), 'w:numStyleLink')
    if (link !== undefined) pattern = patternOf(valueOf(childOf(childOf(byStyle.get(link), 'w:pPr'), 'w:numPr'), 'w:numId')) ?? pattern
    const levels = new Map(childrenNamed(patterns.get(pattern), 'w:lvl').map(readLevel))
    const overrides = new Map<number, number>()
    for (const override of childrenNamed(one, 'w:lvlOverride')) {
      const depth = Number(override.attributes['ilvl'] ?? 0)
      const [level, start] = [childOf(override, 'w:lvl'), valueOf(override, 'w:startOverride')]
      if (level !== undefined) levels.set(depth, readLevel(level)[1])
      if (start !== undefined) overrides.set(depth, Number(start))
    }
    lists.set(one.attributes['numId'] ?? '', { pattern, levels, overrides })
  }
  return lists
}

function readLevel(level: XmlElement): [number, Level] {
  const format = valueOf(childOf(level, 'w:numFmt') === undefined ? childOf(childOf(level, 'mc:AlternateContent'), 'mc:Fallback') : level, 'w:numFmt') ?? 'decimal'
  const dress = DRESSED[format]
  const text = valueOf(level, 'w:lvlText') ?? ''
  const isCounted = format !== 'bullet' && format !== 'none'
  const restart = valueOf(level, 'w:lvlRestart')
  return [
    Number(level.attributes['ilvl'] ?? 0),
    {
      start: Number(valueOf(level, 'w:start') ?? 0),
      form: isCounted ? (FORMS[format] ?? 'decimal') : null,
      text: dress === undefined ? text : text.replace(/%\d/, (mark) => dress[0] + mark + dress[1]),
      isLegal: isOn(level, 'w:isLgl'),
      restart: restart === undefined ? null : Number(restart),
      style: valueOf(level, 'w:pStyle'),
    },
  ]
}

function writeMark(list: List, level: Level, count: readonly (number | undefined)[]): string {
  if (level.form === null) return ''
  const mark = level.text.replaceAll(/%(\d)/g, (_, place: string) => {
    const depth = Number(place) - 1
    const of = list.levels.get(depth)
    if (of === undefined || of.form === null) return ''
    return writeOrdinal(count[depth] ?? of.start, level.isLegal ? 'decimal' : of.form) ?? ''
  })
  return mark
}
