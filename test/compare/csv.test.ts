import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OBSERVATION_COLUMNS, readObservations, writeObservations } from '../../src/compare/csv.ts'
import { observeReport } from '../../src/compare/observe.ts'
import { FLAGS, GAPS, LEVELS, ORIGINS, QUALIFIERS } from '../../src/model/lists.ts'
import type { Flag } from '../../src/model/lists.ts'
import type { Observation } from '../../src/model/observation.ts'
import { CONTEXT, makeMention } from './sample.ts'

const [SAMPLE] = observeReport({ mentions: [makeMention()] }, CONTEXT)
const rowWith = (change: Partial<Observation>): Observation => ({ ...(SAMPLE as Observation), ...change })

describe('the form', () => {
  test('byte-order mark, CRLF, the contract’s columns, a final line end', () => {
    const csv = writeObservations([rowWith({})])
    expect(csv.startsWith('\uFEFFid,report,region_code,')).toBe(true)
    expect(csv.split('\r\n')).toHaveLength(3)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('the columns in the contract’s order', () => {
    expect(OBSERVATION_COLUMNS.map((column) => column.name).join(', ')).toBe(
      'id, report, region_code, region_zh, region_en, level, body, report_year, time_period, period_from, period_until, indicator, indicator_zh, ' +
        'indicator_en, scope, basis, entity, value, unit, qualifier, value_printed, origin, headline, status, flags, quote, source_file, span_start, ' +
        'span_end, page, source_url',
    )
  })

  test('no rows: the head alone', () => {
    expect(readObservations(writeObservations([]))).toEqual({ rows: [], problems: [] })
  })
})

describe('cells', () => {
  const rows: [string, Partial<Observation>, string][] = [
    ['a formula', { scope: '=1+1' }, "'=1+1"],
    ['a minus', { scope: '-3%' }, "'-3%"],
    ['an at sign', { scope: '@镇' }, "'@镇"],
    ['a tab', { scope: '\t镇' }, "'\t镇"],
    ['an apostrophe before a formula', { scope: "'=1" }, "''=1"],
    ['a plain apostrophe', { scope: "'镇" }, "'镇"],
    ['a comma', { scope: '镇,村' }, '"镇,村"'],
    ['a quotation mark', { scope: '“"”' }, '"“""”"'],
    ['a large amount', { value: 4_500_000_000 }, ',4500000000,'],
    ['a very large amount', { value: 1.5e21 }, ',1500000000000000000000,'],
    ['a very small rate', { value: 0.0000001 }, ',0.0000001,'],
    ['a negative number is no formula', { value: -3 }, ',-3,'],
    ['several flags', { flags: ['repeat', 'unit_variant'] }, ',repeat|unit_variant,'],
    ['a line break in a sentence', { quote: '前\r\n后\n末' }, ',前 后 末,'],
  ]
  test.each(rows)('%s', (_, change, expected) => {
    expect(writeObservations([rowWith(change)])).toContain(expected)
  })
})

describe('reading back', () => {
  test('gives the same table', () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const csv = writeObservations(rows)
        const back = readObservations(csv)
        expect(back.problems).toEqual([])
        expect(back.rows).toEqual(rows.map(flatten))
        expect(writeObservations(back.rows)).toBe(csv)
      }),
    )
  })

  test('also after a spreadsheet has changed the line ends and dropped the mark', () => {
    const csv = writeObservations([rowWith({}), rowWith({ scope: '=1' })])
    expect(readObservations(csv.replace('\uFEFF', '').replaceAll('\r\n', '\n')).rows).toEqual(readObservations(csv).rows)
  })

  test('also with the columns in another order', () => {
    const lines = writeObservations([rowWith({ quote: '一' })]).replace('\uFEFF', '').trim().split('\r\n')
    const turned = lines.map((line) => line.split(',').reverse().join(',')).join('\r\n')
    expect(readObservations(turned).rows).toEqual([rowWith({ quote: '一' })])
  })

  test('names what is missing or wrong', () => {
    expect(readObservations('a,b\r\n1,2\r\n').problems[0]?.en).toMatch(/columns are missing: id, report/)
    expect(readObservations(writeObservations([rowWith({})]).replace(',100,case', ',viele,case')).problems[0]?.en).toMatch(/value is not a number: viele/)
    expect(readObservations(writeObservations([rowWith({ level: 'village' as 'township' })])).problems[0]?.en).toMatch(/1 rows have a level/)
  })
})

/** What CSV cannot tell apart, put into the form that comes back. */
function flatten(row: Observation): Observation {
  const plain = (text: string): string => text.replace(/\r\n|[\r\n]/g, ' ')
  const optional = (text: string | null): string | null => (text === null || text === '' ? null : plain(text))
  return { ...row, region_zh: plain(row.region_zh), scope: optional(row.scope), quote: optional(row.quote), value_printed: optional(row.value_printed) }
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' ', '|', '，', '镇', '1') }),
)
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => Math.round(value * 1e4) / 1e4 + 0))
const anyRow: fc.Arbitrary<Observation> = fc
  .record({
    region_zh: text,
    scope: fc.option(text),
    quote: fc.option(text),
    value_printed: fc.option(text),
    value: fc.option(number),
    level: fc.constantFrom(...LEVELS),
    qualifier: fc.constantFrom(...QUALIFIERS),
    origin: fc.constantFrom(...ORIGINS),
    headline: fc.boolean(),
    status: fc.constantFrom('ok' as const, ...(Object.keys(GAPS) as (keyof typeof GAPS)[])),
    flags: fc.uniqueArray(fc.constantFrom(...(Object.keys(FLAGS) as Flag[]))),
    span_start: fc.option(fc.nat()),
  })
  .map((change) => rowWith(change))
