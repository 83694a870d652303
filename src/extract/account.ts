/** Every run of digits of the verbatim text in exactly one mention: what no rule has claimed is claimed here, and counted. */
import type { Mention, Reading } from '../model/reading.ts'
import type { Span } from '../model/text.ts'
import { isLatin } from './characters.ts'

/** Spans of digit runs, ASCII and full-width, in the verbatim text. */
export function digitRuns(text: string): Span[] {
  const runs: Span[] = []
  const digits = /[0-9０-９]+/g
  for (let run = digits.exec(text); run !== null; run = digits.exec(text)) runs.push({ start: run.index, end: digits.lastIndex })
  return runs
}

/** Mentions for the runs of digits that `claimed` (sorted, not overlapping) leaves out. */
export function claimRest(text: string, runs: readonly Span[], claimed: readonly Span[]): { start: number; end: number; kind: 'name' | 'context' }[] {
  const rest: { start: number; end: number; kind: 'name' | 'context' }[] = []
  let k = 0
  for (const run of runs) {
    while (k < claimed.length && claimed[k]!.end <= run.start) k++
    const owner = claimed[k]
    if (owner !== undefined && owner.start < run.end) continue
    const named = isLatin(text.charCodeAt(run.start - 1)) || isLatin(text.charCodeAt(run.end))
    rest.push({ start: run.start, end: run.end, kind: named ? 'name' : 'context' })
  }
  return rest
}

/** Counts runs, runs that lie in exactly one mention, and mentions by kind. `mentions` are sorted by start. */
export function account(runs: readonly Span[], mentions: readonly Mention[]): Reading['accounting'] {
  const byKind: Record<string, number> = {}
  for (const { kind } of mentions) byKind[kind] = (byKind[kind] ?? 0) + 1
  const accounted = Object.values(countRuns(runs, mentions)).reduce((sum, count) => sum + count, 0)
  return { digit_runs: runs.length, accounted, by_kind: sortKeys(byKind) }
}

/** Counts the runs that lie in exactly one mention, by its kind. A mention may hold several runs (2024-01-25) or none (三分之二). */
export function countRuns(runs: readonly Span[], mentions: readonly Mention[]): Record<string, number> {
  const counts: Record<string, number> = {}
  let k = 0
  for (const run of runs) {
    while (k < mentions.length && mentions[k]!.end <= run.start) k++
    const owner = mentions[k]
    const next = mentions[k + 1]
    if (owner === undefined || run.start < owner.start || owner.end < run.end || (next !== undefined && next.start < run.end)) continue
    counts[owner.kind] = (counts[owner.kind] ?? 0) + 1
  }
  return sortKeys(counts)
}

function sortKeys(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}
