/**
 * One report read: its text in, every number accounted for out.
 *
 *   text ─ fold ─ scan ─────┐
 *            └─── outline ──┴─ assign (clauses, match, refiners) ─ scope, period, entity ─ account ─ check ─ Reading
 *            └─── region (who reports, for which year)
 */
import type { Gazetteer } from '../model/gazetteer.ts'
import type { Reading } from '../model/reading.ts'
import type { Candidate } from '../model/candidate.ts'
import type { Reason } from '../model/refusals.ts'
import { hasPrintedLines, reportKey } from '../model/report.ts'
import type { Report } from '../model/report.ts'
import { account, digitRuns } from './account.ts'
import { assign } from './assign.ts'
import { check } from './check/index.ts'
import type { Draft } from './draft.ts'
import { fold, verbatimEnd, verbatimStart } from './fold.ts'
import { makeNamer, numberIds } from './identity.ts'
import type { Lexicon } from './lexicon.ts'
import { describeMention, gather } from './mention.ts'
import type { Loose } from './mention.ts'
import { findParts } from './parts.ts'
import { findPeriods } from './period.ts'
import { describeReport } from './report.ts'
import { scan } from './scan.ts'
import { findScopes } from './scope.ts'
import { outline } from './sections.ts'
import type { Sentence } from './sections.ts'
import { findWithoutNumber } from './without_number.ts'
import type { Span } from '../model/text.ts'

export { compileCatalogue } from './lexicon.ts'
export type { Lexicon } from './lexicon.ts'

/** Version of the rules; a change of readings changes it. */
export const EXTRACTOR = '1'

export interface Explained extends Reading {
  /** For each quantity: what was considered, with scores and refusals. Indices are those of `mentions`. */
  explain?: { mention: number; candidates: Candidate[]; reason: Reason | null; inherited: boolean }[]
}

/**
 * Reads one report. Spans are half-open UTF-16 offsets into `report.text`. Never throws for any text.
 * `gazetteer` null leaves the region unknown unless `report.known` names it.
 */
export function readReport(report: Report, lexicon: Lexicon, gazetteer: Gazetteer | null, options: { explain?: boolean } = {}): Explained {
  const folded = fold(report.text, hasPrintedLines(report.reader))
  const { text } = folded
  const who = describeReport(report, folded, gazetteer)
  const { quantities, literals } = scan(text, lexicon.units)
  const parts = outline(text)
  const drafts = assign(text, parts, quantities, lexicon, options.explain === true)
  const timings = findPeriods(drafts, literals, text, who.year)
  const runs = digitRuns(report.text)
  const loose = gather(report.text, runs, folded, drafts, timings, findAllScopes(drafts, text, lexicon), literals, parts.sentences)
  const key = reportKey({ region: who.region.code ?? '', body: who.body, year: who.year ?? 0, kind: who.kind })
  const ids = nameNumbers(key, text, loose)
  const mentions = loose.map((item, index) => describeMention(ids[index]!, item, folded, report.text, lexicon, who.names))
  const { findings, flags } = check({
    mentions, catalogue: lexicon.catalogue, year: who.year,
    leadOf: (mention) => leadOf(loose[mention]!.draft, text),
    lines: loose.map(({ sentence }) => sentence?.line ?? -1),
  })
  for (const [index, rules] of flags) mentions[index]!.flags = [...new Set([...mentions[index]!.flags, ...rules])]
  const reading: Explained = {
    report: who.described, mentions, findings, accounting: account(runs, mentions),
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

/** Scopes of all drafts; those of one sentence are found together, since one carries on to the next. */
function findAllScopes(drafts: readonly Draft[], text: string, lexicon: Lexicon): (Span | null)[] {
  const scopes: (Span | null)[] = []
  while (scopes.length < drafts.length) {
    const draft = drafts[scopes.length]!
    for (const scope of findScopes(draft.cell === undefined ? draft.siblings : [draft], text, lexicon)) scopes.push(scope)
  }
  return scopes
}

/** Ids in order of `loose`; numbers of one sentence share its hash, and a sentence that is printed again goes on counting. */
function nameNumbers(key: string, text: string, loose: readonly Loose[]): string[] {
  const namer = makeNamer(key)
  const groups = new Map<string, number[]>()
  let last: Sentence | null | undefined
  let group: number[] = []
  for (let index = 0; index < loose.length; index++) {
    const { sentence } = loose[index]!
    if (sentence !== last || index === 0) {
      last = sentence
      const words = sentence === null ? '' : text.slice(sentence.start, sentence.end).trim()
      const known = groups.get(words)
      if (known === undefined) groups.set(words, (group = []))
      else group = known
    }
    group.push(index)
  }
  const ids = loose.map(() => '')
  for (const [words, members] of groups) {
    const names = numberIds(namer, words, members.map((index) => squeeze(loose[index]!.surface)))
    for (let k = 0; k < members.length; k++) ids[members[k]!] = names[k]!
  }
  return ids
}

/** How a number is spaced, or broken over lines, is a matter of its format: the id is the same in all. */
function squeeze(surface: string): string {
  return surface.length < 3 ? surface : surface.replaceAll(/\s+/g, '')
}

/** Words of a number's own clause before it, with 其中 where it opens the sentence. */
function leadOf(draft: Draft | null, text: string): string {
  if (draft === null || draft.cell !== undefined) return ''
  const { near, sentence, quantity } = draft
  const opening = text.startsWith('其中', sentence.start) && near.clause - sentence.start <= 3 ? '其中' : ''
  return opening + text.slice(near.clause, quantity.start)
}
