/** Who stands where, what may be said about it, what has to be minded. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WORDS } from '../../src/app/words.ts'
import { listReservations } from '../../src/compare/comparable.ts'
import { rankRows } from '../../src/compare/rank.ts'
import { speakRow, tellReservation, tellTakeaway } from '../../src/compare/sentences.ts'
import { summariseRanking } from '../../src/compare/summarise.ts'
import { buildRow, tabulate } from '../../src/compare/tabulate.ts'
import { ACCEPTED, cell, EVERYONE, FILED, HOLDINGS, RATE, region, report } from './holdings.ts'
import type { PublicIndicator } from '../../src/model/dataset.ts'

const rank = (indicator: PublicIndicator) => rankRows(tabulate(HOLDINGS, indicator, EVERYONE))
const tableOf = (values: readonly (number | null)[], indicator = ACCEPTED) => ({
  indicator,
  rows: values.map((value, index) => buildRow(region(`44000${index}`, `第${index}区`, `District ${index}`, 'county'), report(`44000${index}`, 2024), value === null ? null : cell(indicator, value), null)),
})

describe('order', () => {
  test('largest first; regions without a figure in a lane of their own', () => {
    expect(rank(RATE).ranked.map((row) => [row.place, row.region.zh])).toEqual([[1, '东区街道'], [2, '长安镇'], [3, '清城区'], [4, '宋桂镇']])
    expect(rank(RATE).lane.map((row) => row.region.zh)).toEqual(['兴泾镇'])
  })
  test('equal figures share a place and the next is skipped', () => expect(rankRows(tableOf([5, 9, 9, 1])).ranked.map((row) => row.place)).toEqual([1, 1, 3, 4]))
  test('smallest first where less is better', () => {
    expect(rankRows(tableOf([5, 9, 1], { ...ACCEPTED, direction: 'lower_better' })).ranked.map((row) => row.shown)).toEqual([1, 5, 9])
  })
  test('zero is ranked, a gap never is', () => {
    const { ranked, lane } = rankRows(tableOf([0, null, 3]))
    expect(ranked.map((row) => row.shown)).toEqual([3, 0])
    expect(lane.length).toBe(1)
  })
  test('every region stands in exactly one place, and no place is better than a larger figure', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { maxLength: 40 }), (values) => {
        const { ranked, lane } = rankRows(tableOf(values))
        expect(ranked.length + lane.length).toBe(values.length)
        for (const row of ranked) expect(row.place).toBe(1 + ranked.filter((other) => other.shown > row.shown).length)
      }),
    )
  })
})

describe('reservations', () => {
  test('of the start view: denominators, levels, years', () => {
    expect(listReservations(RATE, rank(RATE)).map((entry) => entry.kind)).toEqual(['bases', 'levels', 'years'])
  })
  test('of counts: that they grow with the place', () => expect(listReservations(ACCEPTED, rank(ACCEPTED)).map((entry) => entry.kind)).toContain('size'))
  test('of a single figure: none', () => expect(listReservations(FILED, rank(FILED))).toEqual([]))
  test('a figure for a part of the year comes first', () => {
    const part = buildRow(region('440009', '九区', 'District 9', 'county'), report('440009', 2024), cell(ACCEPTED, 3, { period: { until: '2024-10-08' } }), null)
    const [first] = listReservations(ACCEPTED, rankRows({ indicator: ACCEPTED, rows: [...tableOf([5]).rows, part] }))
    expect(first?.kind).toBe('part_year')
    expect(first && tellReservation(first, WORDS.zh)).toBe('九区（截至10月8日）的数字只覆盖部分时段')
    expect(first && tellReservation(first, WORDS.en)).toBe('the figure of District 9 (until 8 October) covers only part of the year')
  })
})

describe('takeaways', () => {
  const tell = (indicator: PublicIndicator, ranking = rank(indicator)) =>
    (['zh', 'en'] as const).map((lang) => summariseRanking(indicator, ranking).map((entry) => tellTakeaway(entry, { indicator, units: HOLDINGS.catalogue.units, words: WORDS[lang] })))
  test('of the start view', () => {
    expect(tell(RATE)).toEqual([
      ['有此项数字的4个地区中，东区街道最高（99.80%），宋桂镇最低（92.45%），相差7.35个百分点。', '宋桂镇未写明，按所列数字算得92.45%。', '兴泾镇：报告未载。'],
      ['Of the 4 regions with a figure, Dongqu Subdistrict has the highest (99.80%) and Songgui Town the lowest (92.45%): a difference of 7.35 percentage points.', 'Songgui Town does not state it; its printed figures give 92.45%.', 'Xingjing Town: not stated in the report.'],
    ])
  })
  test('of one figure', () => expect(tell(FILED)[0]?.[0]).toBe('只有东区街道写明此项：46件，2021年（截至11月30日）。'))
  test('of equal figures', () => expect(tell(ACCEPTED, rankRows(tableOf([7, 7])))[1]).toEqual(['District 0 and District 1 state the same figure, 7 cases.']))
  test('of none', () => expect(tell(ACCEPTED, rankRows(tableOf([null])))[0]).toEqual(['所选地区都没有可以排列的数字。', '第0区：报告未载。']))
  test('less is better: the lowest is named first', () => {
    const fewer: PublicIndicator = { ...ACCEPTED, direction: 'lower_better' }
    expect(tell(fewer, rankRows(tableOf([7, 3], fewer)))[1]?.[0]).toContain('District 1 has the lowest (3 cases)')
  })
})

test('a mark is spoken with place, year, figure and what was computed', () => {
  const { ranked, lane } = rank(RATE)
  const speak = (at: number, lang: 'zh' | 'en') => speakRow([...ranked, ...lane][at] ?? lane[0]!, ranked, { indicator: RATE, units: [], words: WORDS[lang] })
  expect(speak(2, 'zh')).toBe('第3位，共4个：清城区，2024年，按所列数字算得 98.56%，报告写明 98.56%。')
  expect(speak(2, 'en')).toBe('Place 3 of 4: Qingcheng District, 2024, computed from printed figures 98.56%, stated as 98.56%.')
  expect(speak(4, 'zh')).toBe('兴泾镇：报告未载。')
})
