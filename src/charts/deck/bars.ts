/** Other charts that bars say natively: changes between two years, parts of a whole, how many regions lie where. */
import { formatAxis, formatDifference, labelFigure, labelStated } from './format.ts'
import { ACCENT, GREY, hiddenAxis, LINES, listNotes, sizeFor, tableBlock, writeGaps } from './parts.ts'
import { chooseRange, listTicks } from '../scale.ts'
import { describeSpread } from '../../compare/distribution.ts'
import { foldItems } from '../../compare/fold.ts'
import { listRegionNames, writeDifference, writePlain, writeRegion, writeShown, writeYear } from '../../compare/sentences.ts'
import type { ChangeData } from '../change.ts'
import type { CompositionData } from '../composition.ts'
import type { DistributionData } from '../distribution.ts'
import type { DeckChart, DeckPoint } from './deck.ts'
import type { SlideParts, Telling } from './parts.ts'
import type { Part } from '../../compare/composition.ts'
import type { Words } from '../../compare/words.ts'

/** Bars must start at 0, where a change of rates from 98.1 to 98.4 could not be seen: so they show the change itself, and the names both figures. */
export function describeChanges({ table, focus }: ChangeData, { words, units }: Telling): SlideParts {
  const { indicator, changes, lane } = table
  const telling = { indicator, units, words }
  const lines = foldItems(changes, LINES, (change) => focus.includes(change.after.region.code))
  const values = lines.map((line) => (line.kind === 'item' ? line.item.difference : null))
  const isRate = indicator.unit === 'percent' || indicator.unit === 'points'
  const unit = isRate ? words.t('chart.points') : words.of(units.find((entry) => entry.id === indicator.unit) ?? { zh: '', en: '' })
  const digits = isRate ? 2 : 0
  const points = values.flatMap((value, at): DeckPoint[] => (value === null ? [] : [{ at, label: { format: formatDifference(digits, (words.lang === 'zh' ? '' : ' ') + unit) }, ...(value < 0 && { look: 'hollow' as const }) }]))
  const chart: DeckChart = {
    kind: 'bar', heading: '', overlapped: true, size: sizeFor(lines.length), labelSize: sizeFor(lines.length), ends: [], categoryName: words.t('table.region'),
    categories: lines.map((line) => (line.kind === 'item' ? `${writeRegion(line.item.after.region, words)} ${writeShown(line.item.before, telling)} → ${writeShown(line.item.after, telling)}` : words.plural('chart.between', line.hidden))),
    series: [{ name: words.t('deck.change', { from: table.years[0], until: table.years[1] }), colour: ACCENT, values, points, line: 0, marked: false }],
    axis: hiddenAxis(values),
    said: changes.slice(0, 40).map((change) => `${writeRegion(change.after.region, words)}${words.t('list.colon')}${change.difference < 0 ? '−' : '+'}${writeDifference(Math.abs(change.difference), telling)}`).join(words.t('list.semicolon')),
  }
  return { legend: [], rows: [[{ kind: 'chart', weight: 1, chart }]], notes: listNotes(lane.length === 0 ? '' : words.t('deck.not_in_both', { regions: listRegionNames(lane.map(({ row }) => row), words) })) }
}

/** Parts may overlap, so they are never stacked: each stands below its whole on the same scale. */
export function describeComposition({ indicator, wholes }: CompositionData, { words, units }: Telling): SlideParts {
  const telling = { indicator, units, words }
  const lines = wholes.flatMap(({ row, parts }) => [
    { name: `${writeRegion(row.region, words)} ${writeYear(row, words)}`, value: row.stated ?? null, whole: true, part: row.partYear, label: labelStated(row, telling) },
    ...parts.map((part) => ({ name: nameShare(part, words), value: part.value, whole: false, part: part.row.partYear, label: labelFigure({ value: part.value, unit: indicator.unit, qualifier: 'exact' }, telling) })),
  ])
  const shown = lines.slice(0, LINES)
  const hidden = wholes.slice(shown.filter(({ whole }) => whole).length).map(({ row }) => row)
  const values = shown.map(({ value }) => value)
  const points = shown.flatMap(({ value, whole, part, label }, at): DeckPoint[] => (value === null ? [] : [{ at, ...(whole && { colour: GREY }), ...(part && { look: 'hatched' as const }), ...(label !== null && { label }) }]))
  const chart: DeckChart = {
    kind: 'bar', heading: '', overlapped: true, size: sizeFor(shown.length), labelSize: sizeFor(shown.length), ends: [], categoryName: words.t('deck.whole_and_parts'), categories: shown.map(({ name }) => name),
    series: [{ name: words.of(indicator), colour: ACCENT, values, points, line: 0, marked: false }],
    axis: hiddenAxis(values),
    said: shown.map(({ name, value }) => `${name}${words.t('list.colon')}${value === null ? words.t('chart.not_stated_line') : writePlain(value, telling)}`).join(words.t('list.semicolon')),
  }
  return { legend: [{ bar: 'solid', color: 'axis', text: words.t('chart.whole') }, { bar: 'solid', text: words.t('deck.part') }, ...(shown.some(({ part }) => part) ? [{ bar: 'hatched' as const, text: words.t('legend.part_year') }] : [])], rows: [[{ kind: 'chart', weight: 1, chart }]], notes: listNotes(words.t('charts.lead_composition'), hidden.length === 0 ? '' : words.t('deck.not_drawn', { regions: listRegionNames(hidden, words) })) }
}

/** A swarm of points has no counterpart in office programs: columns count the regions of each class, a table beside them has the quartiles and the chosen regions. */
export function describeDistribution({ indicator, peers, lane, focus }: DistributionData, { words, units }: Telling): SlideParts {
  const telling = { indicator, units, words }
  const figures = peers.map((row) => row.shown)
  const spread = describeSpread(figures)
  if (spread === null) return { legend: [], rows: [], notes: [] }
  const range = chooseRange(spread.least, spread.most, 8, indicator.unit)
  const bounds = listTicks(range)
  const classes = bounds.slice(0, -1).map((low, at) => ({ low, high: bounds[at + 1] ?? low }))
  const isIn = (value: number, { low, high }: (typeof classes)[number], at: number) => value >= low && (at === classes.length - 1 ? value <= high : value < high)
  const counts = classes.map((one, at) => figures.filter((value) => isIn(value, one, at)).length)
  const chosen = peers.filter((row) => focus.includes(row.region.code))
  const points = classes.map((one, at): DeckPoint => ({ at, label: { format: '#,##0;;' }, ...(chosen.some((row) => isIn(row.shown, one, at)) && { colour: ACCENT }) }))
  const chart: DeckChart = {
    kind: 'column', heading: words.t('deck.classes'), overlapped: true, size: 13, labelSize: 14, ends: [], categoryName: words.of(indicator), categories: classes.map(({ low, high }) => `${words.number(low)}–${words.number(high)}`),
    series: [{ name: words.t('deck.regions'), colour: chosen.length === 0 ? ACCENT : GREY, values: counts, points, line: 0, marked: false }],
    axis: { ...hiddenAxis(counts), format: formatAxis(1, '') },
    said: classes.map(({ low, high }, at) => `${words.number(low)}–${words.number(high)}${words.t('list.colon')}${counts[at] ?? 0}`).join(words.t('list.semicolon')),
  }
  const plain = (value: number) => ({ text: writePlain(value, telling), align: 'right' as const })
  const table = [
    ...chosen.slice(0, 6).map((row) => [{ text: writeRegion(row.region, words), tone: 'accent' as const }, { text: writeShown(row, telling), align: 'right' as const, tone: 'accent' as const }]),
    ...([['deck.most', spread.most], ['deck.upper', spread.upper], ['deck.median', spread.median], ['deck.lower', spread.lower], ['deck.least', spread.least]] as const).map(([key, value]) => [{ text: words.t(key) }, plain(value)]),
  ]
  const outside = lane.filter((row) => row.gap === 'not_comparable')
  return {
    legend: [],
    rows: [[{ kind: 'chart', weight: 2.2, chart }, tableBlock([1.2, 1], [{ text: words.plural('deck.comparable', figures.length) }, { text: '' }], table)]],
    notes: listNotes(writeGaps([...lane.filter((row) => row.gap !== 'not_comparable'), ...outside], words)),
  }
}

/** The name of a part with its share of the whole. */
function nameShare({ name, share }: Part, words: Words): string {
  return (typeof name === 'string' ? name : words.of(name)) + (share === null ? '' : words.t('list.open') + words.number(Number(share.toFixed(1))) + '%' + words.t('list.close'))
}
