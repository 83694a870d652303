/** Views taken away as slides, over the network and from a disk: the file is whole and holds the figures of the data set. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, inject } from 'vitest'
import type { Page } from 'playwright-core'
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
