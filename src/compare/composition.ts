/** What a whole is made of, as reports state it: parts named in the sentence, and outcomes that the catalogue knows as parts. Parts may overlap, so they are never added up. */
import { indexCells } from './tabulate.ts'
import type { Holdings, Row, Table } from './tabulate.ts'
import type { IndicatorFile, PublicIndicator } from '../model/dataset.ts'

export interface Part {
  /** As printed, or the indicator that is a part of this one. */
  name: string | PublicIndicator
  value: number
  /** Percent of the whole; null where the whole is not stated or smaller than its part. */
  share: number | null
  row: Row
  indicator: PublicIndicator
}

export interface Whole {
  row: Row
  parts: Part[]
}

/** Regions with at least two stated parts, or with an outcome, in the order of the table. */
export function listParts(holdings: Holdings, table: Table, files: readonly IndicatorFile[]): Whole[] {
  const cells = indexCells(holdings)
  const outcomes = holdings.catalogue.derived.filter((entry) => entry.denominator === table.indicator.id).flatMap((entry) => holdings.catalogue.indicators.find((other) => other.id === entry.numerator) ?? [])
  return table.rows.flatMap((row) => {
    if (row.report === null || table.indicator.kind === 'rate') return []
    const own = cells.get(row.report.key)
    const named = files.flatMap((file) => listNamed(row, file, table.indicator))
    const known = outcomes.flatMap((indicator): Part[] => {
      const cell = own?.get(indicator.id)
      if (cell == null || cell.gap !== null || cell.value === null) return []
      return [{ name: indicator, value: cell.value, share: shareOf(cell.value, row), indicator, row: { ...row, cell, stated: cell.value, derived: undefined, shown: cell.value, gap: null } }]
    })
    const parts = [...known, ...named.sort((a, b) => b.value - a.value)]
    return known.length > 0 || parts.length > 1 ? [{ row, parts }] : []
  })
}

function listNamed(row: Row, file: IndicatorFile, indicator: PublicIndicator): Part[] {
  const found = new Map<string, Part>()
  file.id.forEach((id, at) => {
    const name = file.scope[at] ?? ''
    const value = file.value[at]
    if (file.report[at] !== row.report?.key || name === '' || value === undefined || file.origin[at] === 'derived' || found.has(name)) return
    const cell = { indicator: indicator.id, value, value_printed: file.value_printed[at] ?? null, qualifier: file.qualifier[at] ?? ('exact' as const), origin: file.origin[at] ?? ('stated' as const), gap: null, flags: file.flags[at] ?? [], ids: [id], period: file.period[at] ?? null, basis: file.basis[at] ?? null }
    found.set(name, { name, value, share: shareOf(value, row), indicator, row: { ...row, cell, gap: null, stated: value, derived: undefined, shown: value } })
  })
  return [...found.values()]
}

function shareOf(value: number, whole: Row): number | null {
  return whole.stated === undefined || whole.stated <= 0 || value > whole.stated ? null : (value / whole.stated) * 100
}
