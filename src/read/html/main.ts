/** Where on a page its main text stands: as deep as all of its prose is still together. */
import { isFurniture } from './hidden.ts'
import { BLOCKS, childrenOf, isElement, wordsOf } from './tree.ts'
import type { IsHidden } from './hidden.ts'
import type { Element, Parent } from './tree.ts'

export interface MainText {
  element: Parent
  /** Characters of prose in it: sentences that are no links and none of the page's own words. */
  prose: number
}

/** What pages say about themselves; a line with such words is none of the report's prose. */
const PAGE_WORDS = /版权所有|ICP备|公网安备|网站标识码|技术支持|(?:主|承|协)办(?:单位)?[:：]|建议使用.{0,20}浏览器|您(?:当前|现在|所在)的?位置|当前位置|上一[篇条]|下一[篇条]|扫一扫|分享到|打印(?:本页|此页)|关闭(?:窗口|本页)|无障碍|长者助手|(?:未经|不得).{0,12}转载|文章评论|相关(?:文章|文件|链接|解读|新闻)[:：]?$/

/** The innermost element that holds all prose of the page. */
export function findMain(body: Parent, isHidden: IsHidden): MainText {
  const prose = new Map<Parent, number>()
  measure(body, isHidden, prose)
  const all = prose.get(body) ?? 0
  let element = body
  for (;;) {
    const inner = childrenOf(element).find((child): child is Element => isElement(child) && prose.get(child) === all)
    if (all === 0 || inner === undefined || !isContainer(inner)) return { element, prose: all }
    element = inner
  }
}

/** A paragraph is no container, however long it is: a report may be one. */
function isContainer(element: Element): boolean {
  return BLOCKS.has(element.tagName) && element.tagName !== 'p' && !/^h[1-6]$/.test(element.tagName) && !['tbody', 'thead', 'tr', 'td', 'th', 'ul', 'ol'].includes(element.tagName)
    || (['tbody', 'tr', 'td', 'th'].includes(element.tagName) && childrenOf(element).length > 0)
}

/** Fills in for each element the characters of its sentences; returns what it adds to its parent. */
function measure(parent: Parent, isHidden: IsHidden, prose: Map<Parent, number>): number {
  let sum = 0
  let words = ''
  let linked = 0
  const close = (): void => {
    const line = words.replaceAll(/\s+/g, '')
    if (line.length >= 15 && /[。；，,]/.test(line) && linked * 3 < line.length && !PAGE_WORDS.test(line)) sum += line.length
    words = ''
    linked = 0
  }
  const gather = (node: Parent, inLink: boolean): void => {
    for (const child of childrenOf(node)) {
      const value = wordsOf(child)
      if (value !== null) {
        words += value
        if (inLink) linked += value.trim().length
      } else if (isElement(child) && !isHidden(child)) {
        if (BLOCKS.has(child.tagName)) {
          close()
          sum += isFurniture(child) && !isLong(child, isHidden) ? 0 : measure(child, isHidden, prose)
        } else if (child.tagName === 'br') close()
        // An inline element may hold blocks, and with them the whole report.
        else if (holdsBlock(child)) { close(); sum += measure(child, isHidden, prose) }
        else gather(child, inLink || child.tagName === 'a')
      }
    }
  }
  gather(parent, false)
  close()
  prose.set(parent, sum)
  return sum
}

/** What is called furniture and yet holds a long text is the text: builders choose names freely. */
export function isLong(element: Element, isHidden: IsHidden): boolean {
  let left = 600
  const stack: Element[] = [element]
  for (let one = stack.pop(); one !== undefined && left > 0; one = stack.pop()) {
    if (one.tagName === 'a') continue
    for (const child of childrenOf(one)) {
      const words = wordsOf(child)
      if (words !== null) left -= words.replaceAll(/\s+/g, '').length
      else if (isElement(child) && !isHidden(child)) stack.push(child)
    }
  }
  return left <= 0
}

function holdsBlock(element: Element): boolean {
  return childrenOf(element).some((child) => isElement(child) && (BLOCKS.has(child.tagName) || holdsBlock(child)))
}
