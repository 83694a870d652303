/** Data for every chart at any number of regions and years: long names, ties, parts of years, gaps of every kind. Made up. */
import { compareYears } from '../../src/compare/change.ts'
import { listParts } from '../../src/compare/composition.ts'
import { pairTables } from '../../src/compare/pairs.ts'
import { findPeers } from '../../src/compare/peers.ts'
import { profileRegion } from '../../src/compare/profile.ts'
import { rankRows } from '../../src/compare/rank.ts'
import { weaveRug } from '../../src/compare/rug.ts'
import { tabulateSeries } from '../../src/compare/series.ts'
import { tabulate } from '../../src/compare/tabulate.ts'
import { ACCEPTED, AMOUNT, cell, FILED, HOLDINGS, RATE, region, report, RESOLVED } from '../compare/holdings.ts'
import type { Choice, Holdings } from '../../src/compare/tabulate.ts'
import type { Cell, IndicatorFile } from '../../src/model/dataset.ts'

const REASONS = ['not_stated', 'no_number', 'part_only', 'conflicting'] as const

/** A data set of `size` counties over the years 2020 to 2024. */
export function makeHoldings(size: number): Holdings {
  const regions = Array.from({ length: size }, (_, index) =>
    region(String(400_000 + index), index % 5 === 1 ? '双江拉祜族佤族布朗族傣族自治县' : `第${index}区`, index % 5 === 1 ? 'Shuangjiang Lahu, Va, Blang and Dai Autonomous County' : `District ${index}`, 'county'),
  )
  const years = [2020, 2021, 2022, 2023, 2024]
  const kept = regions.flatMap((place, index) => years.filter((year) => (index * 3 + year) % 11 !== 4 || size < 5).map((year) => ({ place, index, year })))
  return {
    ...HOLDINGS,
    regions,
    reports: kept.map(({ place, year }) => report(place.code, year)),
    overview: kept.map(({ place, index, year }) => ({ key: report(place.code, year).key, region: place.code, body: 'government', year, cells: listCells(index, year, size) })),
  }
}

function listCells(index: number, year: number, size: number): Cell[] {
  const step = year - 2020
  const accepted = 200 + ((index * 7919) % 12_345) + step * ((index % 7) - 3) * 11
  const rate = 96 + ((index * 37) % 390) / 100 - step * ((index % 3) - 1) * 0.05
  const gap = (index + step) % 9 === 8 && size > 4
  const part: Partial<Cell> = (index + step) % 13 === 6 ? { period: { from: `${year}-03`, until: `${year}-10-08` }, flags: ['partial_year'] } : index % 6 === 0 ? { flags: ['internal_conflict'] } : {}
  const empty = { ...cell(ACCEPTED, 0), value: null, gap: REASONS[(index + step) % 4] ?? ('unread' as const) }
  return [
    gap ? empty : cell(ACCEPTED, accepted, part),
    gap ? { ...empty, indicator: RATE.id } : cell(RATE, Number(rate.toFixed(2)), { value_printed: rate.toFixed(2), ...(index % 2 === 0 && { derived: { value: Number((rate + 0.0031).toFixed(4)), ids: ['a', 'b'] } }) }),
    cell(RESOLVED, Math.round(accepted * 0.97)),
    cell(AMOUNT, 1e8 * (1 + (index % 50))),
    cell(FILED, index % 40),
  ]
}

/** What every chart draws of `size` regions; `focus` is the second of them. */
export function makeChartData(size: number) {
  const holdings = makeHoldings(size)
  const choice: Choice = { regions: holdings.regions.map((entry) => entry.code), body: 'government', years: { from: null, until: null } }
  const focus = holdings.regions.slice(1, 3).map((entry) => entry.code)
  const ranking = rankRows(tabulate(holdings, RATE, choice))
  const series = tabulateSeries(holdings, RATE, choice)
  const table = tabulate(holdings, ACCEPTED, choice)
  return {
    holdings,
    choice,
    focus,
    ranking: { indicator: RATE, ranking, focus },
    counts: { indicator: ACCEPTED, ranking: rankRows(table), focus },
    trend: { table: series, focus },
    multiples: { table: series, focus },
    coverage: { table: series, focus },
    change: { table: compareYears(series)!, focus },
    distribution: { indicator: RATE, peers: findPeers(RATE, ranking.ranked), lane: ranking.lane, focus },
    scatter: { table: pairTables(tabulate(holdings, RATE, choice), table), focus },
    heatmap: { rug: weaveRug(holdings, RATE, choice), focus },
    profile: { profile: profileRegion(holdings, holdings.regions[0]!, RATE, choice) },
    composition: { indicator: ACCEPTED, wholes: listParts(holdings, table, [makeParts(holdings)]) },
  }
}

/** Two named parts of the accepted cases of each report of 2024. */
function makeParts(holdings: Holdings): IndicatorFile {
  const keys = holdings.reports.filter((entry) => entry.year === 2024).flatMap((entry, index) => ['驻所调解室', '区道路交通事故纠纷人民调解委员会'].map((scope, at) => ({ key: entry.key, scope, value: 20 + ((index * 31) % 150) + at, id: `${index}-${at}` })))
  const all = <Value>(value: Value) => keys.map(() => value)
  return {
    indicator: ACCEPTED.id, level: 'county', regions: [], region: all(0), body: all('government'), report_year: all(2024), time_period: all(2024), value: keys.map((entry) => entry.value), value_printed: keys.map((entry) => String(entry.value)),
    qualifier: all('exact' as const), origin: all('stated' as const), headline: all(false), scope: keys.map((entry) => entry.scope), entity: all(null), basis: all(null), period: all(null), flags: all([]), id: keys.map((entry) => entry.id), report: keys.map((entry) => entry.key),
  }
}
