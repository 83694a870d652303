/** Which report is read, and which numbers of it are shown. */
import { MENTION_KINDS } from '../../../model/lists.ts'
import { pickReports } from '../../../compare/tabulate.ts'
import type { Choice, Holdings } from '../../../compare/tabulate.ts'
import type { ReportEntry } from '../../../model/dataset.ts'
import type { MentionKind } from '../../../model/lists.ts'

/** The report of that key, else the one of the first chosen region that has one, else the first; null where there is none at all. */
export function chooseReport(key: string, holdings: Holdings, choice: Choice): ReportEntry | null {
  const asked = holdings.reports.find((report) => report.key === key)
  if (asked !== undefined) return asked
  const picked = pickReports(holdings, choice)
  return choice.regions.flatMap((code) => picked.get(code) ?? [])[0] ?? holdings.reports[0] ?? null
}

/** The kinds that a filter of the address names; all of them where it names none. */
export function readKinds(filter: string | undefined): ReadonlySet<MentionKind> {
  if (filter === undefined || filter === '') return new Set(MENTION_KINDS)
  const named = filter.split('~')
  return new Set(MENTION_KINDS.filter((kind) => named.includes(kind)))
}

/** The filter that shows these kinds; '' for all. */
export function writeKinds(kinds: ReadonlySet<MentionKind>): string {
  if (kinds.size === MENTION_KINDS.length) return ''
  return MENTION_KINDS.filter((kind) => kinds.has(kind)).join('~') || 'none'
}
