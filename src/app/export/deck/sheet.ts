/** The sheet of one place as a slide: its most widely stated indicators, beside the year before and the range of its peers. */
import { writePlaceSheet } from '../../../compare/place_sheet.ts'
import { writePlain, writeRegion, writeShown } from '../../../compare/sentences.ts'
import { listSheetNotes } from '../../panels/sheet/notes.ts'
import { chooseSheetPlaces } from '../../panels/sheet/place.ts'
import type { SlidePage } from './describe.ts'
import type { SlideContent } from './frame.ts'
import type { DeckCell } from '../../../charts/deck/deck.ts'

const ROWS = 14

export function describePlaceSheet(page: SlidePage): SlideContent {
  const { dataset, resolved, findings, words } = page
  const [code = ''] = chooseSheetPlaces(page)
  const sheet = writePlaceSheet(dataset.holdings, code, resolved.choice, findings)
  const empty = { eyebrow: '', takeaway: '', legend: [], rows: [], gaps: [], reservations: [], more: [], reports: [] }
  if (sheet === null || sheet.report === null) return { ...empty, title: words.t('sheet.title'), takeaway: words.t(sheet === null ? 'sheet.nobody' : 'sheet.no_report') }
  const lines = sheet.groups.flatMap((group) => group.lines)
  const [hasBefore, hasPeers] = [lines.some(({ before }) => before !== null), lines.some(({ among }) => among !== null)]
  // Those that can be set beside others say most.
  const shown = [...lines].sort((a, b) => Number(b.among !== null) - Number(a.among !== null)).slice(0, ROWS)
  const right = (text: string, tone?: 'muted' | 'accent'): DeckCell => ({ text, align: 'right', ...(tone !== undefined && { tone }) })
  const head = [{ text: words.t('deck.indicator') }, right(words.t('sheet.figure')), ...(hasBefore ? [right(words.t('sheet.before'))] : []), ...(hasPeers ? [right(words.t('deck.place')), right(words.t('deck.least')), right(words.t('deck.median')), right(words.t('deck.most'))] : [])]
  const rows = shown.map(({ indicator, row, before, among }) => {
    const telling = { indicator, units: dataset.holdings.catalogue.units, words }
    const peers = among === null ? [right('·', 'muted'), right(''), right(''), right('')] : [right(words.t('chart.place', { place: among.place, count: among.count })), ...[among.spread.least, among.spread.median, among.spread.most].map((value) => right(writePlain(value, telling), 'muted'))]
    return [{ text: words.of(indicator) }, right(`${writeShown(row, telling)}${row.derived === undefined ? '' : ' ○'}${row.partYear ? ' ▨' : ''}`, 'accent'), ...(hasBefore ? [right(before === null ? '' : `${writeShown(before.row, telling)} (${before.year})`)] : []), ...(hasPeers ? peers : [])]
  })
  const notes = listSheetNotes(sheet, page)
  return {
    ...empty,
    eyebrow: words.t('sheet.title'),
    title: `${writeRegion(sheet.region, words)} ${words.t('year.report', { year: sheet.report.year })}`,
    rows: [[{ kind: 'table', weight: 1, table: { widths: [3, 1.5, ...(hasBefore ? [1.5] : []), ...(hasPeers ? [1.2, 1.1, 1.1, 1.1] : [])], head, rows } }]],
    gaps: [...(lines.length > shown.length ? [words.t('deck.of_indicators_shown', { shown: shown.length, all: lines.length })] : []), words.t('deck.marks'), ...(notes.findings.length === 0 ? [] : [`${words.t('sheet.findings')}${words.t('list.colon')}${notes.findings.slice(0, 2).map(({ text }) => text).join('')}`])],
    more: [...notes.gaps, ...notes.findings].map(({ text }) => text).concat(notes.source.slice(0, 2)),
    reports: [sheet.report],
  }
}
