/** What each chart but the ranking draws, and the sentence that says how to read it. */
import { profileRegion } from '../../../compare/profile.ts'
import { weaveRug } from '../../../compare/rug.ts'
import { nameFocus } from './supply.ts'
import type { Tables } from './supply.ts'
import type { Focus } from '../../focus.ts'
import type { ChartId } from '../../../compare/offer.ts'
import type { Holdings, Row } from '../../../compare/tabulate.ts'
import type { Words } from '../../../compare/words.ts'
import type { PublicIndicator } from '../../../model/dataset.ts'

type Other = Exclude<ChartId, 'ranking'>

/** null where the tables do not carry the chart. */
export function prepareData(id: Other, holdings: Holdings, indicator: PublicIndicator, tables: Tables, focus: Focus): unknown {
  const named = nameFocus(focus, tables)
  switch (id) {
    case 'trend':
      return { table: tables.series, focus: named }
    case 'multiples':
    case 'coverage':
      return { table: tables.series, focus: focus.codes }
    case 'change':
      return tables.changes === null ? null : { table: tables.changes, focus: focus.codes }
    case 'distribution':
      return { indicator: tables.indicator, peers: tables.peers, lane: listOutside(tables), focus: focus.codes.length > 0 ? focus.codes : [tables.peers[0], tables.peers[tables.peers.length - 1]].flatMap((row) => row?.region.code ?? []) }
    case 'scatter':
      return tables.pairs === null ? null : { table: tables.pairs, focus: focus.codes }
    case 'heatmap':
      return { rug: weaveRug(holdings, indicator, focus.all, tables.convert), focus: focus.codes }
    case 'composition':
      return { indicator, wholes: tables.wholes }
    default: {
      const region = holdings.regions.find((entry) => entry.code === profiled(tables, focus))
      return region === undefined ? null : { profile: profileRegion(holdings, region, indicator, focus.all, tables.convert) }
    }
  }
}

/** Regions without a figure, and those whose figure may not be set beside the others. */
function listOutside({ ranking, peers }: Tables): Row[] {
  const inside = new Set(peers)
  return [...ranking.lane, ...ranking.ranked.filter((row) => !inside.has(row)).map((row): Row => ({ ...row, gap: 'not_comparable' }))]
}

/** The region of a profile: the first chosen, else the leading one. */
function profiled({ peers }: Tables, focus: Focus): string | undefined {
  return focus.codes[0] ?? peers[0]?.region.code
}

export function writeLead(id: Other, tables: Tables, focus: Focus, holdings: Holdings, words: Words): string {
  if (id === 'change') return words.t('charts.lead_change', { from: tables.changes?.years[0] ?? '', until: tables.changes?.years[1] ?? '' })
  const converted = tables.convert === undefined ? '' : `${words.lang === 'zh' ? '' : ' '}${words.t('charts.lead_converted')}`
  if (id === 'heatmap') return words.t('charts.lead_heatmap') + converted
  if (id !== 'profile') return words.t(`charts.lead_${id}`)
  const region = holdings.regions.find((entry) => entry.code === profiled(tables, focus))
  return words.t('charts.lead_profile', { region: region === undefined ? '' : words.of(region) }) + converted
}
