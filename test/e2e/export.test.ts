/** What is taken away: by keyboard, in both languages, from both pages, over the network and from a disk; every file is read again and compared with the data set. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, inject } from 'vitest'
import type { Page } from 'playwright-core'
import { readObservations } from '../../src/compare/csv.ts'
import { readSheets } from '../support/xlsx.ts'
import { openExport, saveExport, settle } from './flow.ts'
import { findFaults } from './faults.ts'
import { readPublished } from './dataset.ts'
import { test } from './visit.ts'
import { say } from './words.ts'

const published = (): string => readFileSync(path.join(inject('dist'), 'observations.csv'), 'utf8')
const FILE = (): string => pathToFileURL(path.join(inject('dist'), 'fadu.html')).href

async function openTable(page: Page): Promise<void> {
  await page.getByRole('grid').getByRole('row').nth(1).waitFor()
}

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test('the dialog by keyboard: opened, chosen, saved, closed, and back to its button', async ({ visit }) => {
    const page = await visit(`?v=table&lang=${lang}`)
    await openTable(page)
    const button = page.getByRole('button', { name: say(lang, 'export.open'), exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: say(lang, 'export.title') })
    const seen = dialog.getByRole('radio', { name: say(lang, 'export.which.seen') })
    await seen.waitFor()
    await tabTo(page, seen)
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    expect(await dialog.getByRole('radio', { name: say(lang, 'export.format.xlsx') }).isChecked()).toBe(true)
    await page.keyboard.press('Tab')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toMatch(new RegExp(`-${readPublished().index.version}\\.xlsx$`))
    await dialog.getByText(say(lang, 'export.saved', { name: download.suggestedFilename() })).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('the rows of the table, as many as it shows, with their sentences', async ({ visit }) => {
    const page = await visit(`?v=table&lang=${lang}&f.indicator=mediation&f.value=%3E90`)
    await openTable(page)
    await openExport(page, lang)
    const { name, bytes } = await saveExport(page, lang)
    const { rows, problems } = readObservations(bytes.toString('utf8'))
    expect(problems).toEqual([])
    expect(name).toContain('_90')
    const all = readObservations(published()).rows
    expect(rows).toEqual(all.filter((row) => rows.some((one) => one.id === row.id && one.indicator === row.indicator)))
    expect(rows).toHaveLength(Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1)
    expect(rows.every((row) => row.value !== null && row.value > 90 && row.quote !== null)).toBe(true)
  })

  test('a workbook says the same as the CSV of the same rows', async ({ visit }) => {
    const page = await visit(`?v=table&lang=${lang}&f.region=${encodeURIComponent('=441802')}`)
    await openTable(page)
    const dialog = await openExport(page, lang)
    const csv = readObservations((await saveExport(page, lang)).bytes.toString('utf8')).rows
    await dialog.getByRole('radio', { name: say(lang, 'export.format.xlsx') }).check()
    const sheets = readSheets((await saveExport(page, lang)).bytes)
    expect(sheets.map((sheet) => sheet.name)).toEqual(['cover', 'data', 'notes'].map((id) => say(lang, `export.sheet.${id}`)))
    const [head, ...rows] = sheets[1]!.rows
    const column = (key: string) => head!.findIndex((cell) => cell?.value === say(lang, key))
    expect(rows.map((cells) => [cells[column('export.column.id')]?.value ?? '', cells[column('grid.column.value')]?.value ?? null])).toEqual(csv.map((row) => [row.id, row.value === null ? null : String(row.value)]))
    expect(sheets[1]!.links).toHaveLength(csv.length)
    // Its links lead to the sentence.
    const first = sheets[1]!.links[csv.findIndex((row) => row.id !== '')]!
    await page.goto(first.address)
    await page.locator('.number.current').first().waitFor()
  })
})

test('everything is the file beside the page', async ({ visit }) => {
  const page = await visit('?v=table')
  await openTable(page)
  const dialog = await openExport(page, 'zh')
  await dialog.getByRole('radio', { name: say('zh', 'export.which.all') }).check()
  const { name, bytes } = await saveExport(page, 'zh')
  expect([name, bytes.toString('utf8')]).toEqual(['observations.csv', published()])
})

test('everything from a page on a disk is the same file, made by the page; its workbook has no links', async ({ visit }) => {
  const page = await visit(`${FILE()}#v=table`)
  await openTable(page)
  const dialog = await openExport(page, 'zh')
  await dialog.getByRole('radio', { name: say('zh', 'export.which.all') }).check()
  expect((await saveExport(page, 'zh')).bytes.toString('utf8')).toBe(published())
  await dialog.getByRole('radio', { name: say('zh', 'export.format.xlsx') }).check()
  const [, data] = readSheets((await saveExport(page, 'zh')).bytes)
  expect(data!.rows).toHaveLength(readObservations(published()).rows.length + 1)
  expect(data!.links).toEqual([])
})

test.for(['zh', 'en'] as const)('regions × years: figures, and the reason of every empty cell: %s', async (lang, { visit }) => {
  const page = await visit(`?v=table&c=years&i=mediation.success_rate&lang=${lang}`)
  await openTable(page)
  await openExport(page, lang)
  const { rows } = readObservations((await saveExport(page, lang)).bytes.toString('utf8'))
  const grid = page.getByRole('grid')
  const [lines, columns] = await Promise.all([grid.getAttribute('aria-rowcount'), grid.getAttribute('aria-colcount')])
  const cells = new Set(rows.map((row) => `${row.region_code} ${row.time_period}`))
  expect(cells.size).toBe((Number(lines) - 1) * (Number(columns) - 1))
  expect(rows.filter((row) => row.status === 'not_collected').length).toBeGreaterThan(0)
  expect(rows.every((row) => row.headline && (row.value === null) === (row.status !== 'ok'))).toBe(true)
})

test('a long export shows its progress, can be stopped, and begun again', async ({ visit }) => {
  const page = await visit('?data=sample&v=table&lang=en&y=2019..2030')
  await openTable(page)
  const dialog = await openExport(page, 'en')
  await dialog.getByRole('radio', { name: say('en', 'export.which.all') }).check()
  await dialog.getByRole('radio', { name: say('en', 'export.format.xlsx') }).check()
  let saved = 0
  page.on('download', () => saved++)
  await dialog.getByText(say('en', 'export.save'), { exact: true }).click()
  await dialog.getByRole('progressbar').waitFor()
  await dialog.getByRole('button', { name: say('en', 'export.stop') }).click()
  await dialog.getByRole('progressbar').waitFor({ state: 'detached' })
  expect(saved).toBe(0)
  // And once more, to the end.
  await saveExport(page, 'en')
})

test.for([['zh', 'light'], ['en', 'dark']] as const)('axe finds no fault in the dialog: %s, %s', async ([lang, theme], { visit }) => {
  const page = await visit(`?v=table&lang=${lang}&theme=${theme}`)
  await openTable(page)
  const dialog = await openExport(page, lang)
  await dialog.getByText(say(lang, 'programs.title')).click()
  expect(await findFaults(page)).toEqual([])
})

test.for([360, 1366] as const)('the dialog fits a window of %i px', async (width, { visit }) => {
  const page = await visit('?lang=en', { viewport: { width, height: 740 } })
  await settle(page)
  const dialog = await openExport(page, 'en')
  await dialog.getByText(say('en', 'programs.title')).click()
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  const box = await dialog.boundingBox()
  expect([box!.x >= 0, box!.x + box!.width <= width, box!.y >= 0, box!.y + box!.height <= 740]).toEqual([true, true, true, true])
})

async function tabTo(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  for (let step = 0; step < 10; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the tab key does not lead there')
}
