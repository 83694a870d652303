/** Regions × indicators as places within peers: a texture of who stands where, the figure itself behind each place. */
import { LEVELS } from '../model/lists.ts'
import { ENOUGH_FOR_PERCENTILES, makePercentile } from './distribution.ts'
import { findPeers } from './peers.ts'
import { rankRows } from './rank.ts'
import { tabulate } from './tabulate.ts'
import type { Choice, Holdings, Row, Table } from './tabulate.ts'
import type { PublicIndicator, RegionEntry } from '../model/dataset.ts'

export interface RugLine {
  indicator: PublicIndicator
  /** In the order of the regions; `percentile`, among comparable regions of the same level, is null where there is none. */
  cells: { row: Row; percentile: number | null }[]
  comparable: number
}

export interface Rug {
  /** In the order of the chosen indicator's ranking, those without a figure last. */
  regions: RegionEntry[]
  lines: RugLine[]
}

/** The chosen indicator first, then the others that enough comparable regions state, the most widely stated first; each as `convert` has it, which leaves out what it cannot convert. */
export function weaveRug(holdings: Holdings, chosen: PublicIndicator, choice: Choice, convert: (table: Table) => Table | null = (table) => table): Rug {
  const plain = tabulate(holdings, chosen, choice)
  const { ranked, lane } = rankRows(convert(plain) ?? plain)
  const regions = [...ranked, ...lane].map((row) => row.region)
  const ordered = { ...choice, regions: regions.map((region) => region.code) }
  const tables = holdings.catalogue.indicators.flatMap((indicator) => convert(tabulate(holdings, indicator, ordered)) ?? [])
  const lines = tables.map(({ indicator, rows }) => weaveLine(indicator, rows)).filter((line) => line.comparable >= ENOUGH_FOR_PERCENTILES)
  const isFirst = (line: RugLine) => (line.indicator.id === chosen.id ? 1 : 0)
  const related = (line: RugLine) => (line.indicator.domain === chosen.domain ? 1 : 0)
  lines.sort((a, b) => isFirst(b) - isFirst(a) || related(b) - related(a) || b.comparable - a.comparable)
  return { regions, lines: lines.slice(0, LINES) }
}

/** More lines than these are not read as one picture. */
const LINES = 24

function weaveLine(indicator: PublicIndicator, rows: readonly Row[]): RugLine {
  const groups = LEVELS.map((level) => findPeers(indicator, rows.filter((row) => row.region.level === level))).filter((peers) => peers.length >= ENOUGH_FOR_PERCENTILES)
  const places = new Map(groups.flatMap((peers) => {
    const percentile = makePercentile(peers.flatMap((row) => row.shown ?? []))
    return peers.map((row): [Row, number] => [row, percentile(row.shown ?? 0)])
  }))
  return { indicator, comparable: places.size, cells: rows.map((row) => ({ row, percentile: places.get(row) ?? null })) }
}
