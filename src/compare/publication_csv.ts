/** The publication sheet as a table for other programs. */
import { writeCsv } from './csv.ts'
import { dueDate, PART_IDS } from './publication.ts'
import type { CsvColumn } from './csv.ts'
import type { PublicationRow } from './publication.ts'
import type { PartId } from '../model/lists.ts'

/** The rows as CSV, one a region and year: under each part `found` or `not_found`, and its headings as printed, joined by |. */
export function writePublication(rows: readonly PublicationRow[]): string {
  return writeCsv(PUBLICATION_COLUMNS, rows.map(describeRow))
}

const text = (name: string): CsvColumn => ({ name, kind: 'text' })
const optional = (name: string): CsvColumn => ({ name, kind: 'optional text' })

export const PUBLICATION_COLUMNS: readonly CsvColumn[] = [
  ...['region_code', 'region_zh', 'region_en', 'level', 'body'].map(text),
  { name: 'report_year', kind: 'number' },
  ...['kind', 'presence'].map(text),
  ...['report', 'title', 'published', 'due', 'punctuality', 'searched', 'search_evidence'].map(optional),
  ...PART_IDS.flatMap((part): CsvColumn[] => [optional(`part_${part}`), { name: `heading_${part}`, kind: 'list' }]),
  ...['source_file', 'source_url'].map(optional),
]

function describeRow(row: PublicationRow): Record<string, unknown> {
  const { region, report, search, parts } = row
  return {
    region_code: region.code,
    region_zh: region.zh,
    region_en: region.en,
    level: region.level,
    body: row.body,
    report_year: row.year,
    kind: row.kind,
    presence: row.presence,
    report: report?.key ?? null,
    title: report?.title ?? null,
    published: report?.published ?? null,
    due: dueDate(row.year),
    punctuality: row.punctuality,
    searched: search?.searched ?? null,
    search_evidence: search?.evidence ?? null,
    ...Object.fromEntries(PART_IDS.flatMap((part) => describePart(part, parts))),
    source_file: report?.file ?? null,
    source_url: report?.source_url ?? null,
  }
}

function describePart(part: PartId, parts: PublicationRow['parts']): [string, unknown][] {
  if (parts === null) return [[`part_${part}`, null], [`heading_${part}`, []]]
  return [[`part_${part}`, parts[part].length > 0 ? 'found' : 'not_found'], [`heading_${part}`, parts[part].map((one) => one.heading)]]
}
