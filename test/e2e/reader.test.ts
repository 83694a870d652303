/** The source reader, as an analyst goes through it: from a figure to its place in the report, through the numbers, and back. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { listStated, readPublished, readReading } from './dataset.ts'
import { findFaults } from './faults.ts'
import { addressOf, evidence, settle } from './flow.ts'
import { test } from './visit.ts'
import { say } from './words.ts'
import { CORRECTION_COLUMNS } from '../../src/compare/corrections_csv.ts'
import { readCsv } from '../../src/compare/csv.ts'
import { correctionRowSchema } from '../../src/model/correction.ts'
import type { ReadingFile } from '../../src/model/dataset.ts'
import type { Mention } from '../../src/model/reading.ts'

const TRADITIONAL = '640105100-government-2023-annual'
const DAMAGED = '445322113-government-2025-annual'
const PLAIN = '441802-government-2024-annual'

const read = (report: string): ReadingFile => readReading(readPublished(), report)
const observations = (report: string): Mention[] => read(report).mentions.filter(({ kind }) => kind === 'observation')
const numbers = (page: Page): Locator => page.locator('a[data-number]')
const number = (page: Page, id: string): Locator => page.locator(`a[data-number="${id}"]`)
const panel = (page: Page, lang: 'zh' | 'en' = 'zh'): Locator => page.getByRole('complementary', { name: say(lang, 'reader.number') })

async function settleReader(page: Page): Promise<void> {
  await page.locator('article.text').waitFor()
  await page.locator('.waiting').first().waitFor({ state: 'detached' })
}

function focusedNumber(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['number'])
}

describe('the text', () => {
  test.for([PLAIN, TRADITIONAL, DAMAGED])('of %s stands there as it was published, with every number in it', async (report, { visit }) => {
    const { text, mentions } = read(report)
    const page = await visit(`?v=report&t=${report}&f.text=verbatim`)
    await settleReader(page)
    expect((await page.locator('article.text .row').allTextContents()).join('\n')).toBe(text)
    expect(await numbers(page).allTextContents()).toEqual(mentions.map(({ surface }) => surface))
    expect(await numbers(page).evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['number']))).toEqual(mentions.map(({ id }) => id))
  })

  test('is reached from the navigation: the report of the first chosen region', async ({ visit }) => {
    const page = await visit('?r=442000002')
    await settle(page)
    await page.getByRole('link', { name: say('zh', 'page.report'), exact: true }).click()
    await settleReader(page)
    expect(await page.locator('h1').textContent()).toBe(say('zh', 'reader.heading', { region: '东区街道', year: 2021 }))
    expect(await page.title()).toContain('东区街道')
  })

  test('another report is found by pinyin', async ({ visit }) => {
    const page = await visit(`?v=report&t=${PLAIN}`)
    await settleReader(page)
    await page.locator('.reader-head summary').click()
    await page.getByLabel(say('zh', 'reader.find_report')).fill('changan')
    const found = page.locator('.choice-list a')
    expect(await found.count()).toBe(1)
    await found.click()
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('长安镇'))
    expect(addressOf(page).get('t')).toBe('441900119-government-2024-annual')
  })

  test('a report that does not exist is named, and another one shown', async ({ visit }) => {
    const page = await visit('?v=report&t=110000-government-2020-annual')
    await settleReader(page)
    expect(await page.getByLabel(say('zh', 'notice.label')).textContent()).toContain('110000-government-2020-annual')
  })

  test('says what is known of the report, and what nobody recorded', async ({ visit }) => {
    const page = await visit(`?v=report&t=${PLAIN}`)
    await settleReader(page)
    const about = await page.locator('.about').textContent()
    for (const part of ['清远市清城区人民政府', '广东省 / 清远市 / 清城区', say('zh', 'evidence.no_source'), '441802-2024-清城区.txt', 'text/1']) expect(about).toContain(part)
    expect(about).toMatch(/[0-9a-f]{64}/)
  })
})

describe.each(['zh', 'en'] as const)('an address that points at one number, in %s', (lang) => {
  test('shows it in its place, with what was read in it and why', async ({ visit }) => {
    const published = readPublished()
    const wanted = observations(PLAIN).at(-1)
    const indicator = published.catalogue.indicators.find(({ id }) => id === wanted?.indicator)
    const page = await visit(`?v=report&lang=${lang}&t=${PLAIN}&m=${wanted?.id}`)
    await settleReader(page)
    expect(await focusedNumber(page)).toBe(wanted?.id)
    const box = await number(page, wanted?.id ?? '').boundingBox()
    expect(box?.y).toBeGreaterThan(0)
    expect(box?.y).toBeLessThan(900)
    const side = panel(page, lang)
    await side.locator('.why').waitFor()
    const said = (await side.textContent()) ?? ''
    for (const part of [indicator?.[lang], wanted?.surface, say(lang, `qualifier.${wanted?.qualifier}`), say(lang, 'why.title'), say(lang, 'cite.copy')]) expect(said).toContain(part)
    expect(await side.locator('.why').textContent()).toContain(lang === 'zh' ? `读作“${indicator?.zh}”` : `Read as “${indicator?.en}”`)
    await side.locator('.considered summary').click()
    expect(await side.locator('.considered li').first().textContent()).toContain(say(lang, 'why.taken'))
  })

  test('a number that is no quantity says what it is', async ({ visit }) => {
    const year = read(PLAIN).mentions.find(({ kind }) => kind === 'period')
    const page = await visit(`?v=report&lang=${lang}&t=${PLAIN}&m=${year?.id}`)
    await settleReader(page)
    await panel(page, lang).getByText(say(lang, 'reader.kind_help.period')).waitFor()
  })
})

test('a number that does not exist is named, and the text shown', async ({ visit }) => {
  const page = await visit(`?v=report&t=${PLAIN}&m=0123456789`)
  await settleReader(page)
  expect(await page.getByLabel(say('zh', 'notice.label')).textContent()).toContain('0123456789')
})

test('by keys from number to number: j and n on, k and p back; typing in a field moves nothing; the keys can be turned off', async ({ visit }) => {
  const { mentions } = read(PLAIN)
  const page = await visit(`?v=report&t=${PLAIN}`)
  await settleReader(page)
  const at = async (index: number): Promise<void> => {
    await page.waitForFunction((id) => new URLSearchParams(location.search).get('m') === id, mentions[index]?.id)
    expect(await focusedNumber(page)).toBe(mentions[index]?.id)
  }
  await page.keyboard.press('j')
  await at(0)
  await page.keyboard.press('j')
  await at(1)
  await page.keyboard.press('n')
  await at(2)
  await page.keyboard.press('k')
  await at(1)
  await page.keyboard.press('p')
  await at(0)
  await page.keyboard.press('/')
  await page.keyboard.type('n')
  expect(addressOf(page).get('q')).toBe('n')
  expect(addressOf(page).get('m')).toBe(mentions[0]?.id)
  await page.getByRole('checkbox', { name: say('zh', 'reader.keys') }).uncheck()
  await page.keyboard.press('j')
  expect(addressOf(page).get('m')).toBe(mentions[0]?.id)
})

test('one number is a stop of the tab key, and stopping there looks at it', async ({ visit }) => {
  const [first] = read(PLAIN).mentions
  const page = await visit(`?v=report&t=${PLAIN}`)
  await settleReader(page)
  expect(await page.locator('a[data-number][tabindex="0"]').count()).toBe(1)
  await page.getByRole('checkbox', { name: say('zh', 'reader.keys') }).focus()
  await page.keyboard.press('Tab')
  expect(await focusedNumber(page)).toBe(first?.id)
  await page.waitForFunction((id) => new URLSearchParams(location.search).get('m') === id, first?.id)
})

test('the buttons keep the focus, and say where one is', async ({ visit }) => {
  const { mentions } = read(PLAIN)
  const page = await visit(`?v=report&t=${PLAIN}`)
  await settleReader(page)
  const next = page.getByRole('button', { name: say('zh', 'reader.next'), exact: true })
  await next.focus()
  for (const index of [0, 1, 2]) {
    await page.keyboard.press('Enter')
    const said = say('zh', 'reader.position', { at: index + 1, of: mentions.length, surface: mentions[index]?.surface ?? '' })
    await page.locator('.steps output', { hasText: said }).waitFor()
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true)
  }
})

test('kinds: counted as the accounting counts them; what is unticked is plain text, in the address too', async ({ visit }) => {
  const { accounting } = read(PLAIN)
  const page = await visit(`?v=report&t=${PLAIN}`)
  await settleReader(page)
  const kinds = page.getByRole('group', { name: say('zh', 'reader.kinds') })
  const counted = await kinds.locator('label').evaluateAll((labels) => labels.map((label) => label.textContent ?? ''))
  for (const [kind, count] of Object.entries(accounting.by_kind)) expect(counted).toContain(`${say('zh', `reader.kind.${kind}`)}${count}`)
  await page.getByRole('button', { name: say('zh', 'reader.kinds_read'), exact: true }).click()
  expect(await numbers(page).count()).toBe(accounting.by_kind['observation'])
  expect(addressOf(page).get('f.kind')).toBe('observation')
  await page.reload()
  await settleReader(page)
  expect(await numbers(page).count()).toBe(accounting.by_kind['observation'])
  await kinds.getByRole('checkbox').first().uncheck()
  expect(await numbers(page).count()).toBe(0)
  await page.getByRole('button', { name: say('zh', 'reader.kinds_all'), exact: true }).click()
  expect(await numbers(page).count()).toBe(read(PLAIN).mentions.length)
  expect(addressOf(page).get('f.kind')).toBeNull()
})

test('every kind is told apart by more than its colour', async ({ visit }) => {
  const page = await visit(`?v=report&t=${PLAIN}`)
  await settleReader(page)
  const drawn = await page.evaluate(() => {
    const kinds = ['observation', 'target', 'unmapped', 'context', 'period', 'date', 'enumeration', 'name', 'reference', 'boilerplate']
    return kinds.map((kind) => {
      const sample = document.createElement('span')
      sample.className = `number kind-${kind}`
      document.querySelector('article')?.append(sample)
      const { textDecorationLine, textDecorationStyle, borderTopStyle, borderTopWidth, borderLeftWidth, borderRadius } = getComputedStyle(sample)
      sample.remove()
      return [textDecorationLine, textDecorationStyle, borderTopStyle, borderTopWidth, borderLeftWidth, borderTopWidth === '0px' ? '' : borderRadius].join()
    })
  })
  expect(new Set(drawn).size).toBe(drawn.length)
})

test('search in the text: Simplified words find Traditional ones; Enter goes on, Shift and Enter back', async ({ visit }) => {
  const page = await visit(`?v=report&t=${TRADITIONAL}&f.text=verbatim`)
  await settleReader(page)
  await page.getByLabel(say('zh', 'reader.search'), { exact: true }).fill('纠纷')
  const marks = page.locator('article mark')
  await marks.first().waitFor()
  const count = read(TRADITIONAL).text.split('糾紛').length - 1
  expect(count).toBeGreaterThan(2)
  expect(await page.locator('[data-hit]').evaluateAll((all) => new Set(all.map((mark) => (mark as HTMLElement).dataset['hit'])).size)).toBe(count)
  const said = page.locator('.text-search output')
  expect(await said.textContent()).toBe(say('zh', 'reader.hit', { at: 1, of: count }))
  await page.keyboard.press('Enter')
  expect(await said.textContent()).toBe(say('zh', 'reader.hit', { at: 2, of: count }))
  const box = await page.locator('mark.present').first().boundingBox()
  expect(box?.y).toBeGreaterThan(0)
  expect(box?.y).toBeLessThan(900)
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Shift+Enter')
  expect(await said.textContent()).toBe(say('zh', 'reader.hit', { at: count, of: count }))
  await page.getByLabel(say('zh', 'reader.search'), { exact: true }).fill('没有这样的话')
  expect(await said.textContent()).toBe(say('zh', 'reader.no_hits'))
})

test('a damaged text stands beside its cleaned form where there is room, and either alone where it is asked for', async ({ visit }) => {
  const { cleaned, text, mentions } = read(DAMAGED)
  const page = await visit(`?v=report&t=${DAMAGED}`)
  await settleReader(page)
  const first = page.locator('article .row:not(.row-head)').first().locator('> *')
  expect(await first.allTextContents()).toEqual([text.split('\n')[0], cleaned?.text.split('\n')[0]])
  await page.getByRole('link', { name: say('zh', 'reader.form.cleaned'), exact: true }).click()
  expect((await page.locator('article .row').allTextContents()).join('\n')).toBe(cleaned?.text)
  expect(await numbers(page).count()).toBe(mentions.length)
  expect(addressOf(page).get('f.text')).toBe('cleaned')
  const narrow = await visit(`?v=report&t=${DAMAGED}`, { viewport: { width: 360, height: 740 } })
  await settleReader(narrow)
  expect((await narrow.locator('article .row').allTextContents()).join('\n')).toBe(text)
})

test('the outline leads to a part', async ({ visit }) => {
  const plans = read(PLAIN).sections.find(({ kind }) => kind === 'plans')
  const page = await visit(`?v=report&t=${PLAIN}`)
  await settleReader(page)
  await page.getByRole('navigation', { name: say('zh', 'reader.outline') }).getByRole('button', { name: new RegExp(plans?.heading ?? '') }).click()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(plans?.heading)
  const box = await page.locator('h2.heading', { hasText: plans?.heading ?? '' }).boundingBox()
  expect(box?.y).toBeLessThan(900)
})

test('under the pointer a number says what was read in it', async ({ visit }) => {
  const [wanted] = observations(PLAIN)
  const page = await visit()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(new URL(`?v=report&t=${PLAIN}`, page.url()).href)
  await settleReader(page)
  const reasons = (): number => asked.filter((url) => url.includes('/explanations/')).length
  // Nobody has asked for a reason yet.
  expect(reasons()).toBe(0)
  await number(page, wanted?.id ?? '').hover()
  const hint = page.getByRole('tooltip')
  await hint.locator('.why').waitFor()
  expect(reasons()).toBe(1)
  expect(await hint.textContent()).toContain(wanted?.surface)
  // It stays as long as the pointer does.
  await page.waitForTimeout(600)
  expect(await hint.isVisible()).toBe(true)
  expect(addressOf(page).get('m')).toBeNull()
  await page.mouse.move(2, 2)
  await hint.waitFor({ state: 'detached' })
})

describe('there and back', () => {
  test.for(['zh', 'en'] as const)('from a figure to its sentence, to the whole report, and back to the figure: %s', async (lang, { visit }) => {
    const [stated] = listStated(readPublished(), 'mediation.success_rate')
    const page = await visit(`?lang=${lang}`)
    await settle(page)
    await page.getByRole('link', { name: say(lang, 'table.show_evidence_of', { region: stated?.region[lang] ?? '' }), exact: true }).click()
    const dialog = evidence(page, lang)
    await dialog.locator('mark').first().waitFor()
    await dialog.getByRole('link', { name: say(lang, 'evidence.read_whole'), exact: true }).click()
    await settleReader(page)
    expect(await focusedNumber(page)).toBe(stated?.cell.ids[0])
    await page.goBack()
    await dialog.locator('mark').first().waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await settle(page)
  })

  test('a computed rate shows both its numbers', async ({ visit }) => {
    const cell = readPublished().reports.flatMap((report) => report.cells.map((one) => ({ report: report.key, ...one }))).find(({ origin }) => origin === 'derived')
    const ids = cell?.derived?.ids ?? cell?.ids ?? []
    const page = await visit(`?v=report&t=${cell?.report}&m=${ids.join('.')}`)
    await settleReader(page)
    expect(await page.locator('a.number.current').count()).toBe(new Set(ids).size)
    const [numerator, denominator] = ids.map((id) => read(cell?.report ?? '').mentions.find((mention) => mention.id === id)?.surface ?? '')
    expect(await panel(page).textContent()).toContain(say('zh', 'reader.pair', { numerator: numerator ?? '', denominator: denominator ?? '' }))
  })

  test('to the comparison and back to where the text was left', async ({ visit }) => {
    const wanted = observations(PLAIN).at(-4)
    const page = await visit(`?v=report&t=${PLAIN}&m=${wanted?.id}`)
    await settleReader(page)
    const arrived = await page.evaluate(() => scrollY)
    await page.mouse.wheel(0, -240)
    await page.waitForFunction((before) => scrollY !== before, arrived)
    const left = await page.evaluate(() => scrollY)
    await panel(page).getByRole('link', { name: say('zh', 'reader.compare'), exact: true }).click()
    await settle(page)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    expect(addressOf(page).get('i')).toBe(wanted?.indicator)
    await page.goBack()
    await settleReader(page)
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 3, left)
  })

  test('to the same indicator in another report', async ({ visit }) => {
    const [stated, other] = listStated(readPublished(), 'mediation.success_rate')
    const page = await visit(`?v=report&t=${stated?.report}&m=${stated?.cell.ids[0]}`)
    await settleReader(page)
    await panel(page).locator('.elsewhere').getByRole('link', { name: `${other?.region.zh} ${other?.year}年` }).click()
    await page.waitForFunction((key) => new URLSearchParams(location.search).get('t') === key, other?.report)
    await settleReader(page)
    expect(await focusedNumber(page)).toBe(other?.cell.ids[0])
  })

  test('a finding leads to the numbers it rests on', async ({ visit }) => {
    const { findings, mentions } = read(PLAIN)
    const [first, second] = findings.find(({ rule }) => rule === 'part_exceeds_whole')?.mentions.map((at) => mentions[at]) ?? []
    const page = await visit(`?v=report&t=${PLAIN}&m=${first?.id}`)
    await settleReader(page)
    await panel(page).locator('.findings').getByRole('link', { name: second?.surface ?? '', exact: true }).first().click()
    await page.waitForFunction((id) => (document.activeElement as HTMLElement | null)?.dataset['number'] === id, second?.id)
  })

  test('a region that a takeaway names leads to its sentence', async ({ visit }) => {
    const [stated] = listStated(readPublished(), 'mediation.success_rate')
    const page = await visit()
    await settle(page)
    await page.locator('.takeaway a', { hasText: stated?.region.zh ?? '' }).first().click()
    await evidence(page, 'zh').locator('mark').first().waitFor()
    expect(addressOf(page).get('m')).toBe(stated?.cell.ids[0])
  })
})

describe('a citation', () => {
  test.for(['zh', 'en'] as const)('is copied without a secure context, from the dialog and from the reader: %s', async (lang, { visit }) => {
    const published = readPublished()
    const [stated] = listStated(published, 'mediation.success_rate')
    const id = stated?.cell.ids[0] ?? ''
    const page = await visit(`?lang=${lang}&m=${id}`)
    const dialog = evidence(page, lang)
    const copy = async (place: Locator): Promise<string> => {
      await place.getByRole('button', { name: say(lang, 'cite.copy'), exact: true }).click()
      await place.getByText(say(lang, 'cite.copied')).waitFor()
      return paste(page)
    }
    const fromDialog = await copy(dialog)
    const mention = read(stated?.report ?? '').mentions.find((one) => one.id === id)
    for (const part of [stated?.region[lang], mention?.surface, id, published.index.version, `t=${stated?.report}`]) expect(fromDialog).toContain(part)
    await dialog.getByRole('link', { name: say(lang, 'evidence.read_whole'), exact: true }).click()
    await settleReader(page)
    expect(await copy(panel(page, lang))).toBe(fromDialog)
    const address = /http\S+$/.exec(fromDialog)?.[0].replace(/\.$/, '')
    await page.goto(address ?? '')
    await settleReader(page)
    expect(await focusedNumber(page)).toBe(id)
  })

  test('that the browser does not copy is shown, to be copied by hand', async ({ visit }) => {
    const [wanted] = observations(PLAIN)
    const page = await visit(`?v=report&t=${PLAIN}&m=${wanted?.id}`)
    await settleReader(page)
    await page.evaluate(() => Object.assign(document, { execCommand: () => false }))
    await panel(page).getByRole('button', { name: say('zh', 'cite.copy'), exact: true }).click()
    expect(await page.getByLabel(say('zh', 'copy.refused')).inputValue()).toContain(wanted?.id)
  })
})

describe('a dispute', () => {
  test('is a text where the publisher names no address', async ({ visit }) => {
    const [wanted] = observations(PLAIN)
    const page = await visit(`?v=report&t=${PLAIN}&m=${wanted?.id}`)
    await settleReader(page)
    await panel(page).getByRole('button', { name: say('zh', 'dispute.copy'), exact: true }).click()
    await panel(page).getByText(say('zh', 'dispute.copied')).waitFor()
    expect(await paste(page)).toContain(wanted?.id)
  })

  test('is a link where the publisher names a mail address and a tracker', async ({ visit }) => {
    const [wanted] = observations(PLAIN)
    const shell = readFileSync(path.join(inject('dist'), 'index.html'), 'utf8')
    const named = shell.replace('"contact": ""', '"contact": "司法局 a@b.gov.cn"').replace('"tracker": ""', '"tracker": "https://tracker.example/new"')
    writeFileSync(path.join(inject('dist'), 'named.html'), named)
    const page = await visit(`named.html?v=report&t=${PLAIN}&m=${wanted?.id}`)
    await settleReader(page)
    const hrefs = await panel(page).locator('.cite-tools a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
    expect(hrefs.map((href) => href.slice(0, href.indexOf('?')))).toEqual(['mailto:a@b.gov.cn', 'https://tracker.example/new'])
    for (const href of hrefs) expect(new URL(href).searchParams.get('body')).toContain(wanted?.id)
  })
})

describe('corrections', () => {
  test.for(['zh', 'en'] as const)('are made number by number, copied, saved as the file takes them, and change nothing here: %s', async (lang, { visit }) => {
    const [first, second] = observations(PLAIN)
    const page = await visit(`?v=report&lang=${lang}&t=${PLAIN}&m=${first?.id}`)
    await settleReader(page)
    const before = await page.locator('article.text').textContent()
    const fill = async (action: string, why: string): Promise<void> => {
      const form = panel(page, lang).locator('.correct')
      await form.locator('summary').click()
      await form.getByLabel(say(lang, `correct.action.${action}`), { exact: true }).check()
      if (action === 'wrong') await form.getByLabel(say(lang, 'correct.right_value')).fill('12')
      await form.getByLabel(say(lang, 'correct.who')).fill('甲')
      await form.getByLabel(say(lang, 'correct.why')).fill(why)
      await form.getByRole('button', { name: say(lang, 'correct.add'), exact: true }).click()
    }
    await fill('wrong', '原文为12')
    const list = page.getByRole('region', { name: say(lang, 'correct.list') })
    await list.waitFor()
    await page.getByRole('link', { name: new RegExp(`^${second?.surface}`) }).first().click()
    await fill('confirm', '已核对')
    await list.getByText(say(lang, 'correct.rows.other', { n: 2 })).waitFor()
    expect(await findFaults(page)).toEqual([])
    await list.getByRole('button', { name: say(lang, 'correct.copy'), exact: true }).click()
    await list.getByText(say(lang, 'correct.copied')).waitFor()
    const copied = await paste(page)
    const [download] = await Promise.all([page.waitForEvent('download'), list.getByRole('button', { name: say(lang, 'correct.save'), exact: true }).click()])
    const saved = readFileSync(await download.path(), 'utf8')
    expect(saved.replaceAll('\r\n', '\n')).toContain(copied)
    const { rows, problems } = readCsv(CORRECTION_COLUMNS, saved)
    expect(problems).toEqual([])
    expect(rows.map((row) => correctionRowSchema.parse(row))).toMatchObject([
      { report: PLAIN, id: first?.id, indicator: first?.indicator, action: 'wrong', right_value: '12', who: '甲', why: '原文为12' },
      { report: PLAIN, id: second?.id, action: 'confirm', right_value: '', why: '已核对' },
    ])
    expect(await page.locator('article.text').textContent()).toBe(before)
    await page.reload()
    await settleReader(page)
    await list.getByText(say(lang, 'correct.rows.other', { n: 2 })).waitFor()
    await list.getByRole('button', { name: say(lang, 'correct.remove'), exact: true }).first().click()
    await list.getByText(say(lang, 'correct.rows.one', { n: 1 })).waitFor()
  })

  test('a row without a reason is not made', async ({ visit }) => {
    const [first] = observations(PLAIN)
    const page = await visit(`?v=report&t=${PLAIN}&m=${first?.id}`)
    await settleReader(page)
    const form = panel(page).locator('.correct')
    await form.locator('summary').click()
    await form.getByLabel(say('zh', 'correct.who')).fill('甲')
    await form.getByRole('button', { name: say('zh', 'correct.add'), exact: true }).click()
    expect(await form.getByLabel(say('zh', 'correct.why')).evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await page.locator('.corrections').count()).toBe(0)
  })
})

test('on a phone: tools folded, a tap brings what was read up from below, closing gives the number back', async ({ visit }) => {
  const wanted = observations(PLAIN)[3]
  const page = await visit(`?v=report&t=${PLAIN}`, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
  await settleReader(page)
  expect(await page.getByLabel(say('zh', 'reader.search'), { exact: true }).isVisible()).toBe(false)
  await number(page, wanted?.id ?? '').tap()
  await panel(page).locator('.why').waitFor()
  const [sheet, tapped] = [await panel(page).boundingBox(), await number(page, wanted?.id ?? '').boundingBox()]
  expect((tapped?.y ?? 0) + (tapped?.height ?? 0)).toBeLessThan(sheet?.y ?? 0)
  expect(await findFaults(page)).toEqual([])
  await panel(page).getByRole('button', { name: say('zh', 'evidence.close') }).click()
  await panel(page).waitFor({ state: 'detached' })
  expect(await focusedNumber(page)).toBe(wanted?.id)
  expect(addressOf(page).get('m')).toBeNull()
  await page.locator('.reader-tools summary').click()
  expect(await page.getByLabel(say('zh', 'reader.search'), { exact: true }).isVisible()).toBe(true)
})

test('on paper: the text with its numbers and what is known of the report, no buttons', async ({ visit }) => {
  const page = await visit(`?v=report&t=${PLAIN}&m=${observations(PLAIN)[0]?.id}&theme=dark`)
  await settleReader(page)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('main button:visible, main input:visible').count()).toBe(0)
  expect(await page.locator('article.text').isVisible()).toBe(true)
  expect(await page.locator('.about').isVisible()).toBe(true)
  expect(await page.locator('.kind-key').isVisible()).toBe(true)
})

test.for([['zh', 'light', PLAIN], ['en', 'dark', PLAIN], ['zh', 'dark', DAMAGED], ['en', 'light', DAMAGED]] as const)('axe finds no fault: %s %s %s', async ([lang, theme, report], { visit }) => {
  const page = await visit(`?v=report&lang=${lang}&theme=${theme}&t=${report}&m=${observations(report)[0]?.id}`)
  await settleReader(page)
  await page.getByLabel(say(lang, 'reader.search'), { exact: true }).fill('年')
  await page.locator('.why').waitFor()
  await page.locator('.considered summary').click()
  expect(await findFaults(page)).toEqual([])
})

test.for(['zh', 'en'])('nothing runs out of a window of any width: %s', async (lang, { visit }) => {
  const page = await visit(`?v=report&lang=${lang}&t=${DAMAGED}&m=${observations(DAMAGED)[0]?.id}&f.text=both`)
  await settleReader(page)
  await page.locator('.why').waitFor()
  const wide: string[] = []
  for (const width of [320, 360, 480, 640, 767, 768, 900, 1100, 1199, 1200, 1366, 1920, 3840]) {
    await page.setViewportSize({ width, height: 900 })
    const room = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (room > 0) wide.push(`${width} px: ${room} px too wide`)
  }
  expect(wide).toEqual([])
})

/** What is on the clipboard, as a person sees it: pasted into a field. */
async function paste(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea')
    field.id = 'pasted'
    ;(document.activeElement?.parentElement ?? document.body).append(field)
    field.focus()
  })
  await page.keyboard.press('ControlOrMeta+V')
  const text = await page.locator('#pasted').inputValue()
  await page.locator('#pasted').evaluate((field) => field.remove())
  return text
}
