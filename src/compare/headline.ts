/** Which value a cell shows, and why it shows none: the rule of the contract's "Which value is shown". */
import { compareRows, describeCell, isWithinOneYear } from './row.ts'
import { splitDerivedId } from './derive.ts'
import type { ObserveContext } from './row.ts'
import type { Cell } from '../model/dataset.ts'
import type { GapReason } from '../model/lists.ts'
import type { Observation } from '../model/observation.ts'
import type { Mention, Period, Reading } from '../model/reading.ts'

/**
 * The same rows with `headline` and `status` settled for each cell (report, time period, indicator): one row leads;
 * a repeat of its value, a figure for a shorter period and a computed rate beside a stated one do not lead; where
 * several leading values differ, all keep `headline` and get status `conflicting`.
 */
export function settleHeadlines(rows: readonly Observation[]): Observation[] {
  const settled = new Map<Observation, Observation>()
  for (const cell of groupByCell(rows.filter((row) => row.headline))) {
    const leaders = chooseLeaders(cell)
    const conflicting = new Set(leaders.map((row) => row.value)).size > 1
    for (const row of cell) {
      const leads = conflicting ? leaders.includes(row) : row === leaders[0]
      settled.set(row, { ...row, headline: leads, status: leads && conflicting ? 'conflicting' : 'ok' })
    }
  }
  return rows.map((row) => settled.get(row) ?? row)
}

/** The cells of one report for its own year, ordered by indicator; an indicator that the report does not mention has none. */
export function buildCells(rows: readonly Observation[], reading: Pick<Reading, 'mentions' | 'without_number'>, context: { year: number }): Cell[] {
  const own = rows.filter((row) => row.time_period === context.year && row.value !== null)
  const byIndicator = new Map<string, Observation[]>()
  for (const row of own) byIndicator.set(row.indicator, [...(byIndicator.get(row.indicator) ?? []), row])
  const periods = new Map(reading.mentions.map((mention) => [mention.id, mention.period]))
  const cells = [...byIndicator].map(([indicator, group]) => buildCell(indicator, [...group].sort(compareRows), periods, context.year))
  const unread = reading.mentions.flatMap((mention) => listUndecided(mention).map((indicator) => ({ indicator, id: mention.id })))
  for (const indicator of new Set(unread.map((entry) => entry.indicator))) {
    if (byIndicator.has(indicator)) continue
    const ids = unread.filter((entry) => entry.indicator === indicator).map((entry) => entry.id)
    cells.push(gapCell(indicator, 'unread', ids))
  }
  const shown = new Set(cells.map((cell) => cell.indicator))
  for (const indicator of new Set(reading.without_number)) if (!shown.has(indicator)) cells.push(gapCell(indicator, 'no_number', []))
  return cells.sort((a, b) => (a.indicator < b.indicator ? -1 : a.indicator > b.indicator ? 1 : 0))
}

/** A row for each cell that shows no value and has no row of its own to say so; `conflicting` stands on the rows themselves. */
export function listGapRows(cells: readonly Cell[], context: ObserveContext): Observation[] {
  return cells
    .filter((cell) => cell.gap !== null && cell.gap !== 'conflicting')
    .map((cell) => ({ ...describeCell(context, cell.indicator), headline: true, status: cell.gap ?? 'ok' }))
}

/** Indicators that a number may belong to: undecided by the program, or taken away by a person who did not say what it is instead. */
function listUndecided({ kind, maybe = [], corrections = [] }: Mention): string[] {
  return [...(kind === 'unmapped' ? maybe : []), ...corrections.flatMap((correction) => correction.withdrawn ?? [])]
}

function buildCell(indicator: string, rows: readonly Observation[], periods: ReadonlyMap<string, Period | null>, year: number): Cell {
  const leaders = rows.filter((row) => row.headline)
  const lead = leaders[0]
  const computed = rows.find((row) => row.origin === 'derived' && row.scope === null && row.entity === null && isWithinOneYear(periodOf(row, periods), year))
  const derived = computed?.value == null ? undefined : { value: computed.value, ids: splitDerivedId(computed.id) ?? [computed.id] }
  if (leaders.length > 1) return { ...gapCell(indicator, 'conflicting', textIds(leaders)), flags: unite(leaders), ...(derived && { derived }) }
  if (lead === undefined) {
    const parts = rows.filter((row) => isWithinOneYear(periodOf(row, periods), year))
    return gapCell(indicator, parts.length > 0 ? 'part_only' : 'not_comparable', textIds(parts.length > 0 ? parts : rows))
  }
  const repeats = rows.filter((row) => row !== lead && row.scope === null && row.entity === null && row.origin === lead.origin && row.value === lead.value)
  return {
    indicator,
    value: lead.value,
    value_printed: lead.value_printed,
    qualifier: lead.qualifier,
    origin: lead.origin,
    gap: null,
    flags: unite([lead]),
    ids: textIds([lead, ...repeats]),
    period: periodOf(lead, periods),
    ...(derived && { derived }),
    basis: lead.basis,
  }
}

function gapCell(indicator: string, gap: GapReason, ids: readonly string[]): Cell {
  return { indicator, value: null, value_printed: null, qualifier: 'exact', origin: 'stated', gap, flags: [], ids: [...ids], period: null, basis: null }
}

function groupByCell(rows: readonly Observation[]): Observation[][] {
  const cells = new Map<string, Observation[]>()
  for (const row of rows) {
    const key = JSON.stringify([row.report, row.time_period, row.indicator])
    cells.set(key, [...(cells.get(key) ?? []), row])
  }
  return [...cells.values()]
}

/** Corrected before stated before computed; the whole year before a part of it, a longer part before a shorter one. */
function chooseLeaders(cell: readonly Observation[]): Observation[] {
  const best = [...cell].sort((a, b) => rank(a) - rank(b) || months(b) - months(a) || compareRows(a, b))[0]
  if (best === undefined) return []
  const same = cell.filter((row) => rank(row) === rank(best) && months(row) === months(best)).sort(compareRows)
  return same.filter((row, index) => same.findIndex((other) => other.value === row.value) === index)
}

function rank(row: Observation): number {
  return row.origin === 'corrected' ? 0 : row.origin === 'stated' ? 1 : 2
}

/** How much of its year a figure covers, in months, near enough to say which of two covers more. */
function months(row: Observation): number {
  const from = row.period_from === null ? 1 : Number(row.period_from.slice(5, 7) || 1)
  const until = row.period_until === null ? 12 : Number(row.period_until.slice(5, 7) || 12) - (row.period_until.length > 7 ? 1 - Number(row.period_until.slice(8, 10)) / 31 : 0)
  return until - from + 1
}

function periodOf(row: Observation, periods: ReadonlyMap<string, Period | null>): Period | null {
  return periods.get(splitDerivedId(row.id)?.[0] ?? row.id) ?? null
}

/** Ids of numbers that stand in the text: those of a computed rate are its two parts. */
function textIds(rows: readonly Observation[]): string[] {
  return [...new Set(rows.flatMap((row) => splitDerivedId(row.id) ?? [row.id]))]
}

function unite(rows: readonly Observation[]): Observation['flags'] {
  return [...new Set(rows.flatMap((row) => row.flags))].sort()
}
