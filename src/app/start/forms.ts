/** The ranking of the start page as drawings in the HTML, one for each form that it takes with the width of its box; no colour stands in them, only its name. */
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { PALETTES } from '../../charts/palette.ts'
import { ranking } from '../../charts/ranking.ts'
import { layRanking } from '../../charts/ranking_layout.ts'
import { stretch } from './stretch.ts'
import type { Frame } from '../../charts/chart.ts'
import type { RankingData } from '../../charts/ranking_layout.ts'

/** Widths of the box between which forms are looked for, and the size of type that they hold for, in pixels. */
const [LEAST, MOST, EM] = [240, 1600, 14]

/** The drawings, narrow ones first; each begins at the width in `data-from`. */
export function drawForms(data: RankingData, words: Frame['words'], units: Frame['units']): string {
  echarts.use([SVGRenderer, ...ranking.modules] as Parameters<typeof echarts.use>[0])
  const frameOf = (width: number): Frame => ({ width, em: EM, font: 'var(--sans)', palette: PALETTES.light, words, units })
  const forms = listForms(data, frameOf).flatMap(({ from, until }) => drawForm((width) => draw(data, frameOf(width)), from, until))
  return `<div class="drawn">${forms.join('')}</div>`
}

/** One drawing for a range of widths; where ECharts leaves something out for want of room, one for each half. */
function drawForm(draw: (width: number) => Sheet, from: number, until: number): string[] {
  const narrow = draw(from)
  const shapes = stretch(narrow, draw(until === from ? from + 1 : until))
  if (shapes !== null) return [`<svg data-from="${from}" width="100%" height="${narrow.height}" aria-hidden="true">${nameColours(shapes)}</svg>`]
  if (until - from < 2) return []
  const middle = Math.floor((from + until) / 2)
  return [...drawForm(draw, from, middle), ...drawForm(draw, middle + 1, until)]
}

interface Sheet {
  svg: string
  width: number
  height: number
}

/** Ranges of widths in which lines break in the same places and the scale has the same steps. */
function listForms(data: RankingData, frameOf: (width: number) => Frame): { from: number; until: number }[] {
  const forms: { from: number; until: number; form: string }[] = []
  for (let width = LEAST; width <= MOST; width++) {
    const { narrow, scale, height, lines, gaps } = layRanking(data, frameOf(width))
    const form = JSON.stringify([narrow, scale, height, lines.map((line) => (line.kind === 'row' ? line.text : line.note)), gaps.map(({ text }) => text)])
    const last = forms[forms.length - 1]
    if (last?.form === form) last.until = width
    else forms.push({ from: width, until: width, form })
  }
  return forms
}

function draw(data: RankingData, frame: Frame): Sheet {
  const { option, height } = ranking.draw(data, frame)
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: frame.width, height })
  try {
    chart.setOption(option)
    return { svg: chart.renderToSVGString(), width: frame.width, height }
  } finally {
    chart.dispose()
  }
}

/** The page's own colours, which follow the theme; the hatching of ECharts' patterns too. */
function nameColours(svg: string): string {
  const names = new Map(Object.entries(PALETTES.light).map(([name, colour]) => [colour, name]))
  return svg.replace(/(fill|stroke)="(#[0-9a-f]{6})"/g, (whole, what: string, colour: string) => {
    const name = names.get(colour)
    return name === undefined ? whole : `class="${what}-${name}"`
  }).replace(/class="([\w-]+)"([^>]*) class="([\w-]+)"/g, 'class="$1 $3"$2')
}
