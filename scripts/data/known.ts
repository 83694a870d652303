/** What a row of the manifest says about a report, in the words of `ingest`. */
import type { ManifestRow } from '../../src/model/manifest.ts'
import type { Report } from '../../src/model/report.ts'

export function describeKnown(row: ManifestRow | undefined): { known: NonNullable<Report['known']>; sourceUrl?: string } {
  return {
    known: {
      ...(row?.region && { region: row.region }),
      ...(row?.body && { body: row.body }),
      ...(row?.year && { year: Number(row.year) }),
      ...(row?.kind && { kind: row.kind }),
      ...(row?.published && { published: row.published }),
    },
    ...(row?.source_url && { sourceUrl: row.source_url }),
  }
}
