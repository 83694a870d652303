/** The table of all figures as an analyst uses it: sorted, filtered, grouped, walked by keys, checked against the sentence, copied. */
import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { findNumber, readPublished } from './dataset.ts'
import { findFaults } from './faults.ts'
import { evidence } from './flow.ts'
import { readRows } from './rows.ts'
import { test } from './visit.ts'
import { say } from './words.ts'

const published = readPublished()
const rows = readRows(published)
const figures = rows.filter((row) => row.value !== null)

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test('every figure and every gap is a row, and the grid says how many there are', async ({ visit }) => {
    const page = await visit(`?v=table&lang=${lang}`)
    await openTable(page)
    expect(await page.locator('.datagrid').getAttribute('aria-rowcount')).toBe(String(rows.length + 1))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(say(lang, 'grid.title'))
    const shown = await page.locator('.datagrid-row').count()
    expect(shown).toBeGreaterThan(5)
    expect(shown).toBeLessThan(60)
    expect(await findFaults(page)).toEqual([])
  })

  test('by keys alone: sort by the figure, walk to one, read its sentence, come back to it', async ({ visit }) => {
    const page = await visit(`?v=table&lang=${lang}&k=region~indicator~value~status`)
    await openTable(page)
    await page.locator('.datagrid').focus()
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
    expect(new URL(page.url()).searchParams.get('o')).toBe('-value')
    expect(await page.locator('[role="columnheader"][aria-sort="descending"]').textContent()).toContain(say(lang, 'grid.column.value'))
    await page.keyboard.press('ArrowDown')
    const largest = [...figures].sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]!
    expect(await activeText(page)).toContain(Math.round(largest.value ?? 0).toLocaleString('en-GB'))
    await page.keyboard.press('Enter')
    const dialog = evidence(page, lang)
    await dialog.locator('mark').first().waitFor()
    expect(await dialog.locator('mark').first().textContent()).toBe(findNumber(published, largest.report, largest.id).surface)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('datagrid')
    // Blanks are last, both ways.
    await page.keyboard.press('Control+End')
    await page.keyboard.press('ArrowLeft')
    expect(await activeText(page)).toBe('')
    await page.goto(page.url().replace('o=-value', 'o=value'))
    await openTable(page)
    await page.locator('.datagrid').focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('ArrowLeft')
    expect(await activeText(page)).toBe('')
  })

  test('a column’s menu: a range, values with their counts, hidden, pinned; all of it in the address', async ({ visit }) => {
    const page = await visit(`?v=table&lang=${lang}`)
    await openTable(page)
    await openMenu(page, say(lang, 'grid.menu', { column: say(lang, 'grid.column.value') }))
    await page.getByLabel(say(lang, 'grid.filter_range')).fill('>=1000')
    await expectRows(page, figures.filter((row) => (row.value ?? 0) >= 1000).length)
    expect(new URL(page.url()).searchParams.get('f.value')).toBe('>=1000')
    await page.getByRole('button', { name: say(lang, 'grid.filter_clear') }).click()
    await page.keyboard.press('Escape')
    await openMenu(page, say(lang, 'grid.menu', { column: say(lang, 'grid.column.status') }))
    const gaps = rows.filter((row) => row.status === 'part_only').length
    const choice = page.locator('.menu-list label', { hasText: String(gaps) }).filter({ hasText: lang === 'zh' ? '仅有部分' : 'only a part' })
    await choice.click()
    await expectRows(page, gaps)
    await page.getByRole('button', { name: say(lang, 'grid.hide'), exact: true }).click()
    expect(await page.getByRole('columnheader', { name: say(lang, 'grid.column.status') }).count()).toBe(0)
    expect(new URL(page.url()).searchParams.get('k')).not.toContain('status')
    await page.getByRole('button', { name: say(lang, 'grid.reset') }).click()
    await expectRows(page, rows.length)
  })
})

test('the search finds by pinyin, over all columns; grouping gathers and folds', async ({ visit }) => {
  const page = await visit('?v=table&u=region')
  await openTable(page)
  const { regions } = published
  const town = regions.find((region) => region.code === '441900119')!
  const own = rows.filter((row) => row.report.startsWith(town.code)).length
  await page.getByLabel(say('zh', 'grid.search')).fill(town.pinyin.replaceAll(' ', ''))
  await expectRows(page, own + 1)
  const group = page.locator('.datagrid-group').first()
  expect(await group.textContent()).toContain(town.zh)
  await group.locator('.datagrid-cell').click()
  await expectRows(page, 1)
  expect(await group.getAttribute('aria-expanded')).toBe('false')
})

test('a selection is copied as a table, with the heads; one cell as it is', async ({ visit }) => {
  const page = await visit('?v=table&k=region~indicator~value&o=-value')
  await openTable(page)
  await page.locator('.datagrid').focus()
  await page.evaluate(() => {
    window.addEventListener('copy', (event) => {
      Object.assign(window, { copied: { text: event.clipboardData?.getData('text/plain'), html: event.clipboardData?.getData('text/html') } })
    })
  })
  await page.keyboard.press('Control+C')
  expect((await copied(page)).text).not.toContain('\t')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+C')
  const { text, html } = await copied(page)
  const lines = text.split('\r\n').map((line) => line.split('\t'))
  expect(lines.map((line) => line.length)).toEqual([2, 2, 2])
  expect(lines[0]).toEqual([say('zh', 'grid.column.region'), say('zh', 'grid.column.indicator')])
  expect(html).toMatch(/^<table><thead><tr><th>.*<\/table>$/)
})

test('regions × indicators: each region a line, units in the heads, a gap with its reason', async ({ visit }) => {
  const page = await visit('?v=table&c=indicators')
  await openTable(page)
  expect(await page.locator('.datagrid').getAttribute('aria-rowcount')).toBe(String(published.reports.length + 1))
  expect(await page.locator('[role="columnheader"] .faint').first().textContent()).not.toBe('')
  const gap = page.locator('.datagrid-cell[title="报告未载"]').first()
  expect(await gap.locator('svg').count()).toBe(1)
})

test('regions × years: one indicator, and the number opens', async ({ visit }) => {
  const page = await visit('?v=table&c=years&i=mediation.cases_accepted&lang=en')
  await openTable(page)
  await page.locator('.datagrid-cell.opens').first().click()
  await evidence(page, 'en').locator('mark').first().waitFor()
})

test('the width of a column is dragged, and stays in the address', async ({ visit }) => {
  const page = await visit('?v=table')
  await openTable(page)
  const handle = page.locator('.resize').nth(2)
  const box = (await handle.boundingBox())!
  await page.mouse.move(box.x + 2, box.y + 8)
  await page.mouse.down()
  await page.mouse.move(box.x + 62, box.y + 8)
  await page.mouse.up()
  await page.waitForFunction(() => /[?&]w=/.test(location.search))
  expect(new URL(page.url()).searchParams.get('w')).toMatch(/^indicator\.3\d\d$/)
})

test('on a phone the grid scrolls, the page does not', async ({ visit }) => {
  const page = await visit('?v=table', { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
  await openTable(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect(await findFaults(page)).toEqual([])
})

test('on paper every row stands', async ({ visit }) => {
  const page = await visit('?v=table')
  await openTable(page)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await page.locator('.datagrid-row').count()).toBe(rows.length)
})

async function openTable(page: Page): Promise<void> {
  await page.locator('.datagrid-row').first().waitFor()
}

async function openMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.locator('.column-menu').waitFor()
}

async function expectRows(page: Page, count: number): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector('.datagrid')?.getAttribute('aria-rowcount') === String(wanted + 1), count)
}

async function activeText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const id = document.querySelector('.datagrid')?.getAttribute('aria-activedescendant') ?? ''
    return document.getElementById(id)?.textContent ?? 'nothing active'
  })
}

async function copied(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(() => (window as unknown as { copied: { text: string; html: string } }).copied)
}
