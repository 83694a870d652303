/** Which remark a figure shows as a sign: the gravest of its flags. */
import { RULES } from '../model/lists.ts'
import type { Row } from './tabulate.ts'
import type { Flag, RuleId, Severity } from '../model/lists.ts'

/** Flags that are already seen otherwise: part of a year as hatching, a computed rate as a hollow mark. */
const SEEN_OTHERWISE: readonly Flag[] = ['partial_year', 'period_inferred', 'rate_derivable', 'unit_variant']
const GRAVITY: Record<Severity, number> = { error: 3, warning: 2, info: 1 }

/** The severity of the gravest remark on a row's figure, null where there is none. */
export function signOf(row: Pick<Row, 'cell'>): Severity | null {
  return gravestOf(row.cell?.flags ?? [])
}

/** Whether a person has corrected the figure, or one that it is computed from. */
export function isCorrected(row: Pick<Row, 'cell'>): boolean {
  return row.cell?.flags.includes('corrected') === true
}

/** The severity of the gravest of some flags, null where none needs a sign. */
export function gravestOf(flags: readonly Flag[]): Severity | null {
  const severities = flags.filter((flag) => !SEEN_OTHERWISE.includes(flag)).flatMap((flag) => severityOf(flag) ?? [])
  return severities.sort((a, b) => GRAVITY[b] - GRAVITY[a])[0] ?? null
}

/** How grave a flag is; null for one that only describes. */
export function severityOf(flag: Flag): Severity | null {
  return flag in RULES ? RULES[flag as RuleId].severity : null
}
