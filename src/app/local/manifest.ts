/** The row of `data/reports/index.csv` for a report in hand, and the name that its file gets beside it. */
import { writeCsv } from '../../compare/csv.ts'
import type { Known, LocalReading } from './protocol.ts'
import type { ManifestRow } from '../../model/manifest.ts'

/** `441900119-2024-长安镇`, as `npm run new` names it. */
export function nameStem({ entry, regions }: Pick<LocalReading, 'entry' | 'regions'>): string {
  const { region, year, body, kind } = entry
  return [region, String(year), (regions.at(-1)?.zh ?? '').replace(/[\\/:*?"<>|\s]/g, ''), ...(body === 'government' ? [] : [body]), ...(kind === 'annual' ? [] : [kind])].join('-')
}

export function describeRow(name: string, known: Known, { entry, proposal }: Pick<LocalReading, 'entry' | 'proposal'>, byHand: string): ManifestRow {
  const isSaid = known.region !== undefined || known.year !== undefined
  const grounds = [...proposal.evidence.region, ...(proposal.evidence.year === null ? [] : [proposal.evidence.year])].map(({ zh }) => zh).join('；')
  return {
    file: name, region: entry.region, body: entry.body, year: String(entry.year), kind: entry.kind,
    status: isSaid ? 'confirmed' : 'auto', by: '', evidence: isSaid ? byHand : grounds, published: '', retrieved: '', source_url: '', sha256: entry.sha256,
  }
}

export function writeManifest(row: ManifestRow): string {
  return writeCsv(Object.keys(row).map((name) => ({ name, kind: 'text' })), [row])
}
