/** The whole main flow without a mouse. */
import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { evidence, settle } from './flow.ts'
import { test } from './visit.ts'
import { say } from './words.ts'

test('the first stop skips to the main part', async ({ visit }) => {
  const page = await visit()
  await settle(page)
  await page.keyboard.press('Tab')
  expect(await focused(page)).toContain(say('zh', 'site.skip'))
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
})

test('the ranking: Tab, arrows, Enter to the sentence, Escape back to where one was', async ({ visit }) => {
  const page = await visit()
  await settle(page)
  await tabTo(page, '.chart')
  const spoken = page.locator('figure output')
  const first = await spoken.textContent()
  expect(first).not.toBe('')
  await page.keyboard.press('ArrowDown')
  const second = await spoken.textContent()
  expect(second).not.toBe(first)
  await page.keyboard.press('ArrowUp')
  expect(await spoken.textContent()).toBe(first)
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expectDialogThenBack(page, '.chart')
})

test('the matrix: one stop, arrows over cells, Enter to the sentence, Escape back', async ({ visit }) => {
  const page = await visit('?v=matrix')
  await settle(page)
  await tabTo(page, '[data-at]')
  expect(await page.evaluate(() => document.querySelectorAll('[role="grid"] [tabindex="0"]').length)).toBe(1)
  await page.keyboard.press('ArrowRight')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-at'))).toBe('0,1')
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-at'))).toBe('1,1')
  await page.keyboard.press('Enter')
  await expectDialogThenBack(page, '[data-at="1,1"]')
})

test('the table: sorted and opened by keys', async ({ visit }) => {
  const page = await visit()
  await settle(page)
  await tabTo(page, '.numbers th button')
  await page.keyboard.press('Enter')
  expect(await page.locator('.numbers th[aria-sort]').count()).toBe(1)
  await tabTo(page, '.numbers a.go')
  await page.keyboard.press('Enter')
  await expectDialogThenBack(page, '.numbers a.go')
})

test('a popover of the ranking closes with Escape and does not take the focus', async ({ visit }) => {
  const page = await visit()
  await settle(page)
  await tabTo(page, '.chart')
  await page.locator('.hint-in').waitFor()
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('chart')
  await page.keyboard.press('Escape')
  await page.locator('.hint-in').waitFor({ state: 'hidden' })
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('chart')
})

/** Presses Tab until the focus is on something that matches, as a reader would; too many stops are a fault. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`40 stops of the tab key do not reach ${selector}`)
}

/** The focus is in the dialog and cannot leave it; Escape gives it back. */
async function expectDialogThenBack(page: Page, origin: string): Promise<void> {
  const dialog = evidence(page, 'zh')
  await dialog.waitFor()
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab')
    expect(await dialog.evaluate((node) => node.contains(document.activeElement) || document.activeElement === document.body)).toBe(true)
  }
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await page.waitForFunction((wanted) => document.activeElement?.matches(wanted) ?? false, origin)
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}
