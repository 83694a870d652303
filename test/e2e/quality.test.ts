/** The quality page as an analyst goes through it: a finding to its sentence, a domain down to a cell, nothing lost, who says where a report is from, what changed. */
import { describe, expect } from 'vitest'
import type { Page, Route } from 'playwright-core'
import { findFaults } from './faults.ts'
import { addressOf, evidence, expectSentence } from './flow.ts'
import { test } from './visit.ts'
import { say } from './words.ts'
import type { Lang } from './words.ts'
import type { ChangesFile, UnmappedFile } from '../../src/model/dataset.ts'

const SECTIONS = ['findings', 'coverage', 'accounting', 'unmapped', 'regions', 'changes'] as const
const DONGQU = { zh: '东区街道', en: 'Dongqu Subdistrict' }
const TRUNCATED = { zh: '所列比率是截尾而非四舍五入', en: 'the stated rate is cut off, not rounded' }
const REPORT = '442000002-government-2021-annual'

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test('the contents lead to each section, by keyboard, each with its address', async ({ visit }) => {
    const page = await visit(`?v=quality&lang=${lang}`)
    await settle(page, lang, 'findings')
    for (const section of SECTIONS.slice(1)) {
      await contents(page, lang).getByRole('link', { name: new RegExp(`^${say(lang, `quality.${section}`)}`) }).focus()
      await page.keyboard.press('Enter')
      await settle(page, lang, section)
      expect(addressOf(page).get('c')).toBe(section)
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(say(lang, `quality.${section}`))
    }
    await page.goBack()
    await settle(page, lang, 'regions')
  })

  test('a finding, chosen by rule and region, leads to its sentence', async ({ visit }) => {
    const page = await visit(`?v=quality&lang=${lang}`)
    await settle(page, lang, 'findings')
    const all = await page.locator('.remark').count()
    await page.getByRole('link', { name: TRUNCATED[lang] }).click()
    expect(addressOf(page).get('f.rule')).toBe('rate_truncated')
    const remark = page.locator('.remark')
    expect(await remark.count()).toBe(1)
    await remark.locator('mark').first().waitFor()
    expect(await remark.locator('mark').allTextContents()).toEqual(expect.arrayContaining(['99.7%', '499宗', '498宗']))
    await remark.getByRole('link', { name: '99.7%' }).click()
    await expectSentence(page, lang, REPORT, addressOf(page).get('m') ?? '')
    await page.keyboard.press('Escape')
    await evidence(page, lang).waitFor({ state: 'hidden' })

    await page.getByRole('link', { name: say(lang, 'table.clear') }).click()
    await page.getByRole('combobox', { name: say(lang, 'table.region') }).selectOption({ label: DONGQU[lang] })
    expect(await page.locator('.remark').count()).toBeLessThan(all)
    for (const name of await page.locator('.remark .report-name').allTextContents()) expect(name).toContain(DONGQU[lang])
  })

  test('coverage opens from domain to indicator to one cell and its reason', async ({ visit }) => {
    const page = await visit(`?v=quality&c=coverage&lang=${lang}`)
    await settle(page, lang, 'coverage')
    const domain = lang === 'zh' ? '矛盾纠纷预防调处化解' : 'Dispute resolution: mediation, litigation, reconsideration, petitions'
    await page.getByRole('link', { name: domain }).click()
    await page.getByRole('link', { name: lang === 'zh' ? '调解成功率' : 'Mediation success rate', exact: true }).click()
    expect([addressOf(page).get('f.domain'), addressOf(page).get('f.indicator')]).toEqual(['dispute_resolution', 'mediation.success_rate'])
    const cells = page.locator('.cover-cells')
    expect(await cells.getByRole('link').count()).toBe(7)
    await cells.getByRole('link', { name: lang === 'zh' ? '兴泾镇' : 'Xingjing Town' }).click()
    await evidence(page, lang).getByText(say(lang, 'gap_help.not_stated')).waitFor()
  })

  test('the parts of every total add up to it', async ({ visit }) => {
    const page = await visit(`?v=quality&c=coverage&lang=${lang}`)
    await settle(page, lang, 'coverage')
    const sums = (from: number, without: number) => page.locator('.quality tbody tr').evaluateAll((rows, [first, last]) => rows.map((row) => {
      const figures = [...row.querySelectorAll('td.figure')].map((cell) => Number(cell.textContent.replace(/,/g, '')))
      return [figures.slice(first, -last!).reduce((sum, figure) => sum + figure, 0), figures.at(-1)]
    }), [from, without])
    const lines = await sums(0, 1)
    expect(lines.length).toBeGreaterThan(15)
    for (const [parts, total] of lines) expect(parts).toBe(total)

    await contents(page, lang).getByRole('link', { name: new RegExp(`^${say(lang, 'quality.accounting')}`) }).click()
    await settle(page, lang, 'accounting')
    const reports = await sums(0, 2)
    expect(reports).toHaveLength(5)
    for (const [parts, total] of reports) expect(parts).toBe(total)
    const all = reports.reduce((sum, [, total]) => sum + (total ?? 0), 0)
    await page.getByText(say(lang, 'quality.all_accounted', { all })).waitFor()
  })

  test('back from a report leads to its line, with the focus, however far the list was opened', async ({ visit }) => {
    const page = await visit(`?v=quality&c=regions&data=sample&lang=${lang}`)
    await settle(page, lang, 'regions')
    await page.locator('.growing button').click()
    const link = page.locator('.report-link').nth(35)
    const name = await link.textContent()
    await link.scrollIntoViewIfNeeded()
    const top = await link.evaluate((element) => element.getBoundingClientRect().top)
    await link.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: say(lang, 'quality.title') }).waitFor({ state: 'detached' })
    await page.locator('.reader').waitFor()
    await page.goBack()
    await page.waitForFunction(() => document.activeElement?.classList.contains('report-link'))
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name)
    expect(Math.abs((await link.evaluate((element) => element.getBoundingClientRect().top)) - top)).toBeLessThan(2)
  })

  test('a region says who confirmed it and which words of the text speak for it', async ({ visit }) => {
    const page = await visit(`?v=quality&c=regions&lang=${lang}`)
    await settle(page, lang, 'regions')
    const item = page.locator('.remark', { hasText: lang === 'zh' ? '长安镇' : "Chang'an Town" }).first()
    expect(await item.textContent()).toContain(say(lang, 'quality.status.confirmed'))
    expect(await item.locator('.candidates li').first().textContent()).toContain('441900119')
    await item.getByText(say(lang, 'quality.clues')).click()
    await item.getByText(lang === 'zh' ? '文中提到莞家' : 'the text names 莞家').waitFor()
  })

  test('axe finds no fault in any section', async ({ visit }) => {
    const page = await visit(`?v=quality&lang=${lang}&theme=${lang === 'zh' ? 'light' : 'dark'}`)
    for (const section of SECTIONS) {
      await contents(page, lang).getByRole('link', { name: new RegExp(`^${say(lang, `quality.${section}`)}`) }).click()
      await settle(page, lang, section)
      expect(await findFaults(page), section).toEqual([])
    }
  })
})

const SENTENCE = '全年更新应急物资清单12份。'
const UNMAPPED: UnmappedFile = {
  numbers: 3, reports: 2,
  groups: [
    { words: '更新应急物资清单', measure_word: '份', numbers: 2, reports: 2, maybe: ['enforcement.inspection_lists'], examples: [{ report: REPORT, id: '0000000001', sentence: SENTENCE }] },
    { words: '安装路灯', measure_word: '盏', numbers: 1, reports: 1, maybe: [], examples: [] },
  ],
}
const SIDE = { value_printed: '12', unit: 'case', qualifier: 'exact', scope: null, time_period: 2021, status: 'ok' } as const
const CHANGES: ChangesFile = {
  from: '00000001', to: '00000002',
  changes: [
    { kind: 'changed', report: REPORT, indicator: 'mediation.cases_accepted', fields: ['value', 'flags'], old: { ...SIDE, id: '0000000001', value: 12, sentence: '受理12件。' }, new: { ...SIDE, id: '0000000001', value: 13, sentence: '受理12件。' } },
    { kind: 'lost', report: REPORT, indicator: 'mediation.cases_resolved', fields: [], old: { ...SIDE, id: '0000000002', value: 11, sentence: '化解11件。' }, new: null },
  ],
}

test('the work list shows what recurs most first, with its sentence', async ({ visit }) => {
  const page = await visit('?v=quality')
  await page.route('**/unmapped.*.json', answer(UNMAPPED))
  await contents(page, 'zh').getByRole('link', { name: new RegExp(`^${say('zh', 'quality.unmapped')}`) }).click()
  const items = page.locator('.work-list > li')
  await items.first().waitFor()
  expect(await items.count()).toBe(2)
  expect(await items.first().textContent()).toContain('更新应急物资清单')
  expect(await items.first().textContent()).toContain(SENTENCE)
  expect(await findFaults(page)).toEqual([])
})

test('what changed is shown value by value, and filtered by kind', async ({ visit }) => {
  const page = await visit('?v=quality')
  await page.route('**/changes.json', answer(CHANGES))
  await contents(page, 'zh').getByRole('link', { name: say('zh', 'quality.changes') }).click()
  const [changed, lost] = [page.locator('.remark').first(), page.locator('.remark').nth(1)]
  await lost.waitFor()
  expect(await changed.locator('.old-value').textContent()).toContain('12')
  expect(await changed.locator('.new-value').textContent()).toContain('13')
  // What differs may be what the two lines do not show.
  await changed.getByText(say('zh', 'quality.change_in', { fields: '数字和说明' })).waitFor()
  // The same sentence stands once.
  expect(await changed.locator('blockquote').allTextContents()).toEqual(['受理12件。'])
  expect(await lost.locator('blockquote').allTextContents()).toEqual(['化解11件。'])
  await page.getByText(/00000002，现在的数据是/).waitFor()
  await page.getByRole('combobox', { name: say('zh', 'quality.change_kind') }).selectOption('lost')
  expect(await page.locator('.remark').count()).toBe(1)
  expect(await findFaults(page)).toEqual([])
})

test('on a phone nothing runs out of the window', async ({ visit }) => {
  // The longest notes beside the contents are those of the sample, in English.
  for (const [lang, section, data] of [...SECTIONS.map((one) => ['zh', one, ''] as const), ['en', 'coverage', '&data=sample'] as const]) {
    const page = await visit(`?v=quality&c=${section}&lang=${lang}${data}`, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
    await settle(page, lang, section)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${lang} ${section}`).toBe(0)
  }
})

async function settle(page: Page, lang: Lang, section: (typeof SECTIONS)[number]): Promise<void> {
  await page.getByRole('heading', { level: 2, name: say(lang, `quality.${section}`), exact: true }).waitFor()
  await page.locator('.waiting').first().waitFor({ state: 'detached' })
  // Findings come after the first paint.
  if (section === 'findings') await page.locator('.remark mark').first().waitFor()
}

function contents(page: Page, lang: Lang) {
  return page.getByRole('navigation', { name: say(lang, 'contents.label') })
}

function answer(content: unknown) {
  return (route: Route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify(content) })
}
