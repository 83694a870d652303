/** What changed between two data sets, number by number. A number is the same as long as its sentence is. */
import { compareText } from '../../src/model/text.ts'
import type { Change, ChangeSide } from '../../src/model/dataset.ts'
import type { Observation } from '../../src/model/observation.ts'

const COMPARED = ['value', 'unit', 'qualifier', 'scope', 'basis', 'entity', 'time_period', 'period_from', 'period_until', 'origin', 'headline', 'status', 'flags'] as const

/**
 * One change a number and indicator. Where a sentence was changed its number has another id: what is lost and what is gained for the same
 * report, indicator, year, scope and entity is one change where there is exactly one of each. Ordered by report, indicator and id.
 */
export function compareObservations(before: readonly Observation[], after: readonly Observation[]): Change[] {
  const old = new Map(before.map((row) => [keyOf(row), row]))
  const now = new Map(after.map((row) => [keyOf(row), row]))
  const changes: Change[] = []
  for (const [key, row] of now) {
    const was = old.get(key)
    const fields = was === undefined ? [] : COMPARED.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(row[field]))
    if (was !== undefined && fields.length > 0) changes.push(describeChange(was, row, fields))
  }
  const lost = groupByPlace([...old].filter(([key]) => !now.has(key)).map(([, row]) => row))
  const gained = groupByPlace([...now].filter(([key]) => !old.has(key)).map(([, row]) => row))
  for (const [place, rows] of lost) {
    const others = gained.get(place) ?? []
    const [was, is] = [rows[0], others[0]]
    if (was !== undefined && is !== undefined && rows.length === 1 && others.length === 1) {
      changes.push(describeChange(was, is, ['id', ...COMPARED.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]))]))
      gained.delete(place)
    } else changes.push(...rows.map((row) => describeChange(row, null, [])))
  }
  for (const row of [...gained.values()].flat()) changes.push(describeChange(null, row, []))
  return changes.sort(compareChanges)
}

/** `(id, indicator)`; the report stands in it because a text that two reports share gives equal sentences. */
function keyOf(row: Observation): string {
  return `${row.report} ${row.id} ${row.indicator}`
}

function groupByPlace(rows: readonly Observation[]): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>()
  for (const row of rows) {
    const place = JSON.stringify([row.report, row.indicator, row.time_period, row.scope, row.entity, row.origin === 'derived'])
    groups.set(place, [...(groups.get(place) ?? []), row])
  }
  return groups
}

function describeChange(was: Observation | null, is: Observation | null, fields: string[]): Change {
  const { report, indicator } = (is ?? was) as Observation
  const kind = was === null ? 'gained' : is === null ? 'lost' : 'changed'
  return { kind, report, indicator, old: was && describeSide(was), new: is && describeSide(is), fields }
}

function describeSide({ id, value, value_printed, unit, qualifier, scope, time_period, status, quote }: Observation): ChangeSide {
  return { id, value, value_printed, unit, qualifier, scope, time_period, status, sentence: quote ?? '' }
}

function compareChanges(a: Change, b: Change): number {
  return compareText(a.report, b.report) || compareText(a.indicator, b.indicator) || compareText(idOf(a), idOf(b)) || compareText(a.kind, b.kind)
}

function idOf(change: Change): string {
  return (change.new ?? change.old)?.id ?? ''
}
