/** The sheets of a workbook, cell by cell, as the program that wrote it understood them. */
import { strFromU8, unzipSync } from 'fflate'

export interface Cell {
  kind: 'number' | 'text' | 'boolean' | 'error'
  value: string
  formula: boolean
}

export interface ReadSheet {
  name: string
  /** An empty cell is undefined. */
  rows: (Cell | undefined)[][]
  /** In the order of the sheet. */
  links: { ref: string; address: string }[]
  xml: string
}

export function readSheets(bytes: Uint8Array): ReadSheet[] {
  const files = unzipSync(bytes)
  const part = (name: string): string => (files[name] ? strFromU8(files[name]) : '')
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    [...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => decode(text)).join(''),
  )
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name = '']) => decode(name))
  return names.map((name, at) => {
    const xml = part(`xl/worksheets/sheet${at + 1}.xml`)
    const targets = new Map([...part(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`).matchAll(/<Relationship ([^>]*)\/>/g)].map(([, text = '']) => [attribute(text, 'Id'), decode(attribute(text, 'Target'))]))
    const links = [...xml.matchAll(/<hyperlink ([^>]*)\/>/g)].map(([, text = '']) => ({ ref: attribute(text, 'ref'), address: targets.get(attribute(text, 'r:id')) ?? '' }))
    return { name, rows: readRows(xml, strings), links, xml }
  })
}

function attribute(text: string, name: string): string {
  return new RegExp(`(?:^| )${name}="([^"]*)"`).exec(text)?.[1] ?? ''
}

function readRows(xml: string, strings: readonly string[]): (Cell | undefined)[][] {
  return [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, cells = '']) => {
    const row: (Cell | undefined)[] = []
    for (const [, attributes = '', content = ''] of cells.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const column = columnOf(/r="([A-Z]+)/.exec(attributes)?.[1] ?? 'A')
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1]
      if (value !== undefined) row[column] = readCell(/t="(\w+)"/.exec(attributes)?.[1] ?? 'n', value, content.includes('<f'), strings)
    }
    return row
  })
}

function readCell(type: string, value: string, formula: boolean, strings: readonly string[]): Cell {
  if (type === 's') return { kind: 'text', value: strings[Number(value)] ?? '', formula }
  if (type === 'n') return { kind: 'number', value, formula }
  if (type === 'b') return { kind: 'boolean', value: value === '1' ? 'true' : 'false', formula }
  return { kind: type === 'e' ? 'error' : 'text', value: decode(value), formula }
}

/** A → 0, Z → 25, AA → 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function decode(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return (name && named[name]) ?? whole
  })
}
