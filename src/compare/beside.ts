/** One report that is not published beside those that are: each indicator's figure in it, those of the regions, and where it would stand among its peers. */
import { findPeersOf } from './peers.ts'
import { rankRows } from './rank.ts'
import { buildRow, indexCells, listReporting, tabulate } from './tabulate.ts'
import type { Holdings, Row } from './tabulate.ts'
import type { Cell, PublicIndicator, RegionEntry, ReportEntry } from '../model/dataset.ts'

/** The report at hand. Its cells stand in no list of the data set. */
export interface InHand {
  region: RegionEntry
  report: ReportEntry
  cells: readonly Cell[]
}

export interface Beside {
  indicator: PublicIndicator
  own: Row
  /** The regions that have a figure, each from its latest report: peers first, then the others, in administrative order. */
  published: Row[]
  /** Whether the row at the same place of `published` may be set beside the report's figure as it stands. */
  isPeer: boolean[]
  /** Among the report and its peers; null where the report has no figure, or no peer. */
  place: { place: number; of: number } | null
}

/** In the order of the catalogue; an indicator that neither the report nor any region has a figure of is left out. */
export function setBeside({ region, report, cells }: InHand, holdings: Holdings): Beside[] {
  const own = new Map(cells.map((cell) => [cell.indicator, cell]))
  const choice = { regions: listReporting(holdings, report.body), body: report.body, years: { from: null, until: null } }
  const stated = new Set([...indexCells(holdings).values()].flatMap((of) => [...of.values()].flatMap((cell) => (cell.gap === null ? [cell.indicator] : []))))
  return holdings.catalogue.indicators.flatMap((indicator): Beside[] => {
    const cell = own.get(indicator.id) ?? null
    if (cell?.gap !== null && !stated.has(indicator.id)) return []
    const denominator = holdings.catalogue.derived.find(({ id }) => id === indicator.id)?.denominator
    const row = buildRow(region, report, cell, own.get(denominator ?? '')?.basis ?? null)
    const others = tabulate(holdings, indicator, choice).rows.filter(({ gap }) => gap === null)
    if (row.gap !== null && others.length === 0) return []
    // The same region may be published too, with another year: the report at hand is the first of that code.
    const peers = row.gap === null ? findPeersOf(indicator, [row, ...others], region.code) : []
    const isPeer = (other: Row): boolean => peers.includes(other)
    const published = [...others.filter(isPeer), ...others.filter((other) => !isPeer(other))]
    const ranked = peers.length > 1 && peers.includes(row) ? rankRows({ indicator, rows: peers }).ranked : []
    const place = ranked.find(({ region: of }) => of === region)?.place
    return [{ indicator, own: row, published, isPeer: published.map(isPeer), place: place === undefined ? null : { place, of: ranked.length } }]
  })
}
