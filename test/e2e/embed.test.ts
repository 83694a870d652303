/** The chart alone in a frame of another page, and what is copied to share it. */
import { describe, expect } from 'vitest'
import { readPublished } from './dataset.ts'
import { settle } from './flow.ts'
import { test } from './visit.ts'
import { say } from './words.ts'

const INDICATOR = 'mediation.success_rate'

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test.for(['ranking', 'coverage'])('the chart alone with its source: %s', async (chart, { visit }) => {
    const page = await visit(`?i=${INDICATOR}&c=${chart}&lang=${lang}&embed=1`, { viewport: { width: 640, height: 480 } })
    await settle(page)
    await page.locator('.chart .echarts-for-react svg').waitFor()
    expect(await page.locator('h1').textContent()).toBe(readPublished().catalogue.indicators.find(({ id }) => id === INDICATOR)?.[lang])
    expect(await page.locator('.chart svg').filter({ visible: true }).count()).toBe(1)
    for (const part of ['.head', '.foot', '.bar', '.grid', '.numbers', '.chart-tabs', 'button']) expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0)
    const source = page.locator('.embed-source')
    expect(await source.textContent()).toContain(readPublished().index.version)
    const whole = new URL((await source.getByRole('link').getAttribute('href')) ?? '')
    expect(whole.searchParams.get('embed')).toBeNull()
    expect(whole.searchParams.get('i')).toBe(INDICATOR)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  })

  test('shared as text: what the ranking says, and the address that shows it', async ({ visit }) => {
    const page = await visit(`?i=${INDICATOR}&lang=${lang}`)
    await settle(page)
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      Object.assign(document, { execCommand: () => false })
    })
    await page.getByRole('button', { name: say(lang, 'share.text'), exact: true }).click()
    const [text = '', address = ''] = (await page.getByLabel(say(lang, 'copy.refused')).inputValue()).split('\n')
    expect(text).toContain(await page.locator('.takeaway').textContent())
    const shared = new URL(address).searchParams
    expect(Object.fromEntries(shared)).toMatchObject({ i: INDICATOR, lang, y: 'latest', d: readPublished().index.version })
  })
})

test('a bad value of the key is named and ignored', async ({ visit }) => {
  const page = await visit('?embed=yes')
  await settle(page)
  expect(await page.locator('.notices').textContent()).toContain('embed')
  expect(await page.locator('.head').count()).toBe(1)
})
