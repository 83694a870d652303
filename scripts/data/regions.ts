/** The regions of a data set: each reporting division and its ancestors, named as in the newest year that reports on them. */
import { describeRegion } from '../../src/model/region_entry.ts'
import { findDivision, pathOf } from '../../src/model/gazetteer.ts'
import type { Division, Gazetteer } from '../../src/model/gazetteer.ts'
import type { RegionEntry } from '../../src/model/dataset.ts'

/** One entry a code. Codes that the gazetteer does not know are absent from the result. */
export function listRegions(gazetteer: Gazetteer, wanted: readonly { region: string; year: number }[]): RegionEntry[] {
  const latest = new Map<string, { division: Division; year: number }>()
  for (const { region, year } of wanted) {
    const division = findDivision(gazetteer.index, region, year) ?? findDivision(gazetteer.index, region)
    if (division === undefined) continue
    for (const one of pathOf(gazetteer.index, division, year)) {
      const known = latest.get(one.code)
      if (known === undefined || known.year < year) latest.set(one.code, { division: one, year })
    }
  }
  return [...latest.values()].map(({ division }) => describeRegion(division, gazetteer.english))
}
