/** From `m` in the address to what it points at: whose number, of which indicator, from which report; or a gap. */
import { buildRow, indexCells, pickReports } from '../compare/tabulate.ts'
import type { Choice, Holdings, Row } from '../compare/tabulate.ts'
import type { IndicatorFile, PublicIndicator } from '../model/dataset.ts'

export interface Located {
  indicator: PublicIndicator
  /** The region's cell that the number belongs to, or the gap itself. */
  row: Row
  /** The numbers in the text to mark: one, or numerator and denominator. */
  ids: string[]
  /** The figure is computed from those numbers and printed nowhere. */
  isDerived: boolean
}

/** What the address names: the number or gap, and the indicator that it is a source of, where that is said. */
export function splitSource(m: string): { source: string; indicator: string | null } {
  const [, source = '', indicator = null] = /^(gap-\d+|[^-]*)(?:-(.+))?$/.exec(m) ?? []
  return { source, indicator }
}

/** The cell that shows the number, or the gap (of the report named, else of the one that speaks for the region); null where only the indicator's own file can tell. */
export function locateInCells(m: string, indicator: PublicIndicator, holdings: Holdings, choice: Choice, named = ''): Located | null {
  if (m.startsWith('gap-')) return locateGap(m.slice(4), indicator, holdings, choice, named)
  const wanted = m.split('.')
  const cells = indexCells(holdings)
  for (const entry of [indicator, ...holdings.catalogue.indicators]) {
    for (const report of holdings.reports) {
      const cell = cells.get(report.key)?.get(entry.id)
      const region = holdings.regions.find((other) => other.code === report.region)
      if (cell === undefined || region === undefined) continue
      const isPair = wanted.length === 2 && cell.derived?.ids.join('.') === m
      if (!isPair && !(wanted.length === 1 && cell.ids.includes(m))) continue
      const isDerived = isPair || cell.origin === 'derived'
      return { indicator: entry, row: buildRow(region, report, cell, null), ids: isDerived ? (cell.derived?.ids ?? cell.ids) : [m], isDerived }
    }
  }
  return null
}

/** The same for a scoped or partial figure, which stands in the indicator's file only. */
export function locateInFiles(m: string, indicator: PublicIndicator, holdings: Holdings, files: readonly IndicatorFile[]): Located | null {
  const cells = indexCells(holdings)
  for (const file of files) {
    const at = file.id.indexOf(m)
    const report = holdings.reports.find((entry) => entry.key === file.report[at])
    const region = holdings.regions.find((entry) => entry.code === report?.region)
    if (at < 0 || report === undefined || region === undefined) continue
    return { indicator, row: buildRow(region, report, cells.get(report.key)?.get(indicator.id) ?? null, null), ids: m.split('.'), isDerived: file.origin[at] === 'derived' }
  }
  return null
}

function locateGap(code: string, indicator: PublicIndicator, holdings: Holdings, choice: Choice, named: string): Located | null {
  const region = holdings.regions.find((entry) => entry.code === code)
  if (region === undefined) return null
  const report = holdings.reports.find((entry) => entry.key === named && entry.region === code) ?? pickReports(holdings, choice).get(code) ?? null
  const cell = report === null ? null : (indexCells(holdings).get(report.key)?.get(indicator.id) ?? null)
  return { indicator, row: buildRow(region, report, cell, null), ids: [], isDerived: false }
}
