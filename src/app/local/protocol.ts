/** What the page and the worker that reads dropped reports say to each other. */
import type { Catalogue } from '../../model/catalogue.ts'
import type { Cell, ExplanationsFile, ReadingFile, RegionEntry, ReportEntry } from '../../model/dataset.ts'
import type { Observation } from '../../model/observation.ts'
import type { PackedGazetteer } from '../../model/packed_gazetteer.ts'
import type { Proposal } from '../../model/proposal.ts'
import type { Report } from '../../model/report.ts'
import type { Bilingual } from '../../model/text.ts'

export interface LocalFile {
  name: string
  bytes: Uint8Array
}

/** What the reader of the page says about a report; it wins over what its text suggests. */
export type Known = NonNullable<Report['known']>

/** One dropped file, read: in the forms that the data set has for a published one. */
export interface LocalReading {
  proposal: Proposal
  /** `region` is '' and `year` 0 where nobody could tell; then the report has no key yet. */
  entry: ReportEntry
  hasKey: boolean
  reading: ReadingFile
  explanations: ExplanationsFile
  cells: Cell[]
  /** Its rows of `observations.csv`, gap rows too. */
  rows: Observation[]
  /** The reporting division and those above it. */
  regions: RegionEntry[]
  /** What was decided about the file and should be seen. */
  notices: Bilingual[]
}

export type Result = { ok: true; read: LocalReading } | { ok: false; problem: Bilingual }

/** A division found by name, pinyin, initials or code; `path` the names above it, from the province down. */
export interface FoundRegion {
  region: RegionEntry
  path: Bilingual[]
}

export type Order =
  | { kind: 'begin'; lexicon: Catalogue; gazetteer: PackedGazetteer }
  | { kind: 'read'; file: LocalFile; known: Known }
  /** Divisions that answer to the query in the year (null: today). */
  | { kind: 'find'; query: string; year: number | null }

export type Answer =
  | { kind: 'ready'; bodies: (Bilingual & { id: string })[]; extensions: string[] }
  | { kind: 'read'; result: Result }
  | { kind: 'found'; regions: FoundRegion[] }
  | { kind: 'failed'; why: string }

/** Reading takes its time and finding does not: an answer names its order. */
export interface Sent<Content> {
  order: number
  content: Content
}
