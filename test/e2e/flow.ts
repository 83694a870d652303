/** Steps that every reader takes, and the way through all of them: used in today's browser and in the old one. */
import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { readObservations } from '../../src/compare/csv.ts'
import type { Observation } from '../../src/model/observation.ts'
import { findNumber, listStated, mostStated, readNumbers, readPublished } from './dataset.ts'
import { say } from './words.ts'
import type { Lang } from './words.ts'

/** Waits until ranking, table and matrix stand. */
export async function settle(page: Page): Promise<void> {
  await page.locator('#matrix, #indicator').first().waitFor()
  if (await page.locator('.chart').count()) await page.locator('.chart svg').first().waitFor()
  await page.locator('main[aria-busy="true"], .waiting').first().waitFor({ state: 'detached' })
}

/** The row of the drawing that is labelled with `name`, as a place to click: the middle of the chart at that height. */
export async function placeOfRow(page: Page, name: string): Promise<{ x: number; y: number }> {
  const chart = await boxOf(page.locator('.chart'))
  const label = await boxOf(page.locator('.chart svg text', { hasText: name }).first())
  return { x: chart.x + chart.width * 0.6, y: label.y + label.height / 2 }
}

/** What stands in the address: behind `?` on a host, behind `#` in a file. */
export function addressOf(page: Page): URLSearchParams {
  const { search, hash, protocol } = new URL(page.url())
  return new URLSearchParams(protocol === 'file:' ? hash.slice(1) : search)
}

/** Presses an indicator's name in the matrix; its label goes on behind a comma with how many regions state it. */
export async function chooseIndicator(page: Page, name: string): Promise<void> {
  await page.getByRole('grid').getByRole('button', { name: new RegExp(`^${escape(name)}[,\uff0c]`) }).click()
}

/** The open source of a number. */
export function evidence(page: Page, lang: Lang): Locator {
  return page.getByRole('dialog', { name: say(lang, 'evidence.title') })
}

/** Opens what can be exported. */
export async function openExport(page: Page, lang: Lang): Promise<Locator> {
  await page.getByRole('button', { name: say(lang, 'export.open'), exact: true }).click()
  const dialog = page.getByRole('dialog', { name: say(lang, 'export.title') })
  await dialog.getByRole('radio').first().waitFor()
  return dialog
}

/** Saves the file that the open dialog offers. */
export async function saveExport(page: Page, lang: Lang): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByText(say(lang, 'export.save'), { exact: true }).click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Exports what is seen as CSV and reads the file as an analyst's program would. */
export async function exportCsv(page: Page, lang: Lang): Promise<{ name: string; csv: string; rows: Observation[] }> {
  await openExport(page, lang)
  const { name, bytes } = await saveExport(page, lang)
  await page.keyboard.press('Escape')
  const csv = bytes.toString('utf8')
  const { rows, problems } = readObservations(csv)
  expect(problems).toEqual([])
  return { name, csv, rows }
}

/** Open, choose an indicator, click a bar and a cell through to the sentence, export. `page` shows the start view. */
export async function walkMainFlow(page: Page, lang: Lang): Promise<void> {
  const published = readPublished()
  const start = 'mediation.success_rate'
  const next = mostStated(published, start)
  const nameOf = (id: string): string => published.catalogue.indicators.find((one) => one.id === id)?.[lang] ?? ''
  const [top, ...others] = listStated(published, next)
  if (!top) throw new Error('no report states a count')

  await settle(page)
  expect(await page.locator('h1').textContent()).toBe(nameOf(start))

  await chooseIndicator(page, nameOf(next))
  await page.waitForFunction((name) => document.querySelector('h1')?.textContent === name, nameOf(next))
  expect(addressOf(page).get('i')).toBe(next)
  await settle(page)

  // A bar leads to its sentence.
  const place = await placeOfRow(page, top.region[lang])
  await page.mouse.click(place.x, place.y)
  await expectSentence(page, lang, top.report, top.cell.ids[0] ?? '')
  await page.keyboard.press('Escape')
  await evidence(page, lang).waitFor({ state: 'hidden' })
  expect(addressOf(page).get('m')).toBeNull()

  // So does a line of the table.
  const other = others.at(-1) ?? top
  await page.getByRole('link', { name: say(lang, 'table.show_evidence_of', { region: other.region[lang] }), exact: true }).click()
  await expectSentence(page, lang, other.report, other.cell.ids[0] ?? '')
  await page.keyboard.press('Escape')
  await evidence(page, lang).waitFor({ state: 'hidden' })

  const { rows } = await exportCsv(page, lang)
  const numbers = readNumbers(published, next)
  for (const { cell } of [top, ...others]) expect(rows.find(({ id }) => id === cell.ids[0])?.value).toBe(numbers.get(cell.ids[0] ?? ''))
}

/** The dialog shows the published sentence, and in it the printed number is marked. */
export async function expectSentence(page: Page, lang: Lang, report: string, id: string): Promise<void> {
  const { sentence, surface } = findNumber(readPublished(), report, id)
  const dialog = evidence(page, lang)
  await dialog.locator('blockquote mark').first().waitFor()
  const marked = await dialog.locator('blockquote mark').allTextContents()
  expect(marked.map(squeeze)).toContain(squeeze(surface))
  expect(squeeze((await dialog.locator('blockquote').allTextContents()).join(''))).toContain(squeeze(sentence))
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (!box) throw new Error(`not visible: ${locator.toString()}`)
  return box
}
