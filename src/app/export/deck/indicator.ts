/** The slide of one indicator: the chart that the address names, or the ranking where the data do not carry it. */
import { SLIDES } from '../../../charts/deck/index.ts'
import { describeRanking } from '../../../charts/deck/ranking.ts'
import { compareYears } from '../../../compare/change.ts'
import { listReservations } from '../../../compare/comparable.ts'
import { makeNormaliser } from '../../../compare/normalise.ts'
import { offerCharts } from '../../../compare/offer.ts'
import { rankRows } from '../../../compare/rank.ts'
import { tellTakeaway } from '../../../compare/sentences.ts'
import { tabulateSeries } from '../../../compare/series.ts'
import { summariseRanking } from '../../../compare/summarise.ts'
import { tabulate } from '../../../compare/tabulate.ts'
import { findFocus } from '../../focus.ts'
import { listLegend } from '../../panels/ChartLegend.tsx'
import { prepareData, writeLead } from '../../panels/charts/prepare.ts'
import { measureSupply, prepareTables } from '../../panels/charts/supply.ts'
import { describeWholeMatrix } from './pages.ts'
import type { SlidePage } from './describe.ts'
import type { SlideContent } from './frame.ts'
import type { SlideParts, Telling } from '../../../charts/deck/parts.ts'
import type { Normaliser } from '../../../compare/normalise.ts'

/** Parts are read against their own whole. */
const UNCONVERTED: readonly string[] = ['composition']

export async function describeIndicator(page: SlidePage, highlight: readonly string[]): Promise<SlideContent> {
  const { view, resolved, dataset, door, words } = page
  const { holdings, index } = dataset
  const { indicator: chosen } = resolved
  if (chosen === null) return describeWholeMatrix(page)
  const found = findFocus(page)
  const named = highlight.filter((code) => found.all.regions.includes(code))
  const focus = named.length === 0 ? found : { ...found, codes: named }
  const files = await door.indicator(index, chosen.id)
  const made = view.n === 'none' || UNCONVERTED.includes(resolved.chart) ? null : makeNormaliser(holdings, chosen, view.n)
  const normaliser: Normaliser | null = typeof made === 'string' ? null : made
  const second = holdings.catalogue.indicators.find((entry) => entry.id === view.i[1]) ?? null
  const tables = prepareTables(holdings, chosen, second, focus, files, normaliser)
  const { offered } = offerCharts(measureSupply(tables))
  const id = offered.includes(resolved.chart) ? resolved.chart : 'ranking'
  const plain = tabulate(holdings, chosen, resolved.choice)
  const table = normaliser === null ? plain : { indicator: normaliser.indicator, rows: plain.rows.map((row) => normaliser.convert(row)) }
  const { indicator } = table
  const ranking = rankRows(table)
  const changes = normaliser === null ? compareYears(tabulateSeries(holdings, chosen, resolved.choice)) : null
  const telling = { indicator, units: holdings.catalogue.units, words }
  const takeaways = summariseRanking(indicator, ranking, changes).filter(({ kind }) => kind !== 'gaps').map((takeaway) => tellTakeaway(takeaway, telling)).join(words.lang === 'zh' ? '' : ' ')
  const domain = holdings.catalogue.domains.find((entry) => entry.id === indicator.domain)
  const around = { eyebrow: domain === undefined ? '' : words.of(domain), more: [`${words.of(indicator)}${words.t('list.colon')}${words.of(indicator.definition)}`] }
  if (id === 'ranking') {
    const parts = describeRanking({ indicator, ranking, focus: [...view.r, ...highlight], accent: highlight }, telling, listLegend(ranking.ranked, words))
    return { ...around, title: words.of(indicator), takeaway: takeaways, legend: parts.legend, rows: parts.rows, gaps: parts.notes, reservations: listReservations(indicator, ranking), reports: reportsOf(ranking.ranked) }
  }
  const describe = SLIDES[id] as (data: unknown, telling: Telling) => SlideParts
  const parts = describe(prepareData(id, holdings, chosen, tables, focus), telling)
  const lead = writeLead(id, tables, focus, holdings, words)
  return {
    ...around,
    title: `${words.of(tables.indicator)}${words.t('list.colon')}${words.t(`charts.${id}`)}`,
    // What the page says of its own drawing does not hold for every native chart.
    takeaway: id === 'profile' || id === 'coverage' ? '' : takeaways,
    legend: parts.legend, rows: parts.rows, gaps: parts.notes,
    more: [lead, ...around.more],
    reservations: listReservations(tables.indicator, tables.ranking),
    reports: id === 'trend' || id === 'multiples' || id === 'change' || id === 'coverage' ? tables.series.series.flatMap(({ rows }) => reportsOf(rows)) : reportsOf(tables.ranking.ranked),
  }
}

function reportsOf(rows: SlideRows): SlideContent['reports'] {
  return rows.flatMap(({ report }) => report ?? [])
}

type SlideRows = readonly Pick<ReturnType<typeof tabulate>['rows'][number], 'report'>[]
