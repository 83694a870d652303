/** The supervisor's first questions: is the report here, was it published in time, does it hold the required parts? */
import { PARTS } from '../model/lists.ts'
import type { NotPublished, PublicationEntry, RegionEntry, ReportEntry } from '../model/dataset.ts'
import type { PartId, Punctuality, ReportKind } from '../model/lists.ts'
import type { Part } from '../model/reading.ts'

/** `not_published`: a person searched and found none; `not_collected`: nobody has put it here, which says nothing about the place. */
export type Presence = 'collected' | 'not_published' | 'not_collected'

/** One region and year. */
export interface PublicationRow {
  region: RegionEntry
  body: string
  year: number
  kind: ReportKind
  presence: Presence
  report: ReportEntry | null
  /** Where nothing was found: when and where somebody searched. */
  search: NotPublished | null
  /** null without a report. */
  punctuality: Punctuality | null
  /** The headings that open each part, none where it was not found; null without a report. */
  parts: Record<PartId, Part[]> | null
}

export interface PublicationChoice {
  /** Codes in the order of display. */
  regions: readonly string[]
  body: string
  /** In the order of display. */
  years: readonly number[]
}

export interface PublicationFacts {
  regions: readonly RegionEntry[]
  reports: readonly ReportEntry[]
  notPublished: readonly NotPublished[]
  publication: readonly PublicationEntry[]
}

export const PART_IDS = Object.keys(PARTS) as PartId[]

/**
 * When the report of a year was published, by article 24 of 法治政府建设与责任落实督察工作规定: it is due by 1 April of the next year, which still
 * counts as in time. `published` is an ISO date, or null where nobody recorded one. 2022-01-25 for 2021 → on_time.
 */
export function judgePublication(published: string | null, reportYear: number): Punctuality {
  if (published === null || published === '') return 'not_recorded'
  return published <= dueDate(reportYear) ? 'on_time' : 'late'
}

/** The last day on which the report of a year is in time: 2024 → 2025-04-01. */
export function dueDate(reportYear: number): string {
  return `${reportYear + 1}-04-01`
}

/** Regions × years, each with its annual report or the reason for none; regions first, years within. */
export function listPublication(facts: PublicationFacts, choice: PublicationChoice): PublicationRow[] {
  const keyOf = (entry: { region: string; body: string; year: number; kind: ReportKind }): string => `${entry.region} ${entry.body} ${entry.year} ${entry.kind}`
  const regions = new Map(facts.regions.map((region) => [region.code, region]))
  const reports = new Map(facts.reports.map((report) => [keyOf(report), report]))
  const searches = new Map(facts.notPublished.map((search) => [keyOf(search), search]))
  const published = new Map(facts.publication.map((entry) => [entry.key, entry]))
  return choice.regions.flatMap((code) => {
    const region = regions.get(code)
    if (region === undefined) return []
    return choice.years.map((year): PublicationRow => {
      const cell = { region, body: choice.body, year, kind: 'annual' as const }
      const key = keyOf({ ...cell, region: code })
      const report = reports.get(key) ?? null
      if (report !== null) {
        const parts = groupParts(published.get(report.key)?.parts ?? [])
        return { ...cell, presence: 'collected', report, search: null, punctuality: judgePublication(report.published, year), parts }
      }
      const search = searches.get(key) ?? null
      return { ...cell, presence: search === null ? 'not_collected' : 'not_published', report, search, punctuality: null, parts: null }
    })
  })
}

function groupParts(parts: readonly Part[]): Record<PartId, Part[]> {
  const groups: Record<PartId, Part[]> = { achievements: [], problems: [], duties: [], plans: [], other: [] }
  for (const part of parts) groups[part.part].push(part)
  return groups
}
