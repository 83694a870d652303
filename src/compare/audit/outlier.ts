/** A figure that lies far from those of its peers: places of one level, the same body, year and indicator. */
import { RULES } from '../../model/lists.ts'
import { writeNumber } from './number.ts'
import type { Archive, Auditor } from '../audit.ts'
import type { FindingEntry } from '../../model/dataset.ts'

/** Fewer peers say nothing. */
export const PEERS = 10

/**
 * Median and median absolute deviation (MAD), which half of the figures may be wrong without moving. Counts and amounts are compared on a
 * logarithmic scale, since places differ in size by factors: far is five deviations and a factor of twenty. Rates are compared as they are: far is
 * five deviations and twenty points. Only whole-year headline figures take part.
 */
export function collectOutliers(): Auditor {
  const groups = new Map<string, { indicator: string; report: number[]; value: number[] }>()
  return {
    add({ level, body, year, cells }, index) {
      for (const cell of cells) {
        if (cell.value === null || cell.gap !== null || cell.origin === 'derived' || cell.period !== null || cell.flags.includes('unit_variant')) continue
        const key = `${cell.indicator} ${level} ${body} ${year}`
        const group = groups.get(key) ?? { indicator: cell.indicator, report: [], value: [] }
        groups.set(key, group)
        group.report.push(index)
        group.value.push(cell.value)
      }
    },
    finish: (keyOf, archive) =>
      [...groups.values()].flatMap(({ indicator, report, value }) => {
        const { kind } = archive.indicator(indicator)
        return findOutliers(value, kind === 'rate').map((at) => describeOutlier(keyOf(report[at] ?? -1), indicator, value, archive))
      }),
  }
}

/** Positions of the values that lie far from the others. */
export function findOutliers(values: readonly number[], isRate: boolean): number[] {
  if (values.length < PEERS) return []
  const scale = isRate ? RATES : COUNTS
  const placed = values.map((value) => scale.place(value))
  const middle = median(placed)
  const deviation = Math.max(median(placed.map((value) => Math.abs(value - middle))) * TO_SIGMA, scale.least)
  const far = Math.max(DEVIATIONS * deviation, scale.distance)
  return values.flatMap((_, at) => (Math.abs((placed[at] ?? 0) - middle) > far ? [at] : []))
}

export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort()
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}

const DEVIATIONS = 5
/** The MAD of normally distributed figures times this is their standard deviation. */
const TO_SIGMA = 1.4826
/** `least`: figures that are nearly all alike do not make the next one an outlier. */
const COUNTS = { place: (value: number) => Math.log1p(Math.max(0, value)), least: 0.25, distance: Math.log(20) }
const RATES = { place: (value: number) => value, least: 1, distance: 20 }

function describeOutlier(report: string, indicator: string, values: readonly number[], archive: Archive): FindingEntry {
  const { name, unit } = archive.indicator(indicator)
  const cell = archive.cell(report, indicator)
  const value = cell?.value ?? 0
  const middle = median(values)
  const [zh, en] = value > middle ? ['高于', 'above'] : ['低于', 'below']
  return {
    report,
    rule: 'outlier',
    severity: RULES.outlier.severity,
    zh: `“${name.zh}”为${writeNumber(value)}${unit.zh}，远${zh}同年${values.length}份同级报告的中位数${writeNumber(middle)}${unit.zh}。`,
    en: `“${name.en}” is ${writeNumber(value)} ${unit.en}, far ${en} the median of ${values.length} reports of the same level and year, ${writeNumber(middle)} ${unit.en}.`,
    ids: cell?.ids.slice(0, 1) ?? [],
    indicators: [indicator],
    reports: [report],
  }
}
