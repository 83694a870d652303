import type { MentionKind } from '../model/lists.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Candidate } from '../model/candidate.ts'
import type { Reason } from '../model/refusals.ts'
import type { Cell } from './tabular.ts'
import type { Neighbourhood } from './clauses.ts'
import type { Sentence } from './sections.ts'
import type { Words } from './hits.ts'
import type { Span } from '../model/text.ts'

/** A quantity on its way to a mention: what has been decided about it so far. Offsets are folded offsets. */
export interface Draft {
  quantity: Quantity
  near: Neighbourhood
  sentence: Sentence
  /** Words of the catalogue in the sentence. */
  words: Words
  /** Quantities of the same sentence, in order, and this one's place among them. */
  siblings: Draft[]
  index: number
  /** Entry of the lexicon, -1 for none. */
  entry: number
  also: readonly number[]
  basis: Span | null
  maybe: readonly string[]
  /** Taken over from the number whose part this one is. */
  inherited: boolean
  kind: MentionKind
  candidates: readonly Candidate[]
  /** The table cell that it stands in, where it stands in one. */
  cell?: Cell
  /** Why it is no observation, where a refiner said so. */
  reason: Reason | null
}
