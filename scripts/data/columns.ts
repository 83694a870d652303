/** One indicator at one level, column by column: small to send and quick to draw. */
import type { IndicatorFile } from '../../src/model/dataset.ts'
import type { Level } from '../../src/model/lists.ts'
import type { BareObservation } from '../../src/model/observation.ts'
import type { Period } from '../../src/model/reading.ts'

export interface IndicatorColumns {
  /** Rows come in the order of `observations.csv`. */
  add: (row: BareObservation, period: Period | null) => void
  file: IndicatorFile
}

export function startIndicatorFile(indicator: string, level: Level): IndicatorColumns {
  const file: IndicatorFile = {
    indicator, level, regions: [], region: [], body: [], report_year: [], time_period: [], value: [], value_printed: [], qualifier: [],
    origin: [], headline: [], scope: [], entity: [], basis: [], period: [], flags: [], id: [], report: [],
  }
  return {
    file,
    add(row, period) {
      if (file.regions.at(-1) !== row.region_code) file.regions.push(row.region_code)
      file.region.push(file.regions.length - 1)
      file.body.push(row.body)
      file.report_year.push(row.report_year)
      file.time_period.push(row.time_period)
      file.value.push(row.value ?? 0)
      file.value_printed.push(row.value_printed ?? '')
      file.qualifier.push(row.qualifier)
      file.origin.push(row.origin)
      file.headline.push(row.headline)
      file.scope.push(row.scope)
      file.entity.push(row.entity)
      file.basis.push(row.basis)
      file.period.push(period)
      file.flags.push(row.flags)
      file.id.push(row.id)
      file.report.push(row.report)
    },
  }
}
