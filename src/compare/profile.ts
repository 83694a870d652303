/** One region among its peers: for each indicator that it states, the spread of comparable regions and its own place. */
import { describeSpread, ENOUGH_FOR_PERCENTILES } from './distribution.ts'
import { findPeersOf } from './peers.ts'
import { rankRows } from './rank.ts'
import { tabulate } from './tabulate.ts'
import type { Spread } from './distribution.ts'
import type { Choice, Holdings, Row, Table } from './tabulate.ts'
import type { PublicIndicator, RegionEntry } from '../model/dataset.ts'

export interface ProfileLine {
  indicator: PublicIndicator
  row: Row & { shown: number }
  peers: number[]
  spread: Spread
  /** 1 for the leading figure among the peers; equal ones share it. */
  place: number
}

export interface Profile {
  region: RegionEntry
  lines: ProfileLine[]
}

/** The profile of a region; only indicators with enough comparable regions enter it, those of the chosen one's domain first; each as `convert` has it, which leaves out what it cannot convert. */
export function profileRegion(holdings: Holdings, region: RegionEntry, chosen: PublicIndicator, choice: Choice, convert: (table: Table) => Table | null = (table) => table): Profile {
  const tables = holdings.catalogue.indicators.flatMap((indicator) => convert(tabulate(holdings, indicator, choice)) ?? [])
  const lines = tables.flatMap(({ indicator, rows }) => {
    const peers = findPeersOf(indicator, rows, region.code)
    const row = peers.find((entry) => entry.region.code === region.code)
    const figures = peers.flatMap((entry) => entry.shown ?? [])
    const spread = describeSpread(figures)
    if (row?.shown === undefined || spread === null || figures.length < ENOUGH_FOR_PERCENTILES) return []
    const place = rankRows({ indicator, rows: peers }).ranked.find((entry) => entry.region.code === region.code)?.place ?? 1
    return [{ indicator, row: { ...row, shown: row.shown }, peers: figures, spread, place }]
  })
  const near = (line: ProfileLine) => (line.indicator.id === chosen.id ? 2 : line.indicator.domain === chosen.domain ? 1 : 0)
  lines.sort((a, b) => near(b) - near(a) || b.peers.length - a.peers.length)
  return { region, lines: lines.slice(0, LINES) }
}

const LINES = 20
