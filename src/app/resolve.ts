/** What a view means with the data at hand: which indicator, which regions, and what in the address the data does not have. */
import { pickGroup } from '../compare/group.ts'
import { CHART_IDS } from '../compare/offer.ts'
import { listReporting, tabulate } from '../compare/tabulate.ts'
import { COMPARE_VIEWS, readYears } from './view.ts'
import type { Dataset } from './data.ts'
import type { BadValue, View } from './view.ts'
import type { ChartId } from '../compare/offer.ts'
import type { Choice, Holdings } from '../compare/tabulate.ts'
import type { TextKey } from '../compare/words.ts'
import type { PublicIndicator, RegionEntry } from '../model/dataset.ts'

export interface Notice {
  key: TextKey
  fill: Record<string, string>
}

export interface Resolved {
  indicator: PublicIndicator | null
  choice: Choice
  chart: ChartId
  /** Codes of all regions that may be chosen. */
  everyone: string[]
  notices: Notice[]
}

export function resolveView(view: View, bad: readonly BadValue[], { holdings, index }: Dataset): Resolved {
  const notices: Notice[] = bad.map(({ key, value }) => (key === 'data' && value === 'sample' ? { key: 'sample.not_carried', fill: {} } : { key: 'notice.bad_value', fill: { key, value } }))
  const { indicators } = holdings.catalogue
  const find = (id: string) => indicators.find((entry) => entry.id === id) ?? indicators.find((entry) => entry.formerly.includes(id))
  for (const id of view.i) if (find(id) === undefined) notices.push({ key: 'notice.unknown_indicator', fill: { value: id } })
  const bodies = new Set(holdings.reports.map((report) => report.body))
  const body = bodies.has(view.b) ? view.b : 'government'
  if (body !== view.b) notices.push({ key: 'notice.unknown_body', fill: { value: view.b } })
  const everyone = listEveryone(holdings, body, index.site.region)
  const asked = readYears(view.y)
  const hasYear = holdings.reports.some((report) => (asked.from === null || report.year >= asked.from) && (asked.until === null || report.year <= asked.until))
  if (!hasYear) notices.push({ key: 'notice.unknown_year', fill: { value: view.y } })
  const known = new Set(holdings.regions.map((region) => region.code))
  for (const code of view.r) if (!known.has(code)) notices.push({ key: 'notice.unknown_region', fill: { value: code } })
  const chosen = view.r.filter((code) => known.has(code))
  const grouped = view.g === '' ? [] : pickGroup(view.g, everyone, holdings.regions)
  if (view.g !== '' && grouped.length === 0) notices.push({ key: 'notice.unknown_region', fill: { value: view.g } })
  if (view.d !== '' && view.d !== index.version) notices.push({ key: 'notice.other_data', fill: { value: view.d, now: index.version } })
  const chart = CHART_IDS.find((id) => id === view.c)
  if (chart === undefined && COMPARE_VIEWS.some((id) => id === view.v)) notices.push({ key: 'notice.bad_value', fill: { key: 'c', value: view.c } })
  const regions = chosen.length > 0 ? chosen : grouped.length > 0 ? grouped : everyone
  const choice = { regions, body, years: hasYear ? asked : { from: null, until: null } }
  return { indicator: view.i.flatMap((id) => find(id) ?? [])[0] ?? find(index.site.default_indicator) ?? mostStated(holdings, choice), choice, chart: chart ?? 'ranking', everyone, notices }
}

/** The same list for the same reports, so that what is computed from it is computed once. */
function listEveryone(holdings: Holdings, body: string, own: string): string[] {
  const lists = everyones.get(holdings.reports) ?? new Map<string, string[]>()
  everyones.set(holdings.reports, lists)
  const list = lists.get(`${body} ${own}`) ?? putFirst(listReporting(holdings, body), own)
  lists.set(`${body} ${own}`, list)
  return list
}

const everyones = new WeakMap<Holdings['reports'], Map<string, string[]>>()

/** The house's own region leads its page. */
function putFirst(codes: readonly string[], own: string): string[] {
  return codes.includes(own) ? [own, ...codes.filter((code) => code !== own)] : [...codes]
}

/** The codes of a region's ancestors, nearest first. */
export function listAncestors(code: string, regions: readonly RegionEntry[]): RegionEntry[] {
  const parent = regions.find((region) => region.code === regions.find((entry) => entry.code === code)?.parent)
  return parent === undefined ? [] : [parent, ...listAncestors(parent.code, regions)]
}

/** For data without the usual start indicator: the one that most regions state. */
function mostStated(holdings: Holdings, choice: Choice): PublicIndicator | null {
  const counted = holdings.catalogue.indicators.map((indicator) => ({ indicator, stated: tabulate(holdings, indicator, choice).rows.filter((row) => row.gap === null).length }))
  return counted.sort((a, b) => b.stated - a.stated)[0]?.indicator ?? null
}
