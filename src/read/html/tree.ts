/** The parsed page as the other files of this folder walk it. */
import { defaultTreeAdapter as adapter } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
export type Parent = DefaultTreeAdapterTypes.ParentNode

export function childrenOf(parent: Parent): Node[] {
  return parent.childNodes
}

export function isElement(node: Node | Parent): node is Element {
  return adapter.isElementNode(node)
}

/** The words of a text node, null for any other. */
export function wordsOf(node: Node): string | null {
  return adapter.isTextNode(node) ? node.value : null
}

export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null
}

/** Class and id together, in lower case: what page builders call the thing. */
export function labelOf(element: Element): string {
  return `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`.toLowerCase()
}

/** Every element below, the outer before the inner. */
export function* elementsOf(parent: Parent): Generator<Element> {
  const stack: Node[] = childrenOf(parent).toReversed()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue
    yield node
    const children = childrenOf(node)
    for (let at = children.length - 1; at >= 0; at--) stack.push(children[at]!)
  }
}

/** Elements that begin and end a line. */
export const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '),
)

/** Elements whose content is never shown as words. */
export const SILENT = new Set('script style noscript template head title meta link select option button textarea input iframe frame frameset object embed svg math canvas audio video map datalist'.split(' '))
