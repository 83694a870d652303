/** The main flow on the built page, and what must hold wherever it is opened. */
import { describe, expect, inject } from 'vitest'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { OBSERVATION_COLUMNS } from '../../src/compare/csv.ts'
import { findNumber, listStated, readNumbers, readPublished } from './dataset.ts'
import { evidence, expectSentence, exportCsv, placeOfRow, settle, walkMainFlow } from './flow.ts'
import { pageAddress, test } from './visit.ts'
import { say } from './words.ts'

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test('open, choose, click through to the sentence, export', async ({ visit }) => {
    await walkMainFlow(await visit(`?lang=${lang}`), lang)
  })
})

test('the page has no secure context here, and needs none', async ({ visit }) => {
  const page = await visit()
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
  await settle(page)
})

test('the start view ranks the regions and shows every indicator that a report states', async ({ visit }) => {
  const page = await visit()
  await settle(page)
  const published = readPublished()
  const grid = page.getByRole('grid')
  const stated = new Set(published.reports.flatMap(({ cells }) => cells.filter(({ gap }) => gap === null).map(({ indicator }) => indicator)))
  for (const id of stated) {
    const name = published.catalogue.indicators.find((one) => one.id === id)?.zh ?? id
    expect(await grid.getByText(name, { exact: true }).count(), name).toBeGreaterThan(0)
  }
  for (const { region } of published.reports) {
    const name = published.regions.find((one) => one.code === region)?.zh ?? ''
    expect(await grid.getByRole('columnheader', { name }).count(), name).toBe(1)
  }
})

test('every figure in the matrix opens the sentence that it stands in', async ({ visit }) => {
  const page = await visit()
  await settle(page)
  const published = readPublished()
  const cells = published.reports.flatMap(({ key, cells: all }) => all.filter((c) => c.gap === null && c.origin === 'stated').slice(0, 2).map((cell) => ({ key, cell })))
  for (const { key, cell } of cells) {
    await page.goto(`${pageAddress()}?i=${cell.indicator}&m=${cell.ids[0]}`)
    await expectSentence(page, 'zh', key, cell.ids[0] ?? '')
  }
})

test('a cell of the matrix is clicked through to its sentence', async ({ visit }) => {
  const page = await visit('?v=matrix')
  await settle(page)
  const published = readPublished()
  const [first] = published.catalogue.indicators.flatMap(({ id }) => listStated(published, id))
  if (!first) throw new Error('no figure at all')
  const name = published.catalogue.indicators.find(({ id }) => id === first.cell.indicator)?.zh ?? ''
  const headings = await page.getByRole('grid').getByRole('columnheader').allTextContents()
  const column = headings.findIndex((text) => text.startsWith(first.region.zh))
  const line = page.getByRole('grid').getByRole('row').filter({ has: page.locator('.line-text', { hasText: new RegExp(`^${name.replace(/[()]/g, '\\$&')}$`) }) })
  await line.getByRole('gridcell').nth(column - 1).getByRole('button').click()
  await expectSentence(page, 'zh', first.report, first.cell.ids[0] ?? '')
})

test('on a phone a bar is tapped through to its sentence', async ({ visit }) => {
  const [top] = listStated(readPublished(), 'mediation.cases_resolved')
  if (!top) throw new Error('no report states it')
  const page = await visit('?i=mediation.cases_resolved', { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
  await settle(page)
  const place = await placeOfRow(page, top.region.zh)
  await page.touchscreen.tap(place.x, place.y)
  await expectSentence(page, 'zh', top.report, top.cell.ids[0] ?? '')
})

test('under the pointer a bar says its figure in full, in a popover of the page', async ({ visit }) => {
  const [top] = listStated(readPublished(), 'mediation.cases_resolved')
  if (!top) throw new Error('no report states it')
  const page = await visit('?i=mediation.cases_resolved')
  await settle(page)
  const place = await placeOfRow(page, top.region.zh)
  await page.mouse.move(place.x, place.y)
  const popover = page.getByRole('tooltip')
  await popover.waitFor()
  expect(await popover.textContent()).toContain(top.region.zh)
  expect(await popover.textContent()).toContain(new Intl.NumberFormat('zh-CN').format(top.cell.value ?? 0))
  await page.mouse.move(5, 5)
  await popover.waitFor({ state: 'hidden' })
})

test('a gap says its reason and is never a 0', async ({ visit }) => {
  const published = readPublished()
  const silent = published.reports.find(({ cells }) => !cells.some(({ indicator }) => indicator === 'mediation.success_rate'))
  if (!silent) throw new Error('every report speaks of the rate')
  const page = await visit(`?i=mediation.success_rate&m=gap-${silent.region}`)
  await settle(page)
  const dialog = evidence(page, 'zh')
  await dialog.waitFor()
  expect(await dialog.textContent()).toContain(say('zh', 'gap_help.not_stated'))
  expect(await dialog.locator('mark').count()).toBe(0)
})

test('the exported CSV holds the numbers of the data set and opens in a spreadsheet', async ({ visit }) => {
  const published = readPublished()
  for (const indicator of ['mediation.success_rate', 'mediation.cases_resolved']) {
    const page = await visit(`?i=${indicator}&s=all`)
    await settle(page)
    const { name, csv, rows } = await exportCsv(page, 'zh')
    expect(name).toMatch(/^[^\\/:*?"<>|]+\.csv$/)
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(csv.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
    expect(csv.slice(1).split('\r\n')[0]).toBe(OBSERVATION_COLUMNS.map((column) => column.name).join(','))
    const numbers = readNumbers(published, indicator)
    const figures = rows.filter(({ value }) => value !== null)
    expect(figures.length).toBeGreaterThan(0)
    for (const row of figures) {
      expect(row.indicator).toBe(indicator)
      if (row.origin === 'derived') continue
      expect(row.value, row.id).toBe(numbers.get(row.id))
      expect(row.quote?.replace(/\s+/g, '')).toBe(findNumber(published, row.report, row.id).sentence.replace(/\s+/g, ''))
    }
    for (const { cell } of listStated(published, indicator)) expect(figures.map(({ id }) => id)).toContain(cell.ids[0])
  }
})

test('the tables beside the page are the same numbers', async ({ visit }) => {
  const page = await visit('?i=mediation.cases_resolved&s=all')
  await settle(page)
  const { rows } = await exportCsv(page, 'zh')
  const whole = readFileSync(path.join(inject('dist'), 'observations.csv'), 'utf8')
  for (const row of rows.filter(({ value }) => value !== null)) expect(whole).toContain(`\r\n${row.id},${row.report},`)
})
