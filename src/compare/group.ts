/** Groups of regions: everything of a level, everything inside a region, or both: the peers of a place. */
import type { RegionEntry } from '../model/dataset.ts'
import { LEVELS } from '../model/lists.ts'
import type { Level } from '../model/lists.ts'

/** `county`, `440000` or `county.440000`, as the address writes it. */
export interface Group {
  id: string
  level: Level | null
  within: RegionEntry | null
  /** Codes, in the order of `everyone`. */
  codes: string[]
}

/** Ancestors of every region, nearest first. */
export type Ancestry = ReadonlyMap<string, readonly RegionEntry[]>

export function traceAncestors(regions: readonly RegionEntry[]): Ancestry {
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const trace = (region: RegionEntry): RegionEntry[] => {
    const parent = region.parent === null ? undefined : byCode.get(region.parent)
    return parent === undefined ? [] : [parent, ...trace(parent)]
  }
  return new Map(regions.map((region) => [region.code, trace(region)]))
}

/** The members of a group among `everyone`; none where nothing is meant. */
export function pickGroup(id: string, everyone: readonly string[], regions: readonly RegionEntry[], ancestry: Ancestry = traceAncestors(regions)): string[] {
  const [level, within] = splitGroup(id)
  const byCode = new Map(regions.map((region) => [region.code, region]))
  return everyone.filter((code) => {
    const region = byCode.get(code)
    const isInside = within === null || code === within || (ancestry.get(code) ?? []).some((ancestor) => ancestor.code === within)
    return region !== undefined && (level === null || region.level === level) && isInside
  })
}

/** Groups worth offering: at least two members, and not everybody; each level, each province, each level of a province. The same members are offered once. */
export function listGroups(everyone: readonly string[], regions: readonly RegionEntry[]): Group[] {
  const provinces = regions.filter((region) => region.level === 'province')
  const ids = [...LEVELS, ...provinces.flatMap(({ code }) => [code, ...LEVELS.map((level) => `${level}.${code}`)])]
  const ancestry = traceAncestors(regions)
  const seen = new Set<string>()
  return ids.flatMap((id) => {
    const [level, within] = splitGroup(id)
    const codes = pickGroup(id, everyone, regions, ancestry)
    const members = codes.join()
    if (codes.length < 2 || codes.length === everyone.length || seen.has(members)) return []
    seen.add(members)
    return [{ id, level, within: regions.find(({ code }) => code === within) ?? null, codes }]
  })
}

export function splitGroup(id: string): [level: Level | null, within: string | null] {
  const [first = '', second] = id.split('.')
  const level = LEVELS.find((known) => known === first) ?? null
  return level === null ? [null, first === '' ? null : first] : [level, second ?? null]
}
