/** One value of one indicator, with where it stands: the row of every table and of `observations.csv`. */
import type { Flag, GapReason, Level, Origin, Qualifier } from './lists.ts'

export interface Observation {
  id: string
  report: string
  region_code: string
  region_zh: string
  region_en: string
  level: Level
  body: string
  report_year: number
  time_period: number
  period_from: string | null
  period_until: string | null
  indicator: string
  indicator_zh: string
  indicator_en: string
  scope: string | null
  basis: string | null
  entity: string | null
  /** null only in a gap row. */
  value: number | null
  unit: string
  qualifier: Qualifier
  value_printed: string | null
  origin: Origin
  headline: boolean
  /** `ok`, or why the cell is empty. */
  status: 'ok' | GapReason
  flags: Flag[]
  quote: string | null
  source_file: string
  span_start: number | null
  span_end: number | null
  page: number | null
  source_url: string | null
}

/** A row without what its report, region, indicator and text say anyway: what is kept of it between reading and writing. */
export type BareObservation = Omit<Observation, 'region_zh' | 'region_en' | 'indicator_zh' | 'indicator_en' | 'quote' | 'source_file' | 'source_url'>

/** For lists of a nation's rows, which would hold the same names and sentences again and again. */
export function bareOf({ region_zh: _1, region_en: _2, indicator_zh: _3, indicator_en: _4, quote: _5, source_file: _6, source_url: _7, ...bare }: Observation): BareObservation {
  return bare
}
