/** A report's figure for an earlier year that differs from what the report of that year said. */
import { RULES } from '../../model/lists.ts'
import { writeNumber } from './number.ts'
import type { Archive, Auditor } from '../audit.ts'
import type { Cell, FindingEntry } from '../../model/dataset.ts'
import type { Qualifier } from '../../model/lists.ts'

/** A figure as exact as it claims to be. */
export interface Claim {
  value: number
  value_printed: string | null
  qualifier: Qualifier
}

interface Earlier extends Claim {
  report: string
  id: string
  indicator: string
  /** Key of the report of that year. */
  own: string
}

/**
 * Compared are whole-year headline figures only: a part, a cut-off, another body's figure and a computed rate say something else and not
 * something different. Two figures differ where no number can be meant by both, however each was rounded or hedged.
 */
export function collectRestated(): Auditor {
  const earlier: Earlier[] = []
  return {
    add({ key, region, body, year, rows }) {
      for (const row of rows) {
        if (row.time_period >= year || row.value === null || !row.headline || row.status !== 'ok' || row.origin === 'derived' || row.flags.includes('unit_variant')) continue
        if (row.period_from !== null || row.period_until !== null) continue
        const { id, indicator, value, value_printed, qualifier } = row
        earlier.push({ report: key, id, indicator, value, value_printed, qualifier, own: `${region}-${body}-${row.time_period}-annual` })
      }
    },
    finish: (_, archive) => earlier.flatMap((claim) => describeDifference(claim, archive)),
  }
}

/** Whether no number can be meant by both: 1.2万 may be 12,345, 超过100 may be 140, 约100 may be 105. */
export function contradicts(a: Claim, b: Claim, isRate: boolean): boolean {
  const [one, other] = [rangeOf(a, isRate), rangeOf(b, isRate)]
  return one.from > other.until || other.from > one.until
}

/** Half the width of 约: a tenth of the value to both sides. */
const ABOUT = 0.1

function rangeOf({ value, value_printed, qualifier }: Claim, isRate: boolean): { from: number; until: number } {
  // Rounded up, rounded down or cut off: a full last digit to both sides.
  const width = lastDigit(value, value_printed, isRate) + (qualifier === 'approx' ? Math.abs(value) * ABOUT : 0)
  return { from: qualifier === 'at_most' ? -Infinity : value - width, until: qualifier === 'at_least' ? Infinity : value + width }
}

/** What one step of the last printed digit is worth: 1.2万 → 1000, 99.5% → 0.1, 二十万 → 10,000; nothing for a plain whole number, which is exact. */
function lastDigit(value: number, printed: string | null, isRate: boolean): number {
  const [, whole, decimals = ''] = /(\d[\d,]*)(?:\.(\d+))?/.exec(printed ?? '') ?? []
  if (value <= 0) return 0
  if (whole === undefined) return [1e8, 1e4].find((magnitude) => value % magnitude === 0) ?? 0
  const magnitude = value / Number(`${whole.replaceAll(',', '')}.${decimals}`)
  return decimals === '' && magnitude < 2 && !isRate ? 0 : magnitude / 10 ** decimals.length
}

function describeDifference(claim: Earlier, archive: Archive): FindingEntry[] {
  const cell = archive.cell(claim.own, claim.indicator)
  const { name, unit, kind } = archive.indicator(claim.indicator)
  if (cell === undefined || !isWhole(cell) || cell.value === null || !contradicts(claim, { ...cell, value: cell.value }, kind === 'rate')) return []
  const year = claim.own.split('-')[2] ?? ''
  const [then, now] = [writeClaim({ ...cell, value: cell.value }), writeClaim(claim)]
  return [
    {
      report: claim.report,
      rule: 'restated',
      severity: RULES.restated.severity,
      zh: `${year}年的“${name.zh}”在此为${now}${unit.zh}，在${year}年的报告中为${then}${unit.zh}。`,
      en: `“${name.en}” of ${year} is ${now} ${unit.en} here and ${then} ${unit.en} in the report of ${year}.`,
      ids: [claim.id, ...cell.ids.slice(0, 1)],
      indicators: [claim.indicator],
      reports: [claim.report, claim.own],
    },
  ]
}

/** A printed figure for the whole of its year, not in doubt by itself. */
function isWhole(cell: Cell): boolean {
  return cell.gap === null && cell.origin !== 'derived' && cell.period === null && !cell.flags.includes('unit_variant') && !cell.flags.includes('year_conflict')
}

const SIGNS: Record<Qualifier, string> = { exact: '', approx: '≈', at_least: '≥', at_most: '≤' }

function writeClaim({ value, qualifier }: Claim): string {
  return SIGNS[qualifier] + writeNumber(value)
}
