/** What changed between two data sets, number by number. A number is the same as long as its sentence is. */
import { compareText } from '../load/problem.ts'
import type { Observation } from '../../src/model/observation.ts'

/** What a person needs to judge a change. */
export type Brief = Pick<Observation, 'id' | 'report' | 'region_zh' | 'time_period' | 'indicator' | 'scope' | 'value' | 'unit' | 'qualifier' | 'origin' | 'headline' | 'status' | 'quote'>

export interface Changes {
  from: string | null
  to: string
  gained: Brief[]
  lost: Brief[]
  changed: { before: Brief; after: Brief; fields: string[] }[]
}

const COMPARED = ['value', 'unit', 'qualifier', 'scope', 'basis', 'entity', 'time_period', 'period_from', 'period_until', 'origin', 'headline', 'status', 'flags'] as const

export function compareObservations(before: readonly Observation[], after: readonly Observation[]): Pick<Changes, 'gained' | 'lost' | 'changed'> {
  const old = new Map(before.map((row) => [keyOf(row), row]))
  const now = new Map(after.map((row) => [keyOf(row), row]))
  const changed: Changes['changed'] = []
  for (const [key, row] of now) {
    const was = old.get(key)
    if (was === undefined) continue
    const fields = COMPARED.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(row[field]))
    if (fields.length > 0) changed.push({ before: shorten(was), after: shorten(row), fields })
  }
  return {
    gained: [...now].filter(([key]) => !old.has(key)).map(([, row]) => shorten(row)).sort(compareBriefs),
    lost: [...old].filter(([key]) => !now.has(key)).map(([, row]) => shorten(row)).sort(compareBriefs),
    changed: changed.sort((a, b) => compareBriefs(a.after, b.after)),
  }
}

/** `(id, indicator)`; the report stands in it because a text that two reports share gives equal sentences. */
function keyOf(row: Observation): string {
  return `${row.report} ${row.id} ${row.indicator}`
}

function shorten(row: Observation): Brief {
  const { id, report, region_zh, time_period, indicator, scope, value, unit, qualifier, origin, headline, status, quote } = row
  return { id, report, region_zh, time_period, indicator, scope, value, unit, qualifier, origin, headline, status, quote }
}

function compareBriefs(a: Brief, b: Brief): number {
  return compareText(a.report, b.report) || compareText(a.indicator, b.indicator) || compareText(a.id, b.id)
}
