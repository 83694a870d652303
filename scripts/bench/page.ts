/** How fast the start page is there, and answers: a real browser, slow 4G (1.6 Mbit/s, 150 ms), a processor a quarter as fast. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { findBrowser, launchBrowser } from '../browser.ts'
import { DIST } from '../command/paths.ts'
import type { Row } from './row.ts'

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const SLOWDOWN = 4

interface Visit {
  picture: number
  answering: number
  live: number
  shift: number
  /** Compressed bytes of programs until the page answers, and of everything until the start view is complete. */
  code: number
  all: number
  slowest: number
}

/** Medians of several visits to the built page with nothing cached. */
export async function measurePage(passes: number): Promise<Row[]> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error(`没有 ${DIST}/index.html，请先 npm run build · run npm run build first`)
  const host = await serve(DIST)
  const browser = await launchBrowser(await findBrowser())
  try {
    const visits: Visit[] = []
    for (let pass = 0; pass < passes; pass++) visits.push(await visit(browser, host.address))
    return describe(visits)
  } finally {
    await browser.close()
    host.close()
  }
}

function describe(visits: readonly Visit[]): Row[] {
  const median = (key: keyof Visit): number => visits.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(visits.length / 2)] ?? NaN
  return [
    { id: 'page_first_chart', zh: '首图可见', en: 'first chart seen', value: median('picture'), unit: 'ms', limit: 1000 },
    { id: 'page_answers', zh: '页面可操作', en: 'the page answers', value: median('answering'), unit: 'ms', limit: null },
    { id: 'page_live_chart', zh: '图可操作', en: 'the live chart is there', value: median('live'), unit: 'ms', limit: null },
    { id: 'page_code', zh: '可操作之前的 JavaScript（压缩后）', en: 'JavaScript before that, compressed', value: median('code') / 1000, unit: 'kB', limit: 130 },
    { id: 'page_all', zh: '起始页全部内容（压缩后）', en: 'the whole start view, compressed', value: median('all') / 1000, unit: 'kB', limit: 340 },
    { id: 'page_shift', zh: '布局偏移', en: 'layout shift', value: median('shift'), unit: 'CLS', limit: 0 },
    { id: 'page_interaction', zh: '最慢的一次操作', en: 'the slowest of the interactions', value: median('slowest'), unit: 'ms', limit: 100 },
  ]
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    const arrived: { at: number; bytes: number; isCode: boolean }[] = []
    const started = Date.now()
    page.on('requestfinished', (request) => {
      void request.sizes().then(({ responseBodySize }) => arrived.push({ at: request.timing().startTime + request.timing().responseEnd - started, bytes: responseBodySize, isCode: request.url().endsWith('.js') }))
    })
    // The loader that runs TypeScript names functions by a helper that the page does not have.
    await page.addInitScript('window.__name = (one) => one')
    await page.addInitScript(watch)
    await page.goto(address, { waitUntil: 'commit' })
    await page.locator('.chart .echarts-for-react svg').waitFor()
    await page.locator('.waiting').first().waitFor({ state: 'detached' })
    await page.waitForLoadState('networkidle')
    const complete = [...arrived]
    await interact(page)
    const seen = await page.evaluate(() => (window as unknown as { seen: Omit<Visit, 'code' | 'all'> & { origin: number } }).seen)
    const code = complete.filter(({ at, isCode }) => isCode && at <= seen.origin - started + seen.answering)
    return { ...seen, code: sum(code), all: sum(complete) }
  } finally {
    await context.close()
  }
}

function sum(files: readonly { bytes: number }[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0)
}

/** Runs in the page before anything else and notes what is seen when. */
function watch(): void {
  const seen = { origin: performance.timeOrigin, picture: 0, answering: 0, live: 0, shift: 0, slowest: 0 }
  Object.assign(window, { seen })
  const observe = (type: string, note: (entry: PerformanceEntry & { value: number; hadRecentInput: boolean }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => note(entry as never))).observe({ type, buffered: true, ...(type === 'event' && { durationThreshold: 16 }) })
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint' && document.querySelector('.drawn.chosen') !== null) seen.picture = entry.startTime
  })
  observe('layout-shift', (entry) => {
    if (!entry.hadRecentInput) seen.shift += entry.value
  })
  observe('event', (entry) => (seen.slowest = Math.max(seen.slowest, entry.duration)))
  new MutationObserver(() => {
    if (seen.answering === 0 && document.querySelector('.foot') !== null && document.querySelector('.first') === null) seen.answering = performance.now()
    if (seen.live === 0 && document.querySelector('.echarts-for-react svg') !== null) seen.live = performance.now()
  }).observe(document, { childList: true, subtree: true })
}

/** What a reader does first: another indicator and back, a mark of the chart, another light. */
async function interact(page: Page): Promise<void> {
  const lines = page.getByRole('grid').locator('button.line-name')
  for (const index of [3, 0, 3]) {
    await lines.nth(index).click()
    await page.waitForTimeout(500)
  }
  await page.locator('.chart').focus().catch(() => undefined)
  for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  await page.locator('.settings button').click()
  await page.waitForTimeout(500)
}

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8', '.txt': 'text/plain' }

/** A static host that compresses, as any does that is set up for speed. */
async function serve(folder: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const file = join(folder, name.endsWith('/') ? `${name}index.html` : name)
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end()
    return response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'content-encoding': 'gzip' }).end(gzipSync(readFileSync(file)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
