/** What there is: regions × years, each cell stated, computed, or the sign of the reason for none. */
import { ScatterChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { GAP_SIGNS } from './gap_signs.ts'
import { markIn } from './marks.ts'
import { nameRows, writeName } from './row_text.ts'
import { measureText } from './measure.ts'
import { joinGrids, pixelGrid, signSeries, textSeries, valueGrid } from './sheet.ts'
import { GAPS } from '../model/lists.ts'
import { foldItems } from '../compare/fold.ts'
import { speakYear, writeRegion } from '../compare/sentences.ts'
import type { Chart, Drawing, Frame, Mark } from './chart.ts'
import type { Text } from './sheet.ts'
import type { Row } from '../compare/tabulate.ts'
import type { GapReason } from '../model/lists.ts'
import type { SeriesTable } from '../compare/series.ts'

export interface CoverageData {
  table: SeriesTable
  focus: readonly string[]
}

export const coverage: Chart<CoverageData> = { id: 'coverage', modules: [ScatterChart, GridComponent], draw: drawCoverage }

const ROWS = 60

/** Series `stated`, `derived` and `gaps` hold [column of the year, row of the region]. */
export function drawCoverage({ table, focus }: CoverageData, frame: Frame): Drawing {
  const { em, width, palette, words, units } = frame
  const { years, indicator } = table
  const lines = foldItems(table.series, ROWS, (series) => focus.includes(series.region.code))
  const names = nameRows(lines.map((line) => ({ name: line.kind === 'item' ? writeRegion(line.item.region, words) : words.plural('chart.between', line.hidden), note: '' })), frame, 0.3)
  const left = names.narrow ? 0 : names.left
  const column = Math.min(5 * em, (width - left) / Math.max(1, years.length))
  const row = Math.max(26, names.narrow ? names.height + 1.8 * em : names.height + 0.4 * em)
  const top = 1.8 * em
  const box = { left, right: left + column * years.length, top, bottom: top + row * lines.length }
  const middle = (at: number) => top + at * row + (names.narrow ? row - 0.9 * em : row / 2)
  const x = (at: number) => left + (at + 0.5) * column
  const short = column < 2.6 * em
  const texts: Text[] = [
    ...years.map((year, at): Text => ({ x: x(at), y: 0.8 * em, text: short ? `’${String(year).slice(2)}` : String(year), align: 'center' })),
    ...lines.flatMap((line, at) => (names.names[at] === undefined ? [] : writeName(names.names[at], names, top + at * row, middle(at), frame, line.kind === 'fold' ? palette.muted : focus.includes(line.item.region.code) ? palette.accent : palette.ink))),
  ]
  const cells = lines.flatMap((line, at) => (line.kind === 'item' ? line.item.rows.map((entry, col) => ({ entry, at, col, series: line.item })) : []))
  const rows = (at: number) => (middle(at) - top) / row
  const place = ({ at, col }: { at: number; col: number }) => [col + 0.5, rows(at)]
  const size = 1.05 * em
  const plot = valueGrid(box, { min: 0, max: years.length }, { min: 0, max: Math.max(1, lines.length) }, frame, [
    { id: 'stated', type: 'scatter', symbol: 'rect', symbolSize: size, itemStyle: { color: palette.accent, opacity: 1 }, data: cells.filter(({ entry }) => entry.gap === null && entry.stated !== undefined).map((cell) => (cell.entry.partYear ? { value: place(cell), itemStyle: { color: palette.accent, opacity: 0.45 } } : place(cell))) },
    { id: 'derived', type: 'scatter', symbol: 'rect', symbolSize: size - 2, itemStyle: { color: palette.paper, borderColor: palette.accent, borderWidth: 1.5, opacity: 1 }, data: cells.filter(({ entry }) => entry.gap === null && entry.stated === undefined).map(place) },
    { id: 'gaps', type: 'scatter', symbolSize: 0.85 * em, itemStyle: { color: palette.axis, opacity: 1 }, data: cells.filter(({ entry }) => entry.gap !== null).map((cell) => ({ value: place(cell), symbol: `path://M0 0M16 16${GAP_SIGNS[cell.entry.gap ?? 'not_stated']}` })) },
  ])
  const key = layKey(cells.map(({ entry }) => entry), box.bottom + 1.2 * em, frame)
  const height = Math.ceil(key.bottom)
  const solid = { color: palette.accent, opacity: 1 }
  const hollow = { color: palette.paper, borderColor: palette.accent, borderWidth: 1.5, opacity: 1 }
  const sheet = pixelGrid(height, frame, [
    textSeries('texts', [...texts, ...key.texts], frame),
    { id: 'key', type: 'scatter', symbol: 'rect', symbolSize: 0.8 * em, data: key.squares.map(({ x: at, y, filled }) => ({ value: [at, y], itemStyle: filled ? solid : hollow })) },
    signSeries('signs', key.signs, 0.8 * em, palette.axis),
  ])
  const marks = cells.map(({ entry, at, col, series }): Mark => markIn(`${series.region.code}-${years[col]}`, { left: x(col) - column / 2, right: x(col) + column / 2, top: middle(at) - Math.min(row / 2, 1.2 * em), bottom: middle(at) + Math.min(row / 2, 1.2 * em) }, [{ row: entry, indicator }], () => speakYear(entry, years[col] ?? 0, { indicator, units, words })))
  return { option: joinGrids([{ ...plot, yAxis: { ...plot.yAxis, inverse: true } }, sheet], frame), height, marks }
}

/** What the cells that occur mean, side by side below the rug. */
function layKey(rows: readonly Row[], top: number, { em, width, words }: Frame) {
  const reasons = Object.keys(GAPS).filter((reason): reason is GapReason => rows.some((row) => row.gap === reason))
  const entries = [
    ...(rows.some((row) => row.gap === null && row.stated !== undefined) ? [{ text: words.t('legend.stated'), filled: true, path: null }] : []),
    ...(rows.some((row) => row.gap === null && row.stated === undefined) ? [{ text: words.t('legend.derived'), filled: false, path: null }] : []),
    ...reasons.map((reason) => ({ text: words.of(GAPS[reason]), filled: false, path: GAP_SIGNS[reason] })),
  ]
  const texts: Text[] = []
  const squares: { x: number; y: number; filled: boolean }[] = []
  const signs: { x: number; y: number; path: string }[] = []
  let [x, y] = [0, top]
  for (const { text, filled, path } of entries) {
    const own = (measureText(text) * 0.86 + 1.3) * em
    if (x > 0 && x + own > width) [x, y] = [0, y + 1.5 * em]
    if (path === null) squares.push({ x: x + 0.5 * em, y, filled })
    else signs.push({ x: x + 0.5 * em, y, path })
    texts.push({ x: x + 1.3 * em, y, text })
    x += own + 1.4 * em
  }
  return { texts, squares, signs, bottom: y + 0.9 * em }
}
