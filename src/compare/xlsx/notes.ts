/** The last sheet: what the indicators of the data mean, what the words in it mean, what was found about its reports. */
import { GAPS } from '../../model/lists.ts'
import { nameEntries } from './data.ts'
import { boldCell, plainCell, wrappedCell } from './sheet.ts'
import type { DataHoldings } from './data.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import type { FindingEntry } from '../../model/dataset.ts'
import type { GapReason } from '../../model/lists.ts'
import type { Observation } from '../../model/observation.ts'
import type { TextKey, Words } from '../words.ts'

/** What occurs in the rows, so that the notes explain that and no more. */
export interface Used {
  indicators: Set<string>
  reports: Set<string>
  gaps: Set<GapReason>
}

export function noteUse(rows: readonly Observation[], used: Used): void {
  for (const row of rows) {
    used.indicators.add(row.indicator)
    used.reports.add(row.report)
    if (row.status !== 'ok') used.gaps.add(row.status)
  }
}

export function describeNotes(used: Used, { catalogue, regions, reports }: DataHoldings, findings: readonly FindingEntry[], words: Words): Sheet {
  const unitOf = nameEntries(words)(catalogue.units)
  const placeOf = nameEntries(words)(regions.map(({ code, zh, en }) => ({ id: code, zh, en })))
  const titleOf = new Map(reports.map((report) => [report.key, `${placeOf(report.region)} ${report.year}`]))
  const title = (key: TextKey): SheetCell[] => [boldCell(words.t(key))]
  const indicators = catalogue.indicators.filter((indicator) => used.indicators.has(indicator.id))
  const said = findings.filter((finding) => used.reports.has(finding.report) && (finding.indicators.length === 0 || finding.indicators.some((id) => used.indicators.has(id))))
  const meanings: [string, string][] = [
    [words.t('grid.origin.derived'), words.t('export.derived_text')],
    [words.t('grid.headline.false'), words.t('export.headline_text')],
    ...[...used.gaps].map((reason): [string, string] => [words.of(GAPS[reason]), words.t(`gap_help.${reason}`)]),
  ]
  return {
    name: words.t('export.sheet.notes'),
    widths: [34, 14, 90],
    hasHead: false,
    rows: [
      title('export.notes.indicators'),
      ...indicators.map((indicator) => [wrappedCell(words.of(indicator)), plainCell(unitOf(indicator.unit)), wrappedCell(words.of(indicator.definition))]),
      [],
      title('export.notes.words'),
      ...meanings.map(([name, meaning]) => [wrappedCell(name), plainCell(''), wrappedCell(meaning)]),
      [],
      title('export.notes.findings'),
      ...(said.length === 0 ? [[plainCell(words.t('export.notes.none'))]] : said.map((finding) => [wrappedCell(titleOf.get(finding.report) ?? finding.report), plainCell(words.t(`legend.finding_${finding.severity}`)), wrappedCell(words.of(finding))])),
    ],
  }
}
