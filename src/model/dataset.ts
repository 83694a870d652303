/** The published data set, file by file (`public/data/`). Plain types: the page imports them without a schema library. */
import type { Domain, Derived, Indicator, Unit } from './catalogue.ts'
import type { Flag, GapReason, Level, Origin, Qualifier, ReportKind, RuleId, Severity } from './lists.ts'
import type { Period, Reading } from './reading.ts'
import type { Site } from './site.ts'

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
    findings: string
    /** `<indicator>.<level>` → path. */
    indicators: Record<string, string>
    /** Report key → path. */
    readings: Record<string, string>
  }
}

/** An indicator without the words that only the extractor needs. */
export type PublicIndicator = Pick<
  Indicator,
  'id' | 'zh' | 'en' | 'domain' | 'unit' | 'kind' | 'temporality' | 'direction' | 'definition' | 'aliases' | 'formerly'
> & { pinyin: string; initials: string; notes?: string }

export interface CatalogueFile {
  domains: Domain[]
  indicators: PublicIndicator[]
  units: Unit[]
  derived: Derived[]
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
  status: Reading['report']['region']['status']
  characters: number
  digit_runs: number
  counts: Record<string, number>
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

/** `readings/<report key>.json`: the text of one report and what was read in it. */
export interface ReadingFile extends Reading {
  key: string
  text: string
  pages: number[]
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
}

export interface FindingsFile {
  findings: FindingEntry[]
}
