import type { MentionKind } from '../../model/lists.ts'
import type { Reason } from '../../model/refusals.ts'
import type { Draft } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'

/** Says that a quantity is no observation, as what it counts instead and why; undefined where it has nothing to say. */
export type Refiner = (draft: Draft, text: string, lexicon: Lexicon) => { kind: MentionKind; reason: Reason } | undefined
