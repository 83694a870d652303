/** The report in somebody's hand: dropped, read, corrected, compared, taken away, kept and removed; and nothing ever leaves the machine. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { expect, inject } from 'vitest'
import zh from '../../data/locales/local/zh.json' with { type: 'json' }
import { loadManifest } from '../../scripts/load.ts'
import { readObservations } from '../../src/compare/csv.ts'
import { makeFolder } from '../scripts/folder.ts'
import { findFaults } from './faults.ts'
import { addressOf } from './flow.ts'
import { test } from './visit.ts'
import type { Page } from 'playwright-core'

const OWN = '清城区2023年法治政府建设年度报告\n一、主要成效\n2023年，清城区受理矛盾纠纷412件，化解409件，调解成功率98%。\n<img src=x onerror="window.broken=1">\n'
const NAMELESS = '法治政府建设年度报告\n全年受理矛盾纠纷120件，化解118件。\n'

const report = (page: Page) => page.locator('.local-report')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const ready = (page: Page) => button(page, zh.choose).waitFor()

/** Files dropped beside the frame: texts, texts so many times over, or so many bytes. */
async function drop(page: Page, files: Record<string, string | number | { text: string; times: number }>): Promise<void> {
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer()
    for (const [name, content] of list) data.items.add(new File([typeof content === 'string' ? content : typeof content === 'number' ? new Uint8Array(content) : content.text.repeat(content.times)], name))
    return data
  }, Object.entries(files))
  await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer })
}

async function download(page: Page, name: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test('the whole way of a report, without a single request', async ({ visit }) => {
  const page = await visit('?v=local&lang=zh')
  await ready(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  // Whoever pulls the plug now loses nothing.
  await page.context().setOffline(true)

  await drop(page, { '下载.txt': OWN, 'b.txt': NAMELESS, 'empty.txt': '', 'big.txt': 50_000_001 })
  await report(page).waitFor()
  expect(await report(page).locator('h2').first().textContent()).toBe('清城区 2023年报告')
  await page.getByText(zh.unknown_region).first().waitFor()
  expect(await page.locator('.local-refused').allTextContents()).toEqual([expect.stringContaining('文件没有文字'), expect.stringContaining('超过 50 MB 的上限')])
  expect(addressOf(page).get('local')).toBe('1')
  expect(await report(page).locator('.local-mark').textContent()).toBe(zh.mark)

  const row = report(page).getByRole('row').filter({ hasText: '调解（矛盾纠纷）案件受理数' }).first()
  expect(await row.locator('.beside-own').textContent()).toContain('412件')
  expect(await row.locator('.beside-published').textContent()).toContain('2,779件')
  await report(page).locator('.local-key summary').click()
  expect(await report(page).locator('.local-key').textContent()).toContain('标题写明“清城区”')
  expect(await findFaults(page)).toEqual([])

  // Its own text, with its numbers; what looks like HTML is text.
  await row.locator('.local-figure').click()
  await page.locator('.number-panel').waitFor()
  expect(await page.locator('.number-panel .evidence-value').textContent()).toContain('412件')
  expect(await page.locator('.text').textContent()).toContain('<img src=x onerror="window.broken=1">')
  expect(await page.evaluate(() => 'broken' in window)).toBe(false)
  expect(await page.locator('.number-panel .elsewhere, .number-panel .correct').count()).toBe(0)
  await page.getByRole('link', { name: zh['section.findings'] }).click()
  expect(await report(page).locator('.findings').textContent()).toContain('98%')

  const table = await download(page, zh.save_csv)
  expect(table.name).toBe(`${zh.title}-441802-2023-清城区.csv`)
  const { rows } = readObservations(new TextDecoder('utf-8', { ignoreBOM: true }).decode(table.bytes))
  expect(rows.find(({ indicator, headline }) => indicator === 'mediation.cases_accepted' && headline)).toMatchObject({ report: '441802-government-2023-annual', region_zh: '清城区', value: 412, quote: expect.stringContaining('受理矛盾纠纷412件') })
  const archive = await download(page, zh.save_zip)
  const files = unzipSync(archive.bytes)
  expect(strFromU8(files['441802-2023-清城区.txt'] ?? new Uint8Array())).toBe(OWN)
  const folder = makeFolder({ 'index.csv': strFromU8(files['index.csv'] ?? new Uint8Array()) })
  expect([...loadManifest(folder).byFile.values()]).toMatchObject([{ file: '441802-2023-清城区.txt', region: '441802', year: '2023', status: 'auto' }])

  // The other one gets its place and year from the reader.
  await button(page, zh.open).nth(1).click()
  await page.getByText(zh.needs_key).waitFor()
  expect(await button(page, zh.save_csv).isDisabled()).toBe(true)
  await page.getByLabel(zh.year, { exact: true }).fill('2024')
  await page.getByPlaceholder(zh.region_search).fill('东莞 caz')
  await page.locator('.local-found button').filter({ hasText: '441900119' }).click()
  await button(page, zh.apply).click()
  await report(page).getByText('长安镇 2024年报告').waitFor()
  await page.getByText('441900119-government-2024-annual').waitFor()
  await page.getByRole('link', { name: zh['section.figures'] }).click()
  const second = report(page).getByRole('row').filter({ hasText: '调解（矛盾纠纷）案件受理数' }).first()
  expect(await second.locator('.beside-place').textContent()).toMatch(/^\d\/3$/)
  // A report is not set beside itself.
  expect(await second.locator('.beside-published').textContent()).not.toContain('长安镇')

  // The other formats, as the readers' own tests have them; their libraries came with the page.
  const samples = ['report.html', 'report.docx', 'report.pdf'].map((name) => path.join(import.meta.dirname, '..', 'read', 'files', name))
  await page.locator('input[type="file"]').setInputFiles(samples)
  for (const sample of samples) await page.locator('.local-files li').filter({ hasText: path.basename(sample) }).getByText(/[1-9]\d 个指标数字/).waitFor()
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([])
  await page.context().setOffline(false)

  // Kept only where that was asked, and gone when it is taken away.
  await page.getByLabel(zh.kept).check()
  await page.getByText(zh.kept_help).waitFor()
  await page.reload()
  await ready(page)
  await report(page).getByText('长安镇 2024年报告').waitFor()
  expect(await page.locator('.local-files li').count()).toBe(1)
  await button(page, `${zh.remove}：b.txt`).click()
  await report(page).waitFor({ state: 'detached' })
  await page.reload()
  await ready(page)
  expect(await page.locator('.local-files').count()).toBe(0)
})

test('reading can be stopped, and goes on with the next file', async ({ visit }) => {
  const page = await visit('?v=local&lang=zh&local=1')
  await ready(page)
  await page.getByText(zh.sent).waitFor()
  await drop(page, { 'long.txt': { text: NAMELESS, times: 200_000 }, 'next.txt': NAMELESS })
  await button(page, zh.stop).click()
  await page.getByText(zh.stopped).nth(1).waitFor()
  await drop(page, { 'c.txt': OWN })
  await report(page).getByText('清城区 2023年报告').waitFor()
})

test('from a disk: texts are read, and other formats are told where', async ({ visit }) => {
  const file = pathToFileURL(path.join(inject('dist'), 'fadu.html')).href
  const page = await visit(`${file}#v=local&lang=zh`)
  await ready(page)
  await drop(page, { 'a.txt': OWN, 'b.pdf': '%PDF-1.7', 'c.docx': 'PK' })
  await report(page).getByText('清城区 2023年报告').waitFor()
  expect(await page.locator('.local-refused').allTextContents()).toEqual([zh['declined.served_only'], zh['declined.served_only']])
})
