/** Yearly lists become rows with years, and what vanished is linked to what came in its place. */

import type { Lineage } from '../../src/model/gazetteer.ts'
import type { Unit } from './clean.ts'

export interface Dated extends Unit {
  readonly from: number | null
  readonly until: number | null
}

export interface YearUnits {
  readonly year: number
  readonly units: readonly Unit[]
}

/**
 * One row for each code, name and parent, with its years. A list closes in the summer or autumn of its year. So `from` is the
 * year before the first list that has the row, since it may have come into being late in that year (null when the first list
 * has it), and `until` the year of the last list that has it (null when the last list has it). In the year of a change both
 * rows hold. A row that is missing from single lists in between counts as there.
 */
export function mergeYears(lists: readonly YearUnits[]): Dated[] {
  const seen = new Map<string, { unit: Unit; first: number; last: number }>()
  for (const { year, units } of lists) {
    for (const unit of units) {
      const key = `${unit.code} ${unit.name} ${unit.parent}`
      const entry = seen.get(key)
      if (entry === undefined) seen.set(key, { unit, first: year, last: year })
      else entry.last = year
    }
  }
  const start = lists[0]?.year
  const end = lists.at(-1)?.year
  const rows = [...seen.values()].map(({ unit, first, last }): Dated => {
    return { ...unit, from: first === start ? null : first - 1, until: last === end ? null : last }
  })
  return rows.sort((a, b) => compare(a.code, b.code) || (a.from ?? 0) - (b.from ?? 0) || compare(a.name, b.name))
}

/**
 * Links from each unit that one list has and the next has not to the one unit that took its place, where exactly one can be
 * meant: same code (rename), same name under the re-coded parent (recode), same stem in another kind (乡 → 镇, upgrade).
 */
export function linkYears(lists: readonly YearUnits[], stemOf: (name: string) => string, source: string): Lineage[] {
  return lists.slice(1).flatMap((next, i) => {
    const last = lists[i]
    return last === undefined ? [] : linkPair(last, next, stemOf, source)
  })
}

function linkPair(last: YearUnits, next: YearUnits, stemOf: (name: string) => string, source: string): Lineage[] {
  const before = new Map(last.units.map((unit) => [unit.code, unit]))
  const after = new Map(next.units.map((unit) => [unit.code, unit]))
  const successor = new Map<string, string>()
  const links: Lineage[] = []
  const link = (from: string, to: string, kind: Lineage['kind']): void => {
    links.push({ from, fromYear: last.year, to, toYear: next.year, kind, source })
    if (from !== to) successor.set(from, to)
  }
  for (const [code, unit] of before) {
    const now = after.get(code)
    if (now !== undefined && now.name !== unit.name) link(code, code, 'rename')
  }
  // Counties before townships: a township is looked for under the county that followed its own.
  for (const level of ['prefecture', 'county', 'township'] as const) {
    const gone = [...before.values()].filter((unit) => unit.level === level && !after.has(unit.code))
    const come = [...after.values()].filter((unit) => unit.level === level && !before.has(unit.code))
    for (const step of steps) {
      const place = (unit: Unit): string => step.within(successor.get(unit.parent ?? '') ?? unit.parent ?? '') + step.name(unit.name, stemOf)
      const there = groupBy(come, place)
      for (const [key, olds] of groupBy(gone.filter((unit) => !successor.has(unit.code)), place)) {
        const [old, ...rivals] = olds
        const [now, ...others] = (there.get(key) ?? []).filter((unit) => ![...successor.values()].includes(unit.code))
        if (old !== undefined && now !== undefined && rivals.length === 0 && others.length === 0) {
          link(old.code, now.code, old.name === now.name ? 'recode' : 'upgrade')
        }
      }
    }
  }
  return links
}

/** From the surest to the least sure. */
const steps: readonly { within: (parent: string) => string; name: (name: string, stemOf: (name: string) => string) => string }[] = [
  { within: (parent) => parent, name: (name) => name },
  { within: (parent) => parent, name: (name, stemOf) => stemOf(name) },
  { within: (parent) => parent.slice(0, 4), name: (name) => name },
  { within: (parent) => parent.slice(0, 2), name: (name) => name },
]

function groupBy(units: readonly Unit[], keyOf: (unit: Unit) => string): Map<string, Unit[]> {
  const groups = new Map<string, Unit[]>()
  for (const unit of units) {
    const key = keyOf(unit)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [unit])
    else group.push(unit)
  }
  return groups
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
