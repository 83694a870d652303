/** Charts that office programs have no kind for, as native tables: every cell can be edited and copied, which a picture does not allow. */
import { listNotes, tableBlock } from './parts.ts'
import { foldItems } from '../../compare/fold.ts'
import { listRegionNames, writeGap, writePlain, writeRegion, writeShown, writeYear } from '../../compare/sentences.ts'
import type { CoverageData } from '../coverage.ts'
import type { HeatmapData } from '../heatmap.ts'
import type { ProfileData } from '../profile.ts'
import type { DeckCell } from './deck.ts'
import type { SlideParts, Telling } from './parts.ts'
import type { Matrix } from '../../compare/matrix.ts'
import type { Row } from '../../compare/tabulate.ts'
import type { PublicIndicator, RegionEntry } from '../../model/dataset.ts'
import type { Words } from '../../compare/words.ts'

/** More rows or columns than these are not read on a wall. */
const [ROWS, COLUMNS] = [14, 10]

/** Percentiles, shaded: indicators × regions. */
export function describeHeatmap({ rug, focus }: HeatmapData, { words }: Telling): SlideParts {
  const columns = foldItems(rug.regions.map((region, index) => ({ region, index })), COLUMNS, ({ region }) => focus.includes(region.code)).filter((line) => line.kind === 'item').map(({ item }) => item)
  const lines = rug.lines.slice(0, ROWS)
  const rows = lines.map((line) => [
    { text: words.of(line.indicator) },
    ...columns.map(({ index }): DeckCell => {
      const percentile = line.cells[index]?.percentile ?? null
      return percentile === null ? { text: '·', align: 'center', tone: 'muted' } : { text: String(Math.round(percentile)), align: 'center', shade: 0.08 + (percentile / 100) * 0.72 }
    }),
  ])
  const head = [{ text: '' }, ...columns.map(({ region }) => headRegion(region, focus, words))]
  const hidden = rug.regions.filter((region) => !columns.some((column) => column.region.code === region.code)).map((region) => ({ region }))
  return { legend: [], rows: [[tableBlock([3.2, ...columns.map(() => 1)], head, rows)]], notes: listNotes(words.t('deck.percentiles'), notDrawn(hidden, words)) }
}

/** One region among its peers: its figure, their range, its place. */
export function describeProfile({ profile }: ProfileData, { words, units }: Telling): SlideParts {
  const head = [{ text: words.t('deck.indicator') }, ...(['deck.own', 'deck.place', 'deck.least', 'deck.lower', 'deck.median', 'deck.upper', 'deck.most'] as const).map((key): DeckCell => ({ text: words.t(key), align: 'right' }))]
  const rows = profile.lines.slice(0, ROWS).map(({ indicator, row, spread, place, peers }) => {
    const telling = { indicator, units, words }
    const plain = (value: number): DeckCell => ({ text: writePlain(value, telling), align: 'right', tone: 'muted' })
    return [{ text: words.of(indicator) }, { text: writeShown(row, telling), align: 'right' as const, tone: 'accent' as const }, { text: words.t('chart.place', { place, count: peers.length }), align: 'right' as const }, plain(spread.least), plain(spread.lower), plain(spread.median), plain(spread.upper), plain(spread.most)]
  })
  return { legend: [], rows: [[tableBlock([3.4, 1.4, 1.3, 1.2, 1.2, 1.2, 1.2, 1.2], head, rows)]], notes: [] }
}

/** Regions × years: stated, computed, or why there is nothing. */
export function describeCoverage({ table, focus }: CoverageData, { words, units }: Telling): SlideParts {
  const { years, indicator } = table
  const telling = { indicator, units, words }
  const lines = foldItems(table.series, ROWS, (series) => focus.includes(series.region.code))
  const head = [{ text: words.t('table.region') }, ...years.map((year): DeckCell => ({ text: String(year), align: 'right' }))]
  const rows = lines.map((line) => (line.kind === 'fold' ? [{ text: words.plural('chart.between', line.hidden), tone: 'muted' as const }, ...years.map(() => ({ text: '' }))] : [{ text: writeRegion(line.item.region, words), ...(focus.includes(line.item.region.code) && { tone: 'accent' as const }) }, ...line.item.rows.map((row) => cellOf(row, telling))]))
  return { legend: [], rows: [[tableBlock([2.2, ...years.map(() => 1)], head, rows)]], notes: [] }
}

/** All indicators × regions, the most widely stated first; as many as a slide holds. */
export function describeMatrix({ regions, groups }: Matrix, { words, units }: Telling): SlideParts {
  const columns = regions.slice(0, 8)
  const lines = groups.flatMap((group) => group.lines).sort((a, b) => b.stated - a.stated).slice(0, ROWS)
  const head = [{ text: words.t('deck.indicator') }, ...columns.map(({ region, report }): DeckCell => ({ text: `${writeRegion(region, words)}${report === null ? '' : ` ${writeYear({ report, cell: null }, words)}`}`, align: 'right' }))]
  const rows = lines.map((line) => [{ text: words.of(line.indicator) }, ...columns.map((_, at) => cellOf(line.cells[at], { indicator: line.indicator, units, words }))])
  const all = groups.reduce((sum, group) => sum + group.lines.length, 0)
  return { legend: [], rows: lines.length === 0 ? [] : [[tableBlock([2.6, ...columns.map(() => 1)], head, rows)]], notes: listNotes(all > lines.length ? words.t('deck.of_indicators', { shown: lines.length, all }) : '', notDrawn(regions.slice(8), words), words.t('deck.marks')) }
}

/** A figure, marked where it is computed or of a part of its year; or the reason for none. */
function cellOf(row: Row | undefined, telling: Telling & { indicator: PublicIndicator }): DeckCell {
  if (row === undefined) return { text: '' }
  if (row.gap !== null) return { text: writeGap(row, telling.words), align: 'right', tone: 'muted' }
  return { text: `${writeShown(row, telling)}${row.derived === undefined ? '' : ' ○'}${row.partYear ? ' ▨' : ''}`, align: 'right' }
}

function headRegion(region: RegionEntry, focus: readonly string[], words: Words): DeckCell {
  return { text: writeRegion(region, words), align: 'center', ...(focus.includes(region.code) && { tone: 'accent' }) }
}

function notDrawn(rows: readonly Pick<Row, 'region'>[], words: Words): string {
  return rows.length === 0 ? '' : words.t('deck.not_drawn', { regions: listRegionNames(rows, words) })
}
