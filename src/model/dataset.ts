/**
 * The published data set, file by file (`public/data/`). Plain types: the page imports them without a schema library.
 * Longer than other files because it is read as one document: each form of a file stands where `DataIndex` names it.
 */
import type { Domain, Derived, Indicator, Unit } from './catalogue.ts'
import type { Flag, GapReason, Level, Origin, Qualifier, ReportKind, RuleId, Severity } from './lists.ts'
import type { Part, Period, Reading } from './reading.ts'
import type { Reason, Refusal } from './refusals.ts'
import type { Particulars } from './report.ts'
import type { Site } from './site.ts'
import type { Bilingual } from './text.ts'

/** `index.json`: the only file that ever changes. Paths are relative to it. */
export interface DataIndex {
  format: 1
  version: string
  extractor: string
  catalogue_version: string
  /** true for the labelled synthetic sample. */
  synthetic: boolean
  /** What the publishing office says about itself. */
  site: Site
  files: {
    catalogue: string
    regions: string[]
    reports: string[]
    overview: string[]
    publication: string[]
    rows: string[]
    findings: string
    /** Figures about regions from other sources than their reports; only where there are any. */
    context?: string
    unmapped: string
    /** What the page reads a dropped report with: a `Catalogue` and a `PackedGazetteer`. Absent beside made-up reports. */
    lexicon?: string
    gazetteer?: string
    /** `<indicator>.<level>` → path. */
    indicators: Record<string, string>
    /** Report key → path. */
    readings: Record<string, string>
    /** Report key → path: why each number of the report was read as it was. */
    explanations?: Record<string, string>
  }
}

/** An indicator without the words that only the extractor needs. */
export type PublicIndicator = Pick<
  Indicator,
  'id' | 'zh' | 'en' | 'domain' | 'unit' | 'kind' | 'temporality' | 'direction' | 'definition' | 'aliases' | 'formerly'
> & { pinyin: string; initials: string }

export interface CatalogueFile {
  domains: Domain[]
  indicators: PublicIndicator[]
  units: Unit[]
  derived: Derived[]
  /** The bodies that report, as `data/regions/bodies.csv` names them. */
  bodies: (Bilingual & { id: string })[]
}

export interface RegionEntry {
  code: string
  zh: string
  en: string
  level: Level
  parent: string | null
  short: string
  pinyin: string
  initials: string
}

/** One report, described. */
export interface ReportEntry {
  key: string
  region: string
  body: string
  year: number
  kind: ReportKind
  title: string | null
  publisher: string | null
  published: string | null
  retrieved: string | null
  source_url: string | null
  file: string
  sha256: string
  reader: string
  script: Reading['report']['script']
  /** Who or what settled region and year; `publication.json` says on what evidence. */
  status: Reading['report']['region']['status']
  characters: number
  digit_runs: number
  /** Mentions by kind. */
  counts: Record<string, number>
  /** Runs of digits by the kind of the mention they lie in; they add up to `digit_runs`. */
  runs: Record<string, number>
}

/** A person looked for a report and found that none was published: the only ground for the gap `not_published`. */
export interface NotPublished {
  region: string
  body: string
  year: number
  kind: ReportKind
  /** Date of the search. */
  searched: string
  evidence: string
}

/** `regions.json`: regions in use and their ancestors, in the order of their codes. */
export interface RegionsFile {
  regions: RegionEntry[]
}

/** `reports.json`, in the order of the keys. */
export interface ReportsFile {
  reports: ReportEntry[]
  not_published: NotPublished[]
}

/** `publication.json`: of each report, in the order of the keys, what a supervisor asks about it beside its numbers; split like `reports.json`. */
export interface PublicationFile {
  reports: PublicationEntry[]
}

export interface PublicationEntry {
  key: string
  /** Headings of the required parts, in order of the text. A part without a heading is absent: it was not found, which is not to say that the report leaves it out. */
  parts: Part[]
  resolution: Resolution
}

/** How region and year of a report were settled. The words of the text that spoke for a region are in the report's reading. */
export interface Resolution {
  /** Who confirmed them and on what evidence, from the manifest; empty where nobody did. */
  by: string
  evidence: string
  /** The places that the text was found to speak for, best first, at most three; `zh` with the names of those above. */
  candidates: { code: string; zh: string; score: number }[]
}

/** A figure about a region from another source than its reports, as `data/context.csv` has it; never spread over other regions. */
export interface ContextEntry {
  region: string
  year: number
  what: 'residents'
  value: number
  source: string
}

/** `context.json`; only where there is any. */
export interface ContextFile {
  context: ContextEntry[]
}

/** The cell that a region, body, year and indicator shows: a headline value, several that disagree, or the reason for none. */
export interface Cell {
  indicator: string
  /** null where there is a gap. */
  value: number | null
  value_printed: string | null
  qualifier: Qualifier
  origin: Origin
  gap: GapReason | null
  flags: Flag[]
  /** Ids of the observations behind the cell, the headline first. */
  ids: string[]
  period: Period | null
  /** A rate computed from printed counts, where both are printed, beside a stated one. */
  derived?: { value: number; ids: string[] }
  basis: string | null
}

/** `overview.json`: every report's cells that are not `not_stated`; split like `reports.json`. */
export interface OverviewFile {
  reports: { key: string; region: string; body: string; year: number; cells: Cell[] }[]
}

/** `indicators/<id>.<level>.json`: all observations of one indicator at one level, column by column. */
export interface IndicatorFile {
  indicator: string
  level: Level
  regions: string[]
  region: number[]
  body: string[]
  report_year: number[]
  time_period: number[]
  value: number[]
  value_printed: string[]
  qualifier: Qualifier[]
  origin: Origin[]
  headline: boolean[]
  scope: (string | null)[]
  entity: (string | null)[]
  basis: (string | null)[]
  period: (Period | null)[]
  flags: Flag[][]
  id: string[]
  report: string[]
}

/** The text columns of `rows.json`. */
export type RowTextColumn =
  | 'report' | 'indicator' | 'scope' | 'basis' | 'entity' | 'unit' | 'qualifier' | 'value_printed' | 'origin' | 'period_from' | 'period_until' | 'status' | 'flags'

/** `rows.json`: every row of `observations.csv` in its order, gap rows too; split like `reports.json`. The quotes stand in the readings. */
export interface RowsFile {
  /** The empty text first. */
  texts: string[]
  /** Places in `texts`, a row each; `flags` are joined by |. */
  columns: Record<RowTextColumn, number[]>
  id: string[]
  time_period: number[]
  /** null in a gap row. */
  value: (number | null)[]
  headline: (0 | 1)[]
  /** null where the row has no place in the text, or the format no pages. */
  span_start: (number | null)[]
  span_end: (number | null)[]
  page: (number | null)[]
}

/** `readings/<report key>.json`: the text of one report and what was read in it. */
export interface ReadingFile extends Reading {
  key: string
  text: string
  pages: number[]
  /** What the page or document prints about the text, outside of it. */
  particulars?: Particulars
  /** The text simplified and healed; only where the report is Traditional or damaged. */
  cleaned?: Cleaned
}

/** A text without the spans that are `dropped`; what is left is as long as it was, so that every place in it is known. */
export interface Cleaned {
  text: string
  /** Half-open spans of the verbatim text, in order. */
  dropped: [number, number][]
}

/** `explanations/<report key>.json`: why the numbers of one report were read as they were. */
export interface ExplanationsFile {
  key: string
  /** By number id. Years, list numbers and parts of names have none: nothing was weighed. */
  numbers: Record<string, Explanation>
}

export interface Explanation {
  /** Indicators that were considered: what was taken first, then those with most to speak for them; `~` begins a concept outside the catalogue. */
  considered: { indicator: string; words: string[]; score: number; refused?: Refusal }[]
  /** Why the number is no observation. */
  reason?: Reason
  /** It counts what the number counts whose part it is. */
  inherited?: true
}

export interface FindingEntry {
  report: string
  rule: RuleId
  severity: Severity
  zh: string
  en: string
  /** Ids of the numbers concerned. */
  ids: string[]
  indicators: string[]
  /** Across reports only: every report concerned, `report` first. Then `ids` are in the same order, one number of each, or there are none. */
  reports?: string[]
}

export interface FindingsFile {
  findings: FindingEntry[]
}

/** `unmapped.json`: numbers that no indicator covers, by the words around them; the phrasing of most reports first. */
export interface UnmappedFile {
  /** All unmapped numbers; more than the groups hold where the list was cut. */
  numbers: number
  /** Reports that have any. */
  reports: number
  groups: UnmappedGroup[]
}

export interface UnmappedGroup {
  /** The words before the number, back to the number or punctuation before it; where there are none, the words behind it. Simplified. */
  words: string
  /** The measure word as printed, empty where none follows. */
  measure_word: string
  numbers: number
  reports: number
  /** Indicators between which the program could not decide. */
  maybe: string[]
  /** Where to look: the first few, each of another report where there are enough. */
  examples: { report: string; id: string; sentence: string }[]
}

/** Where the last comparison stands, seen from the data set. */
export const CHANGES = '../changes.json'

/**
 * `changes.json`, beside the data set and not named by its index: the last comparison that `npm run diff` made. It speaks of the
 * data at hand only where `to` is the index's version; an empty list says that nothing changed. Ordered by report, indicator and id.
 */
export interface ChangesFile {
  /** Data version before; null where there was none, so that everything is gained. */
  from: string | null
  to: string
  changes: Change[]
}

export interface Change {
  kind: 'gained' | 'lost' | 'changed'
  report: string
  indicator: string
  /** null where gained. */
  old: ChangeSide | null
  /** null where lost. */
  new: ChangeSide | null
  /** Columns of `observations.csv` in which the two differ; empty unless changed. `id` where the sentence is another. */
  fields: string[]
}

export interface ChangeSide {
  id: string
  value: number | null
  value_printed: string | null
  unit: string
  qualifier: Qualifier
  scope: string | null
  time_period: number
  status: 'ok' | GapReason
  sentence: string
}
