/** Choosing what is compared, by keyboard alone, in both languages; on a phone; and what a choice leaves behind in the address and the history. */
import { describe, expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { readPublished } from './dataset.ts'
import { findFaults } from './faults.ts'
import { settle } from './flow.ts'
import { test } from './visit.ts'
import { say } from './words.ts'
import type { Lang } from './words.ts'

describe.each(['zh', 'en'] as const)('by keyboard, in %s', (lang) => {
  test('an indicator, by pinyin initials; the focus comes back to the button', async ({ visit }) => {
    const page = await visit(`?lang=${lang}`)
    await settle(page)
    await tabTo(page, '.choose-indicator')
    await page.keyboard.press('Enter')
    await expectFocusIn(list(page, lang, 'indicator'), 'input')
    await page.keyboard.type('tjcg')
    await page.waitForFunction(() => document.querySelectorAll('.chooser [role="option"]').length > 0 && document.querySelector('.chooser [data-active-item]') !== null)
    const options = list(page, lang, 'indicator').getByRole('option')
    const names = await options.allTextContents()
    expect(names.length).toBeLessThan(12)
    const { catalogue } = readPublished()
    const wanted = catalogue.indicators.find(({ id }) => id === 'mediation.cases_resolved')?.[lang] ?? ''
    await walkTo(page, wanted)
    await page.keyboard.press('Enter')
    await page.waitForFunction((name) => document.querySelector('h1')?.textContent === name, wanted)
    expect(new URL(page.url()).searchParams.get('i')).toBe('mediation.cases_resolved')
    await list(page, lang, 'indicator').waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.matches('.choose-indicator'))
    expect(await page.locator('.choose-indicator').textContent()).toContain(wanted)
  })

  test('regions, one after the other, by initials and by code; they lead the list when it is opened again', async ({ visit }) => {
    const page = await visit(`?lang=${lang}`)
    await settle(page)
    const { regions } = readPublished()
    const [town, district] = ['441900119', '441802'].map((code) => regions.find((region) => region.code === code)?.[lang] ?? '')
    await tabTo(page, '.choose-regions')
    await page.keyboard.press('Enter')
    await expectFocusIn(list(page, lang, 'regions'), 'input')
    await page.keyboard.type('caz')
    await expectOptions(page, [town ?? ''])
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => new URL(location.href).searchParams.get('r') === '441900119')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('441802')
    await expectOptions(page, [district ?? ''])
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => new URL(location.href).searchParams.get('r') === '441802~441900119')
    expect(await page.locator('.chooser output').textContent()).toBe(say(lang, 'choose.status.other', { n: 2 }))
    await page.keyboard.press('Escape')
    await list(page, lang, 'regions').waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.matches('.choose-regions'))
    expect(await page.locator('.grid .column-name').allTextContents()).toEqual([district, town])
    // One visit to the list is one step back.
    await page.keyboard.press('Enter')
    await expectFocusIn(list(page, lang, 'regions'), 'input')
    const first = await list(page, lang, 'regions').getByRole('group').nth(1).getByRole('option').allTextContents()
    expect(first.map((text) => [district, town].findIndex((name) => text.startsWith(name ?? '-')))).toEqual([0, 1])
    await page.keyboard.press('Escape')
    await page.goBack()
    await page.waitForFunction(() => !location.search.includes('r='))
    expect(await page.locator('.grid .column-name').count()).toBe(readPublished().reports.length)
  })

  test('a year, by arrows; Reset takes it back', async ({ visit }) => {
    const page = await visit(`?lang=${lang}`)
    await settle(page)
    await tabTo(page, '.choose-years')
    await page.keyboard.press('Enter')
    await page.locator('.chooser [data-active-item]').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const newest = Math.max(...readPublished().reports.map(({ year }) => year))
    await page.waitForFunction((year) => new URL(location.href).searchParams.get('y') === String(year), newest)
    await page.waitForFunction(() => document.activeElement?.matches('.choose-years'))
    await tabTo(page, '.choose-link')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => !location.search.includes('y='))
  })
})

describe('regions', () => {
  test('are found by name, pinyin, English and the name of the region above', async ({ visit }) => {
    const page = await visit()
    await settle(page)
    await page.locator('.choose-regions').click()
    await expectFocusIn(list(page, 'zh', 'regions'), 'input')
    for (const [typed, name] of [['长安', '长安镇'], ['changanzhen', '长安镇'], ["chang'an", '长安镇'], ['东莞', '长安镇'], ['qcq', '清城区']] as const) {
      await page.keyboard.press('Control+A')
      await page.keyboard.type(typed)
      await expectOptions(page, [name])
    }
  })

  test('without a report are greyed with the reason and cannot be chosen; without a figure they can', async ({ visit }) => {
    const page = await visit()
    await settle(page)
    await page.locator('.choose-regions').click()
    const options = page.getByRole('listbox').getByRole('option')
    const province = options.filter({ hasText: /^广东省/ })
    expect(await province.getAttribute('aria-disabled')).toBe('true')
    expect(await province.textContent()).toContain('未收录')
    await province.click({ force: true })
    expect(new URL(page.url()).search).toBe('')
    const silent = options.filter({ hasText: /^兴泾镇/ })
    expect(await silent.textContent()).toContain('报告未载')
    await silent.click()
    await page.waitForFunction(() => location.search.includes('r=640105100'))
  })

  test('a group at once, then single ones of it', async ({ visit }) => {
    const page = await visit('?data=sample')
    await settle(page)
    await page.locator('.choose-regions').click()
    await page.getByRole('button', { name: /^广东省（合成）的县区/ }).click()
    await page.waitForFunction(() => new URL(location.href).searchParams.get('g') === 'county.440000')
    expect(await page.locator('.grid .column-name').count()).toBe(10)
    await page.getByRole('button', { name: say('zh', 'choose.edit') }).click()
    await page.getByRole('option', { name: /^天河区/ }).click()
    await page.waitForFunction(() => document.querySelectorAll('.grid .column-name').length === 9)
    expect(new URL(page.url()).searchParams.get('g')).toBeNull()
    expect(new URL(page.url()).searchParams.get('r')?.split('~')).not.toContain('440106')
    // Level and province narrow the list and choose nothing.
    await page.getByRole('combobox', { name: say('zh', 'choose.level') }).selectOption('township')
    await page.waitForFunction(() => [...document.querySelectorAll('.chooser [role="option"]')].every((option) => /[镇道]（合成）/.test(option.textContent ?? '')))
    await page.getByRole('combobox', { name: say('zh', 'choose.province') }).selectOption('620000')
    await page.getByText(say('zh', 'choose.nothing', { q: '' })).waitFor()
    expect(await page.locator('.grid .column-name').count()).toBe(9)
  })
})

test('bodies are offered where there are several; the true year of each figure stands beside it', async ({ visit }) => {
  const real = await visit()
  await settle(real)
  expect(await real.locator('.choose-body').count()).toBe(0)
  const page = await visit('?data=sample')
  await settle(page)
  await page.locator('.choose-body').click()
  await page.getByRole('option', { name: /司法行政部门/ }).click()
  await page.waitForFunction(() => new URL(location.href).searchParams.get('b') === 'justice')
  expect(await page.locator('.grid .column-name').count()).toBe(3)
  await page.getByRole('link', { name: say('zh', 'choose.start') }).click()
  await page.waitForFunction(() => location.search === '?data=sample')
})

test('each indicator says how many regions state it; those that two or more state can be listed alone', async ({ visit }) => {
  const page = await visit()
  await settle(page)
  await page.locator('.choose-indicator').click()
  const options = page.locator('.chooser [role="option"]')
  await options.first().waitFor()
  const all = await options.count()
  // The list opens where the reader is.
  const [current, box] = [await page.locator('.chooser [aria-selected="true"]').boundingBox(), await page.locator('.chooser-list').boundingBox()]
  expect(current?.y).toBeGreaterThan(box?.y ?? 0)
  expect(current?.y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0))
  expect(await page.getByRole('option', { name: /^调解成功率/ }).textContent()).toContain(say('zh', 'choose.stated', { n: 4, all: 5 }))
  await page.locator('.chooser-check input').check()
  await page.waitForFunction((before) => document.querySelectorAll('.chooser [role="option"]').length < before, all)
  for (const text of await options.allTextContents()) expect(text).not.toContain(say('zh', 'choose.stated', { n: 1, all: 5 }))
  // One that no report states is still found by its name.
  await page.locator('.chooser-check input').uncheck()
  await page.locator('.chooser-search').fill('公证')
  await page.getByRole('option', { name: /公证办理件数/ }).waitFor()
})

test('a press beside the list closes it, a press on its button too', async ({ visit }) => {
  const page = await visit()
  await settle(page)
  for (const close of [() => page.mouse.click(1000, 62), () => page.locator('.choose-indicator').click(), () => page.keyboard.press('Escape')]) {
    await page.locator('.choose-indicator').click()
    await list(page, 'zh', 'indicator').waitFor()
    await close()
    await list(page, 'zh', 'indicator').waitFor({ state: 'detached' })
  }
})

describe.each(['zh', 'en'] as const)('on a phone, in %s', (lang) => {
  test('the list takes the page, nothing runs out of the window, Done gives the focus back', async ({ visit }) => {
    const page = await visit(`?lang=${lang}`, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
    await settle(page)
    for (const part of ['indicator', 'regions', 'years']) {
      await page.locator(`.choose-${part}`).tap()
      const sheet = list(page, lang, part)
      await sheet.waitFor()
      expect(await sheet.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 })
      expect(await sheet.evaluate((box) => [...box.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > 361).map((one) => one.outerHTML.slice(0, 80)))).toEqual([])
      await sheet.getByRole('button', { name: say(lang, 'choose.close') }).tap()
      await sheet.waitFor({ state: 'detached' })
      await page.waitForFunction((id) => document.activeElement?.matches(`.choose-${id}`), part)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
})

test('axe finds no fault in an open list, light and dark', async ({ visit }) => {
  for (const theme of ['light', 'dark']) {
    const page = await visit(`?theme=${theme}`)
    await settle(page)
    for (const part of ['indicator', 'regions', 'years']) {
      await page.locator(`.choose-${part}`).click()
      await list(page, 'zh', part).waitFor()
      // The rest of the page has its own test.
      expect(await findFaults(page, ['.choose', '.chooser']), `${theme} ${part}`).toEqual([])
      await page.keyboard.press('Escape')
    }
  }
})

function list(page: Page, lang: Lang, part: string): Locator {
  return page.getByRole('dialog', { name: say(lang, `choose.${part}`) })
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`25 stops of the tab key do not reach ${selector}`)
}

/** Walks down until the list's active option begins with the name. */
async function walkTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 15; step++) {
    if ((await page.locator('.chooser [data-active-item]').textContent())?.startsWith(name) === true) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`15 steps do not reach ${name}`)
}

async function expectFocusIn(box: Locator, selector: string): Promise<void> {
  await box.waitFor()
  await box.page().waitForFunction((wanted) => document.activeElement?.matches(`.chooser ${wanted}`), selector)
}

/** The options that can be chosen, once typing has settled, the first of them active. */
async function expectOptions(page: Page, names: string[]): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const options = [...document.querySelectorAll('.chooser [role="option"]:not([aria-disabled="true"])')]
      return options.length === wanted.length && options.every((option, at) => option.textContent?.startsWith(wanted[at] ?? '-')) && options[0]?.hasAttribute('data-active-item')
    },
    names,
  )
}
