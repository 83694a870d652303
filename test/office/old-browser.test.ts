/** The main flow in Chromium 92: what the build target promises, tried. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { selectors } from 'playwright-core'
import { expect, inject } from 'vitest'
import { findOldBrowser } from '../../scripts/office/find.ts'
import { settle, walkMainFlow } from '../e2e/flow.ts'
import { findPackageFaults } from '../support/pptx.ts'
import { testIn } from '../e2e/visit.ts'
import { say } from '../e2e/words.ts'

/**
 * Playwright's own script in the page calls a method that Chromium has since version 105. A selector engine is the one thing of ours
 * that runs where that script runs, apart from the page: the method is added there, and the page stays as old as it is.
 */
await selectors.register('old', {
  content: `(() => {
    Element.prototype.checkVisibility ??= function () { return this.getClientRects().length > 0 || getComputedStyle(this).display === 'contents' }
    return { query: () => null, queryAll: () => [] }
  })()`,
})

const test = testIn(async () => {
  const browser = await findOldBrowser()
  if (!browser) throw new Error('the old Chromium does not run on this machine')
  return browser
})

test('this is the old browser', async ({ browser }) => {
  expect(browser.version()).toMatch(/^92\./)
})

test('the page gets no help from the tests: it is as old as the browser', async ({ visit }) => {
  const page = await visit()
  expect(await page.evaluate(() => 'checkVisibility' in Element.prototype)).toBe(false)
})

test.for(['zh', 'en'] as const)('open, choose, click through to the sentence, export: %s', async (lang, { visit }) => {
  await walkMainFlow(await visit(`?lang=${lang}`), lang)
})

test('regions are chosen in the bar, by initials', async ({ visit }) => {
  const page = await visit()
  await settle(page)
  await page.locator('.choose-regions').click()
  await page.waitForFunction(() => document.activeElement?.matches('.chooser input'))
  await page.keyboard.type('caz')
  await page.waitForFunction(() => document.querySelectorAll('.chooser [role="option"]').length === 1)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => location.search === '?r=441900119')
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => document.activeElement?.matches('.choose-regions'))
})

test('the single file: unpacked, a slide and a sheet made of it', async ({ visit }) => {
  const page = await visit(`${pathToFileURL(path.join(inject('dist'), 'fadu.html')).href}#v=indicator`)
  const button = page.locator('.chart-tools').getByRole('button', { name: say('zh', 'deck.open'), exact: true })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  expect(findPackageFaults(new Uint8Array(readFileSync(await download.path())))).toEqual([])
  await page.getByRole('link', { name: say('zh', 'page.sheet') }).click()
  await page.locator('.sheet-table').first().waitFor()
})

test('dark, the matrix, all parts in the table', async ({ visit }) => {
  const page = await visit('?theme=dark&v=compare&s=all&i=mediation.cases_resolved')
  await settle(page)
  expect(await page.locator('.numbers tbody tr').count()).toBeGreaterThan(1)
})

test('the source reader: a number, its reasons, the next one, a citation', async ({ visit }) => {
  const page = await visit('?v=report')
  await page.locator('article.text').waitFor()
  await page.locator('a.kind-observation').first().click()
  await page.locator('.number-panel .why').waitFor()
  await page.locator('.number-panel').getByRole('button', { name: say('zh', 'cite.copy'), exact: true }).click()
  await page.getByText(say('zh', 'cite.copied')).waitFor()
  const before = new URL(page.url()).searchParams.get('m')
  await page.keyboard.press('j')
  await page.waitForFunction((m) => new URLSearchParams(location.search).get('m') !== m, before)
})
