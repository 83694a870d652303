/**
 * Findings across reports. Reports are given one by one, in any order; only what the comparison needs is kept (two numbers a headline figure,
 * one a long sentence), and the few reports that a finding speaks of are looked up again at the end.
 *
 *   add ─┬─ restated: figures about an earlier year ───────────┐
 *        ├─ outlier:  headline figures by indicator and peers ─┼─ finish ─ findings
 *        └─ duplicate: long sentences ─────────────────────────┘
 */
import { compareText } from '../model/text.ts'
import { collectDuplicates } from './audit/duplicate.ts'
import { collectOutliers } from './audit/outlier.ts'
import { collectRestated } from './audit/restated.ts'
import type { Cell, FindingEntry } from '../model/dataset.ts'
import type { Level, ReportKind } from '../model/lists.ts'
import type { BareObservation } from '../model/observation.ts'
import type { Bilingual } from '../model/text.ts'

/** One report as the audit sees it. */
export interface AuditReport {
  key: string
  region: string
  level: Level
  body: string
  year: number
  kind: ReportKind
  /** Its long sentences, as `hashLong` gives them. */
  sentences: Iterable<number>
  /** Its cells for its own year. */
  cells: readonly Cell[]
  /** All of its rows, those about other years among them. */
  rows: readonly BareObservation[]
}

/** What a finding needs to know again about the reports that it speaks of. */
export interface Archive {
  cell: (report: string, indicator: string) => Cell | undefined
  text: (report: string) => string
  /** 长安镇2024年, Chang'an Town 2024. */
  title: (report: string) => Bilingual
  /** Name and the word for the unit. */
  indicator: (id: string) => { name: Bilingual; unit: Bilingual; kind: 'count' | 'rate' | 'amount' }
}

/** Looks at all reports, then tells what it found. */
export interface Auditor {
  add: (report: AuditReport, index: number) => void
  finish: (keyOf: (index: number) => string, archive: Archive) => FindingEntry[]
}

/** The auditors, in the order of the findings. */
export const AUDITORS: readonly (() => Auditor)[] = [collectRestated, collectOutliers, collectDuplicates]

export interface Audit {
  add: (report: AuditReport) => void
  /** Ordered by rule, report and number, whatever the order of the reports. */
  finish: (archive: Archive) => FindingEntry[]
}

export function startAudit(): Audit {
  const auditors = AUDITORS.map((make) => make())
  const keys: string[] = []
  return {
    add(report) {
      // Half-year and other reports are compared with nothing: there is no telling what their figures cover.
      if (report.kind !== 'annual') return
      for (const auditor of auditors) auditor.add(report, keys.length)
      keys.push(report.key)
    },
    finish: (archive) => auditors.flatMap((auditor) => auditor.finish((index) => keys[index] ?? '', archive).sort(compareFindings)),
  }
}

function compareFindings(a: FindingEntry, b: FindingEntry): number {
  return compareText(a.report, b.report) || compareText(a.indicators.join(), b.indicators.join()) || compareText(a.reports?.join() ?? '', b.reports?.join() ?? '') || compareText(a.ids.join(), b.ids.join())
}
