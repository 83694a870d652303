/** Courses over the years as lines: one chart with the chosen regions in colour, or a small chart a region, all on one scale. */
import { formatAxis } from './format.ts'
import { ACCENT, FOURTH, GREY, listNotes, SECOND, THIRD } from './parts.ts'
import { chooseRange } from '../scale.ts'
import { listRegionNames, speakYear, writeGap, writeRegion, writeShown } from '../../compare/sentences.ts'
import type { TrendData } from '../trend.ts'
import type { DeckAxis, DeckChart, DeckPoint, DeckSeries, LineEnd } from './deck.ts'
import type { SlideParts, Telling } from './parts.ts'
import type { Series, SeriesTable } from '../../compare/series.ts'

const COLOURS = [ACCENT, SECOND, THIRD, FOURTH]
/** More grey lines than these are one blur. */
const OTHERS = 30
const PANELS = 12

export function describeTrend({ table, focus }: TrendData, { words, units }: Telling): SlideParts {
  const { indicator, years } = table
  const telling = { indicator, units, words }
  const withFigures = table.series.filter(hasFigures)
  const chosen = focus.flatMap((code) => withFigures.find(({ region }) => region.code === code) ?? [])
  const others = withFigures.filter((series) => !chosen.includes(series))
  const drawn = others.slice(0, OTHERS)
  const lines = [
    ...drawn.map((series): DeckSeries => ({ name: writeRegion(series.region, words), colour: GREY, values: valuesOf(series), points: [], line: 1, marked: false })),
    ...chosen.map((series, at): DeckSeries => ({ name: writeRegion(series.region, words), colour: COLOURS[at % COLOURS.length] ?? ACCENT, values: valuesOf(series), points: pointsOf(series), line: 2.5, marked: true })),
  ]
  const chart: DeckChart = {
    kind: 'line', heading: '', categoryName: words.t('table.year'), categories: years.map(String), series: lines, overlapped: false, size: 14, labelSize: 14,
    ends: chosen.flatMap((series, at) => endOf(series, COLOURS[at % COLOURS.length] ?? ACCENT, telling)), axis: axisOf(table, 5),
    said: chosen.flatMap(({ rows }) => rows.map((row, at) => speakYear(row, years[at] ?? 0, telling))).join(words.t('list.semicolon')),
  }
  const gaps = chosen.flatMap(({ region, rows }) => rows.flatMap((row, at) => (row.shown === undefined ? [`${writeRegion(region, words)} ${years[at] ?? ''}${words.t('list.colon')}${writeGap(row, words)}`] : [])))
  const hidden = others.slice(OTHERS).map(({ region }) => ({ region }))
  return {
    legend: [],
    rows: [[{ kind: 'chart', weight: 1, chart }]],
    notes: listNotes(gaps.length === 0 ? '' : words.t('trend.lane') + words.t('list.colon') + gaps.join(words.t('list.semicolon')) + words.t('reservation.end'), hidden.length === 0 ? '' : words.t('deck.not_drawn', { regions: listRegionNames(hidden, words) })),
  }
}

export function describeMultiples({ table, focus }: TrendData, { words, units }: Telling): SlideParts {
  const { years, indicator } = table
  const telling = { indicator, units, words }
  const withFigures = table.series.filter(hasFigures)
  const ordered = [...withFigures.filter(({ region }) => focus.includes(region.code)), ...withFigures.filter(({ region }) => !focus.includes(region.code))]
  const axis = axisOf(table, 2)
  const charts = ordered.slice(0, PANELS).map((series): DeckChart => {
    const name = writeRegion(series.region, words)
    const line = { name, colour: focus.length === 0 || focus.includes(series.region.code) ? ACCENT : GREY, values: valuesOf(series), points: [], line: 2, marked: true }
    return { kind: 'line', heading: name, categoryName: words.t('table.year'), categories: years.map(String), series: [line], overlapped: false, size: 10, labelSize: 10, ends: [], axis, said: series.rows.map((row, at) => speakYear(row, years[at] ?? 0, telling)).join(words.t('list.semicolon')) }
  })
  const columns = charts.length <= 4 ? 2 : charts.length <= 6 ? 3 : 4
  const rows = Array.from({ length: Math.ceil(charts.length / columns) }, (_, row) => charts.slice(row * columns, (row + 1) * columns).map((chart) => ({ kind: 'chart' as const, weight: 1, chart })))
  const hidden = ordered.slice(PANELS)
  return { legend: [], rows, notes: listNotes(hidden.length === 0 ? '' : words.t('deck.not_drawn', { regions: listRegionNames(hidden, words) })) }
}

function hasFigures({ rows }: Series): boolean {
  return rows.some((row) => row.shown !== undefined)
}

function valuesOf({ rows }: Series): (number | null)[] {
  return rows.map((row) => row.shown ?? null)
}

/** A figure that covers a part of its year is hollow. */
function pointsOf({ rows }: Series): DeckPoint[] {
  return rows.flatMap((row, at): DeckPoint[] => (row.shown !== undefined && row.partYear ? [{ at, look: 'hollow' }] : []))
}

function endOf({ region, rows }: Series, colour: string, telling: Telling & Pick<SeriesTable, 'indicator'>): LineEnd[] {
  const last = [...rows].reverse().find((row) => row.shown !== undefined)
  return last?.shown === undefined ? [] : [{ text: `${writeRegion(region, telling.words)} ${writeShown(last, telling)}`, colour, value: last.shown }]
}

function axisOf({ series, indicator }: SeriesTable, steps: number): DeckAxis {
  const figures = series.flatMap(({ rows }) => rows.flatMap((row) => row.shown ?? []))
  const range = chooseRange(Math.min(...figures), Math.max(...figures), steps, indicator.unit)
  return { ...range, format: formatAxis(range.step, indicator.unit), title: '', hidden: false }
}
