/** Everything that was read, in order of the verbatim text, as the mentions of a reading. */
import type { Mention } from '../model/reading.ts'
import type { Literal } from '../model/quantity.ts'
import type { Span } from '../model/text.ts'
import { claimRest } from './account.ts'
import type { Draft } from './draft.ts'
import { findEntity } from './entity.ts'
import { verbatimEnd, verbatimStart } from './fold.ts'
import type { Folded } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import type { Timing } from './period.ts'
import type { Sentence } from './sections.ts'

/** A mention before its id is known, with the draft or literal that it comes from. */
export interface Loose {
  start: number
  end: number
  surface: string
  sentence: Sentence | null
  kind: Mention['kind']
  draft: Draft | null
  literal: Literal | null
  /** Time and scope of a draft. */
  timing: Timing | null
  scope: Span | null
}

/** Drafts, literals and unclaimed digits, in order of the verbatim text, whose digits stand in `runs`. `timings` and `scopes` are those of `drafts`. */
export function gather(
  verbatim: string, runs: readonly Span[], folded: Folded, drafts: readonly Draft[], timings: readonly Timing[], scopes: readonly (Span | null)[], literals: readonly Literal[], sentences: readonly Sentence[],
): Loose[] {
  const loose: Loose[] = []
  for (let d = 0; d < drafts.length; d++) {
    const draft = drafts[d]!
    const start = verbatimStart(folded, draft.quantity.start)
    const end = verbatimEnd(folded, draft.quantity.end)
    loose.push({ start, end, surface: verbatim.slice(start, end), sentence: draft.sentence, kind: draft.kind, draft, literal: null, timing: timings[d]!, scope: scopes[d]! })
  }
  let s = 0
  for (const literal of literals) {
    while (s < sentences.length && sentences[s]!.end <= literal.start) s++
    const sentence = s < sentences.length && sentences[s]!.start <= literal.start ? sentences[s]! : null
    const kind = sentence?.section.kind === 'boilerplate' && literal.kind !== 'date' ? 'boilerplate' : literal.kind
    const start = verbatimStart(folded, literal.start)
    const end = verbatimEnd(folded, literal.end)
    loose.push({ start, end, surface: verbatim.slice(start, end), sentence, kind, draft: null, literal, timing: null, scope: null })
  }
  loose.sort(byStart)
  const unclaimed = claimRest(verbatim, runs, loose)
  if (unclaimed.length === 0) return loose
  for (const { start, end, kind } of unclaimed) {
    loose.push({ start, end, surface: verbatim.slice(start, end), sentence: null, kind, draft: null, literal: null, timing: null, scope: null })
  }
  return loose.sort(byStart)
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start
}

/** The mention that a loose one becomes once it has a name. */
export function describeMention(id: string, item: Loose, folded: Folded, verbatim: string, lexicon: Lexicon, names: readonly string[]): Mention {
  const { start, end, surface, kind, draft, scope, sentence: span } = item
  const sentence: [number, number] = span === null ? [start, end] : [verbatimStart(folded, span.start), Math.max(end, verbatimEnd(folded, span.end))]
  if (draft === null || !(kind === 'observation' || kind === 'target' || kind === 'unmapped')) {
    return {
      id, start, end, surface, kind, indicator: null, also: [], basis: null, value: draft?.quantity.value ?? item.literal?.value ?? null, value_printed: null, unit: null,
      qualifier: 'exact', scope: null, period: null, period_printed: null, entity: null, flags: [], sentence,
    }
  }
  const { quantity } = draft
  const timing = item.timing!
  const entry = draft.entry >= 0 ? lexicon.entries[draft.entry]! : null
  const mention: Mention = {
    id, start, end, surface, kind,
    indicator: entry?.id ?? null,
    also: draft.also.map((other) => lexicon.entries[other]!.id),
    basis: sliceVerbatim(draft.basis, folded, verbatim),
    value: quantity.value,
    value_printed: quantity.printed,
    unit: entry?.indicator?.unit ?? lexicon.units.byWord.get(quantity.word)?.unit ?? (quantity.dimension === 'ratio' ? 'percent' : null),
    qualifier: quantity.qualifier,
    scope: sliceVerbatim(scope, folded, verbatim),
    period: timing.period,
    period_printed: timing.printed,
    entity: sliceVerbatim(findEntity(draft, folded.text, names), folded, verbatim),
    flags: timing.flags.slice(),
    sentence,
  }
  if (draft.maybe.length > 0) mention.maybe = [...draft.maybe]
  return mention
}

function sliceVerbatim(span: Span | null, folded: Folded, verbatim: string): string | null {
  return span === null ? null : verbatim.slice(verbatimStart(folded, span.start), verbatimEnd(folded, span.end))
}
