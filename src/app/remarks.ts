/** What is to be remarked about a figure, the gravest first: the finding's own sentence where it has arrived, else the flag's. */
import { severityOf } from '../compare/sign.ts'
import { FLAGS } from '../model/lists.ts'
import type { Row } from '../compare/tabulate.ts'
import type { FindingEntry } from '../model/dataset.ts'
import type { Severity } from '../model/lists.ts'
import type { Bilingual } from '../model/text.ts'

export interface Remark {
  severity: Severity | null
  text: Bilingual
}

const ORDER = ['error', 'warning', 'info', null] as const

export function listRemarks(row: Pick<Row, 'cell' | 'report'>, findings: readonly FindingEntry[]): Remark[] {
  const flags = row.cell?.flags ?? []
  const ids = new Set([...(row.cell?.ids ?? []), ...(row.cell?.derived?.ids ?? [])])
  const found = findings.filter((finding) => (finding.reports ?? [finding.report]).includes(row.report?.key ?? '') && finding.ids.some((id) => ids.has(id)))
  const said = new Set<string>(found.map((finding) => finding.rule))
  const remarks: Remark[] = [
    ...found.map((finding) => ({ severity: finding.severity, text: { zh: finding.zh, en: finding.en } })),
    ...flags.filter((flag) => !said.has(flag)).map((flag) => ({ severity: severityOf(flag), text: FLAGS[flag] })),
  ]
  return remarks.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
}
