/** XML as a tree, with the prefixes that Word itself uses, whatever prefixes the file declares. */
import { SaxesParser } from 'saxes'

export interface XmlElement {
  /** `w:p`; other vocabularies keep only their local name. */
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

const PREFIXES: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a:',
}

/** No paragraph of a real document stands this deep. */
const DEEPEST = 400

/** The root element. Throws where the XML is broken. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const top: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [top]
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST) throw new Error('XML too deep')
    const attributes: Record<string, string> = {}
    for (const attribute of Object.values(tag.attributes)) attributes[attribute.local] = attribute.value
    const element: XmlElement = { name: (PREFIXES[tag.uri] ?? '') + tag.local, attributes, children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => open.at(-1)!.children.push(text))
  parser.on('cdata', (text) => open.at(-1)!.children.push(text))
  parser.on('closetag', () => open.pop())
  parser.on('error', (error) => { throw error })
  parser.write(new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(bytes)).close()
  const root = top.children.find((child) => typeof child !== 'string')
  if (root === undefined || typeof root === 'string') throw new Error('no XML')
  return root
}

export function elementsIn(parent: XmlElement | undefined): XmlElement[] {
  return (parent?.children ?? []).filter((child) => typeof child !== 'string')
}

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsIn(parent).find((child) => child.name === name)
}

export function childrenNamed(parent: XmlElement | undefined, name: string): XmlElement[] {
  return elementsIn(parent).filter((child) => child.name === name)
}

/** The attribute `val` of a child, which is how Word writes most properties. */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes['val']
}

/** Whether a property that is on by being there is on. */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const property = childOf(parent, name)
  return property !== undefined && !['0', 'false', 'off'].includes(property.attributes['val'] ?? '1')
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
