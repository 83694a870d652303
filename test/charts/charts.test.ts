/** Every chart of the list as it is drawn: no text is cut or covers another, at any width, with any number of regions, in both languages. */
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { WORDS } from '../../src/app/words.ts'
import { CHARTS } from '../../src/charts/index.ts'
import { PALETTES } from '../../src/charts/palette.ts'
import { CHART_IDS } from '../../src/compare/offer.ts'
import { listOverlaps, listTexts, renderDrawing } from './picture.ts'
import { makeChartData } from './samples.ts'
import { matchGolden } from '../support/golden.ts'
import type { Chart, Frame } from '../../src/charts/chart.ts'
import type { ChartId } from '../../src/compare/offer.ts'
import type { Lang } from '../../src/compare/words.ts'

const DATA = new Map([1, 4, 31, 3000].map((size) => [size, makeChartData(size)]))
const { units } = makeChartData(1).holdings.catalogue
const frame = (width: number, lang: Lang): Frame => ({ width, em: width > 3000 ? 24 : 14, font: 'sans-serif', palette: PALETTES.light, words: WORDS[lang], units })
const LOADED = await Promise.all(CHART_IDS.map(async (id) => [id, (await CHARTS[id]()) as Chart<unknown>] as const))

/** Below these a chart is not offered. */
const LEAST: Partial<Record<ChartId, number>> = { distribution: 31, heatmap: 31, profile: 31, scatter: 4 }

test('the list and the offer name the same charts', () => {
  expect(Object.keys(CHARTS).sort()).toEqual([...CHART_IDS].sort())
  for (const [id, chart] of LOADED) expect(chart.id).toBe(id)
})

describe.each(LOADED)('%s', (id, chart) => {
  describe.each([...DATA.keys()].filter((size) => size >= (LEAST[id] ?? 1)))('of %i regions', (size) => {
    const data = DATA.get(size)![id]
    test.each([360, 1200, 3840].flatMap((width) => (['zh', 'en'] as const).map((lang) => [width, lang] as const)))('%i pixels wide, %s', (width, lang) => {
      const drawing = chart.draw(data, frame(width, lang))
      const texts = listTexts(renderDrawing(drawing, chart.modules, width)).filter(({ text }) => text.trim() !== '')
      expect(texts.length).toBeGreaterThan(1)
      expect(texts.filter((text) => text.left < -0.5 || text.right > width + 0.5 || text.top < -0.5 || text.bottom > drawing.height + 0.5).map((text) => text.text)).toEqual([])
      expect(listOverlaps(texts)).toEqual([])
      expect(drawing.marks.length).toBeGreaterThan(0)
      for (const mark of drawing.marks) expect(mark.left >= -13 && mark.right <= width + 13 && mark.top >= -13 && mark.bottom <= drawing.height + 13).toBe(true)
      for (const mark of drawing.marks.slice(0, 50)) {
        expect(mark.say()).not.toMatch(/\{|undefined|NaN/)
        expect(mark.spots.length).toBeGreaterThan(0)
      }
      expect(new Set(drawing.marks.map((mark) => mark.key)).size).toBe(drawing.marks.length)
    })
  })
  test('the same figures give the same picture', () => {
    const draw = () => renderDrawing(chart.draw(DATA.get(31)![id], frame(1200, 'zh')), chart.modules, 1200)
    expect(draw()).toBe(draw())
  })
  test('thousands of regions make no more marks than can be drawn quickly', () => {
    const { option } = chart.draw(DATA.get(3000)![id], frame(1200, 'zh'))
    const series = option['series'] as { data: unknown[] }[]
    expect(series.length).toBeLessThan(120)
  })
})

describe('the picture', () => {
  test.each([
    ['ranking', 12],
    ['trend', 12],
    ['change', 12],
    ['heatmap', 24],
  ] as const)('of %s is the one that a person last looked at', (id, size) => {
    const chart = LOADED.find(([name]) => name === id)?.[1]
    if (chart === undefined) throw new Error(id)
    const svg = renderDrawing(chart.draw(makeChartData(size)[id], frame(640, 'zh')), chart.modules, 640)
    matchGolden(path.join(import.meta.dirname, `${id}.svg`), `${svg.replaceAll('><', '>\n<')}\n`)
  })
})
