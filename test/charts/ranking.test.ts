/** The ranking as it is drawn: marks are the values, gaps stand in their lane, no text is cut or covers another. */
import { describe, expect, test } from 'vitest'
import { WORDS } from '../../src/app/words.ts'
import { PALETTES } from '../../src/charts/palette.ts'
import { ranking } from '../../src/charts/ranking.ts'
import { layRanking } from '../../src/charts/ranking_layout.ts'
import { rankRows } from '../../src/compare/rank.ts'
import { buildRow, tabulate } from '../../src/compare/tabulate.ts'
import { ACCEPTED, AMOUNT, cell, EVERYONE, FILED, HOLDINGS, RATE, region, report } from '../compare/holdings.ts'
import { listBars, listOverlaps, listTexts, renderDrawing } from './picture.ts'
import type { Frame } from '../../src/charts/chart.ts'
import type { RankingData } from '../../src/charts/ranking_layout.ts'
import type { Lang } from '../../src/compare/words.ts'
import type { Cell, PublicIndicator } from '../../src/model/dataset.ts'

const frame = (width: number, lang: Lang = 'zh'): Frame => ({ width, em: width > 3000 ? 24 : 14, font: 'sans-serif', palette: PALETTES.light, words: WORDS[lang], units: HOLDINGS.catalogue.units })
const dataOf = (indicator: PublicIndicator): RankingData => ({ indicator, ranking: rankRows(tabulate(HOLDINGS, indicator, EVERYONE)) })
const draw = (data: RankingData, width: number, lang: Lang = 'zh') => {
  const drawing = ranking.draw(data, frame(width, lang))
  const svg = renderDrawing(drawing, ranking.modules, width)
  return { drawing, svg, texts: listTexts(svg), layout: layRanking(data, frame(width, lang)) }
}

/** Many regions, long names, ties, parts of years, gaps of every kind. */
function crowd(size: number): RankingData {
  const reasons = ['not_stated', 'no_number', 'part_only', 'conflicting'] as const
  const rows = Array.from({ length: size }, (_, index) => {
    const place = region(String(440000 + index), index % 5 === 0 ? '双江拉祜族佤族布朗族傣族自治县' : `第${index}区`, index % 5 === 0 ? 'Shuangjiang Lahu, Va, Blang and Dai Autonomous County' : `District ${index}`, 'county')
    const figure = cell(ACCEPTED, (index * 7919) % 12345, index % 7 === 0 ? { period: { from: '2024-03', until: '2024-10-08' }, flags: ['partial_year'] } : { flags: index % 3 === 0 ? ['internal_conflict'] : [] })
    const gap: Cell = { ...figure, value: null, gap: reasons[index % 4] ?? 'unread', period: null }
    return buildRow(place, report(place.code, 2024), index % 6 === 5 ? gap : figure, null)
  })
  return { indicator: ACCEPTED, ranking: rankRows({ indicator: ACCEPTED, rows }) }
}

describe('marks', () => {
  test('are the values: one bar a figure, as long as its share of the scale', () => {
    const data = dataOf(ACCEPTED)
    const { svg, layout } = draw(data, 1200)
    const lengths = listBars(svg, PALETTES.light.accent).map((bar) => bar.right - bar.left)
    const full = layout.plot.right - layout.plot.left
    const wanted = data.ranking.ranked.map((row) => (row.shown / layout.scale.max) * full)
    expect(lengths.length).toBe(wanted.length)
    lengths.forEach((length, index) => expect(Math.abs(length - (wanted[index] ?? 0))).toBeLessThan(1.5))
  })
  test('a corrected figure says so beside it', () => {
    const place = region('440001', '甲区', 'District A', 'county')
    const rows = [buildRow(place, report(place.code, 2024), cell(ACCEPTED, 12, { flags: ['corrected'] }), null), buildRow(region('440002', '乙区', 'District B', 'county'), report('440002', 2024), cell(ACCEPTED, 9), null)]
    const { texts } = draw({ indicator: ACCEPTED, ranking: rankRows({ indicator: ACCEPTED, rows }) }, 1200)
    expect(texts.filter(({ text }) => text.includes(WORDS.zh.t('chart.corrected')))).toHaveLength(1)
  })
  test('the longest bar is the largest figure', () => {
    const data = crowd(31)
    const bars = listBars(draw(data, 1200).svg, PALETTES.light.accent)
    const longest = bars.reduce((most, bar) => (bar.right > most.right ? bar : most))
    const mark = layRanking(data, frame(1200)).marks.find((entry) => longest.top >= entry.top && longest.bottom <= entry.bottom)
    const most = data.ranking.ranked.reduce((a, b) => (b.shown > a.shown ? b : a))
    expect(mark?.key).toBe(most.region.code)
  })
  test('a computed figure leads as a hollow bar, the stated one is marked on it; what is not stated has no mark', () => {
    const { texts, drawing } = draw(dataOf(RATE), 1200)
    const series = drawing.option['series'] as { id: string; data: { value: unknown }[] }[]
    const dataBy = (id: string) => series.find((entry) => entry.id === id)?.data
    expect(dataBy('derived')?.map((item) => item.value)).toEqual([99.7996, 99.0928, 98.5606, 92.4528])
    expect(dataBy('stated')?.map((item) => item.value)).toEqual(['-', '-', '-', '-'])
    expect(dataBy('beside')).toEqual([[99.7, 0], [99, 1], [98.56, 2]])
    expect(texts.map((text) => text.text.trim())).toEqual(expect.arrayContaining(['99.80%', '写明99.7%', '▲', '92.45%', '未写明']))
  })
  test('equal figures stand one below the other and share their place', () => {
    const { ranking } = crowd(31)
    const row = ranking.ranked[3]!
    const twins = rankRows({ indicator: ACCEPTED, rows: [row, { ...row, region: region('449999', '孪生区', 'Twin District', 'county') }] })
    expect(twins.ranked.map((entry) => entry.place)).toEqual([1, 1])
    expect(layRanking({ indicator: ACCEPTED, ranking: twins }, frame(1200)).marks.map((mark) => mark.say().slice(0, 3))).toEqual(['第1位', '第1位'])
  })
  test('from eight comparable regions on, quarters have heads, the leading one first in the better direction', () => {
    const { indicator, ranking } = crowd(31)
    expect(draw({ indicator, ranking }, 1200).texts.filter((text) => text.text.includes('四分之一')).map((text) => text.text)).toEqual(['前四分之一', '第二个四分之一', '第三个四分之一', '后四分之一'])
    const fewer: PublicIndicator = { ...indicator, direction: 'lower_better' }
    const lines = layRanking({ indicator: fewer, ranking: rankRows({ indicator: fewer, rows: ranking.ranked }) }, frame(1200)).lines
    expect(lines[0]).toEqual({ kind: 'note', note: '前四分之一' })
    expect(lines[1]?.kind === 'row' && lines[1].row.shown).toBe(Math.min(...ranking.ranked.map((row) => row.shown)))
    expect(draw(crowd(7), 1200).texts.some((text) => text.text.includes('四分之一'))).toBe(false)
  })
  test('figures below 0 reach to the left of the zero line', () => {
    const change = { ...ACCEPTED, unit: 'change' }
    const rows = [-4, 12].map((value, index) => buildRow(region(`44000${index}`, `第${index}区`, '', 'county'), report(`44000${index}`, 2024), cell(change, value), null))
    const { svg, layout } = draw({ indicator: change, ranking: rankRows({ indicator: change, rows }) }, 1200)
    const [rise, fall] = listBars(svg, PALETTES.light.accent)
    expect(layout.scale.min).toBeLessThan(0)
    expect(fall?.left).toBeLessThan(rise?.left ?? 0)
  })
  test('a figure for a part of the year is hatched and its end is told', () => {
    const { svg, texts } = draw(dataOf(FILED), 1200)
    expect(svg).toContain('<pattern')
    expect(texts.some((text) => text.text.includes('截至11月30日'))).toBe(true)
    expect(draw(dataOf(ACCEPTED), 1200).svg).not.toContain('<pattern')
  })
  test('every row can be pointed at, without gaps and at least 24 pixels high', () => {
    const { marks } = layRanking(dataOf(RATE), frame(360))
    expect(marks.map((mark) => mark.kind)).toEqual(['figure', 'figure', 'figure', 'figure', 'gap'])
    for (const mark of marks) expect(mark.bottom - mark.top).toBeGreaterThanOrEqual(24)
  })
})

describe('gaps', () => {
  test('stand in a lane of their own, with the reason, below every bar, and never have a length', () => {
    const data = dataOf(FILED)
    const { svg, texts, layout } = draw(data, 1200)
    const reasons = ['有表述无数字', '仅有部分', '报告未载', '前后不一']
    const found = texts.filter((text) => reasons.includes(text.text))
    expect(found.length).toBe(4)
    for (const text of found) expect(text.top).toBeGreaterThan(layout.lane.top)
    for (const bar of listBars(svg, PALETTES.light.accent)) expect(bar.bottom).toBeLessThan(layout.lane.top)
    expect(texts.filter((text) => text.text === '没有可比数字').length).toBe(1)
  })
  test('without any there is no lane', () => {
    const { texts } = draw({ indicator: ACCEPTED, ranking: { ...dataOf(ACCEPTED).ranking, lane: [] } }, 1200)
    expect(texts.some((text) => text.text === '没有可比数字')).toBe(false)
  })
  test('where nothing can be ranked, only the lane is drawn', () => {
    const { svg } = draw({ indicator: ACCEPTED, ranking: { ranked: [], lane: dataOf(FILED).ranking.lane } }, 640)
    expect(listBars(svg, PALETTES.light.accent)).toEqual([])
  })
})

describe.each(['zh', 'en'] as const)('texts in %s', (lang) => {
  describe.each([320, 360, 640, 1200, 3840])('%i pixels wide', (width) => {
    test.each([
      ['the start view', dataOf(RATE)],
      ['counts', dataOf(ACCEPTED)],
      ['one figure', dataOf(FILED)],
      ['an amount of money', dataOf(AMOUNT)],
      ['31 regions', crowd(31)],
    ])('%s: none is cut, none covers another', (_, data) => {
      const { texts, drawing } = draw(data, width, lang)
      expect(texts.length).toBeGreaterThan(data.ranking.ranked.length + data.ranking.lane.length)
      expect(texts.filter((text) => text.left < -0.5 || text.right > width + 0.5 || text.top < -0.5 || text.bottom > drawing.height + 0.5).map((text) => text.text)).toEqual([])
      expect(listOverlaps(texts)).toEqual([])
    })
  })
})

test('axes are short in the language of the page, labels say the unit', () => {
  expect(draw(dataOf(AMOUNT), 1200).texts.map((text) => text.text.trim())).toEqual(expect.arrayContaining(['20亿', '45亿元']))
  expect(draw(dataOf(AMOUNT), 1200, 'en').texts.map((text) => text.text.trim())).toEqual(expect.arrayContaining(['2bn', '4.5bn yuan']))
})

test('the same figures give the same picture', () => expect(draw(crowd(31), 640).svg).toBe(draw(crowd(31), 640).svg))

test('of three thousand regions the ends and the chosen ones are drawn, and said how many are between', () => {
  const data = crowd(3000)
  const middle = data.ranking.ranked[1200]!.region.code
  const { marks, lines } = layRanking({ ...data, focus: [middle] }, frame(1200))
  expect(marks.filter((mark) => mark.kind === 'figure').length).toBe(41)
  expect(marks.some((mark) => mark.key === middle)).toBe(true)
  expect(lines.flatMap((line) => (line.kind === 'note' && line.note.includes('未画出') ? [Number(/\d+/.exec(line.note.replace(',', ''))?.[0])] : [])).reduce((sum, hidden) => sum + hidden, 0)).toBe(data.ranking.ranked.length - 41)
})
