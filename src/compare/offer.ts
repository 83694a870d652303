/** Which charts can be drawn of what there is, and for the others the one reason why not. */
import { ENOUGH_FOR_PERCENTILES } from './distribution.ts'
import type { TextKey } from './words.ts'

/** In the order of the tabs. */
export const CHART_IDS = ['ranking', 'trend', 'change', 'distribution', 'scatter', 'heatmap', 'profile', 'multiples', 'composition', 'coverage'] as const
export type ChartId = (typeof CHART_IDS)[number]

/** How figures may be converted; `normalise.ts` says how. */
export const NORMALISERS = ['none', 'officers', 'share', 'residents', 'change'] as const
export type NormaliserId = (typeof NORMALISERS)[number]

/** What the offer depends on. */
export interface Supply {
  /** Regions with a figure that may be set side by side. */
  comparable: number
  /** The most years with a figure that one region has. */
  years: number
  /** Whether some region has a whole-year figure in two years. */
  changes: boolean
  /** Regions with a figure of the second indicator as well. */
  pairs: number
  /** Regions whose report breaks the figure up. */
  wholes: number
  /** Report years that the chosen regions have between them. */
  reportYears: number
}

export interface Refusal {
  why: TextKey
  charts: ChartId[]
}

/** The charts that are offered, and the refused ones by reason. */
export function offerCharts(supply: Supply): { offered: ChartId[]; refused: Refusal[] } {
  const why = new Map(CHART_IDS.map((id) => [id, refuse(id, supply)]))
  const reasons = [...new Set([...why.values()].flatMap((reason) => reason ?? []))]
  return { offered: CHART_IDS.filter((id) => why.get(id) === null), refused: reasons.map((reason) => ({ why: reason, charts: CHART_IDS.filter((id) => why.get(id) === reason) })) }
}

function refuse(id: ChartId, supply: Supply): TextKey | null {
  switch (id) {
    case 'ranking':
      return null
    case 'trend':
    case 'multiples':
      return supply.years >= 2 ? null : 'charts.few_years'
    case 'change':
      return supply.changes ? null : 'charts.few_years'
    case 'distribution':
    case 'heatmap':
    case 'profile':
      return supply.comparable >= ENOUGH_FOR_PERCENTILES ? null : 'charts.few_regions'
    case 'scatter':
      return supply.pairs >= 3 ? null : 'charts.few_pairs'
    case 'composition':
      return supply.wholes > 0 ? null : 'charts.no_parts'
    default:
      return supply.reportYears >= 2 ? null : 'charts.one_year'
  }
}
