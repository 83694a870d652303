/** What is fetched when, and what the page does when a file cannot be had. */
import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, inject } from 'vitest'
import { listStated, readPublished } from './dataset.ts'
import { evidence, settle } from './flow.ts'
import { pageAddress, test } from './visit.ts'
import { say } from './words.ts'

/** Compressed, kilobytes: what a reader on a slow line waits for before anything stands there. */
const FIRST_LOAD = 130

test('the first load is small: no chart library, no schema library, no reader of reports', () => {
  const dist = inject('dist')
  const html = readFileSync(path.join(dist, 'index.html'), 'utf8')
  const entries = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file = '']) => file)
  const files = new Set<string>()
  const follow = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    if (!file.endsWith('.js')) return
    const code = readFileSync(path.join(dist, file), 'utf8')
    for (const [, name = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)) follow(`assets/${name}`)
  }
  for (const entry of entries) follow(entry)
  const code = [...files].map((file) => readFileSync(path.join(dist, file)))
  expect(entries.length).toBeGreaterThan(1)
  expect(Math.round(code.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0) / 1000)).toBeLessThanOrEqual(FIRST_LOAD)
  const text = code.join('\n')
  expect(text).not.toMatch(/zrender|ZodError|papaparse/i)
})

test.for(['index.html', 'fadu.html'])('%s carries the policy: no code but its own, no request but to its own host', (file) => {
  const html = readFileSync(path.join(inject('dist'), file), 'utf8')
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''
  const rules = new Map(policy.split(';').map((rule) => rule.trim().split(/\s+/)).map(([name = '', ...sources]) => [name, sources]))
  expect(rules.get('default-src')).toEqual(["'none'"])
  expect(rules.get('connect-src')).toEqual(["'self'"])
  expect(rules.get('base-uri')).toEqual(["'none'"])
  expect(rules.get('form-action')).toEqual(["'none'"])
  expect(rules.get('script-src')?.filter((source) => source !== "'self'" && !source.startsWith("'sha256-"))).toEqual([])
  // The policy stands before anything that it must hold for.
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
})

test('what is first shown does not wait for the chart', async ({ visit }) => {
  const page = await visit('about:blank')
  let release = (): void => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(/ChartCanvas/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(pageAddress())
  await page.getByRole('grid').waitFor()
  await page.locator('.takeaway').waitFor()
  await page.locator('.first').waitFor({ state: 'detached' })
  expect(await page.locator('.chart .echarts-for-react').count()).toBe(0)
  // Meanwhile the picture that the build drew stands in its place.
  expect(await page.locator('.chart .drawn > svg').filter({ visible: true }).count()).toBe(1)
  release()
  await page.locator('.chart .echarts-for-react svg').waitFor()
  expect(await page.locator('.drawn').count()).toBe(0)
})

test('a report that cannot be had is named, the rest goes on, and a second try gets it', async ({ visit }) => {
  const published = readPublished()
  const [stated] = listStated(published, 'mediation.cases_resolved')
  if (!stated) throw new Error('no report states it')
  const file = published.index.files.readings[stated.report] ?? ''
  const page = await visit('about:blank')
  await page.route(`**/${file}`, (route) => route.fulfill({ status: 404 }), { times: 1 })
  await page.goto(`${pageAddress()}?i=mediation.cases_resolved&m=${stated.cell.ids[0]}`)
  const retry = page.getByRole('button', { name: say('zh', 'problem.retry') })
  await retry.waitFor()
  expect(await page.locator('body').textContent()).toContain(file)
  visit.problems.length = 0
  await retry.click()
  await evidence(page, 'zh').locator('mark').first().waitFor()
})

test('without the data set the page says so instead of staying white', async ({ visit }) => {
  const published = readPublished()
  const page = await visit('about:blank')
  await page.route(`**/${published.index.files.catalogue}`, (route) => route.abort('failed'), { times: 1 })
  await page.goto(pageAddress())
  const retry = page.getByRole('button', { name: say('zh', 'problem.retry') })
  await retry.waitFor()
  expect(await page.locator('body').textContent()).toContain(published.index.files.catalogue)
  visit.problems.length = 0
  await retry.click()
  await settle(page)
  expect(await page.getByRole('grid').count()).toBe(1)
})
