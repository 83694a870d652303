/** The start view's matrix: indicators by domain × regions, the most widely stated first. */
import { answersIndicator, splitQuery } from './search.ts'
import { buildRow, indexCells, listRegions, pickReports } from './tabulate.ts'
import type { Choice, Holdings, Row } from './tabulate.ts'
import type { Domain } from '../model/catalogue.ts'
import type { PublicIndicator, RegionEntry, ReportEntry } from '../model/dataset.ts'

export interface MatrixLine {
  indicator: PublicIndicator
  cells: Row[]
  /** How many of the regions state a figure, or print what it can be computed from. */
  stated: number
}

export interface MatrixGroup {
  domain: Domain
  lines: MatrixLine[]
}

export interface Matrix {
  regions: { region: RegionEntry; report: ReportEntry | null }[]
  groups: MatrixGroup[]
  /** Indicators of the catalogue that none of these reports speaks of. */
  silent: number
}

/** All indicators that at least one of the chosen reports speaks of, with or without a figure; domains in catalogue order. */
export function tabulateMatrix(holdings: Holdings, choice: Choice): Matrix {
  const reports = pickReports(holdings, choice)
  const cells = indexCells(holdings)
  const columns = listRegions(holdings, choice.regions).map((region) => ({ region, report: reports.get(region.code) ?? null }))
  const lines = holdings.catalogue.indicators.map((indicator) => {
    const row = columns.map(({ region, report }) => buildRow(region, report, report === null ? null : (cells.get(report.key)?.get(indicator.id) ?? null), null))
    return { indicator, cells: row, stated: row.filter((cell) => cell.gap === null).length }
  })
  const spoken = lines.filter((line) => line.cells.some((cell) => cell.cell !== null))
  const domains = [...holdings.catalogue.domains].sort((a, b) => a.order - b.order)
  const groups = domains.map((domain) => ({
    domain,
    lines: spoken
      .filter((line) => line.indicator.domain === domain.id)
      .sort((a, b) => b.stated - a.stated || mentions(b) - mentions(a)),
  }))
  return { regions: columns, groups: groups.filter((group) => group.lines.length > 0), silent: lines.length - spoken.length }
}

/** The lines whose indicator answers to all words of a query: Chinese, English, pinyin, initials, other names; in the same groups. */
export function searchMatrix(groups: readonly MatrixGroup[], query: string): MatrixGroup[] {
  const words = splitQuery(query)
  if (words.length === 0) return [...groups]
  const found = groups.map((group) => ({ ...group, lines: group.lines.filter((line) => answersIndicator(line.indicator, group.domain, words)) }))
  return found.filter((group) => group.lines.length > 0)
}

function mentions(line: MatrixLine): number {
  return line.cells.filter((cell) => cell.cell !== null).length
}
