/** One indicator at one level, column by column: small to send and quick to draw. */
import { splitDerivedId } from '../../src/compare/derive.ts'
import { compareText } from '../../src/model/text.ts'
import { compareRows } from '../../src/compare/row.ts'
import type { IndicatorFile } from '../../src/model/dataset.ts'
import type { Observation } from '../../src/model/observation.ts'
import type { Period } from '../../src/model/reading.ts'

/** `periods`: `<report key> <number id>` → period as read. All rows must be of one indicator and level. */
export function buildIndicatorFile(rows: readonly Observation[], periods: ReadonlyMap<string, Period | null>): IndicatorFile {
  const [first] = rows
  if (first === undefined) throw new Error('no rows for an indicator file')
  const sorted = [...rows].sort(compareRows)
  const regions = [...new Set(sorted.map((row) => row.region_code))].sort(compareText)
  const positions = new Map(regions.map((code, at) => [code, at]))
  return {
    indicator: first.indicator,
    level: first.level,
    regions,
    region: sorted.map((row) => positions.get(row.region_code) ?? -1),
    body: sorted.map((row) => row.body),
    report_year: sorted.map((row) => row.report_year),
    time_period: sorted.map((row) => row.time_period),
    value: sorted.map((row) => row.value ?? 0),
    value_printed: sorted.map((row) => row.value_printed ?? ''),
    qualifier: sorted.map((row) => row.qualifier),
    origin: sorted.map((row) => row.origin),
    headline: sorted.map((row) => row.headline),
    scope: sorted.map((row) => row.scope),
    entity: sorted.map((row) => row.entity),
    basis: sorted.map((row) => row.basis),
    period: sorted.map((row) => periods.get(`${row.report} ${splitDerivedId(row.id)?.[0] ?? row.id}`) ?? null),
    flags: sorted.map((row) => row.flags),
    id: sorted.map((row) => row.id),
    report: sorted.map((row) => row.report),
  }
}
