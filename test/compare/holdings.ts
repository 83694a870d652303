/** A small data set for the tests of tables, charts and addresses: five regions like the real ones, made by hand. */
import type { Holdings } from '../../src/compare/tabulate.ts'
import type { Cell, PublicIndicator, RegionEntry, ReportEntry } from '../../src/model/dataset.ts'
import type { Level } from '../../src/model/lists.ts'

export const RATE = indicator('mediation.success_rate', '调解成功率', 'Mediation success rate', 'percent', 'rate')
export const ACCEPTED = indicator('mediation.cases_accepted', '调解案件受理数', 'Mediation cases accepted', 'case', 'count')
export const RESOLVED = indicator('mediation.cases_resolved', '调解成功案件数', 'Mediation cases resolved', 'case', 'count')
export const AMOUNT = indicator('business.credit_granted', '协助企业获得授信金额', 'Credit obtained for enterprises', 'CNY', 'amount')
export const FILED = indicator('enforcement.cases_filed', '立案查处案件数', 'Cases filed', 'case', 'count')

const REGIONS: RegionEntry[] = [
  region('441802', '清城区', 'Qingcheng District', 'county'),
  region('441900119', '长安镇', "Chang'an Town", 'township'),
  region('442000102', '东区街道', 'Dongqu Subdistrict', 'township'),
  region('445322104', '宋桂镇', 'Songgui Town', 'township'),
  region('640105101', '兴泾镇', 'Xingjing Town', 'township'),
]

export const HOLDINGS: Holdings = {
  catalogue: {
    domains: [
      { id: 'enforcement', zh: '行政执法', en: 'Enforcement', order: 1, subsets: [] },
      { id: 'mediation', zh: '矛盾纠纷化解', en: 'Dispute resolution', order: 2, subsets: [] },
      { id: 'business', zh: '营商环境', en: 'Business environment', order: 3, subsets: [] },
    ],
    indicators: [RATE, ACCEPTED, RESOLVED, AMOUNT, FILED],
    units: [unit('percent', '%', '%'), unit('case', '件', 'cases'), unit('CNY', '元', 'yuan')],
    derived: [{ id: RATE.id, numerator: RESOLVED.id, denominator: ACCEPTED.id }],
    bodies: [{ id: 'government', zh: '人民政府', en: "People's government" }],
  },
  regions: REGIONS,
  reports: [report('441802', 2024), report('441900119', 2024), report('442000102', 2021), report('445322104', 2025), report('640105101', 2023)],
  overview: [
    overview('441802', 2024, [
      cell(RATE, 98.56, { value_printed: '98.56', derived: { value: 98.5606, ids: ['a000000002', 'a000000001'] } }),
      cell(ACCEPTED, 2779, { basis: '受理' }),
      cell(RESOLVED, 2739),
      gap(FILED, 'no_number'),
    ]),
    overview('441900119', 2024, [
      cell(RATE, 99, { value_printed: '99', flags: ['rate_rounded'], derived: { value: 99.0928, ids: ['b000000002', 'b000000001'] } }),
      cell(ACCEPTED, 6283, { basis: '受理' }),
      cell(RESOLVED, 6226),
      gap(FILED, 'part_only', ['b000000007']),
    ]),
    overview('442000102', 2021, [
      cell(RATE, 99.7, { value_printed: '99.7', flags: ['rate_truncated', 'year_conflict'], derived: { value: 99.7996, ids: ['c000000002', 'c000000001'] } }),
      cell(ACCEPTED, 499, { basis: '受理', flags: ['year_conflict'] }),
      cell(RESOLVED, 498),
      cell(FILED, 46, { period: { until: '2021-11-30' }, flags: ['partial_year'] }),
    ]),
    overview('445322104', 2025, [
      cell(RATE, 92.4528, { origin: 'derived', value_printed: null, ids: ['d000000002', 'd000000001'], flags: ['rate_derivable'] }),
      cell(ACCEPTED, 53, { basis: '排查' }),
      cell(RESOLVED, 49),
    ]),
    overview('640105101', 2023, [cell(AMOUNT, 4.5e9, { value_printed: '45' }), gap(FILED, 'conflicting', ['e000000001', 'e000000002'])]),
  ],
}

export const EVERYONE = { regions: REGIONS.map((entry) => entry.code), body: 'government', years: { from: null, until: null } }

export function cell(indicator: PublicIndicator, value: number, more: Partial<Cell> = {}): Cell {
  return { indicator: indicator.id, value, value_printed: String(value), qualifier: 'exact', origin: 'stated', gap: null, flags: [], ids: ['f000000001'], period: null, basis: null, ...more }
}

export function region(code: string, zh: string, en: string, level: Level): RegionEntry {
  return { code, zh, en, level, parent: null, short: zh, pinyin: '', initials: '' }
}

export function report(code: string, year: number): ReportEntry {
  return {
    key: `${code}-government-${year}-annual`, region: code, body: 'government', year, kind: 'annual', title: null, publisher: null, published: null, retrieved: null, source_url: null,
    file: `${code}.txt`, sha256: '', reader: 'text/1', script: 'simplified', status: 'confirmed', characters: 5000, digit_runs: 60, counts: {}, runs: {},
  }
}

export function indicator(id: string, zh: string, en: string, unitId: string, kind: PublicIndicator['kind']): PublicIndicator {
  const temporality = kind === 'rate' ? 'rate' : 'flow'
  const domain = id.split('.')[0] ?? ''
  return { id, zh, en, domain, unit: unitId, kind, temporality, direction: 'neutral', definition: { zh, en }, aliases: [], formerly: [], pinyin: '', initials: '' }
}

function gap(entry: PublicIndicator, reason: NonNullable<Cell['gap']>, ids: string[] = []): Cell {
  return cell(entry, 0, { value: null, value_printed: null, gap: reason, ids })
}

function overview(code: string, year: number, cells: Cell[]) {
  return { key: `${code}-government-${year}-annual`, region: code, body: 'government', year, cells }
}

function unit(id: string, zh: string, en: string) {
  return { id, zh, en, dimension: 'count' as const, measure_words: [zh], factor: {} }
}
