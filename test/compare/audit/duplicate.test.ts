import { describe, expect, test } from 'vitest'
import { COMMON, listLong, LONG, SHARED } from '../../../src/compare/audit/duplicate.ts'
import { audit, makeReport } from './archive.ts'

/** A long sentence of its own; `of` keeps the sentences of different sources apart. */
const sentence = (of: string, at: number): string => `${of}镇第${at}项工作坚持问题导向,推动行政执法规范化建设,全年开展检查${at * 7}次,有关情况已按要求报送`
const write = (...sentences: string[]): string => sentences.map((one) => `${one}。`).join('\n')
const many = (of: string, count: number, from = 0): string[] => Array.from({ length: count }, (_, at) => sentence(of, from + at))

const report = (region: string, year: number, text: string) => makeReport(region, year, [], { text })
const pairs = (...reports: ReturnType<typeof report>[]) => audit(...reports).map((finding) => finding.reports?.map((key) => key.split('-').filter((_, at) => at % 2 === 0).join(' ')))

describe('long sentences', () => {
  test('leave out spaces, punctuation and width', () => {
    const [plain] = listLong(write(sentence('甲', 3)))
    expect(listLong(`  ${sentence('甲', 3).replaceAll(',', '，').replace('21', '２１')} 。`)).toEqual([plain])
    expect(plain).not.toMatch(/[,，。\s]/)
  })

  test('are long', () => {
    expect(listLong('全年召开会议3次。' + '甲'.repeat(LONG) + '。')).toEqual(['甲'.repeat(LONG)])
  })
})

describe('two reports', () => {
  test('with the same text are found once, at the later of them', () => {
    const [finding, ...rest] = audit(report('441802', 2024, write(...many('甲', 20))), report('441900119', 2023, write(...many('甲', 20))))
    expect(rest).toEqual([])
    expect(finding).toMatchObject({ rule: 'duplicate', report: '441802-government-2024-annual', reports: ['441802-government-2024-annual', '441900119-government-2023-annual'], ids: [], indicators: [] })
    expect(finding?.zh).toMatch(/^与441900119年?2023年的报告有20个长句一字不差，占较短一份20个长句的100%，如“甲镇第0项工作.*…”。$/)
    expect(finding?.en).toMatch(/^20 long sentences .* report of 441900119 2023, 100% of the 20 /)
  })

  const rows: [label: string, a: string, b: string, isFound: boolean][] = [
    ['with half of it', write(...many('甲', 20)), write(...many('甲', 10), ...many('乙', 10)), true],
    ['with less than half of it', write(...many('甲', 30)), write(...many('甲', 12), ...many('乙', 18)), false],
    ['one inside the other', write(...many('甲', 60)), write(...many('甲', 12)), true],
    ['with the same words and other figures', write(...many('甲', 20)), write(...many('甲', 20).map((one) => one.replace(/检查\d+/, '检查9999'))), false],
    ['with a few sentences', write(...many('甲', SHARED - 1)), write(...many('甲', SHARED - 1)), false],
    ['with nothing', '', '', false],
    ['with short sentences', '全年召开会议3次。'.repeat(30), '全年召开会议3次。'.repeat(30), false],
  ]
  test.each(rows)('%s', (_, a, b, isFound) => {
    expect(audit(report('441802', 2024, a), report('441900119', 2024, b)).length > 0).toBe(isFound)
  })
})

describe('many reports', () => {
  test('that share a formula do not repeat each other, and the formula does not count', () => {
    const formula = many('全省', 15)
    const all = Array.from({ length: COMMON + 5 }, (_, at) => report(String(441900100 + at), 2024, write(...formula, ...many(`乡${at}`, 12))))
    expect(audit(...all)).toEqual([])
    const copy = report('441900999', 2024, write(...formula, ...many('乡3', 12)))
    expect(pairs(...all, copy)).toEqual([['441900103 2024', '441900999 2024']])
  })

  test('give the same findings in any order', () => {
    const all = [report('441802', 2024, write(...many('甲', 20))), report('441900119', 2024, write(...many('甲', 20))), report('442000002', 2021, write(...many('甲', 15), ...many('乙', 4)))]
    expect(audit(...all)).toHaveLength(3)
    expect(audit(...[...all].reverse())).toEqual(audit(...all))
  })
})
