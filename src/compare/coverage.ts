/** How much there is to choose from: how many regions state an indicator, how many reports a year has. */
import { pickReports } from './tabulate.ts'
import type { Choice, Holdings } from './tabulate.ts'

/** Indicator → how many of the chosen regions state a figure, or print what it can be computed from. */
export function countStated(holdings: Holdings, choice: Choice): Map<string, number> {
  const chosen = new Set(choice.regions)
  const keys = new Set([...pickReports(holdings, choice)].flatMap(([region, report]) => (chosen.has(region) ? [report.key] : [])))
  const counts = new Map<string, number>()
  for (const { key, cells } of holdings.overview) {
    if (!keys.has(key)) continue
    for (const cell of cells) if (cell.gap === null) counts.set(cell.indicator, (counts.get(cell.indicator) ?? 0) + 1)
  }
  return counts
}

/** Years with annual reports of a body, newest first, and from how many regions. */
export function listYears(holdings: Pick<Holdings, 'reports'>, body: string): { year: number; regions: number }[] {
  const years = new Map<number, Set<string>>()
  for (const report of holdings.reports) if (report.body === body && report.kind === 'annual') years.set(report.year, (years.get(report.year) ?? new Set()).add(report.region))
  return [...years].map(([year, regions]) => ({ year, regions: regions.size })).sort((a, b) => b.year - a.year)
}

/** Bodies that report, the governments first, and from how many regions. */
export function listBodies(holdings: Pick<Holdings, 'reports'>): { body: string; regions: number }[] {
  const bodies = new Map<string, Set<string>>()
  for (const report of holdings.reports) if (report.kind === 'annual') bodies.set(report.body, (bodies.get(report.body) ?? new Set()).add(report.region))
  return [...bodies].map(([body, regions]) => ({ body, regions: regions.size })).sort((a, b) => Number(b.body === 'government') - Number(a.body === 'government') || (a.body < b.body ? -1 : 1))
}
