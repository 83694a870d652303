/** Whom a chart shows: everyone who may be compared, and in colour those whom the reader chose. */
import { pickGroup } from '../compare/group.ts'
import type { DataPage } from './page.ts'
import type { Choice } from '../compare/tabulate.ts'

export interface Focus {
  /** The group, or all regions: the background of a chart. */
  all: Choice
  /** Codes in the order chosen; of nobody's choice the house's own region, where there is one. */
  codes: string[]
}

export function findFocus({ view, resolved, dataset }: Pick<DataPage, 'view' | 'resolved' | 'dataset'>): Focus {
  const { everyone, choice } = resolved
  const known = new Set(choice.regions)
  const codes = view.r.filter((code) => known.has(code))
  const group = view.g === '' ? [] : pickGroup(view.g, everyone, dataset.holdings.regions)
  const regions = [...new Set([...(group.length > 0 ? group : everyone), ...codes])]
  const own = dataset.index.site.region
  return { all: { ...choice, regions }, codes: codes.length > 0 ? codes : regions.includes(own) ? [own] : [] }
}
