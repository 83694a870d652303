/**
 * `npm run screenshots`: pictures of the real page for the documents, from `dist/`. Run `npm run build` before.
 * Needs the browser of the tests; writes `docs/images/*.png`.
 */
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { findBrowser, launchBrowser } from './browser.ts'
import { DIST, ROOT } from './command/paths.ts'

interface Picture {
  name: string
  address: string
  width: number
  height: number
  /** What must stand before the picture is taken. */
  wait: string
  scale?: number
}

/** The figure that leads from the ranking to its sentence in the pictures. */
const RATE = 'mediation.success_rate'
const PICTURES: Picture[] = [
  { name: 'compare-zh', address: '#lang=zh&theme=light', width: 1360, height: 850, wait: '.chart svg' },
  { name: 'compare-en', address: '#lang=en&theme=light', width: 1360, height: 850, wait: '.chart svg' },
  { name: 'evidence-zh', address: `#lang=zh&theme=light&i=${RATE}`, width: 1280, height: 800, wait: '.chart svg' },
  { name: 'evidence-en', address: `#lang=en&theme=light&i=${RATE}`, width: 1280, height: 800, wait: '.chart svg' },
  { name: 'present-zh', address: '#lang=zh&theme=light', width: 1920, height: 1080, wait: '.chart svg' },
  { name: 'present-en', address: '#lang=en&theme=light', width: 1920, height: 1080, wait: '.chart svg' },
  { name: 'phone-zh', address: '#lang=zh&theme=dark', width: 390, height: 844, wait: '.chart svg', scale: 2 },
  { name: 'phone-en', address: '#lang=en&theme=dark', width: 390, height: 844, wait: '.chart svg', scale: 2 },
]

/** A picture that makes the documents slow to open helps nobody. */
const LIMIT = 300_000

const folder = join(ROOT, 'docs', 'images')
mkdirSync(folder, { recursive: true })
const browser = await launchBrowser(await findBrowser())
try {
  for (const picture of PICTURES) await takePicture(picture)
} finally {
  await browser.close()
}

async function takePicture({ name, address, width, height, wait, scale = 1 }: Picture): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, reducedMotion: 'reduce' })
  await page.goto(pathToFileURL(join(DIST, 'fadu.html')).href + address)
  await page.locator(wait).first().waitFor()
  await page.locator('.numbers tbody tr').first().waitFor()
  if (name.startsWith('evidence')) await openEvidence(page)
  if (name.startsWith('present')) await presentView(page)
  await page.waitForTimeout(400)
  const file = join(folder, `${name}.png`)
  await page.screenshot({ path: file })
  await page.close()
  const { size } = statSync(file)
  console.log(`docs/images/${name}.png  ${Math.round(size / 1000)} kB`)
  if (size > LIMIT) {
    console.error(`${name}.png 超过 ${LIMIT / 1000} kB · is larger than ${LIMIT / 1000} kB`)
    process.exitCode = 1
  }
}

/** The view as a slide with its second region highlighted. */
async function presentView(page: Page): Promise<void> {
  await page.locator('.settings button').first().click()
  await page.locator('.added a').click()
  await page.locator('.slide-tools button').first().click()
  await page.locator('.slide-highlight select').selectOption({ index: 2 })
  await page.locator('.board-tools a').first().click()
  await page.locator('.stage .stands-out').waitFor()
}

async function openEvidence(page: Page): Promise<void> {
  await page.locator('.numbers a.go').first().click()
  await page.getByRole('dialog').locator('mark').first().waitFor()
}
