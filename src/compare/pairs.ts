/** Two indicators of the same report, side by side: one point a region. */
import { pickReports } from './tabulate.ts'
import type { Choice, Holdings, Row, Table } from './tabulate.ts'
import type { PublicIndicator } from '../model/dataset.ts'

export interface Pair {
  across: Row & { shown: number }
  up: Row & { shown: number }
}

export interface PairTable {
  across: PublicIndicator
  up: PublicIndicator
  pairs: Pair[]
  /** Regions that lack one of the two: the row that is empty. */
  lane: { row: Row; indicator: PublicIndicator }[]
}

/** The regions of two tables that have a figure in both, from the same report. */
export function pairTables(up: Table, across: Table): PairTable {
  const others = new Map(across.rows.map((row) => [row.region.code, row]))
  const pairs: Pair[] = []
  const lane: PairTable['lane'] = []
  for (const row of up.rows) {
    const other = others.get(row.region.code)
    if (row.shown === undefined) lane.push({ row, indicator: up.indicator })
    else if (other === undefined || other.shown === undefined) lane.push({ row: other ?? { ...row, cell: null, gap: 'not_stated', stated: undefined, derived: undefined, shown: undefined }, indicator: across.indicator })
    else pairs.push({ up: { ...row, shown: row.shown }, across: { ...other, shown: other.shown } })
  }
  return { across: across.indicator, up: up.indicator, pairs, lane }
}

/** The indicator that is set beside another where the reader has chosen none: of its domain if three regions state both, else the one most of them share. */
export function pickSecond(holdings: Holdings, first: PublicIndicator, choice: Choice): PublicIndicator | null {
  const chosen = new Set(choice.regions)
  const keys = new Set([...pickReports(holdings, choice)].flatMap(([region, report]) => (chosen.has(region) ? [report.key] : [])))
  const shared = new Map<string, number>()
  for (const { key, cells } of holdings.overview) {
    if (!keys.has(key) || !cells.some((cell) => cell.indicator === first.id && cell.gap === null)) continue
    for (const cell of cells) if (cell.gap === null && cell.indicator !== first.id) shared.set(cell.indicator, (shared.get(cell.indicator) ?? 0) + 1)
  }
  const weigh = (indicator: PublicIndicator) => (shared.get(indicator.id) ?? 0) * (indicator.domain === first.domain && (shared.get(indicator.id) ?? 0) >= 3 ? 1000 : 1)
  const [best] = holdings.catalogue.indicators.filter((indicator) => shared.has(indicator.id)).sort((a, b) => weigh(b) - weigh(a))
  return best ?? null
}
