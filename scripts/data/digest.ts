/** One report as everything that the data set says about it and that no other report can change. Made in any order, by any thread, on any machine. */
import { hashLong } from '../../src/compare/audit/duplicate.ts'
import { buildCells, listGapRows } from '../../src/compare/headline.ts'
import { observeReport } from '../../src/compare/observe.ts'
import { findUnmapped } from '../../src/compare/unmapped.ts'
import { describeReading, describeReport } from '../../src/extract/describe.ts'
import { fold } from '../../src/extract/fold.ts'
import { bareOf } from '../../src/model/observation.ts'
import type { ObserveContext } from '../../src/compare/row.ts'
import type { UnmappedNumber } from '../../src/compare/unmapped.ts'
import type { DescribedReport } from '../../src/extract/describe.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { Cell, ExplanationsFile, FindingEntry, PublicationEntry, ReportEntry, Resolution } from '../../src/model/dataset.ts'
import type { Level } from '../../src/model/lists.ts'
import type { BareObservation } from '../../src/model/observation.ts'
import type { Period } from '../../src/model/reading.ts'

/** One report that has a key, with everything the data set says about it. */
export interface KeyedReport extends DescribedReport {
  resolution: Resolution
  explanations: ExplanationsFile
}

export interface Digest {
  entry: ReportEntry
  level: Level
  publication: PublicationEntry
  findings: FindingEntry[]
  /** Hashes of its long sentences. */
  sentences: number[]
  unmapped: UnmappedNumber[]
  rows: BareObservation[]
  gaps: BareObservation[]
  /** Number id → period as read, where it is not the whole year. */
  periods: Record<string, Period>
  cells: Cell[]
  /** Paths of its two files in the data set. */
  reading: string
  explanations: string
}

/** `put` stores a file of the data set (stem, value) and returns its path. */
export function digestReport(report: KeyedReport, region: ObserveContext['region'], catalogue: Catalogue, put: (stem: string, value: unknown) => string): Digest {
  const { entry, reading, text, pages } = report
  const context: ObserveContext = { report: entry.key, region, body: entry.body, year: entry.year, text, pages, file: entry.file, sourceUrl: entry.source_url, catalogue }
  const rows = observeReport(reading, context)
  const cells = buildCells(rows, reading, context)
  return {
    entry: describeReport(report),
    level: region.level,
    publication: { key: entry.key, parts: reading.parts, resolution: report.resolution },
    findings: listFindings(report),
    sentences: [...hashLong(text)],
    unmapped: findUnmapped(text, reading.mentions, (words) => fold(words).text),
    rows: rows.map(bareOf),
    gaps: listGapRows(cells, context).map(bareOf),
    periods: Object.fromEntries(reading.mentions.flatMap(({ id, period }) => (period === null ? [] : [[id, period]]))),
    cells,
    reading: put(`readings/${entry.key}`, describeReading(report)),
    explanations: put(`explanations/${entry.key}`, report.explanations),
  }
}

function listFindings({ entry, reading }: KeyedReport): FindingEntry[] {
  return reading.findings.map(({ rule, severity, zh, en, mentions: places }) => {
    const mentions = places.flatMap((at) => reading.mentions[at] ?? [])
    return {
      report: entry.key,
      rule,
      severity,
      zh,
      en,
      ids: mentions.map((mention) => mention.id),
      indicators: [...new Set(mentions.flatMap((mention) => [...(mention.indicator === null ? [] : [mention.indicator]), ...mention.also]))],
    }
  })
}
