/** Findings across the reports of a build. */
import { startAudit } from '../../src/compare/audit.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { Cell, FindingEntry, RegionEntry } from '../../src/model/dataset.ts'
import type { Digest } from './digest.ts'

export interface AuditSources {
  regions: ReadonlyMap<string, RegionEntry>
  catalogue: Catalogue
  /** The digest of a report of this build, by its key. */
  digestOf: (key: string) => Digest | null
  /** Its text. */
  textOf: (digest: Digest) => string
}

/** Goes through the digests once; the few that a finding speaks of are asked for again. */
export function auditReports(digests: Iterable<Digest>, { regions, catalogue, digestOf, textOf }: AuditSources): FindingEntry[] {
  const audit = startAudit()
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]))
  const units = new Map(catalogue.units.map((unit) => [unit.id, unit]))
  for (const { entry, level, sentences, cells, rows } of digests) {
    const { key, region, body, year, kind } = entry
    audit.add({ key, region, level, body, year, kind, sentences, cells, rows })
  }
  const find = rememberLast(digestOf)
  return audit.finish({
    cell: (key, indicator): Cell | undefined => find(key)?.cells.find((cell) => cell.indicator === indicator),
    text: (key) => {
      const digest = find(key)
      return digest === null ? '' : textOf(digest)
    },
    title: (key) => {
      const [region = '', , year = ''] = key.split('-')
      const known = regions.get(region)
      return { zh: `${known?.zh ?? ''}${year}年`, en: `${known?.en ?? ''} ${year}` }
    },
    indicator: (id) => {
      const indicator = indicators.get(id)
      const unit = units.get(indicator?.unit ?? '')
      return { name: { zh: indicator?.zh ?? id, en: indicator?.en ?? id }, unit: { zh: unit?.zh ?? '', en: unit?.en ?? '' }, kind: indicator?.kind ?? 'count' }
    },
  })
}

/** Findings about one report come one after the other. */
function rememberLast(digestOf: AuditSources['digestOf']): AuditSources['digestOf'] {
  let last: { key: string; digest: Digest | null } | null = null
  return (key) => {
    if (last?.key !== key) last = { key, digest: digestOf(key) }
    return last.digest
  }
}
