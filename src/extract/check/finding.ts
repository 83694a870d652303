/** What every checker gets, and how it says what it found. */
import type { Catalogue } from '../../model/catalogue.ts'
import { RULES } from '../../model/lists.ts'
import type { RuleId } from '../../model/lists.ts'
import type { Finding, Mention } from '../../model/reading.ts'

export interface Facts {
  mentions: readonly Mention[]
  /** Folded words of the clause before a mention, empty where it is no quantity. */
  leadOf: (mention: number) => string
  /** Line of the text that each mention stands in. */
  lines: readonly number[]
  catalogue: Catalogue
  year: number | null
}

export type Checker = (facts: Facts) => Finding[]

export function makeFinding(rule: RuleId, mentions: number[], zh: string, en: string, figures: Finding['figures']): Finding {
  return { rule, severity: RULES[rule].severity, zh, en, mentions, figures }
}
