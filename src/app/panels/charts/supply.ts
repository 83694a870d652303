/** What all charts but the ranking are drawn from: the same few tables, made once for the indicator and the regions. */
import { listParts } from '../../../compare/composition.ts'
import { compareYears } from '../../../compare/change.ts'
import { pairTables, pickSecond } from '../../../compare/pairs.ts'
import { findPeers } from '../../../compare/peers.ts'
import { rankRows } from '../../../compare/rank.ts'
import { countYears, tabulateSeries } from '../../../compare/series.ts'
import { tabulate } from '../../../compare/tabulate.ts'
import type { Focus } from '../../focus.ts'
import type { Normaliser } from '../../../compare/normalise.ts'
import type { Supply } from '../../../compare/offer.ts'
import type { Holdings, Table } from '../../../compare/tabulate.ts'
import type { IndicatorFile, PublicIndicator } from '../../../model/dataset.ts'

export type Tables = ReturnType<typeof prepareTables>

/** `files` are the indicator's own, with its parts; none before they have arrived. */
export function prepareTables(holdings: Holdings, indicator: PublicIndicator, second: PublicIndicator | null, focus: Focus, files: readonly IndicatorFile[], normaliser: Normaliser | null) {
  const plain = tabulate(holdings, indicator, focus.all)
  const converted = normaliser === null ? plain : { indicator: normaliser.indicator, rows: plain.rows.map((row) => normaliser.convert(row)) }
  const ranking = rankRows(converted)
  const course = tabulateSeries(holdings, indicator, focus.all)
  const series = normaliser === null ? course : { ...course, indicator: normaliser.indicator, series: course.series.map(({ region, rows }) => ({ region, rows: rows.map((row) => normaliser.convert(row)) })) }
  const other = second ?? pickSecond(holdings, indicator, focus.all)
  const convert = normaliser === null ? undefined : (table: Table) => normaliser.convertOther(table)
  const across = other === null ? null : tabulate(holdings, other, focus.all)
  return {
    indicator: converted.indicator,
    ranking,
    peers: findPeers(converted.indicator, ranking.ranked),
    series,
    changes: compareYears(series),
    // A second indicator that cannot be converted stays as stated; the names of the axes say which is which.
    pairs: across === null ? null : pairTables(converted, convert?.(across) ?? across),
    convert,
    wholes: listParts(holdings, plain, files),
  }
}

/** Who is in colour where nobody was chosen: everyone where they are few, else the first and the last; of those with a course over time, if there are any. */
export function nameFocus(focus: Focus, { ranking, series }: Pick<Tables, 'ranking' | 'series'>): string[] {
  if (focus.codes.length > 0) return focus.codes
  const lasting = new Set(series.series.filter(({ rows }) => rows.filter((row) => row.shown !== undefined).length > 1).map(({ region }) => region.code))
  const codes = ranking.ranked.map((row) => row.region.code).filter((code) => lasting.size === 0 || lasting.has(code))
  return codes.length <= 4 ? codes : [...codes.slice(0, 1), ...codes.slice(-1)]
}

export function measureSupply(tables: Tables): Supply {
  return {
    comparable: tables.peers.length,
    years: countYears(tables.series),
    changes: tables.changes !== null,
    pairs: tables.pairs?.pairs.length ?? 0,
    wholes: tables.wholes.length,
    reportYears: tables.series.years.length,
  }
}
