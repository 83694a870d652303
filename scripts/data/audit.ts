/** Findings across the reports of a build. */
import { startAudit } from '../../src/compare/audit.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { Cell, FindingEntry, OverviewFile, RegionEntry } from '../../src/model/dataset.ts'
import type { Observation } from '../../src/model/observation.ts'
import type { KeyedReport } from './files.ts'

interface Observed {
  report: KeyedReport
  rows: readonly Observation[]
  overview: OverviewFile['reports'][number]
}

export function auditReports(observed: readonly Observed[], regions: ReadonlyMap<string, RegionEntry>, catalogue: Catalogue): FindingEntry[] {
  const audit = startAudit()
  const byKey = new Map(observed.map((one) => [one.report.entry.key, one]))
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]))
  const units = new Map(catalogue.units.map((unit) => [unit.id, unit]))
  const cells = new Map<string, Map<string, Cell>>()
  const cellsOf = (key: string): Map<string, Cell> => {
    const known = cells.get(key) ?? new Map((byKey.get(key)?.overview.cells ?? []).map((cell) => [cell.indicator, cell]))
    cells.set(key, known)
    return known
  }
  for (const { report, rows, overview } of observed) {
    const { key, region, body, year, kind } = report.entry
    const level = regions.get(region)?.level
    if (level !== undefined) audit.add({ key, region, level, body, year, kind, text: report.text, cells: overview.cells, rows })
  }
  return audit.finish({
    cell: (key, indicator) => cellsOf(key).get(indicator),
    text: (key) => byKey.get(key)?.report.text ?? '',
    title: (key) => {
      const entry = byKey.get(key)?.report.entry
      const region = regions.get(entry?.region ?? '')
      return { zh: `${region?.zh ?? ''}${entry?.year}年`, en: `${region?.en ?? ''} ${entry?.year}` }
    },
    indicator: (id) => {
      const indicator = indicators.get(id)
      const unit = units.get(indicator?.unit ?? '')
      return { name: { zh: indicator?.zh ?? id, en: indicator?.en ?? id }, unit: { zh: unit?.zh ?? '', en: unit?.en ?? '' }, kind: indicator?.kind ?? 'count' }
    },
  })
}
