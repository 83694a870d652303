import type { Refusal } from './refusals.ts'

/** A reading of one number that was considered. Candidates are never deleted, only rejected with a reason. */
export interface Candidate {
  /** Indicator id, or `~concept` for a known concept outside the catalogue. */
  indicator: string
  score: number
  /** Words that spoke for it, as found. */
  evidence: string[]
  /** Who refused it and why; absent on the one that was taken. */
  rejected?: Refusal
}
