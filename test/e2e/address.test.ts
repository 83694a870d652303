/** What was chosen stands in the address: language, theme, back and forward, values that mean nothing. */
import { describe, expect } from 'vitest'
import { readPublished } from './dataset.ts'
import { chooseIndicator, evidence, settle } from './flow.ts'
import { test } from './visit.ts'
import { say } from './words.ts'

test('the language is switched in place and stays in the address', async ({ visit }) => {
  const page = await visit('?i=mediation.cases_resolved')
  await settle(page)
  await page.getByRole('link', { name: say('zh', 'lang.switch') }).click()
  await page.waitForFunction(() => document.documentElement.lang === 'en')
  expect(new URL(page.url()).searchParams.get('lang')).toBe('en')
  const { catalogue } = readPublished()
  expect(await page.locator('h1').textContent()).toBe(catalogue.indicators.find(({ id }) => id === 'mediation.cases_resolved')?.en)
  await page.reload()
  await settle(page)
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})

test('in English nothing on the page is Chinese but names, quotes and the way back', async ({ visit }) => {
  const page = await visit('?lang=en')
  await settle(page)
  const chinese = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode
      const isMarked = parentElement?.closest('[lang^="zh"], blockquote, mark, script, style, noscript, .brand') != null
      // A word of a report may be quoted inside an English sentence.
      if (!isMarked && /[\u4e00-\u9fff]/.test((textContent ?? '').replace(/“[^”]*”/g, ''))) found.push(textContent ?? '')
    }
    return found
  })
  expect(chinese).toEqual([])
})

test('the theme goes through its three states and colours the page', async ({ visit }) => {
  const page = await visit('', { colorScheme: 'light' })
  await settle(page)
  const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await background()
  const button = page.locator('.settings button:has(.theme-mark)')
  await button.click()
  expect(new URL(page.url()).searchParams.get('theme')).toBe('light')
  expect(await background()).toBe(light)
  await button.click()
  expect(new URL(page.url()).searchParams.get('theme')).toBe('dark')
  expect(await background()).not.toBe(light)
  await button.click()
  expect(new URL(page.url()).searchParams.get('theme')).toBeNull()
  expect(await background()).toBe(light)
})

test('the system decides where the reader has not: dark', async ({ visit }) => {
  const dark = await visit('', { colorScheme: 'dark' })
  const asked = await visit('?theme=dark', { colorScheme: 'light' })
  const background = 'getComputedStyle(document.body).backgroundColor'
  expect(await dark.evaluate(background)).toBe(await asked.evaluate(background))
})

test('back and forward walk through what was chosen', async ({ visit }) => {
  const page = await visit()
  await settle(page)
  const { catalogue } = readPublished()
  const nameOf = (id: string): string => catalogue.indicators.find((one) => one.id === id)?.zh ?? ''
  const [start, second] = [nameOf('mediation.success_rate'), nameOf('mediation.cases_resolved')]
  const shows = (name: string): Promise<unknown> => page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, name)
  await shows(start)
  await chooseIndicator(page, second)
  await shows(second)
  await page.locator('.numbers a.go').first().click()
  await evidence(page, 'zh').waitFor()
  await page.goBack()
  await evidence(page, 'zh').waitFor({ state: 'hidden' })
  await shows(second)
  await page.goBack()
  await shows(start)
  await page.goForward()
  await shows(second)
  await page.goForward()
  await evidence(page, 'zh').waitFor()
})

describe('a value that means nothing is named on the page and breaks nothing', () => {
  test.for([
    ['v=nowhere', 'notice.bad_value', { key: 'v', value: 'nowhere' }],
    ['lang=xx', 'notice.bad_value', { key: 'lang', value: 'xx' }],
    ['theme=pink', 'notice.bad_value', { key: 'theme', value: 'pink' }],
    ['y=soon', 'notice.bad_value', { key: 'y', value: 'soon' }],
    ['r=12', 'notice.bad_value', { key: 'r', value: '12' }],
    ['i=<script>alert(1)</script>', 'notice.bad_value', { key: 'i', value: '<script>alert(1)</script>' }],
    ['m=%E0%A4%A', 'notice.bad_value', { key: 'm', value: '%E0%A4%A' }],
    ['i=no.such_thing', 'notice.unknown_indicator', { value: 'no.such_thing' }],
    ['r=999999', 'notice.unknown_region', { value: '999999' }],
    ['b=weather', 'notice.unknown_body', { value: 'weather' }],
    ['y=1901', 'notice.unknown_year', { value: '1901' }],
    ['m=0123456789', 'notice.unknown_number', { value: '0123456789' }],
  ] as const)('%s', async ([address, key, fill], { visit }) => {
    const page = await visit(`?${address}`)
    await settle(page)
    const notices = page.getByLabel(say('zh', 'notice.label'))
    await notices.first().waitFor()
    expect((await notices.allTextContents()).join()).toContain(say('zh', key, fill))
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.getByRole('grid').count()).toBe(1)
  })

  test('a link made with other data says so', async ({ visit }) => {
    const page = await visit('?d=00000000')
    await settle(page)
    const notices = page.getByLabel(say('zh', 'notice.label'))
    expect(await notices.textContent()).toContain(say('zh', 'notice.other_data', { value: '00000000', now: readPublished().index.version }))
  })

  test('unknown keys are other programs\u2019 business', async ({ visit }) => {
    const page = await visit('?utm_source=mail&fbclid=1')
    await settle(page)
    expect(await page.getByLabel(say('zh', 'notice.label')).count()).toBe(0)
  })
})

test('the address keeps to letters that no program on the way changes', async ({ visit }) => {
  const page = await visit()
  await settle(page)
  await page.getByRole('searchbox').fill('调解 (化解)!')
  await page.waitForFunction(() => location.search.includes('q='))
  expect(new URL(page.url()).search).toMatch(/^\?[A-Za-z0-9._~=&%-]+$/)
  expect(new URL(page.url()).searchParams.get('q')).toBe('调解 (化解)!')
})
