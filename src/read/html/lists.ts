/** The numbers that a browser prints before the items of an ordered list. */
import { writeOrdinal } from '../ordinal.ts'
import { attributeOf, childrenOf, isElement } from './tree.ts'
import type { Element } from './tree.ts'

const STYLES: Record<string, 'decimal' | 'chinese' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman'> = {
  '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman', decimal: 'decimal', 'cjk-ideographic': 'chinese',
  'simp-chinese-informal': 'chinese', 'trad-chinese-informal': 'chinese', 'lower-alpha': 'lowerLetter', 'lower-latin': 'lowerLetter', 'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter', 'lower-roman': 'lowerRoman', 'upper-roman': 'upperRoman',
}

/** `1.` or `一、` before each item of an ordered list, else nothing: a bullet says nothing. */
export function markItems(list: Element): Map<Element, string> {
  const marks = new Map<Element, string>()
  if (list.tagName !== 'ol') return marks
  const listStyle = styleOf(list) ?? attributeOf(list, 'type') ?? '1'
  let number = Number.parseInt(attributeOf(list, 'start') ?? '1', 10) - 1
  for (const item of childrenOf(list)) {
    if (!isElement(item) || item.tagName !== 'li') continue
    const value = Number.parseInt(attributeOf(item, 'value') ?? '', 10)
    number = Number.isNaN(value) ? number + 1 : value
    const form = STYLES[styleOf(item) ?? listStyle]
    const mark = form === undefined ? null : writeOrdinal(number, form)
    if (mark !== null) marks.set(item, form === 'chinese' ? `${mark}、` : `${mark}.`)
  }
  return marks
}

function styleOf(element: Element): string | undefined {
  return /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attributeOf(element, 'style') ?? '')?.[1]?.toLowerCase()
}
