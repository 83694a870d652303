/** Every run of digits of the verbatim text in exactly one mention: what no rule has claimed is claimed here, and counted. */
import type { Mention, Reading } from '../model/reading.ts'
import { isLatin } from './characters.ts'

/** Spans of digit runs, ASCII and full-width, in the verbatim text. */
export function digitRuns(text: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (let i = 0; i < text.length; i++) {
    if (!isAnyDigit(text.charCodeAt(i))) continue
    const start = i
    while (i < text.length && isAnyDigit(text.charCodeAt(i))) i++
    runs.push({ start, end: i })
  }
  return runs
}

/** Mentions for the runs that `claimed` (sorted, not overlapping) leaves out. */
export function claimRest(text: string, claimed: readonly { start: number; end: number }[]): { start: number; end: number; kind: 'name' | 'context' }[] {
  const rest: { start: number; end: number; kind: 'name' | 'context' }[] = []
  let k = 0
  for (const run of digitRuns(text)) {
    while (k < claimed.length && claimed[k]!.end <= run.start) k++
    const owner = claimed[k]
    if (owner !== undefined && owner.start < run.end) continue
    const named = isLatin(text.charCodeAt(run.start - 1)) || isLatin(text.charCodeAt(run.end))
    rest.push({ ...run, kind: named ? 'name' : 'context' })
  }
  return rest
}

/** Counts runs, runs that lie in exactly one mention, and mentions by kind. `mentions` are sorted by start. */
export function account(text: string, mentions: readonly Mention[]): Reading['accounting'] {
  const byKind: Record<string, number> = {}
  for (const mention of mentions) byKind[mention.kind] = (byKind[mention.kind] ?? 0) + 1
  const accounted = Object.values(countRuns(text, mentions)).reduce((sum, count) => sum + count, 0)
  return { digit_runs: digitRuns(text).length, accounted, by_kind: sortKeys(byKind) }
}

/** Counts the runs that lie in exactly one mention, by its kind. A mention may hold several runs (2024-01-25) or none (三分之二). */
export function countRuns(text: string, mentions: readonly Mention[]): Record<string, number> {
  const counts: Record<string, number> = {}
  let k = 0
  for (const run of digitRuns(text)) {
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

function isAnyDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}
