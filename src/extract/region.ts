/**
 * Who reports, for which year.
 *
 *   folded text ─ findTitle ─ readTitle ┐
 *   file name ──────────────────────────┤
 *   opening sentence, 我镇 …, sign-off ──┼─ nameReporters: names that may be the reporter's own, each with clues
 *                                       │
 *   whole text ─ scanText ──────────────┼─ weighDivision: every division of such a name in that year, with the evidence of its ancestors
 *   page furniture, address ────────────┘
 *                                        ─ decide: a margin of 3, or `ambiguous`; no name, or one that no list has: `unknown`
 *
 * The answer never falls back to the place above: a report by a town that the gazetteer lacks is unknown, not its county's.
 */

import { findNamed, type Gazetteer } from '../model/gazetteer.ts'
import type { ReportKind } from '../model/lists.ts'
import type { Bilingual, Span } from '../model/text.ts'
import { nameReporters } from './region/clues.ts'
import { findCandidates } from './region/candidates.ts'
import { decide } from './region/decide.ts'
import { readHost } from './region/host.ts'
import { findCodes, scanText } from './region/places.ts'
import { findTitle, readTitle, type Title } from './region/title.ts'
import { findKind, findKindOfName, findYear } from './region/year.ts'

export interface ReporterInput {
  /** Text after `fold`: Simplified characters, half-width figures, no injected pinyin. */
  readonly folded: string
  readonly fileName?: string
  readonly sourceUrl?: string
}

/** Something that speaks for a division. `start` and `end` are 0 where it does not stand in the text (file name, address). */
export interface Evidence extends Bilingual, Span {
  readonly weight: number
}

export interface RegionCandidate {
  readonly code: string
  readonly score: number
  readonly evidence: readonly string[]
}

export interface Reporter {
  readonly region: string | null
  readonly status: 'auto' | 'ambiguous' | 'unknown'
  /** The best first, at most five. */
  readonly candidates: readonly RegionCandidate[]
  /** For the region, or for the first candidate where no region was accepted. */
  readonly evidence: readonly Evidence[]
  readonly year: number | null
  readonly yearEvidence: Span | null
  readonly title: Span | null
  /** Id of data/regions/bodies.csv. */
  readonly body: string
  readonly kind: ReportKind
}

const headLength = 1500
const tailLength = 400

/**
 * The reporter of one report. All offsets are half-open UTF-16 offsets into `folded`. Linear in the length of the text.
 *
 * @example identifyReporter({ folded: '宋桂镇2025年法治政府建设年度报告\n…' }, gazetteer).region // '445322113'
 */
export function identifyReporter(input: ReporterInput, gazetteer: Gazetteer): Reporter {
  const { folded } = input
  const headEnd = Math.min(folded.length, headLength)
  const tailStart = Math.max(0, folded.length - tailLength)
  const span = findTitle(folded, headEnd)
  const title = span === null ? null : readTitle(folded, span, gazetteer.index)
  const fileTitle = readFileTitle(input.fileName, gazetteer)
  const year = findYear(folded, span, headEnd) ?? fileTitle?.year ?? null
  const facts = scanText(folded, gazetteer.index)

  const clues = nameReporters({ folded, headEnd, tailStart, title, fileTitle, facts }, gazetteer.index)
  const codes = [...findCodes(folded, 0, headEnd), ...findCodes(folded, Math.max(headEnd, tailStart), folded.length)]
  const candidates = findCandidates({ clues, facts, codes, host: readHost(input.sourceUrl), year: year?.year ?? null }, gazetteer)

  return {
    ...decide(candidates, title !== null && namesNobody(title, year?.year ?? null, gazetteer)),
    year: year?.year ?? null,
    yearEvidence: year === null || year.end === 0 ? null : { start: year.start, end: year.end },
    title: span,
    body: title?.body ?? clues.body ?? 'government',
    kind: span === null ? findKindOfName(input.fileName ?? '') : findKind(folded.slice(span.start, span.end)),
  }
}

/** Whether the title names a place that no list has, or none in that year: then everybody else is only somebody whom the report mentions. */
function namesNobody(title: Title, year: number | null, { index }: Gazetteer): boolean {
  const own = title.names[title.names.length - 1]
  return title.unknown !== null || (own !== undefined && findNamed(index, own.name, year).length === 0)
}

/** A file name is read like a title: 东区街道2021年法治政府建设年度报告.docx. Its offsets mean nothing in the text and become 0. */
function readFileTitle(fileName: string | undefined, gazetteer: Gazetteer): { names: readonly string[]; year: { start: 0; end: 0; year: number } | null } | null {
  if (fileName === undefined) return null
  const name = fileName.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z]{2,5}$/, '')
  const year = findYear(name, null, name.length)
  const title = readTitle(name, { start: 0, end: name.length }, gazetteer.index)
  const names = title.unknown === null ? title.names.map((mention) => mention.name) : []
  return { names, year: year === null ? null : { start: 0, end: 0, year: year.year } }
}
