/** The made-up sample: labelled wherever it is seen or saved, kept in every link, never a real figure among it and never it among the real ones. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, inject } from 'vitest'
import type { Page } from 'playwright-core'
import { readPublished } from './dataset.ts'
import { evidence, exportCsv, settle } from './flow.ts'
import { test } from './visit.ts'
import { say } from './words.ts'
import type { DataIndex } from '../../src/model/dataset.ts'

const LABEL = { zh: '合成', en: 'synthetic' } as const

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test('banner, title, head, every region and the saved file say so', async ({ visit }) => {
    const page = await visit(`?data=sample&lang=${lang}`)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await settle(page)
    expect(await page.locator('p.synthetic').textContent()).toContain(say(lang, 'site.synthetic'))
    expect(await page.title()).toContain(say(lang, 'sample.label'))
    expect(await page.locator('.brand-sub').textContent()).toMatch(/合成|Synthetic/)
    const regions = await page.locator('.grid .column-name').allTextContents()
    expect(regions.length).toBe(31)
    expect(regions.filter((name) => !name.includes(LABEL[lang]))).toEqual([])
    const { name, rows } = await exportCsv(page, lang)
    expect(name).toContain(say(lang, 'sample.label'))
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter((row) => !row.region_zh.includes('合成') || !row.region_en.includes('synthetic'))).toEqual([])
    const sheet = await visit(`?v=publication&data=sample&lang=${lang}`)
    const [saved] = await Promise.all([sheet.waitForEvent('download'), sheet.getByRole('button', { name: say(lang, 'table.csv'), exact: true }).click()])
    expect(saved.suggestedFilename()).toContain(say(lang, 'sample.label'))
    await page.locator('.numbers a.go').first().click()
    await evidence(page, lang).locator('mark').first().waitFor()
    expect(await evidence(page, lang).textContent()).toContain('合成')
    // Nothing of the real data set was read but what the page itself carries.
    expect(asked.filter((file) => file.includes('/data/'))).toEqual([])
  })
})

test('no region, report or file is shared with the real data set', () => {
  const sample = JSON.parse(readFileSync(path.join(inject('dist'), 'sample', 'index.json'), 'utf8')) as DataIndex
  const real = readPublished().index
  expect([sample.synthetic, real.synthetic]).toEqual([true, false])
  expect(Object.keys(sample.files.readings).filter((key) => key in real.files.readings)).toEqual([])
})

test('every link of the page keeps it; the banner leads back to the real reports, the foot of theirs to it', async ({ visit }) => {
  const page = await visit('?data=sample')
  await settle(page)
  const links = await page.evaluate(() => [...document.querySelectorAll('a[href]')].map((link) => ({ href: (link as HTMLAnchorElement).href, inBanner: link.closest('.synthetic') !== null })))
  const pages = links.filter(({ href }) => new URL(href).origin === new URL(page.url()).origin)
  expect(pages.length).toBeGreaterThan(10)
  expect(pages.filter(({ href, inBanner }) => !inBanner && new URL(href).searchParams.get('data') !== 'sample')).toEqual([])
  await page.locator('.brand').click()
  expect(new URL(page.url()).searchParams.get('data')).toBe('sample')
  await page.getByRole('link', { name: say('zh', 'sample.leave') }).click()
  await page.waitForFunction(() => !location.search.includes('data='))
  await settle(page)
  await expectReal(page)
  await page.getByRole('link', { name: say('zh', 'sample.see') }).click()
  await page.locator('p.synthetic').waitFor()
  expect(new URL(page.url()).searchParams.get('data')).toBe('sample')
})

test('the single file carries none and says so', async ({ visit }) => {
  const page = await visit(`${pathToFileURL(path.join(inject('dist'), 'fadu.html')).href}#data=sample`)
  await settle(page)
  expect(await page.getByLabel(say('zh', 'notice.label')).textContent()).toContain(say('zh', 'sample.not_carried'))
  await expectReal(page)
  const html = readFileSync(path.join(inject('dist'), 'fadu.html'), 'utf8')
  expect(html).not.toContain('【合成】')
})

async function expectReal(page: Page): Promise<void> {
  expect(await page.locator('p.synthetic').count()).toBe(0)
  const names = await page.locator('.grid .column-name').allTextContents()
  expect(names.length).toBe(readPublished().reports.length)
  expect(names.filter((name) => name.includes('合成'))).toEqual([])
}
