/** A few made-up reports for the tests of what is found across reports. */
import { buildCells } from '../../../src/compare/headline.ts'
import { observeReport } from '../../../src/compare/observe.ts'
import { hashLong } from '../../../src/compare/audit/duplicate.ts'
import { startAudit } from '../../../src/compare/audit.ts'
import type { AuditReport, Archive } from '../../../src/compare/audit.ts'
import type { FindingEntry } from '../../../src/model/dataset.ts'
import type { Mention } from '../../../src/model/reading.ts'
import { CONTEXT } from '../sample.ts'

/** A report whose text is at hand. */
export interface Told extends AuditReport {
  text: string
}

/** The annual report of a region and year, with these numbers and this text. */
export function makeReport(region: string, year: number, mentions: Mention[], more: Partial<Told> = {}): Told {
  const { text = '' } = more
  const context = { ...CONTEXT, report: `${region}-government-${year}-annual`, year }
  const rows = observeReport({ mentions }, context)
  const cells = buildCells(rows, { mentions, without_number: [] }, context)
  return { key: context.report, region, level: 'township', body: 'government', year, kind: 'annual', text, sentences: hashLong(text), cells, rows, ...more }
}

/** What is found across the reports. */
export function audit(...reports: Told[]): FindingEntry[] {
  const audited = startAudit()
  for (const report of reports) audited.add(report)
  return audited.finish(makeArchive(reports))
}

function makeArchive(reports: readonly Told[]): Archive {
  const find = (key: string): Told | undefined => reports.find((report) => report.key === key)
  return {
    cell: (key, indicator) => find(key)?.cells.find((cell) => cell.indicator === indicator),
    text: (key) => find(key)?.text ?? '',
    title: (key) => ({ zh: `${find(key)?.region}${find(key)?.year}年`, en: `${find(key)?.region} ${find(key)?.year}` }),
    indicator: (id) => {
      const known = CONTEXT.catalogue.indicators.find((indicator) => indicator.id === id)
      const isRate = known?.unit === 'percent'
      return { name: { zh: known?.zh ?? '', en: known?.en ?? '' }, unit: isRate ? { zh: '%', en: '%' } : { zh: '件', en: 'cases' }, kind: isRate ? 'rate' : 'count' }
    },
  }
}
