/** What stands below the table of a sheet, in words: gaps with their reasons, findings, where it comes from. */
import { GAPS, RULES } from '../../../model/lists.ts'
import { writeAddress } from '../picture/write_text.ts'
import type { DataPage } from '../../page.ts'
import type { PlaceSheet } from '../../../compare/place_sheet.ts'
import type { GapReason, Severity } from '../../../model/lists.ts'

export interface SheetNotes {
  /** `reason` null for what only did not fit. */
  gaps: { reason: GapReason | null; text: string }[]
  /** `severity` null for how many more there are. */
  findings: { severity: Severity | null; text: string }[]
  source: string[]
}

/** On paper there is room for so many. */
const FINDINGS = 6

export function listSheetNotes({ report, gaps, missing, findings, leftOut }: PlaceSheet, { words, dataset, store }: Pick<DataPage, 'words' | 'dataset' | 'store'>): SheetNotes {
  const colon = words.t('list.colon')
  const reasons = [...new Set(gaps.flatMap(({ row }) => row.gap ?? []))]
  const name = (reason: GapReason) => gaps.filter(({ row }) => row.gap === reason).map(({ indicator }) => words.of(indicator)).join(words.t('list.enumeration'))
  const address = writeAddress({ store, dataset })
  return {
    gaps: [
      ...reasons.map((reason) => ({ reason, text: words.of(GAPS[reason]) + colon + name(reason) })),
      ...(missing.length === 0 ? [] : [{ reason: 'not_stated' as const, text: words.t('sheet.missing') + colon + missing.map(({ indicator, stated, of }) => `${words.of(indicator)} ${stated}/${of}`).join(words.t('list.enumeration')) }]),
      ...(leftOut === 0 ? [] : [{ reason: null, text: words.plural('sheet.left_out', leftOut) }]),
    ],
    findings: [
      ...findings.slice(0, FINDINGS).map((finding) => ({ severity: finding.severity, text: words.of(RULES[finding.rule]) + colon + words.of(finding) })),
      ...(findings.length <= FINDINGS ? [] : [{ severity: null, text: words.plural('sheet.more_findings', findings.length - FINDINGS) }]),
    ],
    source: [
      words.t('sheet.peers_note'),
      words.t('evidence.source') + colon + [report?.publisher, report?.title, report?.source_url ?? words.t('evidence.no_source'), report?.file].filter(Boolean).join(words.t('list.semicolon')),
      [words.t('picture.mark', { site: words.t('site.name'), version: dataset.index.version }), address].filter(Boolean).join(' · '),
    ],
  }
}
