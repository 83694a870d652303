/** A storyboard is made, put in order and presented by keyboard alone, on a host and from a disk; its file comes back; hostile ones are refused. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, inject } from 'vitest'
import type { Page } from 'playwright-core'
import en from '../../data/locales/storyboard/en.json' with { type: 'json' }
import zh from '../../data/locales/storyboard/zh.json' with { type: 'json' }
import { readStoryboard } from '../../src/model/storyboard_file.ts'
import { findFaults } from './faults.ts'
import { addressOf, evidence, settle } from './flow.ts'
import { readPublished } from './dataset.ts'
import { test } from './visit.ts'
import { say } from './words.ts'

const STORY = { zh, en }
const PROJECTOR = { viewport: { width: 1920, height: 1080 } }
/** As long as the other waits; a busy machine is slow. */
const SOON = { timeout: 20_000 }
/** A whole afternoon of a presenter in one test: each page is opened once. */
const LONG = 180_000
const PLACES = [
  ['on a host, in Chinese', 'zh', '?', () => ''],
  ['from a disk, in English', 'en', '#', () => pathToFileURL(path.join(inject('dist'), 'fadu.html')).href],
] as const

describe.each(PLACES)('%s', (_, lang, mark, base) => {
  const story = STORY[lang]
  test('made, put in order, presented, saved and opened again', async ({ visit }) => {
    const page = await visit(`${base()}${mark}lang=${lang}`, PROJECTOR)
    await settle(page)
    await press(page, say(lang, 'page.add_slide'))
    await page.locator('.added output', { hasText: '1' }).waitFor()
    // A sentence becomes a slide from within its dialog.
    await page.locator('.numbers a.go').first().focus()
    await page.keyboard.press('Enter')
    await evidence(page, lang).locator('mark').first().waitFor()
    const sentence = await evidence(page, lang).locator('mark').first().textContent()
    await evidence(page, lang).getByRole('button', { name: say(lang, 'page.add_slide') }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.added output', { hasText: '2' }).waitFor()
    await evidence(page, lang).getByRole('link', { name: story['added.open'] }).focus()
    await page.keyboard.press('Enter')
    const slides = page.locator('.slides > li')
    await expect.poll(() => slides.count(), SOON).toBe(2)
    expect(await findFaults(page)).toEqual([])

    // Moved by arrow keys on the handle, a copy made and deleted, the deletion taken back.
    const titles = () => slides.locator('h2').allTextContents()
    const [ranking = '', quoted = ''] = await titles()
    await slides.nth(1).locator('.slide-handle').focus()
    await page.keyboard.press('ArrowUp')
    await expect.poll(titles, SOON).toEqual([quoted, ranking])
    await page.keyboard.press('ArrowDown')
    await expect.poll(titles, SOON).toEqual([ranking, quoted])
    await press(page, story['slide.duplicate'])
    await expect.poll(titles, SOON).toEqual([ranking, ranking, quoted])
    await press(page, story['slide.remove'])
    await expect.poll(titles, SOON).toEqual([ranking, quoted])
    await press(page, story['undo'])
    await expect.poll(titles, SOON).toEqual([ranking, ranking, quoted])
    await slides.first().getByRole('button', { expanded: false }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel(story['slide.title'], { exact: true }).fill('〈b〉& 1')
    await page.getByLabel(story['slide.note']).first().fill('—')
    await page.getByLabel(story['slide.highlight_add']).selectOption({ index: 1 })
    expect(await findFaults(page)).toEqual([])

    await press(page, story['board.start'])
    await showsSlide(page, 1, '〈b〉& 1')
    await page.locator('.stage .chart svg').waitFor()
    await page.locator('.stage .stands-out').waitFor()
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    expect(await findFaults(page)).toEqual([])
    await expect.poll(() => measureStage(page), SOON).toEqual({ small: [], wide: false, tall: false })

    // A clicker: page keys and the black key.
    await page.keyboard.press('PageDown')
    await showsSlide(page, 2, ranking)
    await page.keyboard.press('b')
    await page.locator('.stage-black').waitFor()
    await page.keyboard.press('PageDown')
    await page.locator('.stage-black').waitFor({ state: 'detached' })
    await showsSlide(page, 2, ranking)
    await page.keyboard.press('End')
    await showsSlide(page, 3, quoted)
    await page.locator('.stage blockquote mark', { hasText: sentence ?? '' }).waitFor()
    await expect.poll(() => measureStage(page), SOON).toEqual({ small: [], wide: false, tall: false })
    await page.keyboard.press('Space')
    await expect.poll(() => page.getByTestId('stage-said').textContent(), SOON).toBe(story['present.last'])
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await showsSlide(page, 2, ranking)

    // From a bar to its sentence and back, without leaving the slide.
    await page.locator('.stage .chart svg').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.stage [data-testid="spoken"]').textContent(), SOON).not.toBe('')
    await page.keyboard.press('Enter')
    await evidence(page, lang).locator('mark').first().waitFor()
    expect(addressOf(page).get('v')).toBe('present')
    await page.keyboard.press('Escape')
    await evidence(page, lang).waitFor({ state: 'hidden' })
    await page.keyboard.press('Escape')

    // Other regions for the question from the audience; the slide stays what it was.
    const bars = () => page.locator('.stage .takeaway').textContent()
    const before = await bars()
    await page.keyboard.press('c')
    await page.locator('.change-bar .choose-years').focus()
    await page.keyboard.press('Enter')
    const years = page.getByRole('dialog', { name: say(lang, 'choose.years') })
    await years.getByRole('radio', { name: /2024/ }).or(years.getByRole('button', { name: /2024/ })).or(years.getByRole('option', { name: /2024/ })).first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Space')
    await expect.poll(bars, SOON).not.toBe(before)
    await page.keyboard.press('Escape')
    await years.waitFor({ state: 'hidden' })
    await page.locator('.stage').focus()
    await page.keyboard.press('r')
    await expect.poll(bars, SOON).toBe(before)

    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: story['help.title'] }).waitFor()
    expect(await findFaults(page)).toEqual([])
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: story['help.title'] }).waitFor({ state: 'hidden' })
    await page.keyboard.press('f')
    await expect.poll(() => page.evaluate(() => document.fullscreenElement), SOON).toBeNull()
    await page.locator('.stage').focus()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect.poll(titles, SOON).toEqual(['〈b〉& 1', ranking, quoted])
    expect(await page.evaluate(() => document.documentElement.style.fontSize)).toBe('')

    // The file comes back in another browser; a changed figure is told.
    const [saved] = await Promise.all([page.waitForEvent('download'), press(page, story['board.save'])])
    const text = await readFile(await saved.path(), 'utf8')
    const { board } = readStoryboard(text)
    expect(board?.slides.map(({ data }) => data)).toEqual(Array.from({ length: 3 }, () => readPublished().index.version))
    const older = text.replaceAll(readPublished().index.version, '0a1b2c3d').replace(/"value": [\d.]+/, '"value": 1')
    const other = await visit(`${base()}${mark}v=storyboard&lang=${lang}`)
    await open(other, 'older.json', older)
    await expect.poll(() => other.locator('.slide-changes').count(), SOON).toBe(3)
    expect(await other.locator('.slide-changes li').count()).toBe(1)
    await open(other, 'bad.json', text.replace('"note"', '"__proto__": {"x": 1}, "note"'))
    await other.getByRole('alert').filter({ hasText: '__proto__' }).waitFor()
    expect(await other.locator('.slides > li').count()).toBe(3)
    expect(await findFaults(other)).toEqual([])

    // The same as one address.
    await other.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      Object.assign(document, { execCommand: () => false })
    })
    await other.getByRole('button', { name: story['board.share'], exact: true }).click()
    const said = await other.locator('.board-said output').textContent()
    const link = /(?:http|file):\S+$/.exec(said ?? '')?.[0] ?? ''
    const third = await visit(link)
    await expect.poll(() => third.locator('.slides > li').count(), SOON).toBe(3)
  }, LONG)
})

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).or(page.getByRole('link', { name, exact: true })).first().focus()
  await page.keyboard.press('Enter')
}

async function open(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

async function showsSlide(page: Page, place: number, title: string): Promise<void> {
  await expect.poll(() => addressOf(page).get('slide'), SOON).toBe(String(place))
  await expect.poll(() => page.locator('.stage h1').first().textContent(), SOON).toBe(title)
}

/** Texts of the slide smaller than 24 pixels, and whether anything lies outside of the window. */
async function measureStage(page: Page): Promise<{ small: string[]; wide: boolean; tall: boolean }> {
  return page.evaluate(() => {
    const stage = document.querySelector('.stage')!
    const walker = document.createTreeWalker(document.querySelector('.stage-in')!, NodeFilter.SHOW_TEXT)
    const small: string[] = []
    while (walker.nextNode()) {
      const owner = walker.currentNode.parentElement!
      const text = walker.currentNode.textContent?.trim() ?? ''
      if (text !== '' && owner.closest('.sr-only') === null && Number.parseFloat(getComputedStyle(owner).fontSize) < 24) small.push(text)
    }
    return { small, wide: stage.scrollWidth > stage.clientWidth, tall: stage.scrollHeight > stage.clientHeight }
  })
}

