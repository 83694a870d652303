/** The method page: the document by its contents, the dictionary by search and by address. */
import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { findFaults } from './faults.ts'
import { addressOf } from './flow.ts'
import { test } from './visit.ts'
import { say } from './words.ts'
import type { Lang } from './words.ts'

const RATE = { zh: '调解成功率', en: 'Mediation success rate' }
const ACCURACY = { zh: '实测准确率', en: 'Measured accuracy' }

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test('a section of the contents is gone to by keyboard, and its address opens there', async ({ visit }) => {
    const page = await visit(`?v=method&lang=${lang}`)
    await open(page, lang)
    await page.getByRole('navigation', { name: say(lang, 'contents.label') }).getByRole('link', { name: ACCURACY[lang] }).focus()
    await page.keyboard.press('Enter')
    expect(await focusedText(page)).toBe(ACCURACY[lang])
    expect(addressOf(page).get('c')).toBe('accuracy')
    expect(await topOf(page, ACCURACY[lang])).toBeLessThan(200)

    const again = await visit(new URL(page.url()).search)
    await open(again, lang)
    expect(await topOf(again, ACCURACY[lang])).toBeLessThan(200)
    // Every measure has its figures, in a table with heads.
    const table = again.locator('#section-accuracy table')
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(8)
    expect(await table.locator('tbody th[scope="row"]').count()).toBe(await table.locator('tbody tr').count())
  })

  test('the dictionary finds an indicator by Chinese, English, initials and another name', async ({ visit }) => {
    const page = await visit(`?v=method&lang=${lang}`)
    await open(page, lang)
    for (const query of ['调解成功率', 'mediation success', 'tjcgl', '纠纷化解率']) {
      await page.getByLabel(say(lang, 'matrix.search')).fill(query)
      await page.getByRole('article', { name: RATE[lang], exact: true }).waitFor()
      expect(addressOf(page).get('q')).toBe(query)
      // What does not answer is not shown.
      expect(await page.getByRole('article').count(), query).toBeLessThan(20)
    }
  })

  test('an indicator has an address, and leads to its comparison', async ({ visit }) => {
    const page = await visit(`?v=method&lang=${lang}&c=indicators&f.indicator=mediation.success_rate`)
    const entry = page.getByRole('article', { name: RATE[lang], exact: true })
    await entry.waitFor()
    expect(await focusedText(page)).toContain('mediation.success_rate')
    await entry.getByRole('link', { name: say(lang, 'method.stated', { n: 4, all: 5 }) }).click()
    await page.locator('#indicator').waitFor()
    expect(await page.locator('#indicator').textContent()).toBe(RATE[lang])
    expect([addressOf(page).get('i'), addressOf(page).get('c')]).toEqual(['mediation.success_rate', null])
  })

  test('axe finds no fault', async ({ visit }) => {
    const page = await visit(`?v=method&lang=${lang}&theme=${lang === 'zh' ? 'light' : 'dark'}&c=indicators&f.domain=decision_making`)
    await open(page, lang)
    await page.getByRole('article').first().waitFor()
    expect(await findFaults(page)).toEqual([])
  })
})

test('domains open and close; a query that nothing answers says so', async ({ visit }) => {
  const page = await visit('?v=method')
  await open(page, 'zh')
  expect(await page.getByRole('article').count()).toBe(0)
  await page.getByRole('link', { name: say('zh', 'method.open_all') }).click()
  expect(await page.getByRole('article').count()).toBeGreaterThan(100)
  await page.getByRole('link', { name: say('zh', 'method.close_all') }).click()
  expect(await page.getByRole('article').count()).toBe(0)
  await page.getByLabel(say('zh', 'matrix.search')).fill('没有这样的指标')
  await page.getByText(say('zh', 'matrix.nothing', { q: '没有这样的指标' })).waitFor()
})

async function open(page: Page, lang: Lang): Promise<void> {
  await page.getByRole('heading', { level: 1, name: say(lang, 'method.title') }).waitFor()
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}

function topOf(page: Page, heading: string): Promise<number> {
  return page.getByRole('heading', { level: 2, name: heading }).evaluate((element) => Math.abs(element.getBoundingClientRect().top))
}
