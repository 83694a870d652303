/** What a whole is made of: under each region its total in grey, its stated parts on the same scale, never stacked. */
import { LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { axisAcross } from './axis.ts'
import { markIn } from './marks.ts'
import { measureText, measureWidest, wrapText } from './measure.ts'
import { chooseScale } from './scale.ts'
import { joinGrids, pixelGrid, ruleSeries, textSeries } from './sheet.ts'
import { writePlain, writeRegion, writeStated, writeYear } from '../compare/sentences.ts'
import type { Chart, Drawing, Frame, Mark } from './chart.ts'
import type { Text } from './sheet.ts'
import type { Whole } from '../compare/composition.ts'
import type { Row } from '../compare/tabulate.ts'
import type { PublicIndicator } from '../model/dataset.ts'

export interface CompositionData {
  indicator: PublicIndicator
  wholes: readonly Whole[]
}

export const composition: Chart<CompositionData> = { id: 'composition', modules: [LineChart, ScatterChart, GridComponent], draw: drawComposition }

/** More regions than these are named as left out. */
const REGIONS = 24

interface Line {
  row: Row
  indicator: PublicIndicator
  name: string[]
  value: number | undefined
  share: number | null
  /** The total of a region, or one of its parts. */
  whole: boolean
  label: string
}

/** Series `wholes` and `parts` hold [middle of the bar, its height on the sheet, figure]. */
export function drawComposition({ indicator, wholes }: CompositionData, frame: Frame): Drawing {
  const { em, width, palette, words, units } = frame
  const telling = { indicator, units, words }
  const shown = wholes.slice(0, REGIONS)
  const narrow = width < 36 * em
  const nameWidth = narrow ? width / em - 1 : Math.min(18, (width / em) * 0.34)
  const lines = shown.flatMap(({ row, parts }): Line[] => [
    { row, indicator, name: wrapText(`${writeRegion(row.region, words)} ${writeYear(row, words)}`, nameWidth), value: row.stated, share: null, whole: true, label: row.stated === undefined ? words.t('chart.not_stated_line') : writeStated(row, telling) },
    ...parts.map((part): Line => ({ row: part.row, indicator: part.indicator, name: wrapText(typeof part.name === 'string' ? part.name : words.of(part.name), nameWidth - 1), value: part.value, share: part.share, whole: false, label: writePlain(part.value, telling) + (part.share === null ? '' : ` · ${words.number(Number(part.share.toFixed(1)))}%`) })),
  ])
  const left = narrow ? 1 : Math.ceil((measureWidest(lines.flatMap((line) => line.name)) + 1.9) * em)
  const scale = { min: 0, ...chooseScale(Math.max(0, ...lines.map((line) => line.value ?? 0)), width > 40 * em ? 4 : 2, indicator.unit) }
  const box = { left, right: width - (measureWidest(lines.map((line) => line.label)) * 0.93 + 0.9) * em }
  const bar = 1.05 * em
  const texts: Text[] = []
  const marks: Mark[] = []
  const middles: number[] = []
  let y = 0
  lines.forEach((line, at) => {
    if (line.whole && at > 0) y += 0.9 * em
    const names = line.name.length * 1.25 * em
    const height = Math.max(line.whole ? 28 : 26, narrow ? names + bar + 0.5 * em : Math.max(names, bar) + 0.5 * em)
    const middle = narrow ? y + height - bar / 2 - 0.15 * em : y + height / 2
    const indent = line.whole ? 0 : em
    line.name.forEach((text, index) => texts.push({ x: narrow ? indent : left - 0.9 * em, y: narrow ? y + (0.65 + index * 1.25) * em : middle + (index - (line.name.length - 1) / 2) * 1.25 * em, text, align: narrow ? 'left' : 'right', size: line.whole ? 1 : 0.93, strong: line.whole, color: line.whole ? palette.ink : palette.muted }))
    const end = box.left + ((line.value ?? 0) / scale.max) * (box.right - box.left)
    texts.push({ x: end + 0.4 * em, y: middle, text: line.label, size: 0.93, color: line.value === undefined ? palette.muted : palette.ink })
    const part = line.whole ? words.t('chart.whole') : line.name.join('')
    const fill = { region: writeRegion(line.row.region, words), part, value: line.whole ? line.label : writePlain(line.value ?? 0, telling) }
    marks.push(markIn(`${line.row.region.code}-${at}`, { left: 0, right: width, top: y, bottom: y + height }, [{ row: line.row, indicator: line.indicator }], () => (line.share === null ? words.t('spoken.part', fill) : words.t('spoken.part_share', { ...fill, share: words.number(Number(line.share.toFixed(1))) }))))
    middles.push(middle)
    y += height
  })
  const bottom = y + 0.3 * em
  const axis = axisAcross({ ...box, top: 0, bottom }, scale, indicator.unit, frame)
  const left_out = wholes.length - shown.length
  if (left_out > 0) texts.push({ x: 0, y: bottom + 2.6 * em, text: words.plural('chart.left_out', left_out) })
  const height = Math.ceil(bottom + (left_out > 0 ? 3.5 : 1.8) * em)
  // Bars as shapes of known length, because rows differ in height: [figure, row] is the value, the pixels are its place.
  const length = (value: number) => Math.max(1, (value / scale.max) * (box.right - box.left))
  const bars = (id: string, whole: boolean) => ({
    id, type: 'scatter', symbol: 'rect', z: 3,
    data: lines.flatMap((line, at) => (line.whole === whole && line.value !== undefined ? [{ value: [box.left + length(line.value) / 2, middles[at] ?? 0, line.value], symbolSize: [length(line.value), bar], itemStyle: whole ? { color: palette.axis, opacity: 0.4 } : { color: palette.accent, opacity: 1 } }] : [])),
  })
  const sheet = pixelGrid(height, frame, [ruleSeries('rules', axis.rules, palette.line), bars('wholes', true), bars('parts', false), textSeries('texts', [...axis.texts, ...texts.filter((text) => measureText(text.text) > 0)], frame)])
  return { option: joinGrids([sheet], frame), height, marks }
}
