/** A picture holds everything it should, inside its sheet, in every shape and language; the same picture gives the same text. */
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WORDS } from '../../../src/app/words.ts'
import { composePicture, layPicture, MARGIN } from '../../../src/charts/picture/compose.ts'
import { fitPicture, SHAPES } from '../../../src/charts/picture/fit.ts'
import { PALETTES } from '../../../src/charts/palette.ts'
import { ranking } from '../../../src/charts/ranking.ts'
import { rankRows } from '../../../src/compare/rank.ts'
import { tabulate } from '../../../src/compare/tabulate.ts'
import { EVERYONE, HOLDINGS, RATE } from '../../compare/holdings.ts'
import { listOverlaps, listTexts } from '../picture.ts'
import type { Frame } from '../../../src/charts/chart.ts'
import type { PictureText } from '../../../src/charts/picture/compose.ts'
import type { Shape } from '../../../src/charts/picture/fit.ts'

echarts.use([SVGRenderer, ...(ranking.modules as Parameters<typeof echarts.use>[0][])] as Parameters<typeof echarts.use>[0])

const data = { indicator: RATE, ranking: rankRows(tabulate(HOLDINGS, RATE, EVERYONE)) }
const TEXT: PictureText = {
  title: '调解成功率', subtitle: '写明此项的3个地区中，东区街道最高（99.7%），清城区最低（98.56%）。', legend: [{ bar: 'solid', text: '报告写明' }, { bar: 'hollow', text: '算得' }, { bar: 'hatched', text: '部分时段' }, { sign: '▲', color: 'error', text: '数字有矛盾' }],
  notes: ['比较前请注意：年度不同（2021—2025年）。'], source: '来源：五份法治政府建设年度报告。', mark: '法度 · 数据版本 0a1b2c3d · http://fadu.example/?i=mediation.success_rate&lang=zh',
}

function frameOf(lang: 'zh' | 'en', theme: 'light' | 'dark'): Frame {
  return { width: 0, em: 16, font: 'sans-serif', palette: PALETTES[theme], words: WORDS[lang], units: HOLDINGS.catalogue.units }
}

function makePicture(text: PictureText, frame: Frame, shape: Shape): { svg: string; width: number; height: number } {
  const { width, height, drawing, inner } = fitPicture(text, (sheet) => ranking.draw(data, sheet), frame, shape)
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: inner, height: drawing.height })
  chart.setOption(drawing.option)
  const svg = composePicture(text, { svg: chart.renderToSVGString(), height: drawing.height }, { ...frame, width }, height)
  chart.dispose()
  return { svg, width, height }
}

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test.each([['landscape', 'light'], ['landscape', 'dark'], ['square', 'light'], ['square', 'dark']] as const)('%s, %s', (shape, theme) => {
    const { svg, width, height } = makePicture(TEXT, frameOf(lang, theme), shape)
    expect(height / width).toBeCloseTo(SHAPES[shape].height / SHAPES[shape].width, 6)
    expect(svg).toContain(`<rect width="100%" height="100%" fill="${PALETTES[theme].paper}"/>`)
    const texts = listTexts(svg)
    const written = texts.map((box) => box.text).join('')
    for (const part of [TEXT.title, TEXT.subtitle, ...TEXT.legend.map((item) => item.text), ...TEXT.notes, TEXT.source]) expect(written.replace(/\s/g, '')).toContain(part.replace(/\s/g, ''))
  })
})

/** The texts of the sheet itself; those of the drawing are tested with the drawing. */
const placeTexts = (text: PictureText, width: number) => {
  const svg = composePicture(text, { svg: '<svg></svg>', height: 300 }, { width, em: 16, font: 'sans-serif', palette: PALETTES.light }, layPicture(text, { width, em: 16, font: 'sans-serif', palette: PALETTES.light }).around + 300)
  return listTexts(svg.replace(/font-size="([\d.]+)"/g, 'style="font-size:$1px"'))
}

test('no text leaves the sheet or covers another, whatever the words', () => {
  const words = fc.array(fc.constantFrom('法治政府', '，', 'rule of law ', 'a', '99.7%', 'https://fadu.example/?i=a.b&r=1~2~3'), { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(words, words, fc.array(words, { maxLength: 6 }), fc.array(words.filter((text) => text.length < 40), { maxLength: 6 }), fc.integer({ min: 40, max: 120 }), (title, subtitle, notes, legend, ems) => {
      const width = ems * 16
      const boxes = placeTexts({ ...TEXT, title, subtitle, notes, legend: legend.map((text) => ({ bar: 'solid', text })) }, width)
      expect(boxes.filter((box) => box.text.trim() && (box.left < MARGIN * 16 - 1 || box.right > width - MARGIN * 16 + 16))).toEqual([])
      expect(listOverlaps(boxes.map((box, at) => ({ ...box, label: String(at) })))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('texts are never markup', () => {
  const { svg } = makePicture({ ...TEXT, title: '<script>alert("1")</script> & \u0007\ud800' }, frameOf('zh', 'light'), 'square')
  expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ')
  expect(svg).not.toContain('<script')
  // oxlint-disable-next-line no-control-regex -- neither may stand in XML
  expect(svg).not.toMatch(/\u0007|[\ud800-\udfff]/)
})

test('a ranking of many regions still fits its shape', () => {
  const many = { ...data.ranking, ranked: Array.from({ length: 120 }, (_, at) => ({ ...data.ranking.ranked[0]!, region: { ...data.ranking.ranked[0]!.region, code: String(at) } })) }
  const fitted = fitPicture(TEXT, (sheet) => ranking.draw({ indicator: RATE, ranking: many }, sheet), frameOf('zh', 'light'), 'landscape')
  expect(fitted.height).toBeCloseTo((fitted.width * 720) / 1280, 6)
  expect(layPicture(TEXT, { ...frameOf('zh', 'light'), width: fitted.width }).around + fitted.drawing.height).toBeLessThanOrEqual(fitted.height)
})
