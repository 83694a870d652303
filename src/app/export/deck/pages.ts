/** The slides of the other pages: all indicators, publication, findings, one number in its sentence. */
import { describeMatrix } from '../../../charts/deck/tables.ts'
import { chooseFindings } from '../../../compare/findings.ts'
import { tabulateMatrix } from '../../../compare/matrix.ts'
import { listPublication } from '../../../compare/publication.ts'
import { writeRegion } from '../../../compare/sentences.ts'
import { listAnnual } from '../../../compare/tally.ts'
import { GAPS, PUNCTUALITY } from '../../../model/lists.ts'
import { excerptOf, shortenExcerpt } from '../../excerpt.ts'
import { locateInCells, locateInFiles, splitSource } from '../../locate.ts'
import { summarisePublication } from '../../panels/publication/summary.ts'
import type { SlidePage } from './describe.ts'
import type { SlideContent } from './frame.ts'
import type { DeckBlock, DeckCell } from '../../../charts/deck/deck.ts'
import type { PublicationRow } from '../../../compare/publication.ts'
import type { Words } from '../../../compare/words.ts'

/** More rows than these are not read on a wall. */
const ROWS = 12
const EMPTY: Omit<SlideContent, 'title'> = { eyebrow: '', takeaway: '', legend: [], rows: [], gaps: [], reservations: [], more: [], reports: [] }

export function describeWholeMatrix({ resolved, dataset, words }: SlidePage): SlideContent {
  const { holdings } = dataset
  const matrix = tabulateMatrix(holdings, resolved.choice)
  const parts = describeMatrix(matrix, { words, units: holdings.catalogue.units })
  return { ...EMPTY, title: words.t('matrix.title'), rows: parts.rows, gaps: parts.notes, reports: matrix.regions.flatMap(({ report }) => report ?? []) }
}

export async function describePublication({ view, resolved, dataset, door, words }: SlidePage): Promise<SlideContent> {
  const { regions, reports } = dataset.holdings
  const { body } = resolved.choice
  const facts = await door.publication(dataset.index)
  const found = listAnnual([...reports, ...facts.notPublished], body).map(({ year }) => year)
  const [first, last] = [Math.min(...found), Math.max(...found)]
  const every = found.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const years = every.filter((year) => !view.f['year'] || String(year) === view.f['year']).slice(-6)
  const codes = [...new Set([...resolved.everyone, ...facts.notPublished.filter((entry) => entry.body === body).map(({ region }) => region)])]
  const rows = listPublication({ ...facts, regions, reports }, { regions: codes, body, years })
  const places = codes.map((code) => rows.filter((row) => row.region.code === code)).filter((place) => place.length > 0)
  const head = [{ text: words.t('table.region') }, ...years.map((year): DeckCell => ({ text: words.t('year.report', { year }), align: 'right' }))]
  const lines = places.slice(0, ROWS).map((place) => [{ text: place[0] === undefined ? '' : writeRegion(place[0].region, words) }, ...place.map((row) => publicationCell(row, words))])
  return {
    ...EMPTY, title: words.t('publication.title'), takeaway: summarisePublication(rows, words), rows: [[table([2, ...years.map(() => 1.2)], head, lines)]],
    gaps: places.length > ROWS ? [words.t('deck.of_rows', { shown: ROWS, all: places.length })] : [],
    more: [words.t('publication.lead'), words.t('publication.note')], reports: rows.flatMap(({ report }) => report ?? []),
  }
}

export function describeFindings({ view, dataset, findings, words }: SlidePage): SlideContent {
  const { reports, regions } = dataset.holdings
  const { severity = '', rule = '', region = '' } = view.f
  const chosen = chooseFindings(findings, reports, { severity, rule, region })
  const byKey = new Map(reports.map((report) => [report.key, report]))
  const nameReport = (key: string) => {
    const report = byKey.get(key)
    const place = regions.find(({ code }) => code === report?.region)
    return report === undefined || place === undefined ? key : `${writeRegion(place, words)} ${words.t('year.report', { year: report.year })}`
  }
  const lines = chosen.slice(0, 8).map((finding): DeckCell[] => [{ text: nameReport(finding.report) }, { text: words.t(`legend.finding_${finding.severity}`), tone: 'muted' }, { text: words.of(finding) }])
  return {
    ...EMPTY, title: words.t('page.quality'), takeaway: words.t('quality.findings_lead', { n: words.number(findings.length), reports: words.number(reports.length) }),
    rows: lines.length === 0 ? [] : [[table([1.6, 0.9, 5.5], [{ text: words.t('evidence.report') }, { text: '' }, { text: words.t('export.notes.findings') }], lines)]],
    gaps: chosen.length > lines.length ? [words.t('deck.of_rows', { shown: lines.length, all: chosen.length })] : [],
    reports: [...new Set(chosen.map((finding) => finding.report))].flatMap((key) => byKey.get(key) ?? []),
  }
}

/** The sentence of the number that the address names; without one, the report itself. */
export async function describeNumber({ view, resolved, dataset, door, words }: SlidePage): Promise<SlideContent> {
  const { reports, regions, catalogue } = dataset.holdings
  const { source, indicator: named } = splitSource(view.m)
  const indicator = catalogue.indicators.find(({ id }) => id === named) ?? resolved.indicator
  const located = view.t !== '' || source === '' || indicator === null ? null : (locateInCells(source, indicator, dataset.holdings, resolved.choice) ?? locateInFiles(source, indicator, dataset.holdings, await door.indicator(dataset.index, indicator.id)))
  const report = located?.row.report ?? reports.find(({ key }) => key === view.t) ?? reports[0]
  const place = regions.find(({ code }) => code === report?.region)
  if (report === undefined || place === undefined) return { ...EMPTY, title: words.t('page.report') }
  const name = `${writeRegion(place, words)} ${words.t('year.report', { year: report.year })}`
  const from = [report.title ?? name, report.published === null ? '' : words.date(report.published)].filter(Boolean).join(words.t('list.comma'))
  const ids = located?.ids ?? source.split('.').filter(Boolean)
  const [excerpt] = ids.length === 0 ? [] : excerptOf(await door.reading(dataset.index, report.key), ids)
  if (excerpt === undefined) return { ...EMPTY, title: name, takeaway: from, reports: [report] }
  const { pieces } = shortenExcerpt(excerpt)
  const [start, end] = [pieces.findIndex(({ marked }) => marked), pieces.map(({ marked }) => marked).lastIndexOf(true)]
  const write = (some: typeof pieces) => some.map(({ text }) => text).join('').replace(/\s+/g, ' ')
  const quote = { before: write(pieces.slice(0, start)).trimStart(), marked: write(pieces.slice(start, end + 1)), after: write(pieces.slice(end + 1)).trimEnd(), from }
  return { ...EMPTY, eyebrow: located === null ? '' : words.of(located.indicator), title: name, rows: [[{ kind: 'quote', weight: 1, quote }]], reports: [report] }
}

function publicationCell(row: PublicationRow, words: Words): DeckCell {
  if (row.report === null || row.punctuality === null) return { text: words.of(GAPS[row.presence === 'not_published' ? 'not_published' : 'not_collected']), align: 'right', tone: 'muted' }
  const { published } = row.report
  return { text: published === null ? words.t('publication.collected') : `${words.date(published)} ${words.of(PUNCTUALITY[row.punctuality])}`, align: 'right' }
}

function table(widths: readonly number[], head: readonly DeckCell[], rows: readonly (readonly DeckCell[])[]): DeckBlock {
  return { kind: 'table', weight: 1, table: { widths, head, rows } }
}
