/** From a phone to a projector, and a laptop at twice the size (640 px): nothing runs out of the window, nothing is cut. */
import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { settle } from './flow.ts'
import { test } from './visit.ts'

describe.each([360, 640, 768, 1200, 1920, 3840])('%i px wide', (width) => {
  test.for(['?lang=zh', '?lang=en', '?lang=en&i=mediation.cases_resolved&s=all'])('%s', async (address, { visit }) => {
    const page = await visit(address, { viewport: { width, height: width < 500 ? 740 : 1080 } })
    await settle(page)
    expect(await sidewaysRoom(page)).toBe(0)
    expect(await findCut(page)).toEqual([])
  })
})

test.for(['?lang=zh', '?lang=en'])('no width between 320 and 1600 px makes the page wider than its window: %s', async (address, { visit }) => {
  const page = await visit(address)
  await settle(page)
  const wide: string[] = []
  for (let width = 320; width <= 1600; width += 40) {
    await page.setViewportSize({ width, height: 900 })
    // The chart is drawn anew a moment after its box has changed.
    const fits = page.waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, undefined, { timeout: 1500 })
    await fits.catch(() => null)
    const room = await sidewaysRoom(page)
    if (room > 0) wide.push(`${width} px: ${room} px too wide`)
  }
  expect(wide).toEqual([])
})

test('on a phone the present page is seen in the strip of pages, with something of those on both sides', async ({ visit }) => {
  const page = await visit('?v=report&lang=en', { viewport: { width: 360, height: 740 } })
  const strip = page.locator('.views')
  const sides = (id: string) => strip.locator(`[data-page="${id}"]`).evaluate((link) => {
    const [own, box] = [link.getBoundingClientRect(), link.parentElement!.getBoundingClientRect()]
    return { whole: own.left >= box.left && own.right <= box.right, some: own.right > box.left && own.left < box.right }
  })
  await strip.locator('[aria-current="page"]').waitFor()
  expect([await sides('table'), await sides('report'), await sides('publication')]).toMatchObject([{ some: true }, { whole: true }, { some: true }])
})

/** By how many pixels the page as a whole can be pushed sideways. */
function sidewaysRoom(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Texts that stand outside the window or outside a box that hides what does not fit; what scrolls may reach beyond. */
function findCut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      if (!element || walker.currentNode.textContent?.trim() === '' || element.closest('.sr-only, .skip, noscript, script, style, title')) continue
      range.selectNodeContents(walker.currentNode)
      const text = range.getBoundingClientRect()
      if (text.width === 0) continue
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box)
        if (/auto|scroll/.test(overflowX + overflowY)) break
        const isWindow = box === document.body
        if (!isWindow && overflowX !== 'hidden' && overflowX !== 'clip') continue
        const edge = isWindow ? new DOMRect(0, 0, document.documentElement.clientWidth, 1e6) : box.getBoundingClientRect()
        if (text.left < edge.left - 1 || text.right > edge.right + 1) {
          cut.push(`${walker.currentNode.textContent?.slice(0, 60)} (${text.left.toFixed()}–${text.right.toFixed()} in ${edge.left.toFixed()}–${edge.right.toFixed()})`)
          break
        }
      }
    }
    return cut
  })
}
