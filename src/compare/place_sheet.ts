/** Everything about one place on one sheet: its indicators with the figure of the year before and the range of its peers, what it does not say, what was found about its report. */
import { describeSpread, ENOUGH_FOR_PERCENTILES } from './distribution.ts'
import { findPeersOf } from './peers.ts'
import { rankRows } from './rank.ts'
import { tabulateSeries } from './series.ts'
import { indexCells, listReporting, pickReports, tabulate } from './tabulate.ts'
import type { Spread } from './distribution.ts'
import type { Choice, Holdings, Row } from './tabulate.ts'
import type { Domain } from '../model/catalogue.ts'
import type { FindingEntry, PublicIndicator, RegionEntry, ReportEntry } from '../model/dataset.ts'

/** Where a figure stands among comparable ones; only where there are enough of them. */
export interface Among {
  spread: Spread
  /** With its own. */
  count: number
  /** 1 for the leading figure; equal ones share it. */
  place: number
}

export interface SheetLine {
  indicator: PublicIndicator
  row: Row
  /** The last figure before, of the same place. */
  before: { year: number; row: Row } | null
  among: Among | null
}

export interface PlaceSheet {
  region: RegionEntry
  /** null where nothing is collected. */
  report: ReportEntry | null
  /** Lines with a figure, in catalogue order. */
  groups: { domain: Domain; lines: SheetLine[] }[]
  /** Spoken of without a figure that could be used. */
  gaps: { indicator: PublicIndicator; row: Row }[]
  /** Not stated here, though most of its peers state it. */
  missing: { indicator: PublicIndicator; stated: number; of: number }[]
  findings: FindingEntry[]
  /** How many lines with a figure do not fit. */
  leftOut: number
}

/** More than these do not fit on one sheet of paper; those that fewest places state are left out first. */
export const SHEET_LINES = 56

/** The latest report of a place within the choice's years, beside everyone's of the same years; null for a place that nobody knows. */
export function writePlaceSheet(holdings: Holdings, code: string, { body, years }: Omit<Choice, 'regions'>, findings: readonly FindingEntry[]): PlaceSheet | null {
  const region = holdings.regions.find((entry) => entry.code === code)
  if (region === undefined) return null
  const everyone = { regions: listReporting(holdings, body), body, years }
  const reports = pickReports(holdings, everyone)
  const report = reports.get(code) ?? null
  if (report === null) return { region, report, groups: [], gaps: [], missing: [], findings: [], leftOut: 0 }
  const { indicators, domains } = holdings.catalogue
  const own = indexCells(holdings).get(report.key)
  const tables = indicators.flatMap((indicator) => (own?.has(indicator.id) === true ? [{ indicator, rows: tabulate(holdings, indicator, everyone).rows }] : []))
  const spoken = tables.flatMap(({ indicator, rows }) => {
    const row = rows.find((entry) => entry.region.code === code)
    return row === undefined ? [] : [{ indicator, row, rows }]
  })
  const lines = spoken.flatMap(({ indicator, row, rows }): SheetLine[] => (row.gap !== null ? [] : [{ indicator, row, before: findBefore(holdings, indicator, row, body), among: standAmong(indicator, rows, code) }]))
  const level = new Set(holdings.regions.filter((entry) => entry.level === region.level && entry.code !== code).map((entry) => entry.code))
  const peers = [...reports].flatMap(([place, { key }]) => (level.has(place) ? [key] : []))
  const stated = countStated(holdings, peers)
  const kept = new Set([...lines].sort((a, b) => (stated.get(b.indicator.id) ?? 0) - (stated.get(a.indicator.id) ?? 0)).slice(0, SHEET_LINES))
  return {
    region,
    report,
    groups: [...domains].sort((a, b) => a.order - b.order).flatMap((domain) => {
      const some = lines.filter((line) => kept.has(line) && line.indicator.domain === domain.id)
      return some.length === 0 ? [] : [{ domain, lines: some }]
    }),
    gaps: spoken.flatMap(({ indicator, row }) => (row.gap === null ? [] : [{ indicator, row }])),
    missing: indicators.flatMap((indicator) => {
      const count = stated.get(indicator.id) ?? 0
      return own?.has(indicator.id) !== true && peers.length >= 2 && count * 2 > peers.length ? [{ indicator, stated: count, of: peers.length }] : []
    }),
    findings: findings.filter((finding) => finding.report === report.key),
    leftOut: lines.length - kept.size,
  }
}

/** Indicator → how many of these reports state a figure. */
function countStated(holdings: Holdings, keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const cells = indexCells(holdings)
  for (const key of keys) for (const cell of cells.get(key)?.values() ?? []) if (cell.gap === null) counts.set(cell.indicator, (counts.get(cell.indicator) ?? 0) + 1)
  return counts
}

function standAmong(indicator: PublicIndicator, rows: readonly Row[], code: string): Among | null {
  const peers = findPeersOf(indicator, rows, code)
  const own = peers.find((row) => row.region.code === code)
  const spread = describeSpread(peers.flatMap((row) => row.shown ?? []))
  if (own === undefined || spread === null || peers.length < ENOUGH_FOR_PERCENTILES) return null
  const place = rankRows({ indicator, rows: [...peers] }).ranked.find((row) => row.region.code === code)?.place ?? 1
  return { spread, count: peers.length, place }
}

function findBefore(holdings: Holdings, indicator: PublicIndicator, row: Row, body: string): SheetLine['before'] {
  const year = row.report?.year ?? 0
  const { years, series } = tabulateSeries(holdings, indicator, { regions: [row.region.code], body, years: { from: null, until: year - 1 } })
  const rows = series[0]?.rows ?? []
  for (let at = rows.length - 1; at >= 0; at--) if (rows[at]?.gap === null) return { year: years[at] ?? 0, row: rows[at]! }
  return null
}
