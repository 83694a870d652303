/** Where else an indicator stands: the same region's other years first, then the other regions' latest figures. */
import type { Holdings } from './tabulate.ts'
import type { IndicatorFile, RegionEntry } from '../model/dataset.ts'
import type { Qualifier } from '../model/lists.ts'

export interface Elsewhere {
  region: RegionEntry
  /** Key of the report that it stands in. */
  report: string
  year: number
  id: string
  value: number
  valuePrinted: string
  qualifier: Qualifier
  isDerived: boolean
}

/** Where the reader is: a region's report, or its absence. */
export interface Here {
  report: string | null
  region: string
  body: string
}

/** Figures for the whole of a region, from every report of that body but the one at hand, one for each region and year: the stated one before a computed one. */
export function findElsewhere(files: readonly IndicatorFile[], { reports, regions }: Pick<Holdings, 'reports' | 'regions'>, here: Here): Elsewhere[] {
  const bodies = new Map(reports.map((entry) => [entry.key, entry.body]))
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const found = new Map<string, Elsewhere>()
  for (const file of files) {
    file.id.forEach((id, at) => {
      const key = file.report[at] ?? ''
      const region = byCode.get(file.regions[file.region[at] ?? -1] ?? '')
      if (key === here.report || file.headline[at] !== true || region === undefined || bodies.get(key) !== here.body) return
      const isDerived = file.origin[at] === 'derived'
      const year = file.time_period[at] ?? 0
      const cell = `${region.code} ${year}`
      const before = found.get(cell)
      if (before !== undefined && (isDerived || !before.isDerived)) return
      found.set(cell, { region, report: key, year, id, value: file.value[at] ?? 0, valuePrinted: file.value_printed[at] ?? '', qualifier: file.qualifier[at] ?? 'exact', isDerived })
    })
  }
  const all = [...found.values()]
  const latest = new Map<string, number>()
  for (const { region, year } of all) latest.set(region.code, Math.max(year, latest.get(region.code) ?? 0))
  const level = byCode.get(here.region)?.level
  const order = new Map(regions.map((region, at) => [region.code, at]))
  const place = ({ region }: Elsewhere) => (region.code === here.region ? 0 : region.level === level ? 1 : 2)
  return all
    .filter(({ region, year }) => region.code === here.region || latest.get(region.code) === year)
    .sort((a, b) => place(a) - place(b) || (order.get(a.region.code) ?? 0) - (order.get(b.region.code) ?? 0) || b.year - a.year)
}
