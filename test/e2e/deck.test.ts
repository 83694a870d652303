/** Views taken away as slides, over the network and from a disk: the file is whole and holds the figures of the data set. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, inject } from 'vitest'
import type { Page } from 'playwright-core'
import STORY from '../../data/locales/storyboard/zh.json' with { type: 'json' }
import { findPackageFaults, readDeck } from '../support/pptx.ts'
import { listStated, readPublished } from './dataset.ts'
import { test } from './visit.ts'
import { say } from './words.ts'
import type { ReadDeck } from '../support/pptx.ts'

const FILE = (): string => pathToFileURL(path.join(inject('dist'), 'fadu.html')).href
const INDICATOR = 'mediation.cases_resolved'

async function saveSlide(page: Page, lang: 'zh' | 'en', place = '.chart-tools'): Promise<{ deck: ReadDeck; name: string }> {
  const button = page.locator(place).getByRole('button', { name: say(lang, 'deck.open'), exact: true })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const bytes = new Uint8Array(readFileSync(await download.path()))
  expect(findPackageFaults(bytes)).toEqual([])
  await page.locator(place).getByText(say(lang, 'deck.saved', { name: download.suggestedFilename() })).waitFor()
  return { deck: readDeck(bytes), name: download.suggestedFilename() }
}

test.for([['zh', 'served'], ['en', 'single']] as const)('the ranking and the matrix as slides: %s, %s', async ([lang, from], { visit }) => {
  const published = readPublished()
  const page = await visit(`${from === 'single' ? `${FILE()}#` : '?'}lang=${lang}&i=${INDICATOR}`)
  const { deck, name } = await saveSlide(page, lang)
  expect(name).toMatch(new RegExp(`-${published.index.version}\\.pptx$`))
  const [slide] = deck.slides
  const [chart] = slide!.charts
  expect(chart!.series[0]!.values).toEqual(listStated(published, INDICATOR).map(({ cell }) => cell.value))
  const indicator = published.catalogue.indicators.find(({ id }) => id === INDICATOR)!
  expect(slide!.texts).toContain(indicator[lang])
  expect(slide!.texts.join()).toContain(published.index.version)
  expect(slide!.notes.join()).toContain(indicator.definition[lang])
  // A file on a disk has no address that leads others anywhere.
  expect(slide!.notes.join().includes('http')).toBe(from === 'served')
  const matrix = (await saveSlide(page, lang, '.matrix-tools')).deck.slides[0]!
  expect(matrix.xml).toContain('<a:tbl>')
  expect(matrix.texts).toContain(say(lang, 'matrix.title'))
})

test.for(['served', 'single'] as const)('a whole storyboard as slides, and as a file that opens at it from a disk: %s', async (from, { visit }) => {
  const page = await visit(`${from === 'single' ? `${FILE()}#` : '?'}i=${INDICATOR}`)
  await page.getByRole('button', { name: say('zh', 'page.add_slide') }).first().click()
  await page.locator('.added output', { hasText: '1' }).waitFor()
  await page.getByRole('link', { name: say('zh', 'page.sheet') }).click()
  await page.locator('.sheet-table').first().waitFor()
  await page.getByRole('button', { name: say('zh', 'page.add_slide') }).first().click()
  await page.locator('.added output', { hasText: '2' }).waitFor()
  await page.getByRole('link', { name: STORY['added.open'] }).click()
  const [slides] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: STORY['board.pptx'] }).click()])
  const bytes = new Uint8Array(readFileSync(await slides.path()))
  expect(findPackageFaults(bytes)).toEqual([])
  const deck = readDeck(bytes)
  expect(deck.slides).toHaveLength(2)
  expect(deck.slides[0]!.charts[0]!.series[0]!.values).toEqual(listStated(readPublished(), INDICATOR).map(({ cell }) => cell.value))
  expect(deck.slides[1]!.xml).toContain('<a:tbl>')
  await page.getByText(STORY['board.saved'].replace('{name}', slides.suggestedFilename())).waitFor()
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: STORY['board.html'] }).click()])
  const folder = mkdtempSync(path.join(tmpdir(), 'fadu-story-'))
  try {
    const file = path.join(folder, 'story.html')
    await saved.saveAs(file)
    const opened = await visit(pathToFileURL(file).href)
    await expect.poll(() => opened.locator('.slides > li').count()).toBe(2)
    // The file with the storyboard is the single file but for it.
    expect(readFileSync(file, 'utf8').replace(/<script type="application\/json" data-board="storyboard">[^<]*<\/script>\n/, '')).toBe(readFileSync(path.join(inject('dist'), 'fadu.html'), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
