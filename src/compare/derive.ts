/** Rates computed from counts that a report prints. They stand beside a stated rate and never replace it. */
import type { Derived, Indicator } from '../model/catalogue.ts'
import type { Observation } from '../model/observation.ts'

/**
 * One row for each catalogue formula and each scope, entity and period for which the report prints exactly one numerator
 * and one denominator, in percent, to four decimals. Nothing is computed where a part is missing, printed with several
 * values, zero below the line, or would give more than 100 %. The id joins the two numbers' ids, numerator first, with a dot.
 */
export function deriveRates(
  rows: readonly Observation[],
  catalogue: { indicators: readonly Pick<Indicator, 'id' | 'zh' | 'en' | 'unit'>[]; derived: readonly Derived[] },
): Observation[] {
  return catalogue.derived.flatMap((formula) => {
    const indicator = catalogue.indicators.find((entry) => entry.id === formula.id)
    if (indicator === undefined) return []
    const numerators = groupByCircumstance(rows, formula.numerator)
    const denominators = groupByCircumstance(rows, formula.denominator)
    return [...numerators].flatMap(([circumstance, tops]) => {
      const top = onlyValue(tops)
      const bottom = onlyValue(denominators.get(circumstance) ?? [])
      if (top === null || bottom === null || top.value === null || bottom.value === null || top.id === bottom.id) return []
      if (bottom.value <= 0 || top.value < 0 || top.value > bottom.value) return []
      return [computeRate(top, bottom, indicator)]
    })
  })
}

/** The two numbers behind a derived row's id, numerator first; null for any other id. */
export function splitDerivedId(id: string): [string, string] | null {
  const [numerator, denominator, ...rest] = id.split('.')
  return numerator && denominator && rest.length === 0 ? [numerator, denominator] : null
}

function groupByCircumstance(rows: readonly Observation[], indicator: string): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>()
  for (const row of rows) {
    if (row.indicator !== indicator || row.value === null) continue
    // Only one circumstance makes a rate: same report, year, period, scope, reporting entity and reach.
    const key = JSON.stringify([row.report, row.time_period, row.period_from, row.period_until, row.scope, row.entity, row.headline])
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return groups
}

function onlyValue(rows: readonly Observation[]): Observation | null {
  const [first, ...rest] = rows
  return first !== undefined && rest.every((row) => row.value === first.value) ? first : null
}

function computeRate(top: Observation, bottom: Observation, indicator: Pick<Indicator, 'id' | 'zh' | 'en' | 'unit'>): Observation {
  const rate = ((top.value ?? 0) / (bottom.value ?? 1)) * 100
  return {
    ...top,
    id: `${top.id}.${bottom.id}`,
    indicator: indicator.id,
    indicator_zh: indicator.zh,
    indicator_en: indicator.en,
    basis: null,
    value: Math.round(rate * 1e4) / 1e4,
    unit: indicator.unit,
    qualifier: top.qualifier === 'exact' && bottom.qualifier === 'exact' ? 'exact' : 'approx',
    value_printed: null,
    origin: 'derived',
    flags: [...new Set([...top.flags, ...bottom.flags])].filter((flag) => flag === 'partial_year' || flag === 'year_conflict' || flag === 'period_inferred' || flag === 'corrected'),
  }
}
