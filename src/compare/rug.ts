/** Regions × indicators as places within peers: a texture of who stands where, the figure itself behind each place. */
import { ENOUGH_FOR_PERCENTILES, makePercentile } from './distribution.ts'
import { findPeers } from './peers.ts'
import { rankRows } from './rank.ts'
import { tabulate } from './tabulate.ts'
import type { Choice, Holdings, Row } from './tabulate.ts'
import type { PublicIndicator, RegionEntry } from '../model/dataset.ts'

export interface RugLine {
  indicator: PublicIndicator
  /** In the order of the regions; `percentile` is null where the figure is missing or not comparable with the others. */
  cells: { row: Row; percentile: number | null }[]
  comparable: number
}

export interface Rug {
  /** In the order of the chosen indicator's ranking, those without a figure last. */
  regions: RegionEntry[]
  lines: RugLine[]
}

/** The chosen indicator first, then the others that enough comparable regions state, the most widely stated first. */
export function weaveRug(holdings: Holdings, chosen: PublicIndicator, choice: Choice): Rug {
  const { ranked, lane } = rankRows(tabulate(holdings, chosen, choice))
  const regions = [...ranked, ...lane].map((row) => row.region)
  const ordered = { ...choice, regions: regions.map((region) => region.code) }
  const lines = holdings.catalogue.indicators.map((indicator) => weaveLine(indicator, tabulate(holdings, indicator, ordered).rows)).filter((line) => line.comparable >= ENOUGH_FOR_PERCENTILES)
  const isFirst = (line: RugLine) => (line.indicator.id === chosen.id ? 1 : 0)
  const related = (line: RugLine) => (line.indicator.domain === chosen.domain ? 1 : 0)
  lines.sort((a, b) => isFirst(b) - isFirst(a) || related(b) - related(a) || b.comparable - a.comparable)
  return { regions, lines: lines.slice(0, LINES) }
}

/** More lines than these are not read as one picture. */
const LINES = 24

function weaveLine(indicator: PublicIndicator, rows: readonly Row[]): RugLine {
  const peers = new Set(findPeers(indicator, rows))
  const percentile = makePercentile([...peers].flatMap((row) => row.shown ?? []))
  return { indicator, comparable: peers.size, cells: rows.map((row) => ({ row, percentile: peers.has(row) && row.shown !== undefined ? percentile(row.shown) : null })) }
}
