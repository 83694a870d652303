/** A chart as a picture: right size, right address inside, drawn and not blank, the same on every screen. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, inject } from 'vitest'
import type { Page } from 'playwright-core'
import { readPngSize, readPngTexts } from '../support/png.ts'
import { findFaults } from './faults.ts'
import { readPublished } from './dataset.ts'
import { settle } from './flow.ts'
import { test } from './visit.ts'
import { say } from './words.ts'
import type { Lang } from './words.ts'

const FILE = (): string => pathToFileURL(path.join(inject('dist'), 'fadu.html')).href

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test.for([['landscape', 1, 1280, 720], ['landscape', 4, 5120, 2880], ['square', 2, 2160, 2160]] as const)('PNG, %s, %i×', async ([shape, scale, width, height], { visit }) => {
    const page = await visit(`?lang=${lang}&i=mediation.cases_resolved`)
    const dialog = await openPicture(page, lang)
    await dialog.locator('select[name=shape]').selectOption(shape)
    await dialog.locator('select[name=size]').selectOption(String(scale))
    const { name, bytes } = await savePicture(page, lang)
    const { index, catalogue } = readPublished()
    const title = catalogue.indicators.find((one) => one.id === 'mediation.cases_resolved')?.[lang]
    expect(name).toContain(title)
    expect(name.endsWith(`-${index.version}.png`)).toBe(true)
    expect(readPngSize(bytes)).toEqual({ width, height })
    expect(readPngTexts(bytes)).toMatchObject({ Title: title, Source: expect.stringContaining(`d=${index.version}`), Description: expect.stringContaining(say(lang, 'picture.source').slice(0, 3)) })
    const colours = await countColours(page, bytes)
    // Paper, bars and ink are there.
    expect(colours['#ffffff']).toBeGreaterThan(0.6)
    expect(colours['#1f5a99']).toBeGreaterThan(0.005)
    expect(colours['#1b1f24']).toBeGreaterThan(0.001)
  })

  test('SVG says title, every region, reservations, source and version', async ({ visit }) => {
    const page = await visit(`?lang=${lang}`)
    const dialog = await openPicture(page, lang)
    await dialog.locator('select[name=format]').selectOption('svg')
    const { bytes } = await savePicture(page, lang)
    const svg = bytes.toString('utf8')
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text.replace(/&#39;|&apos;/g, "'")).join('').replace(/\s/g, '')
    const { index, regions, reports } = readPublished()
    for (const { region } of reports) expect(texts).toContain(regions.find((one) => one.code === region)![lang].replace(/\s/g, ''))
    expect(texts).toContain(index.version)
    expect(texts).toContain(say(lang, 'reservation.lead').replace(/\s/g, ''))
    expect(svg).not.toMatch(/<script|foreignObject|href=/)
  })
})

test('the same picture on a phone, on a wall and in the dark', async ({ visit }) => {
  const pictures: string[] = []
  for (const [width, address] of [[360, ''], [1366, '?theme=dark'], [2560, '']] as const) {
    const page = await visit(address, { viewport: { width, height: 800 } })
    const dialog = await openPicture(page, 'zh')
    await dialog.locator('select[name=format]').selectOption('svg')
    // Numbers that count all drawings of a page say nothing about the drawing.
    pictures.push((await savePicture(page, 'zh')).bytes.toString('utf8').replace(/zr\d+-/g, 'zr-'))
  }
  expect(pictures[1]).toBe(pictures[0])
  expect(pictures[2]).toBe(pictures[0])
})

test('a dark picture where one is wanted', async ({ visit }) => {
  const page = await visit('')
  const dialog = await openPicture(page, 'zh')
  await dialog.locator('select[name=ground]').selectOption('dark')
  await dialog.locator('select[name=size]').selectOption('1')
  const colours = await countColours(page, (await savePicture(page, 'zh')).bytes)
  expect(colours['#15181c']).toBeGreaterThan(0.6)
})

test('without a secure context the reader is told how to copy the picture by hand', async ({ visit }) => {
  const page = await visit('?lang=en')
  const dialog = await openPicture(page, 'en')
  await dialog.getByRole('button', { name: say('en', 'picture.copy') }).click()
  await dialog.getByText(say('en', 'picture.by_hand')).waitFor()
  expect(await dialog.getByRole('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1280)
})

test('from a disk the picture is copied, and saved, without an address of that disk', async ({ visit }) => {
  const page = await visit(`${FILE()}#lang=en`, { permissions: ['clipboard-read', 'clipboard-write'] })
  const dialog = await openPicture(page, 'en')
  await dialog.getByRole('button', { name: say('en', 'picture.copy') }).click()
  await dialog.getByText(say('en', 'picture.copied')).waitFor()
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types))
  expect(types).toContain('image/png')
  const { bytes } = await savePicture(page, 'en')
  expect(JSON.stringify(readPngTexts(bytes))).not.toContain('file:')
})

test.for([['zh', 'light'], ['en', 'dark']] as const)('axe finds no fault in the dialog: %s, %s', async ([lang, theme], { visit }) => {
  const page = await visit(`?lang=${lang}&theme=${theme}`)
  await openPicture(page, lang)
  expect(await findFaults(page)).toEqual([])
})

async function openPicture(page: Page, lang: Lang) {
  await settle(page)
  await page.getByRole('button', { name: say(lang, 'picture.open'), exact: true }).click()
  const dialog = page.getByRole('dialog', { name: say(lang, 'picture.title') })
  await dialog.getByRole('img').waitFor()
  return dialog
}

async function savePicture(page: Page, lang: Lang): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: say(lang, 'picture.save') }).click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Which part of the picture each colour covers, as the browser decodes it. */
function countColours(page: Page, png: Buffer): Promise<Record<string, number>> {
  return page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = 640
    canvas.height = Math.round((640 * image.naturalHeight) / image.naturalWidth)
    const context = canvas.getContext('2d')!
    context.imageSmoothingEnabled = false
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    const counts: Record<string, number> = {}
    for (let at = 0; at < data.length; at += 4) {
      const colour = `#${[0, 1, 2].map((channel) => data[at + channel]!.toString(16).padStart(2, '0')).join('')}`
      counts[colour] = (counts[colour] ?? 0) + 4 / data.length
    }
    return counts
  }, png.toString('base64'))
}
