/** What the program takes a report for, with its grounds: a proposal to a person, who decides. */
import type { ReportKind } from './lists.ts'
import type { Bilingual } from './text.ts'

export interface ProposedRegion {
  code: string
  /** With the names of the places above: 长安镇 alone is the name of eleven. */
  zh: string
  score: number
}

export interface Proposal {
  /** null: a person must say. */
  region: string | null
  status: 'auto' | 'ambiguous' | 'unknown'
  /** The best first, at most five. */
  candidates: ProposedRegion[]
  year: number | null
  body: string
  kind: ReportKind
  /** As printed. */
  title: string | null
  evidence: { region: Bilingual[]; year: Bilingual | null; body: Bilingual | null }
}
