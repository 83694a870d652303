/** `fadu.html`, opened from a disk: the whole page in one file, without a server or a network. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, inject } from 'vitest'
import { addressOf, evidence, settle, walkMainFlow } from './flow.ts'
import { listStated, readPublished } from './dataset.ts'
import { test } from './visit.ts'
import { say } from './words.ts'

const FILE = (): string => pathToFileURL(path.join(inject('dist'), 'fadu.html')).href

test('the main flow', async ({ visit }) => {
  await walkMainFlow(await visit(`${FILE()}#lang=zh`), 'zh')
})

test('asks for nothing but itself', async ({ visit }) => {
  const page = await visit('about:blank')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(FILE())
  await settle(page)
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([FILE()])
})

test('keeps what was chosen behind #, also on the way back', async ({ visit }) => {
  const [stated] = listStated(readPublished(), 'mediation.cases_resolved')
  const page = await visit(`${FILE()}#i=mediation.cases_resolved&lang=en&m=${stated?.cell.ids[0]}`)
  await evidence(page, 'en').waitFor()
  await page.keyboard.press('Escape')
  await evidence(page, 'en').waitFor({ state: 'hidden' })
  expect(addressOf(page).get('i')).toBe('mediation.cases_resolved')
  await page.getByRole('grid').locator('button.line-name').first().click()
  await page.waitForFunction(() => !location.hash.includes('mediation.cases_resolved'))
  await page.goBack()
  await page.waitForFunction(() => location.hash.includes('mediation.cases_resolved'))
  expect(await page.locator('h1').textContent()).toBe(nameOf('mediation.cases_resolved'))
})

test('a report is read in it, with the reasons for its numbers; its citation names no address on this disk', async ({ visit }) => {
  const [stated] = listStated(readPublished(), 'mediation.cases_resolved')
  const page = await visit(`${FILE()}#v=report&t=${stated?.report}&m=${stated?.cell.ids[0]}`)
  await page.locator('.number-panel .why').waitFor()
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    Object.assign(document, { execCommand: () => false })
  })
  await page.getByRole('button', { name: say('zh', 'cite.copy'), exact: true }).click()
  const cited = await page.getByLabel(say('zh', 'copy.refused')).inputValue()
  expect(cited).toContain(stated?.cell.ids[0])
  expect(cited).not.toContain('file:')
})

function nameOf(id: string): string | undefined {
  return readPublished().catalogue.indicators.find((one) => one.id === id)?.en
}

test('is at most 3 MB, and writes itself anew, to the letter', async ({ visit }) => {
  const file = readFileSync(path.join(inject('dist'), 'fadu.html'), 'utf8')
  expect(Buffer.byteLength(file)).toBeLessThan(3_000_000)
  const page = await visit(FILE())
  await settle(page)
  const rebuilt = await page.evaluate(() => {
    const blocks = [...document.querySelectorAll<HTMLScriptElement>('script[type="application/json"]')]
    const { faduUnpack } = window as unknown as { faduUnpack: (packed: string) => string }
    return { frame: faduUnpack(blocks.find((block) => block.dataset['packed'] === 'frame')?.textContent ?? ''), texts: blocks.map((block) => block.textContent) }
  })
  const [before = '', after = ''] = rebuilt.frame.split('<!-- blocks -->\n')
  expect(file.startsWith(before) && file.endsWith(after)).toBe(true)
  expect([...file.matchAll(/<script type="application\/json"[^>]*>([^<]*)<\/script>/g)].map(([, text]) => text)).toEqual(rebuilt.texts)
})
