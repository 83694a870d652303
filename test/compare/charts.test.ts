/** What charts are drawn from: courses, changes, spreads, peers, quarters, folds, conversions, parts. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WORDS } from '../../src/app/words.ts'
import { bandRows } from '../../src/compare/bands.ts'
import { compareYears } from '../../src/compare/change.ts'
import { listAlternatives } from '../../src/compare/alternatives.ts'
import { listReservations } from '../../src/compare/comparable.ts'
import { listParts } from '../../src/compare/composition.ts'
import { describeSpread, makePercentile } from '../../src/compare/distribution.ts'
import { foldItems } from '../../src/compare/fold.ts'
import { makeNormaliser } from '../../src/compare/normalise.ts'
import { offerCharts } from '../../src/compare/offer.ts'
import { pairTables, pickSecond } from '../../src/compare/pairs.ts'
import { findPeers, findPeersOf } from '../../src/compare/peers.ts'
import { profileRegion } from '../../src/compare/profile.ts'
import { rankRows } from '../../src/compare/rank.ts'
import { weaveRug } from '../../src/compare/rug.ts'
import { tellReservation, tellTakeaway } from '../../src/compare/sentences.ts'
import { countYears, tabulateSeries } from '../../src/compare/series.ts'
import { summariseRanking } from '../../src/compare/summarise.ts'
import { buildRow, tabulate } from '../../src/compare/tabulate.ts'
import { ACCEPTED, cell, EVERYONE, HOLDINGS, RATE, region, report, RESOLVED } from './holdings.ts'
import type { Holdings } from '../../src/compare/tabulate.ts'
import type { Cell, PublicIndicator } from '../../src/model/dataset.ts'
import type { Level } from '../../src/model/lists.ts'

type Figures = Record<number, number | Partial<Cell> | null>

/** Regions with the given figures by year; `null` is a report that does not state it, a missing year no report. */
function hold(places: Record<string, Figures>, indicator = ACCEPTED, levels: Record<string, Level> = {}): Holdings {
  const codes = Object.keys(places)
  const cellOf = (value: number | Partial<Cell>) => (typeof value === 'number' ? cell(indicator, value) : cell(indicator, 1, value))
  const entries = codes.flatMap((code) => Object.entries(places[code]!).map(([year, value]) => ({ key: report(code, Number(year)).key, region: code, body: 'government', year: Number(year), cells: value === null ? [] : [cellOf(value)] })))
  return { ...HOLDINGS, regions: codes.map((code) => region(code, `第${code}区`, `District ${code}`, levels[code] ?? 'county')), reports: entries.map(({ region: code, year }) => report(code, year)), overview: entries }
}
const all = (holdings: Holdings) => ({ regions: holdings.regions.map((entry) => entry.code), body: 'government', years: { from: null, until: null } })
const course = (places: Record<string, Figures>, indicator = ACCEPTED) => tabulateSeries(hold(places, indicator), indicator, all(hold(places)))
const rowsOf = (values: readonly number[], change: (index: number) => { level?: Level; base?: string | null; part?: boolean } = () => ({}), indicator: PublicIndicator = ACCEPTED) =>
  values.map((value, index) => {
    const { level = 'county', base = null, part = false } = change(index)
    const code = String(440_000 + index)
    return buildRow(region(code, `第${index}区`, `District ${index}`, level), report(code, 2024), cell(indicator, value, part ? { period: { until: '2024-06' } } : {}), base)
  })

describe('a course over the years', () => {
  test('has every year from the first to the last, a missing one as a gap', () => {
    const { years, series } = course({ 440001: { 2020: 1, 2023: 4 }, 440002: { 2021: null } })
    expect(years).toEqual([2020, 2021, 2022, 2023])
    expect(series.map(({ rows }) => rows.map((row) => row.shown ?? row.gap))).toEqual([[1, 'not_collected', 'not_collected', 4], ['not_collected', 'not_stated', 'not_collected', 'not_collected']])
  })
  test('one year is none', () => expect(countYears(course({ 440001: { 2020: 1 }, 440002: { 2021: 2 } }))).toBe(1))
  test('a range keeps to its ends', () => {
    const holdings = hold({ 440001: { 2019: 1, 2020: 2, 2021: 3 } })
    expect(tabulateSeries(holdings, ACCEPTED, { ...all(holdings), years: { from: 2020, until: 2020 } }).years).toEqual([2020])
  })
})

describe('a change between two years', () => {
  test('is that of the ends where a region has both, the largest rise first', () => {
    const table = compareYears(course({ 440001: { 2020: 5, 2021: 6, 2022: 4 }, 440002: { 2020: 1, 2022: 9 }, 440003: { 2020: 2, 2021: 2 } }))
    expect(table?.years).toEqual([2020, 2022])
    expect(table?.changes.map((change) => change.difference)).toEqual([8, -1])
    expect(table?.lane.map(({ row, year }) => [row.region.code, year, row.gap])).toEqual([['440003', 2022, 'not_collected']])
  })
  test('else that of the years that most regions share', () => expect(compareYears(course({ 440001: { 2020: 5, 2021: 6 }, 440002: { 2021: 1, 2022: 9 }, 440003: { 2021: 1, 2022: 3 } }))?.years).toEqual([2021, 2022]))
  test('a part of a year is not compared with a whole one', () => expect(compareYears(course({ 440001: { 2020: 5, 2021: { value: 6, period: { until: '2021-06' } } } }))).toBeNull())
  test('a blank year takes no figure away from another', () => expect(compareYears(course({ 440001: { 2020: 5, 2021: null, 2022: 7 } }))?.changes[0]?.difference).toBe(2))
})

describe('a spread', () => {
  test('has quartiles between figures', () => expect(describeSpread([4, 1, 3, 2])).toEqual({ least: 1, lower: 1.75, median: 2.5, upper: 3.25, most: 4 }))
  test('of nothing is none', () => expect(describeSpread([])).toBeNull())
  test('percentiles go from 0 to 100, equal figures share theirs, larger ones are never lower', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 60 }), (values) => {
        const place = makePercentile(values)
        const sorted = [...values].sort((a, b) => a - b)
        const places = sorted.map(place)
        for (const [index, here] of places.entries()) {
          expect(here).toBeGreaterThanOrEqual(0)
          expect(here).toBeLessThanOrEqual(100)
          if (index > 0) expect(here).toBeGreaterThanOrEqual(places[index - 1] ?? 0)
        }
        expect(places.reduce((sum, here) => sum + here, 0) / places.length).toBeCloseTo(50)
      }),
    )
  })
})

describe('peers', () => {
  test('are of one level, for whole years', () => {
    const rows = rowsOf([1, 2, 3, 4], (index) => ({ level: index === 0 ? 'township' : 'county', part: index === 3 }))
    expect(findPeers(ACCEPTED, rows).map((row) => row.shown)).toEqual([2, 3])
  })
  test('of a rate share its base; a report that names none contradicts none', () => {
    const rows = rowsOf([90, 91, 92, 93], (index) => ({ base: ['受理', '排查', '受理', null][index] ?? null }), RATE)
    expect(findPeers(RATE, rows).map((row) => row.shown)).toEqual([90, 92, 93])
    expect(findPeersOf(RATE, rows, '440001').map((row) => row.shown)).toEqual([91, 93])
  })
})

describe('quarters', () => {
  const bands = (values: readonly number[], indicator = ACCEPTED) => bandRows(indicator, rankRows({ indicator, rows: rowsOf(values, undefined, indicator) }).ranked)
  test('need eight comparable regions', () => {
    expect(bands([1, 2, 3, 4, 5, 6, 7])).toBeNull()
    expect(bands([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([1, 1, 2, 2, 3, 3, 4, 4])
  })
  test('begin with the better end', () => expect(bands([1, 2, 3, 4, 5, 6, 7, 8], { ...ACCEPTED, direction: 'lower_better' })).toEqual([1, 1, 2, 2, 3, 3, 4, 4]))
  test('never part equal figures, and are none where all are equal', () => {
    expect(bands([5, 5, 5, 5, 5, 5, 5, 5])).toBeNull()
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 8, maxLength: 40 }), (values) => {
        const { ranked } = rankRows({ indicator: ACCEPTED, rows: rowsOf(values) })
        const found = bandRows(ACCEPTED, ranked)
        found?.forEach((band, index) => ranked.forEach((row, other) => row.shown === ranked[index]?.shown && expect(found[other]).toBe(band)))
      }),
    )
  })
})

test('a fold keeps the ends and the chosen, and counts what it hides', () => {
  const items = Array.from({ length: 100 }, (_, index) => index)
  const lines = foldItems(items, 10, (item) => item === 50)
  expect(lines.map((line) => (line.kind === 'item' ? line.item : `(${line.hidden})`))).toEqual([0, 1, 2, 3, 4, '(45)', 50, '(44)', 95, 96, 97, 98, 99])
  expect(foldItems(items.slice(0, 10), 10, () => false).every((line) => line.kind === 'item')).toBe(true)
})

describe('conversion', () => {
  const convert = (holdings: Holdings, indicator: PublicIndicator, id: 'officers' | 'share' | 'residents' | 'change') => {
    const made = makeNormaliser(holdings, indicator, id)
    return typeof made === 'string' ? made : tabulate(holdings, indicator, all(holdings)).rows.map((row) => made.convert(row)).map((row) => row.shown ?? `${row.gap}: ${row.against?.zh ?? ''}`)
  }
  test('a share of the total that the same report states', () => expect(convert(HOLDINGS, RESOLVED, 'share')).toEqual([98.5606, 99.0928, 99.7996, 92.4528, 'not_stated: ']))
  test('change on the year before, in percent; what has no year before says which figure is missing', () => {
    expect(convert(hold({ 440001: { 2023: 50, 2024: 60 }, 440002: { 2024: 5 } }), ACCEPTED, 'change')).toEqual([20, 'not_stated: 2023年调解案件受理数'])
  })
  test('of a rate in points', () => expect(convert(hold({ 440001: { 2023: 97.5, 2024: 98 } }, RATE), RATE, 'change')).toEqual([0.5]))
  test.each([
    ['officers', RATE, 'normalise.not_rate'],
    ['officers', ACCEPTED, 'normalise.no_officers'],
    ['share', ACCEPTED, 'normalise.no_whole'],
    ['residents', ACCEPTED, 'normalise.no_residents'],
    ['change', ACCEPTED, 'normalise.no_year_before'],
  ] as const)('%s of %s is refused with a reason', (id, indicator, why) => expect(convert(HOLDINGS, indicator, id)).toBe(why))
  test('another indicator is converted in the same form; a rate stays as it is; what cannot be converted is left out', () => {
    const made = makeNormaliser(HOLDINGS, RESOLVED, 'share')
    if (typeof made === 'string') throw new Error(made)
    const others = [RATE, ACCEPTED, RESOLVED].map((indicator) => made.convertOther(tabulate(HOLDINGS, indicator, EVERYONE)))
    expect(others.map((table) => table?.indicator.unit ?? null)).toEqual(['percent', null, 'percent'])
    expect(others[0]?.indicator).toBe(RATE)
    expect(others[2]?.rows.map((row) => row.shown)).toEqual([98.5606, 99.0928, 99.7996, 92.4528, undefined])
  })
  test('a heatmap and a profile hold each indicator as it was converted', () => {
    const holdings = hold(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [440001 + at, { 2023: 10, 2024: 11 + at }])))
    const made = makeNormaliser(holdings, ACCEPTED, 'change')
    if (typeof made === 'string') throw new Error(made)
    const [line] = weaveRug(holdings, ACCEPTED, all(holdings), made.convertOther).lines
    expect([line?.indicator.unit, line?.cells[0]?.row.shown]).toEqual(['change', 120])
    const [own] = profileRegion(holdings, holdings.regions[0]!, ACCEPTED, all(holdings), made.convertOther).lines
    expect([own?.indicator.unit, own?.row.shown, own?.place]).toEqual(['change', 10, 12])
  })
  test('per 100 certified officers', () => {
    const officers: PublicIndicator = { ...ACCEPTED, id: 'enforcement.officers_certified', zh: '持证执法人员数' }
    const holdings: Holdings = { ...HOLDINGS, catalogue: { ...HOLDINGS.catalogue, indicators: [...HOLDINGS.catalogue.indicators, officers] }, overview: HOLDINGS.overview.map((entry, index) => (index === 0 ? { ...entry, cells: [...entry.cells, cell(officers, 200)] } : entry)) }
    expect(convert(holdings, ACCEPTED, 'officers')).toEqual([1389.5, 'not_stated: 持证执法人员数', 'not_stated: 持证执法人员数', 'not_stated: 持证执法人员数', 'not_stated: '])
  })
})

describe('parts and pairs', () => {
  test('an outcome is a part of its whole; parts are never added up', () => {
    const [first] = listParts(HOLDINGS, tabulate(HOLDINGS, ACCEPTED, EVERYONE), [])
    expect(first?.parts.map((part) => [part.value, Number(part.share?.toFixed(2))])).toEqual([[2739, 98.56]])
  })
  test('two indicators of the same report; a region that lacks one stands aside with it', () => {
    const { pairs, lane } = pairTables(tabulate(HOLDINGS, RATE, EVERYONE), tabulate(HOLDINGS, ACCEPTED, EVERYONE))
    expect(pairs.map((pair) => [pair.up.shown, pair.across.shown])).toContainEqual([98.5606, 2779])
    expect(lane.map(({ row, indicator }) => [row.region.zh, indicator.id])).toEqual([['兴泾镇', RATE.id]])
    expect(pickSecond(HOLDINGS, RATE, EVERYONE)?.domain).toBe(RATE.domain)
  })
})

describe('the offer', () => {
  const few = { comparable: 4, years: 1, changes: false, pairs: 2, wholes: 0, reportYears: 1 }
  test('of a few regions in one year: the ranking alone, every other with its reason', () => {
    const { offered, refused } = offerCharts(few)
    expect(offered).toEqual(['ranking'])
    expect(refused.flatMap((refusal) => refusal.charts).length).toBe(9)
  })
  test.each([
    ['comparable', 10, ['distribution', 'heatmap', 'profile']],
    ['years', 2, ['trend', 'multiples']],
    ['pairs', 3, ['scatter']],
    ['wholes', 1, ['composition']],
    ['reportYears', 2, ['coverage']],
  ] as const)('%s of %d opens %s', (key, least, charts) => {
    expect(offerCharts({ ...few, [key]: least }).offered.slice(1).sort()).toEqual([...charts].sort())
    expect(offerCharts({ ...few, [key]: least - 1 }).offered).toEqual(['ranking'])
  })
})

describe('the gate', () => {
  const gate = (rows: ReturnType<typeof rowsOf>, indicator = ACCEPTED) => listReservations(indicator, rankRows({ indicator, rows })).map((entry) => entry.kind)
  test('counts of different levels: that first, then that counts grow', () => expect(gate(rowsOf([1, 2, 3], (index) => ({ level: index === 0 ? 'county' : 'township' })))).toEqual(['levels', 'size']))
  test('a place inside another one is named', () => {
    const [outer, inner] = rowsOf([9, 2], (index) => ({ level: index === 0 ? 'county' : 'township' }))
    const rows = [outer!, { ...inner!, region: { ...inner!.region, parent: '440000' } }]
    const [first] = listReservations(ACCEPTED, rankRows({ indicator: ACCEPTED, rows }))
    expect(first && tellReservation(first, WORDS.zh)).toBe('第1区在第0区之内，大数可能包含小数')
  })
  test('few of many', () => {
    const rows = [...rowsOf([1, 2], undefined, RATE), ...Array.from({ length: 3 }, (_, index) => buildRow(region(`44900${index}`, '无', 'None', 'county'), null, null, null))]
    const found = listReservations(RATE, rankRows({ indicator: RATE, rows }))
    expect(found.map((entry) => tellReservation(entry, WORDS.en))).toEqual(['only 2 of the 5 regions have a figure'])
  })
  test('where counts mean little, the rate and the peers are offered instead', () => {
    const ranking = rankRows(tabulate(HOLDINGS, ACCEPTED, EVERYONE))
    expect(listAlternatives(HOLDINGS, ACCEPTED, EVERYONE, ranking)).toMatchObject([{ kind: 'rate', indicator: { id: RATE.id }, regions: 4 }, { kind: 'peers', level: 'township', codes: expect.any(Array) as string[] }])
    expect(listAlternatives(HOLDINGS, RATE, EVERYONE, rankRows(tabulate(HOLDINGS, RATE, EVERYONE)))).toEqual([])
  })
})

describe('a takeaway about change', () => {
  const tell = (places: Record<string, Figures>, lang: 'zh' | 'en') => {
    const holdings = hold(places)
    const ranking = rankRows(tabulate(holdings, ACCEPTED, all(holdings)))
    return summariseRanking(ACCEPTED, ranking, compareYears(tabulateSeries(holdings, ACCEPTED, all(holdings)))).map((entry) => tellTakeaway(entry, { indicator: ACCEPTED, units: HOLDINGS.catalogue.units, words: WORDS[lang] }))[1]
  }
  test.each([
    [{ 440001: { 2023: 5, 2024: 8 } }, '第440001区2024年比2023年上升3件。', 'District 440001 rose by 3 cases from 2023 to 2024.'],
    [{ 440001: { 2023: 8, 2024: 5 } }, '第440001区2024年比2023年下降3件。', 'District 440001 fell by 3 cases from 2023 to 2024.'],
    [{ 440001: { 2023: 8, 2024: 8 } }, '第440001区2024年与2023年持平。', 'District 440001 was level in 2023 and 2024.'],
    [{ 440001: { 2023: 5, 2024: 8 }, 440002: { 2023: 5, 2024: 4 }, 440003: { 2023: 1, 2024: 1 } }, '2023年到2024年可比的3个地区中，1个上升、1个下降和1个持平。', 'Of the 3 regions comparable in 2023 and 2024, 1 rose, 1 fell and 1 stayed level.'],
  ])('%j', (places, zh, en) => {
    expect(tell(places, 'zh')).toBe(zh)
    expect(tell(places, 'en')).toBe(en)
  })
})
