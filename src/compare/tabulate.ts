/** From what the data set holds to one table: the regions that were chosen × one indicator, each cell a figure or the reason for none. */
import type { CatalogueFile, Cell, ContextEntry, OverviewFile, PublicIndicator, RegionEntry, ReportEntry } from '../model/dataset.ts'
import type { GapReason } from '../model/lists.ts'
import type { Bilingual } from '../model/text.ts'

/** What is known without opening a single report. */
export interface Holdings {
  catalogue: CatalogueFile
  regions: readonly RegionEntry[]
  reports: readonly ReportEntry[]
  overview: OverviewFile['reports']
  /** Figures about regions that no report states; absent where nobody recorded any. */
  context?: readonly ContextEntry[]
}

/** Whose figures stand in a table: `regions` in the order of display; the latest report within `years` speaks for each. */
export interface Choice {
  regions: readonly string[]
  body: string
  years: YearRange
}

/** Closed range of report years; an open end is null, so the latest available year is `{from: null, until: null}`. */
export interface YearRange {
  from: number | null
  until: number | null
}

/** One region's place in a table. Where `gap` is null there is a figure: stated, derived or both. */
export interface Row {
  region: RegionEntry
  report: ReportEntry | null
  cell: Cell | null
  gap: GapReason | null
  stated: number | undefined
  derived: number | undefined
  /** The figure that stands for the region: the one computed from printed figures, else the stated one. */
  shown: number | undefined
  /** The figure covers only a part of its year. */
  partYear: boolean
  /** What was counted in, as printed: for a rate the verb of its denominator (排查, 受理), else the verb of the figure itself. */
  base: string | null
  /** What a converted figure was divided by or measured against; for a gap, what the report does not say of it. */
  against?: Against
}

/** The other figure behind a converted one. */
export interface Against extends Bilingual {
  value: number | null
  /** The figure that was converted. */
  from?: number
}

export interface Table {
  indicator: PublicIndicator
  rows: Row[]
}

/** The report that speaks for each region: its latest one of that body within the range. */
export function pickReports(holdings: Holdings, choice: Choice): Map<string, ReportEntry> {
  const picked = new Map<string, ReportEntry>()
  for (const report of holdings.reports) {
    if (report.body !== choice.body || report.kind !== 'annual' || !isWithin(report.year, choice.years)) continue
    const before = picked.get(report.region)
    if (before === undefined || before.year < report.year) picked.set(report.region, report)
  }
  return picked
}

/** One indicator over the chosen regions, in their order. */
export function tabulate(holdings: Holdings, indicator: PublicIndicator, choice: Choice): Table {
  const reports = pickReports(holdings, choice)
  const cells = indexCells(holdings)
  const denominator = holdings.catalogue.derived.find((entry) => entry.id === indicator.id)?.denominator
  const rows = listRegions(holdings, choice.regions).map((region) => {
    const report = reports.get(region.code) ?? null
    const cell = report === null ? null : (cells.get(report.key)?.get(indicator.id) ?? null)
    const below = report === null || denominator === undefined ? null : (cells.get(report.key)?.get(denominator) ?? null)
    return buildRow(region, report, cell, below?.basis ?? null)
  })
  return { indicator, rows }
}

/** The rows of a table whose cells are already at hand; `base` is the verb of the denominator, where there is one. */
export function buildRow(region: RegionEntry, report: ReportEntry | null, cell: Cell | null, base: string | null): Row {
  const gap = report === null ? 'not_collected' : cell === null ? 'not_stated' : cell.gap
  const stated = gap === null && cell !== null && cell.origin !== 'derived' ? (cell.value ?? undefined) : undefined
  const derived = gap === null && cell !== null ? (cell.origin === 'derived' ? (cell.value ?? undefined) : cell.derived?.value) : undefined
  return {
    region,
    report,
    cell,
    gap: gap ?? (stated === undefined && derived === undefined ? 'unread' : null),
    stated,
    derived,
    shown: derived ?? stated,
    partYear: cell !== null && isPartYear(cell.period),
    base: base ?? cell?.basis ?? null,
  }
}

/** Every report's cells by indicator, by report key; made once for a data set, since every table looks into it. */
export function indexCells(holdings: Pick<Holdings, 'overview'>): ReadonlyMap<string, ReadonlyMap<string, Cell>> {
  const known = indexed.get(holdings.overview) ?? new Map(holdings.overview.map((report) => [report.key, new Map(report.cells.map((cell) => [cell.indicator, cell]))]))
  indexed.set(holdings.overview, known)
  return known
}

const indexed = new WeakMap<Holdings['overview'], ReadonlyMap<string, ReadonlyMap<string, Cell>>>()

/** The entries of the chosen codes, in the order chosen; codes that are not in use are left out. */
export function listRegions(holdings: Pick<Holdings, 'regions'>, codes: readonly string[]): RegionEntry[] {
  const byCode = new Map(holdings.regions.map((region) => [region.code, region]))
  return codes.flatMap((code) => byCode.get(code) ?? [])
}

/** Codes of all regions with a report of that body, in administrative order. */
export function listReporting(holdings: Pick<Holdings, 'reports'>, body: string): string[] {
  const codes = new Set(holdings.reports.filter((report) => report.body === body && report.kind === 'annual').map((report) => report.region))
  return [...codes].sort()
}

function isWithin(year: number, range: YearRange): boolean {
  return (range.from === null || year >= range.from) && (range.until === null || year <= range.until)
}

/** Whether a figure covers only a part of its year. */
export function isPartYear(period: Cell['period']): boolean {
  return period !== null && ('from' in period || 'until' in period || 'label' in period)
}
