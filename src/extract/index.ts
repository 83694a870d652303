/**
 * One report read: its text in, every number accounted for out.
 *
 *   text ─ fold ─ scan ─────┐
 *            └─── outline ──┴─ assign (clauses, match, refiners) ─ scope, period, entity ─ account ─ check ─ Reading
 *            └─── region (who reports, for which year)
 */
import type { Gazetteer } from '../model/gazetteer.ts'
import type { Mention, Reading } from '../model/reading.ts'
import type { Candidate } from '../model/candidate.ts'
import type { Reason } from '../model/refusals.ts'
import { reportKey } from '../model/report.ts'
import type { Report } from '../model/report.ts'
import { account, claimRest } from './account.ts'
import { assign } from './assign.ts'
import { check } from './check/index.ts'
import type { Draft } from './draft.ts'
import { findEntity } from './entity.ts'
import { fold, verbatimEnd, verbatimStart } from './fold.ts'
import type { Folded } from './fold.ts'
import { numberIds } from './identity.ts'
import type { Lexicon } from './lexicon.ts'
import { findParts } from './parts.ts'
import { findPeriods } from './period.ts'
import type { Timing } from './period.ts'
import { describeReport } from './report.ts'
import { scan } from './scan.ts'
import { findScopes } from './scope.ts'
import { outline } from './sections.ts'
import type { Sentence } from './sections.ts'
import { findWithoutNumber } from './without_number.ts'
import type { Literal } from '../model/quantity.ts'
import type { Span } from '../model/text.ts'

export { compileCatalogue } from './lexicon.ts'
export type { Lexicon } from './lexicon.ts'

/** Version of the rules; a change of readings changes it. */
export const EXTRACTOR = '1'

export interface Explained extends Reading {
  /** For each quantity: what was considered, with scores and refusals. Indices are those of `mentions`. */
  explain?: { mention: number; candidates: Candidate[]; reason: Reason | null; inherited: boolean }[]
}

/** A mention before its id is known, with the draft or literal that it comes from. */
interface Loose {
  start: number
  end: number
  sentence: Sentence | null
  draft: Draft | null
  literal: Literal | null
  kind: Mention['kind']
}

/**
 * Reads one report. Spans are half-open UTF-16 offsets into `report.text`. Never throws for any text.
 * `gazetteer` null leaves the region unknown unless `report.known` names it.
 */
export function readReport(report: Report, lexicon: Lexicon, gazetteer: Gazetteer | null, options: { explain?: boolean } = {}): Explained {
  const folded = fold(report.text)
  const { text } = folded
  const who = describeReport(report, folded, gazetteer)
  const { quantities, literals } = scan(text, lexicon.units)
  const parts = outline(text)
  const drafts = assign(text, parts, quantities, lexicon, options.explain === true)
  const timings = findPeriods(drafts, literals, text, who.year)
  const scopes = new Map<Draft, Span | null>()
  for (const draft of drafts) {
    if (scopes.has(draft)) continue
    const siblings = draft.cell === undefined ? draft.siblings : [draft]
    findScopes(siblings, text, lexicon).forEach((scope, index) => scopes.set(siblings[index]!, scope))
  }
  const timingOf = new Map(drafts.map((draft, index) => [draft, timings[index]!]))

  const loose = gather(report.text, folded, drafts, literals, parts.sentences)
  const key = reportKey({ region: who.region.code ?? '', body: who.body, year: who.year ?? 0, kind: who.kind })
  const ids = nameNumbers(key, text, report.text, loose)
  const mentions = loose.map((item, index): Mention => {
    const surface = report.text.slice(item.start, item.end)
    const span = item.sentence
    const sentence: [number, number] = span === null ? [item.start, item.end] : [verbatimStart(folded, span.start), Math.max(item.end, verbatimEnd(folded, span.end))]
    const base = {
      id: ids[index]!, start: item.start, end: item.end, surface, kind: item.kind, indicator: null, also: [], basis: null, value: item.literal?.value ?? null,
      value_printed: null, unit: null, qualifier: 'exact' as const, scope: null, period: null, period_printed: null, entity: null, flags: [], sentence,
    }
    return item.draft === null ? base : { ...base, ...describeDraft(item.draft, timingOf.get(item.draft)!, scopes.get(item.draft) ?? null, folded, report.text, lexicon, who.names) }
  })
  const { findings, flags } = check({
    mentions, catalogue: lexicon.catalogue, year: who.year,
    leads: loose.map(({ draft }) => (draft === null || draft.cell !== undefined ? '' : leadOf(draft, text))),
    lines: loose.map(({ sentence }) => sentence?.line ?? -1),
  })
  for (const [index, rules] of flags) mentions[index] = { ...mentions[index]!, flags: [...new Set([...mentions[index]!.flags, ...rules])] }
  const reading: Explained = {
    report: who.described, mentions, findings, accounting: account(report.text, mentions),
    sections: parts.sections.map((section) => ({ ...section, start: verbatimStart(folded, section.start), end: verbatimEnd(folded, section.end) })),
    parts: findParts(text, parts.sections).map((part) => {
      const [start, end] = [verbatimStart(folded, part.start), verbatimEnd(folded, part.end)]
      return { part: part.part, heading: report.text.slice(start, end), start, end, until: verbatimEnd(folded, part.until) }
    }),
    without_number: findWithoutNumber(text, parts.sentences, new Set(mentions.flatMap((mention) => (mention.indicator === null ? mention.maybe ?? [] : [mention.indicator, ...mention.also]))), lexicon),
  }
  if (options.explain === true) {
    reading.explain = loose.flatMap((item, mention) =>
      item.draft === null ? [] : [{ mention, candidates: [...item.draft.candidates].sort((a, b) => b.score - a.score).slice(0, 8), reason: item.draft.reason, inherited: item.draft.inherited }])
  }
  return reading
}

/** Drafts, literals and unclaimed digits, in order of the verbatim text. */
function gather(verbatim: string, folded: Folded, drafts: readonly Draft[], literals: readonly Literal[], sentences: readonly Sentence[]): Loose[] {
  const loose: Loose[] = []
  for (const draft of drafts) {
    const { start, end } = draft.quantity
    loose.push({ start: verbatimStart(folded, start), end: verbatimEnd(folded, end), sentence: draft.sentence, draft, literal: null, kind: draft.kind })
  }
  let s = 0
  for (const literal of literals) {
    while (s < sentences.length && sentences[s]!.end <= literal.start) s++
    const sentence = sentences[s] !== undefined && sentences[s]!.start <= literal.start ? sentences[s]! : null
    const kind = sentence?.section.kind === 'boilerplate' && literal.kind !== 'date' ? 'boilerplate' : literal.kind
    loose.push({ start: verbatimStart(folded, literal.start), end: verbatimEnd(folded, literal.end), sentence, draft: null, literal, kind })
  }
  loose.sort((a, b) => a.start - b.start)
  for (const rest of claimRest(verbatim, loose)) loose.push({ start: rest.start, end: rest.end, sentence: null, draft: null, literal: null, kind: rest.kind })
  return loose.sort((a, b) => a.start - b.start)
}

/** Ids in order of `loose`; numbers of one sentence share its hash, and a sentence that is printed again goes on counting. */
function nameNumbers(key: string, text: string, verbatim: string, loose: readonly Loose[]): string[] {
  const wordsOf = new Map<Sentence | null, string>()
  const groups = new Map<string, number[]>()
  loose.forEach(({ sentence }, index) => {
    let words = wordsOf.get(sentence)
    if (words === undefined) wordsOf.set(sentence, (words = sentence === null ? '' : text.slice(sentence.start, sentence.end).trim()))
    const group = groups.get(words)
    if (group === undefined) groups.set(words, [index])
    else group.push(index)
  })
  const ids: string[] = Array.from({ length: loose.length }, () => '')
  for (const [words, members] of groups) {
    const names = numberIds(key, words, members.map((index) => verbatim.slice(loose[index]!.start, loose[index]!.end)))
    members.forEach((index, k) => { ids[index] = names[k]! })
  }
  return ids
}

function describeDraft(draft: Draft, timing: Timing, scope: Span | null, folded: Folded, verbatim: string, lexicon: Lexicon, names: readonly string[]): Partial<Mention> {
  const { quantity } = draft
  const entry = draft.entry >= 0 ? lexicon.entries[draft.entry]! : null
  const slice = (span: { start: number; end: number } | null) => (span === null ? null : verbatim.slice(verbatimStart(folded, span.start), verbatimEnd(folded, span.end)))
  const isValue = draft.kind === 'observation' || draft.kind === 'target' || draft.kind === 'unmapped'
  if (!isValue) return { kind: draft.kind, value: quantity.value }
  return {
    kind: draft.kind,
    indicator: entry?.id ?? null,
    also: draft.also.map((other) => lexicon.entries[other]!.id),
    basis: draft.basis === null ? null : slice(draft.basis),
    value: quantity.value,
    value_printed: quantity.printed,
    unit: entry?.indicator?.unit ?? lexicon.units.byWord.get(quantity.word)?.unit ?? (quantity.dimension === 'ratio' ? 'percent' : null),
    qualifier: quantity.qualifier,
    scope: slice(scope),
    period: timing.period,
    period_printed: timing.printed,
    entity: slice(findEntity(draft, folded.text, names)),
    flags: [...timing.flags],
    ...(draft.maybe.length > 0 ? { maybe: draft.maybe } : {}),
  }
}

/** Words of the number's own clause before it, with 其中 where it opens the sentence. */
function leadOf({ near, sentence, quantity }: Draft, text: string): string {
  const opening = text.startsWith('其中', sentence.start) && near.clause - sentence.start <= 3 ? '其中' : ''
  return opening + text.slice(near.clause, quantity.start)
}
