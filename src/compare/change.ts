/** What changed between two years: the regions with a comparable figure in both, and why the others have none. */
import type { Row } from './tabulate.ts'
import type { SeriesTable } from './series.ts'
import type { PublicIndicator } from '../model/dataset.ts'

export interface Change {
  before: Row
  after: Row
  from: number
  until: number
  /** until − from, in the unit of the indicator: points where it is a rate. */
  difference: number
}

export interface ChangeTable {
  indicator: PublicIndicator
  years: [number, number]
  /** The largest rise first. */
  changes: Change[]
  /** Regions that cannot be compared with themselves: the row of the year that is missing or covers only a part. */
  lane: { row: Row; year: number }[]
}

/** The first and the last year of a table, if it has two; null where no region has a figure in both. */
export function compareYears(table: SeriesTable): ChangeTable | null {
  const years = chooseYears(table)
  if (years === null) return null
  const [first, last] = years.map((year) => table.years.indexOf(year)) as [number, number]
  const changes: Change[] = []
  const lane: ChangeTable['lane'] = []
  for (const { rows } of table.series) {
    const [before, after] = [rows[first], rows[last]]
    if (before === undefined || after === undefined) continue
    if (isWhole(before) && isWhole(after)) changes.push({ before, after, from: before.shown, until: after.shown, difference: Number((after.shown - before.shown).toFixed(10)) })
    else lane.push(isWhole(before) ? { row: after, year: years[1] } : { row: before, year: years[0] })
  }
  changes.sort((a, b) => b.difference - a.difference)
  return { indicator: table.indicator, years, changes, lane }
}

/** The ends of the range where some region has both, else the two years that most regions share. */
function chooseYears(table: SeriesTable): [number, number] | null {
  const pairs = table.years.flatMap((from, a) => table.years.slice(a + 1).map((until, b) => ({ from, until, shared: table.series.filter(({ rows }) => isWhole(rows[a]) && isWhole(rows[a + b + 1])).length })))
  const ends = pairs.find((pair) => pair.from === table.years[0] && pair.until === table.years[table.years.length - 1])
  const best = ends !== undefined && ends.shared > 0 ? ends : pairs.sort((a, b) => b.shared - a.shared || b.until - a.until || a.from - b.from)[0]
  return best === undefined || best.shared === 0 ? null : [best.from, best.until]
}

function isWhole(row: Row | undefined): row is Row & { shown: number } {
  return row?.shown !== undefined && !row.partYear
}
