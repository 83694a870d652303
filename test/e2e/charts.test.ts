/** The charts on the page: offered by what there is, chosen by links, walked by keys, opened to the sentence. */
import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { addressOf, evidence, settle } from './flow.ts'
import { test } from './visit.ts'
import { say } from './words.ts'
import { CHART_IDS } from '../../src/compare/offer.ts'

const tab = (page: Page, id: (typeof CHART_IDS)[number]) => page.getByRole('navigation', { name: say('zh', 'charts.label'), exact: true }).getByRole('link', { name: say('zh', `charts.${id}`), exact: true })

test('of the real reports only what they carry is offered, and one sentence says why the rest is not', async ({ visit }) => {
  const page = await visit('?v=indicator')
  await settle(page)
  await tab(page, 'ranking').waitFor()
  expect(await tab(page, 'ranking').getAttribute('aria-current')).toBe('true')
  expect(await tab(page, 'trend').count()).toBe(0)
  const why = await page.locator('.chart-tabs .refused').textContent()
  expect(why).toContain(say('zh', 'charts.trend'))
  expect(why).toContain(say('zh', 'charts.few_years'))
  expect(why).toContain(say('zh', 'charts.few_regions'))
})

test('the ranking: the third place is spoken after Tab, right, right', async ({ visit }) => {
  const page = await visit('?v=indicator')
  await settle(page)
  await page.locator('.chart').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('figure output').textContent()).toMatch(/^第3位，共\d个：清城区，2024年，按所列数字算得 98\.56%，报告写明 98\.56%。$/)
})

describe.each(CHART_IDS.filter((id) => id !== 'composition'))('%s of the sample', (id) => {
  test('is chosen by its link, walked by arrow keys, opened to the sentence, and left again', async ({ visit }) => {
    const page = await visit('?data=sample&v=indicator&i=licensing.granted')
    await settle(page)
    await tab(page, id).click()
    await page.waitForFunction((wanted) => (new URLSearchParams(location.search).get('c') ?? 'ranking') === wanted, id)
    await page.locator('.chart svg').waitFor()
    expect(await tab(page, id).getAttribute('aria-current')).toBe('true')
    // A chart that has just been asked for takes the place of the one before when its program has arrived.
    const spoken = page.locator('figure output')
    await expect.poll(async () => {
      await page.locator('.chart').focus()
      await page.keyboard.press('Home')
      return spoken.textContent()
    }, { timeout: 20_000 }).toContain('合成')
    const first = await spoken.textContent()
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('figure output').textContent()).not.toBe(first)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await evidence(page, 'zh').waitFor()
    // The dialog hears keys from when it has the focus.
    await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]') !== null)
    await page.keyboard.press('Escape')
    await evidence(page, 'zh').waitFor({ state: 'hidden' })
    await page.goBack()
    await page.waitForFunction(() => new URLSearchParams(location.search).get('m') === null)
  })
  test.for([360, 1366])('at %i px nothing is wider than the window', async (width, { visit }) => {
    const page = await visit(`?data=sample&v=indicator&i=licensing.granted&lang=en&c=${id}`, { viewport: { width, height: 768 } })
    await settle(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  })
})

test('parts that a report states stand under their total', async ({ visit }) => {
  const page = await visit('?v=indicator&i=mediation.cases_accepted&c=composition')
  await page.locator('.chart svg text', { hasText: '驻所调解室' }).first().waitFor()
  expect(await page.locator('.alternatives a').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('调解成功率')]))
})

test('a conversion stands in the address and in the name; what cannot be done is disabled with its reason', async ({ visit }) => {
  const page = await visit('?v=indicator&i=mediation.cases_resolved')
  await settle(page)
  const choice = page.getByRole('combobox', { name: say('zh', 'normalise.label') })
  await choice.selectOption('share')
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('占'))
  expect(addressOf(page).get('n')).toBe('share')
  expect(await choice.locator('option:disabled').allTextContents()).toContainEqual(expect.stringContaining(say('zh', 'normalise.no_residents')))
})

test('a chart that there is not is named and the ranking is shown', async ({ visit }) => {
  const page = await visit('?v=indicator&c=pie')
  await settle(page)
  expect(await page.locator('.notices').textContent()).toContain('c=pie')
  expect(await tab(page, 'ranking').getAttribute('aria-current')).toBe('true')
})
