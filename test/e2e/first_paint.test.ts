/** What stands in the page before its program: chart and table without it, nothing moved when it takes over, a frame where the address asks for something else. */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, inject } from 'vitest'
import type { Page } from 'playwright-core'
import { listStated, readPublished } from './dataset.ts'
import { settle } from './flow.ts'
import { pageAddress, test } from './visit.ts'
import { say } from './words.ts'

const PAGES = [['zh', ''], ['en', 'en/']] as const

describe.each(PAGES)('%s, without JavaScript', (lang, address) => {
  test.for([360, 1366])('%i px: chart, tables and a way to the data', async (width, { visit }) => {
    const page = await visit(address, { javaScriptEnabled: false, viewport: { width, height: 800 } })
    const published = readPublished()
    const indicator = published.catalogue.indicators.find(({ id }) => id === 'mediation.success_rate')
    // The browser does not fetch what it may not run.
    visit.problems.splice(0, Infinity, ...visit.problems.filter((problem) => !problem.endsWith('.js csp')))
    expect(await page.locator('html').getAttribute('lang')).toBe(lang === 'zh' ? 'zh-CN' : 'en')
    expect(await page.title()).toContain(indicator?.[lang])
    expect(await page.locator('h1').textContent()).toBe(indicator?.[lang])
    expect(await page.locator('.drawn > svg').filter({ visible: true }).count()).toBe(1)
    const drawing = (await page.locator('.drawn > svg').filter({ visible: true }).allTextContents()).join('')
    const table = (await page.locator('.numbers tbody').textContent()) ?? ''
    for (const { region } of listStated(published, 'mediation.success_rate')) {
      expect(drawing.replace(/\s/g, '')).toContain(region[lang].replace(/\s/g, ''))
      expect(table).toContain(region[lang])
    }
    expect(await page.getByRole('grid').getByRole('row').count()).toBeGreaterThan(20)
    const link = page.locator('.without-script').filter({ visible: true }).getByRole('link').first()
    const csv = new URL((await link.getAttribute('href')) ?? '', page.url()).href
    // Said before anything else.
    expect((await link.boundingBox())?.y).toBeLessThan(120)
    expect(csv).toBe(`${pageAddress()}observations.csv`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  })
})

describe.each(PAGES)('%s, the live page in the place of the picture', (lang, address) => {
  test.for([360, 800, 1210, 1366, 1920, 2560])('%i px: plot and bars stay where they are', async (width, { visit }) => {
    const page = await visit('about:blank', { viewport: { width, height: 900 } })
    const release = await hold(page)
    await page.goto(pageAddress() + address, { waitUntil: 'commit' })
    await page.locator('.drawn.chosen').waitFor()
    const picture = await measure(page, '.drawn > .shown')
    release()
    await settle(page)
    expect(await page.locator('.drawn').count()).toBe(0)
    const live = await measure(page, '.chart .echarts-for-react svg')
    expect(picture.bars.length).toBe(countFigures('mediation.success_rate'))
    expect(live.bars.length).toBe(picture.bars.length)
    const moved = [...picture.bars.flat(), ...picture.boxes].map((at, index) => Math.abs(at - ([...live.bars.flat(), ...live.boxes][index] ?? NaN)))
    expect(Math.max(...moved)).toBeLessThanOrEqual(1)
    expect(await page.locator('h1').textContent()).toBe(readPublished().catalogue.indicators.find(({ id }) => id === 'mediation.success_rate')?.[lang])
  })
})

test.for(['', 'en/'])('nothing shifts from the first paint to the settled page: %s', async (address, { visit }) => {
  const page = await visit('about:blank', { viewport: { width: 1366, height: 768 } })
  await page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Node | null }[] })[]) shifts.push(`${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 60) : String(node?.textContent))).join(' | ')}`)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(pageAddress() + address)
  await settle(page)
  expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([])
})

test.for(['light', 'dark'] as const)('the picture has the colours of the theme: %s', async (theme, { visit }) => {
  const page = await visit('about:blank')
  await hold(page)
  await page.goto(`${pageAddress()}?theme=${theme}`, { waitUntil: 'commit' })
  await page.locator('.drawn.chosen').waitFor()
  const [bar, accent] = await page.evaluate(() => {
    const probe = document.createElement('i')
    probe.style.color = 'var(--accent)'
    document.body.append(probe)
    const shape = document.querySelector('.drawn > .shown .stroke-accent, .drawn > .shown .fill-accent')
    const style = shape === null ? null : getComputedStyle(shape)
    return [style?.stroke === 'none' ? style.fill : style?.stroke, getComputedStyle(probe).color]
  })
  expect(bar).toBe(accent)
  expect(accent).toBe(theme === 'light' ? 'rgb(31, 90, 153)' : 'rgb(122, 178, 238)')
  expect(await page.locator('.drawn [fill^="#"], .drawn [stroke^="#"]').count()).toBe(0)
})

test.for(['?i=mediation.cases_resolved', '?lang=en&theme=dark', '?v=table'])('another address has a frame first, and never the picture: %s', async (query, { visit }) => {
  const page = await visit('about:blank')
  const release = await hold(page)
  await page.goto(pageAddress() + query, { waitUntil: 'commit' })
  await page.locator('.drawn.chosen').waitFor({ state: 'attached' })
  expect(await page.locator('h1, .drawn text, .brand, .numbers td').filter({ visible: true }).count()).toBe(0)
  expect((await page.locator('.first .chart').boundingBox())?.height).toBeGreaterThan(100)
  if (query.includes('dark')) expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  release()
  await page.locator('.first').waitFor({ state: 'detached' })
  await page.locator('h1').first().waitFor()
})

test('the single file has the picture too, and behind # the frame', async ({ visit }) => {
  const file = pathToFileURL(path.join(inject('dist'), 'fadu.html')).href
  const still = await visit(file, { javaScriptEnabled: false })
  expect(await still.locator('.drawn > svg').filter({ visible: true }).count()).toBe(1)
  const page = await visit(`${file}#i=mediation.cases_resolved`)
  expect(await page.locator('html').getAttribute('data-first')).toBe('frame')
  await settle(page)
  expect(await page.locator('.drawn').count()).toBe(0)
})

test('the English page reads its data from beside the Chinese one, and leads to it', async ({ visit }) => {
  const page = await visit('en/')
  await settle(page)
  expect(await page.locator('.brand-name').textContent()).toBe(say('en', 'site.name'))
  await page.locator('.settings a').click()
  await page.waitForFunction(() => document.documentElement.lang === 'zh-CN')
  expect(new URL(page.url()).search).toBe('?lang=zh')
})

/** Regions whose figure is stated or computed. */
function countFigures(indicator: string): number {
  return readPublished().reports.filter(({ cells }) => cells.some((cell) => cell.indicator === indicator && cell.gap === null && cell.value !== null)).length
}

/** Keeps the page's program on the way until the returned function is called. */
async function hold(page: Page): Promise<() => void> {
  let release = (): void => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\.js$/, async (route) => {
    await held
    await route.continue()
  })
  return release
}

/** The bars of a drawing as [left, right, top, bottom], and where its box and the heading stand. */
function measure(page: Page, drawing: string): Promise<{ bars: number[][]; boxes: number[] }> {
  return page.evaluate((selector) => {
    const svg = document.querySelector(selector)
    const bars = [...(svg?.querySelectorAll('path, rect') ?? [])]
      .filter((shape) => getComputedStyle(shape).strokeWidth === '1.5px' && getComputedStyle(shape).stroke !== 'none')
      .map((shape) => shape.getBoundingClientRect())
      .filter((box) => box.width > 20 && box.height > 8)
      .map((box) => [box.left, box.right, box.top, box.bottom])
    const boxes = ['.chart', 'h1', '.numbers', '.grid'].flatMap((part) => {
      const box = document.querySelector(part)?.getBoundingClientRect()
      return [box?.left ?? 0, box?.top ?? 0, box?.width ?? 0]
    })
    return { bars, boxes }
  }, drawing)
}
