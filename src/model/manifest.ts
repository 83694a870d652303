/** `data/reports/index.csv`: one row a report. What a person wrote there wins over whatever the text suggests. */
import { z } from 'zod'
import { REPORT_KINDS } from './lists.ts'

export const manifestRowSchema = z.strictObject({
  // Empty only where status is not_published: then `retrieved` is the date of the search.
  file: z.string(),
  region: z.string().regex(/^(\d{6}|\d{9})?$/),
  body: z.string(),
  year: z.string().regex(/^(\d{4})?$/),
  kind: z.enum(['', ...REPORT_KINDS]),
  status: z.enum(['confirmed', 'auto', 'ambiguous', 'unknown', 'not_published']),
  by: z.string(),
  evidence: z.string(),
  published: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/),
  retrieved: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/),
  source_url: z.string(),
  sha256: z.string().regex(/^([0-9a-f]{16}|[0-9a-f]{64})?$/),
})
export type ManifestRow = z.infer<typeof manifestRowSchema>
