/** The publication sheet: what is collected and when it was published, the parts by their headings, on paper and as a file. */
import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { PUBLICATION_COLUMNS } from '../../src/compare/publication_csv.ts'
import { readCsv } from '../../src/compare/csv.ts'
import { findFaults } from './faults.ts'
import { addressOf } from './flow.ts'
import { test } from './visit.ts'
import { say } from './words.ts'
import type { Lang } from './words.ts'

const DONGQU = { zh: '东区街道', en: 'Dongqu Subdistrict' }
const SONGGUI = { zh: '宋桂镇', en: 'Songgui Town' }
const DUTIES = '二、2021年党政主要负责人履行推进法治建设第一责任人职责,加强法治政府建设的有关情况'

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test('each place and year says whether it is collected and when it was published', async ({ visit }) => {
    const page = await visit(`?v=publication&lang=${lang}`)
    const row = (await years(page, lang)).getByRole('row', { name: DONGQU[lang] })
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      say(lang, 'level.township'),
      expect.stringContaining(lang === 'zh' ? '2022年1月25日' : '25 January 2022'),
      ...Array.from({ length: 4 }, () => expect.stringContaining(lang === 'zh' ? '未收录' : 'not collected')),
    ])
    const parts = page.getByRole('region', { name: say(lang, 'publication.parts') })
    expect(await parts.getByRole('row', { name: DONGQU[lang] }).textContent()).toContain(say(lang, 'publication.on_time', { due: lang === 'zh' ? '2022年4月1日' : '1 April 2022' }))
    // 宋桂镇 has no heading for the duties and none for other matters.
    expect(await parts.getByRole('row', { name: SONGGUI[lang] }).getByText(say(lang, 'publication.no_heading')).count()).toBe(2)
  })

  test('a part leads to its heading in the text, and back to the sheet', async ({ visit }) => {
    const page = await visit(`?v=publication&lang=${lang}`)
    await page.getByRole('link', { name: DUTIES }).focus()
    await page.keyboard.press('Enter')
    const line = page.locator('.row.asked')
    await line.waitFor()
    expect(await line.textContent()).toContain(DUTIES.slice(2, 20))
    expect(await line.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await line.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(300)
    expect(addressOf(page).get('t')).toBe('442000002-government-2021-annual')
    await page.goBack()
    await years(page, lang)
  })

  test('axe finds no fault', async ({ visit }) => {
    const page = await visit(`?v=publication&lang=${lang}&theme=${lang === 'zh' ? 'light' : 'dark'}`)
    await years(page, lang)
    expect(await findFaults(page)).toEqual([])
  })

  test('five reports fit one sheet of A4 across', async ({ visit }) => {
    const page = await visit(`?v=publication&lang=${lang}&theme=dark`)
    await years(page, lang)
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect([...sheet.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) => box.trim().split(/\s+/).map((side) => Math.round(Number(side))))).toEqual([[0, 0, 842, 595]])
  })
})

test('one year, in the address and in the file', async ({ visit }) => {
  const page = await visit('?v=publication')
  await years(page, 'zh')
  await page.getByRole('combobox', { name: say('zh', 'table.year') }).selectOption('2024')
  expect(addressOf(page).get('f.year')).toBe('2024')
  expect(await (await years(page, 'zh')).getByRole('columnheader').count()).toBe(3)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: say('zh', 'table.csv'), exact: true }).click()])
  const { rows, problems } = readCsv(PUBLICATION_COLUMNS, await readFile(await download.path(), 'utf8'))
  expect(problems).toEqual([])
  expect(rows.map((row) => [row['region_zh'], row['report_year'], row['presence'], row['part_duties']])).toEqual([
    ['清城区', 2024, 'collected', 'found'],
    ['长安镇', 2024, 'collected', 'found'],
    ['东区街道', 2024, 'not_collected', null],
    ['宋桂镇', 2024, 'not_collected', null],
    ['兴泾镇', 2024, 'not_collected', null],
  ])
})

test('on a phone the place stays in sight while the years go by', async ({ visit }) => {
  const page = await visit('?v=publication&lang=en', { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
  const place = (await years(page, 'en')).getByRole('rowheader', { name: DONGQU.en })
  const before = await place.boundingBox()
  await page.getByRole('region', { name: say('en', 'publication.years') }).evaluate((box) => box.scrollTo(box.scrollWidth, 0))
  expect((await place.boundingBox())?.x).toBe(before?.x)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
})

/** The table of places and years, when it stands. */
async function years(page: Page, lang: Lang): Promise<Locator> {
  const table = page.getByRole('region', { name: say(lang, 'publication.years') }).getByRole('table')
  await table.waitFor()
  return table
}
