/** The regions that may be chosen, as a list to search: chosen ones first, each with the reason where it has no figure. */
import { answersRegion, splitQuery } from './search.ts'
import { tabulate } from './tabulate.ts'
import type { Ancestry } from './group.ts'
import type { Choice, Holdings } from './tabulate.ts'
import type { PublicIndicator, RegionEntry } from '../model/dataset.ts'
import type { GapReason, Level } from '../model/lists.ts'

export interface RegionOption {
  region: RegionEntry
  /** Why there is no figure of the indicator; null where there is one. */
  gap: GapReason | null
  /** A report of the region is there, so that it can be compared. */
  reports: boolean
}

export interface RegionFilter {
  query: string
  level: Level | null
  /** Code of a province. */
  province: string | null
}

/** All regions of the data set in administrative order: those in `first`, the others with a report, those without one. `choice.regions`: everybody who reports. */
export function listRegionOptions(holdings: Holdings, indicator: PublicIndicator | null, choice: Choice, first: readonly string[]): RegionOption[] {
  const gaps = new Map(indicator === null ? [] : tabulate(holdings, indicator, choice).rows.map((row) => [row.region.code, row.gap]))
  const reporting = new Set(choice.regions)
  const leading = new Set(first)
  const options = holdings.regions.map((region): RegionOption => {
    const reports = reporting.has(region.code)
    return { region, reports, gap: reports ? (gaps.get(region.code) ?? null) : 'not_collected' }
  })
  const order = (option: RegionOption) => (leading.has(option.region.code) ? 0 : option.reports ? 1 : 2)
  return options.sort((a, b) => order(a) - order(b) || (a.region.code < b.region.code ? -1 : 1))
}

export function filterRegions(options: readonly RegionOption[], filter: RegionFilter, ancestry: Ancestry): RegionOption[] {
  const words = splitQuery(filter.query)
  return options.filter(({ region }) => {
    const ancestors = ancestry.get(region.code) ?? []
    const isInside = filter.province === null || region.code === filter.province || ancestors.some(({ code }) => code === filter.province)
    return isInside && (filter.level === null || region.level === filter.level) && answersRegion(region, ancestors, words)
  })
}
