/** From one reading to the rows of every table. Pure; the page uses it for reports dropped into it, the build for all others. */
import { deriveRates } from './derive.ts'
import { settleHeadlines } from './headline.ts'
import { compareRows, describeCell, isWithinOneYear } from './row.ts'
import type { ObserveContext } from './row.ts'
import type { Observation } from '../model/observation.ts'
import type { Mention, Reading } from '../model/reading.ts'

/**
 * All rows of one report, ordered by time period, indicator and place in the text.
 *
 *   mentions ─ listStated ─→ stated rows ─ deriveRates ─→ + computed rates ─ settleHeadlines ─→ rows with headline and status
 *
 * Targets, other mentions and numbers that no indicator covers give no row.
 */
export function observeReport(reading: Pick<Reading, 'mentions'>, context: ObserveContext): Observation[] {
  const stated = listStated(reading, context)
  const derived = deriveRates(stated, context.catalogue)
  return settleHeadlines([...stated, ...derived]).sort(compareRows)
}

function listStated(reading: Pick<Reading, 'mentions'>, context: ObserveContext): Observation[] {
  return reading.mentions.flatMap((mention) => {
    if (mention.kind !== 'observation' || mention.indicator === null || mention.value === null) return []
    const indicators = [mention.indicator, ...mention.also.filter((id) => id !== mention.indicator)]
    return indicators.map((indicator) => rowOf(mention, indicator, context))
  })
}

function rowOf(mention: Mention, indicator: string, context: ObserveContext): Observation {
  const base = describeCell(context, indicator)
  const period = mention.period
  return {
    ...base,
    id: mention.id,
    time_period: period !== null && 'year' in period ? period.year : context.year,
    period_from: period !== null && 'from' in period ? (period.from ?? null) : null,
    period_until: period !== null && 'until' in period ? (period.until ?? null) : null,
    scope: mention.scope,
    basis: mention.basis,
    entity: mention.entity,
    value: mention.value,
    unit: mention.unit ?? base.unit,
    qualifier: mention.qualifier,
    value_printed: mention.value_printed,
    headline: mention.scope === null && mention.entity === null && isWithinOneYear(period, context.year),
    ...markRow(mention, indicator),
    quote: context.text.slice(mention.sentence[0], mention.sentence[1]),
    span_start: mention.start,
    span_end: mention.end,
    page: pageOf(mention.start, context.pages),
  }
}

/** A correction of one of the indicators that a number states says nothing about the others. */
function markRow(mention: Mention, indicator: string): Pick<Observation, 'origin' | 'flags'> {
  const own = (mention.corrections ?? []).filter((correction) => correction.indicators.includes(indicator))
  const isCorrected = own.some((correction) => correction.action !== 'confirm')
  const isConfirmed = own.some((correction) => correction.action === 'confirm')
  return {
    origin: isCorrected ? 'corrected' : 'stated',
    flags: mention.flags.filter((flag) => (flag !== 'corrected' || isCorrected) && (flag !== 'confirmed' || isConfirmed)),
  }
}

function pageOf(offset: number, pages: readonly number[]): number | null {
  if (pages.length === 0) return null
  return Math.max(1, pages.filter((start) => start <= offset).length)
}
