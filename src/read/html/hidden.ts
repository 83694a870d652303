/** Which elements a page does not show. */
import { attributeOf, childrenOf, elementsOf, isElement, labelOf, SILENT, wordsOf } from './tree.ts'
import type { Element, Parent } from './tree.ts'

/** Whether an element is shown, going by itself: its ancestors are asked for themselves. */
export type IsHidden = (element: Element) => boolean

const NONE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Inline styles, the attribute `hidden`, and rules of the page's own style sheets that name one class or id. */
export function findHidden(page: Parent): IsHidden {
  const names = new Set<string>()
  for (const element of elementsOf(page)) {
    if (element.tagName !== 'style') continue
    const rules = childrenOf(element).map((node) => wordsOf(node) ?? '').join('').replaceAll(/\/\*[^*]*\*\//g, '')
    for (const [, selectors = '', body = ''] of rules.matchAll(/([^{}]{1,500})\{([^{}]*)\}/g)) {
      if (!NONE.test(body)) continue
      for (const selector of selectors.split(',')) {
        const one = selector.trim().toLowerCase()
        if (/^[.#][\w-]+$/.test(one)) names.add(one)
      }
    }
  }
  return (element) => {
    if (SILENT.has(element.tagName) || attributeOf(element, 'hidden') !== null || NONE.test(attributeOf(element, 'style') ?? '')) return true
    if (names.size === 0) return false
    const id = attributeOf(element, 'id')
    return (id !== null && names.has(`#${id.toLowerCase()}`)) || (attributeOf(element, 'class') ?? '').toLowerCase().split(/\s+/).some((one) => names.has(`.${one}`))
  }
}

/** What stands around a text on a page: ways to other pages, buttons, the foot. Told by what page builders call it. */
export function isFurniture(element: Element): boolean {
  if (element.tagName === 'nav' || element.tagName === 'footer') return true
  return /(?:^|[\s_-])(?:b?share|bds\w*|jiathis|fenxiang|social|print|crumbs?|breadcrumbs?|position|location|dqwz|weizhi|navs?|navbar|menu|footer|foot|copyright|banquan|related|xgxw|xgwj|prev|next|pages?|pagination|qrcode|ewm|erweima|toolbar|fontsize|zihao|close)(?:[\s_-]|$)/.test(labelOf(element))
}

export function hasElement(parent: Parent, name: string): boolean {
  for (const node of childrenOf(parent)) if (isElement(node) && (node.tagName === name || hasElement(node, name))) return true
  return false
}
