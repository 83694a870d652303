/** One row of a table of numbers: what it needs to know, how an empty one looks, in which order rows stand. */
import { compareText } from '../model/text.ts'
import type { Derived, Indicator } from '../model/catalogue.ts'
import type { Level } from '../model/lists.ts'
import type { BareObservation, Observation } from '../model/observation.ts'
import type { Period } from '../model/reading.ts'

/** What a row needs to know beside the reading itself. */
export interface ObserveContext {
  /** Report key. */
  report: string
  region: { code: string; zh: string; en: string; level: Level }
  body: string
  year: number
  text: string
  /** Offsets at which pages begin; empty where the format has none. */
  pages: readonly number[]
  file: string
  sourceUrl: string | null
  catalogue: { indicators: readonly Pick<Indicator, 'id' | 'zh' | 'en' | 'unit'>[]; derived: readonly Derived[] }
}

/** The order of `observations.csv`: region, body, time period, indicator, place in the text; gap rows last in their cell. */
export function compareRows(a: BareObservation, b: BareObservation): number {
  return (
    compareText(a.region_code, b.region_code) ||
    compareText(a.body, b.body) ||
    a.time_period - b.time_period ||
    compareText(a.indicator, b.indicator) ||
    compareText(a.report, b.report) ||
    (a.span_start ?? Infinity) - (b.span_start ?? Infinity) ||
    (a.span_end ?? Infinity) - (b.span_end ?? Infinity) ||
    compareText(a.origin, b.origin) ||
    compareText(a.id, b.id)
  )
}

/** Whether a figure is about one year (or a part of it), so that it may stand in that year's cell: sums over several years may not. */
export function isWithinOneYear(period: Period | null, reportYear: number): boolean {
  if (period === null || 'year' in period) return true
  if ('years' in period) return false
  const { from, until } = period
  if (from == null && until == null) return false
  return from == null || Number(from.slice(0, 4)) >= reportYear
}

/** The row of a cell without a value: everything that describes the cell, nothing that describes a number. */
export function describeCell(context: ObserveContext, indicator: string): Observation {
  const known = indicatorsById(context.catalogue.indicators).get(indicator)
  return {
    id: '',
    report: context.report,
    region_code: context.region.code,
    region_zh: context.region.zh,
    region_en: context.region.en,
    level: context.region.level,
    body: context.body,
    report_year: context.year,
    time_period: context.year,
    period_from: null,
    period_until: null,
    indicator,
    indicator_zh: known?.zh ?? indicator,
    indicator_en: known?.en ?? indicator,
    scope: null,
    basis: null,
    entity: null,
    value: null,
    unit: known?.unit ?? '',
    qualifier: 'exact',
    value_printed: null,
    origin: 'stated',
    headline: false,
    status: 'ok',
    flags: [],
    quote: null,
    source_file: context.file,
    span_start: null,
    span_end: null,
    page: null,
    source_url: context.sourceUrl,
  }
}

type Named = Pick<Indicator, 'id' | 'zh' | 'en' | 'unit'>
const byCatalogue = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>()

/** Looked up once for each catalogue, not once for each of a nation's rows. */
function indicatorsById(indicators: readonly Named[]): ReadonlyMap<string, Named> {
  const known = byCatalogue.get(indicators) ?? new Map(indicators.map((indicator) => [indicator.id, indicator]))
  byCatalogue.set(indicators, known)
  return known
}
