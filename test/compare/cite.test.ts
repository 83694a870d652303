/** Citations and disputes: what stands in them, in both languages, and that links hold what they must. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WORDS } from '../../src/app/words.ts'
import { citeNumber } from '../../src/compare/cite.ts'
import { LONGEST_LINK, writeDispute } from '../../src/compare/dispute.ts'
import type { Cited } from '../../src/compare/cite.ts'

const CITED: Cited = {
  id: '0123456789',
  place: '广东省东莞市长安镇',
  report: { title: '长安镇2024年\n法治政府建设年度报告', year: 2024, publisher: null, published: null, source_url: null },
  indicator: '调解成功率',
  value: '98%',
  quotes: ['全年受理纠纷100件，\n成功率98%。'],
  isDerived: false,
  address: 'http://intranet/fadu/?v=report&m=0123456789&t=441900119-government-2024-annual&d=0a1b2c3d',
  version: '0a1b2c3d',
  label: null,
}
const change = (more: Partial<Cited>): Cited => ({ ...CITED, ...more })

describe('a citation', () => {
  test('in Chinese', () => {
    expect(citeNumber(CITED, WORDS.zh)).toBe(
      '广东省东莞市长安镇：《长安镇2024年 法治政府建设年度报告》（2024年度）。调解成功率：98%（原文：“全年受理纠纷100件， 成功率98%。”）。来源地址未记录。法度，数据版本 0a1b2c3d，数字编号 0123456789，http://intranet/fadu/?v=report&m=0123456789&t=441900119-government-2024-annual&d=0a1b2c3d',
    )
  })

  test('in English, with everything that is recorded', () => {
    const cited = change({ place: "Chang'an Town, Dongguan, Guangdong Province", indicator: 'Mediation success rate', address: null, report: { title: '报告', year: 2024, publisher: '长安镇人民政府', published: '2025-02-20', source_url: 'http://a.gov.cn/1.html' } })
    expect(citeNumber(cited, WORDS.en)).toBe(
      "Chang'an Town, Dongguan, Guangdong Province: “报告” (report for 2024). Published by 长安镇人民政府. Published 20 February 2025. Mediation success rate: 98% (in the text: “全年受理纠纷100件， 成功率98%。”). Source: http://a.gov.cn/1.html . Fadu, data version 0a1b2c3d, number 0123456789.",
    )
  })

  test.each([
    ['a report without a title says so', { report: { ...CITED.report, title: null } }, '2024年度法治政府建设报告（原文无标题）'],
    ['a computed rate says that it was computed', { isDerived: true }, '按原文所列数字算得'],
    ['made-up data say so first', { label: '合成样例' }, '【合成样例】广东省'],
    ['two sentences are told apart', { quotes: ['受理100件。', '化解98件。'] }, '“受理100件。 … 化解98件。”'],
  ])('%s', (_, more, part) => expect(citeNumber(change(more), WORDS.zh)).toContain(part))

  test('is one paragraph whatever the report says', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (title, quote) => {
      expect(citeNumber(change({ quotes: [quote], report: { ...CITED.report, title } }), WORDS.zh)).not.toMatch(/[\n\r\t]/)
    }))
  })
})

describe('a dispute', () => {
  const nobody = { contact: '', tracker: '' }
  const bodyOf = (href: string) => new URL(href).searchParams.get('body')

  test('is a text where the publisher names no address', () => {
    const { text, links } = writeDispute(CITED, nobody, WORDS.zh)
    expect(links).toEqual([])
    for (const part of ['0123456789', '98%', '全年受理纠纷100件', '0a1b2c3d']) expect(text).toContain(part)
  })

  test('is a mail where there is an address among the words', () => {
    const [mail] = writeDispute(CITED, { contact: '司法局 fz@sfj.gov.cn，电话 0769-1', tracker: '' }, WORDS.zh).links
    expect(mail?.kind).toBe('mail')
    expect(mail?.href).toMatch(/^mailto:fz@sfj\.gov\.cn\?subject=[A-Za-z0-9._~%-]+&body=[A-Za-z0-9._~%-]+$/)
    expect(bodyOf(mail?.href ?? '')).toContain('数字编号：0123456789\r\n')
  })

  test.each([
    ['http://git.gov.cn/fadu/issues/new', 'http://git.gov.cn/fadu/issues/new?title='],
    ['https://git.gov.cn/new?label=data', 'https://git.gov.cn/new?label=data&title='],
    ['https://git.gov.cn/new#form', 'https://git.gov.cn/new?title='],
  ])('goes to a tracker: %s', (tracker, begin) => {
    const [link] = writeDispute(CITED, { contact: '', tracker }, WORDS.en).links
    expect(link?.href.startsWith(begin)).toBe(true)
    expect(bodyOf(link?.href ?? '')).toContain('全年受理纠纷100件')
  })

  test.each(['javascript:alert(1)', 'ftp://x', 'git.gov.cn'])('does not go to %s', (tracker) => {
    expect(writeDispute(CITED, { contact: '电话 0769-1', tracker }, WORDS.zh).links).toEqual([])
  })

  test('never outgrows what mail programs take, and loses nothing but the end of the quote', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (quote) => {
      const { links } = writeDispute(change({ quotes: [`起${'案'.repeat(400)}`, quote] }), { contact: 'a@b.gov.cn', tracker: 'https://t.cn/new' }, WORDS.zh)
      for (const { href } of links) {
        expect(href.length).toBeLessThanOrEqual(LONGEST_LINK)
        const body = bodyOf(href) ?? ''
        for (const part of ['0123456789', '98%', '“起', '…”', CITED.address, '0a1b2c3d']) expect(body).toContain(part)
      }
    }))
  })

  test('keeps a short quote whole', () => {
    const [link] = writeDispute(CITED, { contact: '', tracker: 'https://t.cn/new' }, WORDS.zh).links
    expect(bodyOf(link?.href ?? '')).toContain('“全年受理纠纷100件， 成功率98%。”')
  })
})
