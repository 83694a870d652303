/** Integrity remarks inside one report, from the numbers that were read. Each checker is one function; the list is their order in the page. */
import type { Catalogue } from '../../model/catalogue.ts'
import { RULES } from '../../model/lists.ts'
import type { RuleId } from '../../model/lists.ts'
import type { Finding, Mention } from '../../model/reading.ts'
import { checkPeriods } from './periods.ts'
import { checkRates } from './rates.ts'
import { checkRepeats } from './repeats.ts'
import { checkTotals } from './totals.ts'

export interface Facts {
  mentions: readonly Mention[]
  /** Folded words of the clause before each mention, empty where it is no quantity. */
  leads: readonly string[]
  /** Line of the text that each mention stands in. */
  lines: readonly number[]
  catalogue: Catalogue
  year: number | null
}

export type Checker = (facts: Facts) => Finding[]

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

export function makeFinding(rule: RuleId, mentions: number[], zh: string, en: string, figures: Finding['figures']): Finding {
  return { rule, severity: RULES[rule].severity, zh, en, mentions, figures }
}
