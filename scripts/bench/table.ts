/**
 * The table at size, in a real browser slowed four times: a made-up province of 400 places over ten years with 400,000 rows, in the
 * built page, beside plain TanStack row models on the same rows in the same run.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { findBrowser, launchBrowser } from '../browser.ts'
import { DIST, PUBLIC_DATA, ROOT } from '../command/paths.ts'
import { serveFolder } from '../page/static.ts'
import { makeTableData } from './table_data.ts'
import type { CDPSession, Page } from 'playwright-core'
import type { Row } from './row.ts'

const SLOWDOWN = 4

/** Needs a built page in `dist/`. */
export async function measureTable(log: (line: string) => void): Promise<Row[]> {
  const folder = mkdtempSync(join(ROOT, '.cache', 'bench-'))
  const browser = await launchBrowser(await findBrowser(log), ['--enable-precise-memory-info', '--js-flags=--expose-gc'])
  try {
    preparePage(folder)
    await buildPlain(folder)
    const host = await serveFolder(folder, '/')
    try {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, bypassCSP: true })
      const page = await context.newPage()
      const slow = await context.newCDPSession(page)
      const ours = await measureOurs(page, slow, `http://localhost:${host.port}/`)
      const plain = await measurePlain(page, slow, `http://localhost:${host.port}/`)
      return [...ours, ...plain]
    } finally {
      await host.close()
    }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The built page over the made-up data; what the page carries inlined of the real data is taken out. */
function preparePage(folder: string): void {
  cpSync(DIST, folder, { recursive: true, filter: (path) => !/[\\/](data|sample|fadu\.html|.*\.csv)$/.test(path) })
  const html = readFileSync(join(folder, 'index.html'), 'utf8').replace(/<script type="application\/json"[^>]*>[\s\S]*?<\/script>/g, '')
  writeFileSync(join(folder, 'index.html'), html)
  mkdirSync(join(folder, 'data'))
  for (const [path, content] of makeTableData(PUBLIC_DATA)) writeFileSync(join(folder, 'data', path), content)
}

async function buildPlain(folder: string): Promise<void> {
  await build({
    root: ROOT, configFile: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir: join(folder, 'plain'), copyPublicDir: false, lib: { entry: join(ROOT, 'scripts/bench/plain_table.tsx'), formats: ['iife'], name: 'plain', fileName: () => 'plain.js' } },
  })
  writeFileSync(join(folder, 'plain.html'), '<!doctype html><meta charset="utf-8"><script src="plain/plain.js"></script>')
}

async function measureOurs(page: Page, slow: CDPSession, address: string): Promise<Row[]> {
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await page.addInitScript(watch)
  await page.goto(`${address}?v=table&lang=en`)
  await page.locator('.datagrid-row').first().waitFor({ timeout: 120_000 })
  const first = await page.evaluate(() => (window as unknown as Watched).shown - (window as unknown as Watched).parsed)
  const sort = await act(page, () => document.querySelectorAll<HTMLElement>('.datagrid-head .sort')[3]?.click())
  const sortName = await act(page, () => document.querySelectorAll<HTMLElement>('.datagrid-head .sort')[0]?.click())
  await page.getByRole('searchbox').fill('q')
  const keystroke = await act(page, () => {
    const field = document.querySelector<HTMLInputElement>('.grid-tools input[type="search"]')!
    // oxlint-disable-next-line typescript/unbound-method -- called on the field
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!
    set.call(field, 'qu')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await page.getByRole('searchbox').fill('')
  const worst = await page.evaluate(async () => {
    const box = document.querySelector('.datagrid')!
    const gaps: number[] = []
    let last = performance.now()
    for (let frame = 0; frame < 90; frame++) {
      box.scrollTop += 400
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
      gaps.push(now - last)
      last = now
    }
    return gaps.slice(10).sort((a, b) => a - b)[Math.floor(80 * 0.95)] ?? 0
  })
  const heap = await heapOf(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return [
    row('table_first', first, 'ms', 300, '40 万行：数据到后首屏行', '400,000 rows: first rows after the data'),
    row('table_sort', sort, 'ms', 400, '按数字排序', 'sorted by figure'),
    row('table_sort_name', sortName, 'ms', 400, '按地区排序', 'sorted by region'),
    row('table_key', keystroke, 'ms', 50, '查找框每敲一键', 'a keystroke in the search'),
    row('table_frame', worst, 'ms', 1000 / 60 + 1, '滚动时一帧（95 分位）', 'a frame while scrolling (95th percentile)'),
    row('table_heap', heap, 'MB', 60, '内存', 'heap'),
  ]
}

interface Watched {
  /** When the last file had been parsed, and when the first row stood on the page. */
  parsed: number
  shown: number
}

/** In the page, before its own program. */
function watch(): void {
  const watched = window as unknown as Watched
  const parse = JSON.parse
  JSON.parse = (...given: Parameters<typeof parse>) => {
    const value: unknown = parse(...given)
    watched.parsed = performance.now()
    return value
  }
  new MutationObserver((_, observer) => {
    if (document.querySelector('.datagrid-row') === null) return
    watched.shown = performance.now()
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })
}

async function measurePlain(page: Page, slow: CDPSession, address: string): Promise<Row[]> {
  await page.goto(`${address}plain.html`)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  const times = await page.evaluate(async () => (window as unknown as { plain: { measure: () => Promise<Record<'first' | 'sort' | 'filter', number>> } }).plain.measure())
  const heap = await heapOf(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return [
    row('plain_first', times.first, 'ms', null, 'TanStack 原行模型：首屏行', 'plain TanStack row models: first rows'),
    row('plain_sort', times.sort, 'ms', null, 'TanStack 原行模型：排序', 'plain TanStack row models: sort'),
    row('plain_filter', times.filter, 'ms', null, 'TanStack 原行模型：查找', 'plain TanStack row models: search'),
    row('plain_heap', heap, 'MB', null, 'TanStack 原行模型：内存', 'plain TanStack row models: heap'),
  ]
}

/** From an act to the end of the frame that shows its effect. */
async function act(page: Page, work: () => void): Promise<number> {
  return page.evaluate(async (source) => {
    const start = performance.now()
    // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call -- the function above, as the browser gets it
    new Function(`(${source})()`)()
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
    return performance.now() - start
  }, work.toString())
}

async function heapOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    ;(globalThis as { gc?: () => void }).gc?.()
    return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6
  })
}

function row(id: string, value: number, unit: Row['unit'], limit: number | null, zh: string, en: string): Row {
  return { id, value, unit, limit, zh, en }
}
