/** What the page and its export worker say to each other: rows go over in pieces, each answered before the next, so that neither waits long. */
import type { Lang } from '../../compare/words.ts'
import type { About } from '../../compare/xlsx/cover.ts'
import type { DataHoldings } from '../../compare/xlsx/data.ts'
import type { Conversions } from '../../compare/converted.ts'
import type { ObserveContext } from '../../compare/row.ts'
import type { FindingEntry, ReadingFile } from '../../model/dataset.ts'
import type { Observation } from '../../model/observation.ts'

/** The file to be made. */
export interface Task {
  lang: Lang
  /** Rows come in no order and are put into that of `observations.csv`. */
  sort: boolean
  /** null: a table as CSV. */
  workbook: Workbook | null
  /** Figures that stand converted in columns of their own; absent where all stand as reported. */
  conversions?: Conversions | null
}

export interface Workbook {
  about: About
  holdings: DataHoldings
  findings: readonly FindingEntry[]
  /** Addresses with REPORT and NUMBER in the place of the keys; null for a page that others cannot open. */
  links: { number: string; report: string } | null
}

export type Order =
  | { kind: 'begin'; task: Task }
  /** A report whose sentences are to stand in the file; comes before any row of it. */
  | { kind: 'reading'; context: ObserveContext; mentions: ReadingFile['mentions'] }
  | { kind: 'rows'; rows: Observation[] }
  | { kind: 'end' }

export type Answer = { kind: 'took' } | { kind: 'made'; file: Blob } | { kind: 'failed'; why: string }
