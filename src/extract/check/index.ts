/** Integrity remarks inside one report, from the numbers that were read. Each checker is one function; the list is their order in the page. */
import type { RuleId } from '../../model/lists.ts'
import type { Finding } from '../../model/reading.ts'
import type { Checker, Facts } from './finding.ts'
import { checkPeriods } from './periods.ts'
import { checkRates } from './rates.ts'
import { checkRepeats } from './repeats.ts'
import { checkTotals } from './totals.ts'

export const CHECKERS: readonly Checker[] = [checkRates, checkPeriods, checkTotals, checkRepeats]

/** All findings, and the flags that they put on single numbers. */
export function check(facts: Facts): { findings: Finding[]; flags: Map<number, RuleId[]> } {
  const findings = CHECKERS.flatMap((checker) => checker(facts))
  const flags = new Map<number, RuleId[]>()
  for (const finding of findings) {
    for (const index of finding.mentions) {
      if (facts.mentions[index]!.kind !== 'observation') continue
      const list = flags.get(index) ?? []
      if (!list.includes(finding.rule)) list.push(finding.rule)
      flags.set(index, list)
    }
  }
  return { findings, flags }
}
