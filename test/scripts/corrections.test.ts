import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DATA } from '../../scripts/command/paths.ts'
import { buildData } from '../../scripts/data/build.ts'
import { describeBuild, exitCodeOf } from '../../scripts/data/report.ts'
import { loadCorrections } from '../../scripts/load/corrections.ts'
import { listObservations, openDataSet } from '../../scripts/data/open.ts'
import { CORRECTION_COLUMNS, writeCorrections } from '../../src/compare/corrections_csv.ts'
import { correctionRowSchema } from '../../src/model/correction.ts'
import type { CorrectionRow } from '../../src/model/correction.ts'
import type { FindingsFile, IndicatorFile, OverviewFile } from '../../src/model/dataset.ts'
import { catalogue } from '../extract/read.ts'
import { makeFolder } from './folder.ts'

const EMPTY: CorrectionRow = {
  report: '441802-government-2024-annual', id: '0123456789', indicator: '', action: 'confirm', right_indicator: '', right_value: '', right_unit: '', right_qualifier: '',
  right_scope: '', right_period: '', right_entity: '', who: '甲', when: '2026-01-02', why: '核对原文', sentence: '',
}
const load = (...rows: Partial<CorrectionRow>[]) => loadCorrections(makeFolder({ 'corrections.csv': writeCorrections(rows.map((row) => ({ ...EMPTY, ...row }))) }), catalogue)

describe('the file', () => {
  test('as shipped holds no rows: nothing is invented', () => {
    expect(loadCorrections(DATA, catalogue)).toEqual({ corrections: [], problems: [] })
  })

  test('has the columns that the page writes, in that order', () => {
    const head = readFileSync(join(DATA, 'corrections.csv'), 'utf8').replace(/^\uFEFF/, '').split(/\r?\n/)[0]
    expect(head?.split(',')).toEqual(CORRECTION_COLUMNS.map((column) => column.name))
    expect(Object.keys(correctionRowSchema.shape)).toEqual(CORRECTION_COLUMNS.map((column) => column.name))
  })

  test('may be missing', () => {
    expect(loadCorrections(makeFolder({}), catalogue)).toEqual({ corrections: [], problems: [] })
  })

  const readings: [label: string, row: Partial<CorrectionRow>, right: object][] = [
    ['nothing', {}, {}],
    ['a value', { right_value: '8.5' }, { value: 8.5 }],
    ['another indicator and unit', { action: 'wrong', right_indicator: 'mediation.cases_resolved', right_unit: 'case' }, { indicator: 'mediation.cases_resolved', unit: 'case' }],
    ['a scope', { right_scope: '驻所' }, { scope: '驻所' }],
    ['no scope, the whole year, the reporting body', { right_scope: 'none', right_period: 'none', right_entity: 'none' }, { scope: null, period: null, entity: null }],
    ['another year', { right_period: '2023' }, { period: { year: 2023 } }],
    ['a cut-off', { right_period: '..2024-11-30' }, { period: { until: '2024-11-30' } }],
    ['a span', { right_period: '2024-03..2024-10' }, { period: { from: '2024-03', until: '2024-10' } }],
    ['since', { right_period: '2019..' }, { period: { from: '2019' } }],
    ['five years', { right_period: '5y' }, { period: { years: 5 } }],
    ['a qualifier', { right_qualifier: 'at_least' }, { qualifier: 'at_least' }],
  ]
  test.each(readings)('says %s', (_, row, right) => {
    const { corrections, problems } = load(row)
    expect(problems).toEqual([])
    expect(corrections[0]).toMatchObject({ line: 2, right })
    expect(Object.keys(corrections[0]?.right ?? {})).toEqual(Object.keys(right))
  })

  const faults: [label: string, row: Partial<CorrectionRow>, problem: RegExp][] = [
    ['an id that is none', { id: '12' }, /"12" is not a value of column id/],
    ['a report that is none', { report: '清城区' }, /not a value of column report/],
    ['an unknown action', { action: 'mend' as 'map' }, /"mend" is not a value of column action/],
    ['an unknown indicator', { indicator: 'a.b' }, /names a\.b, which is no indicator/],
    ['an unknown unit', { right_unit: 'dozen' }, /unit dozen is not in units\.yaml/],
    ['a value with a unit', { right_value: '8万' }, /not a value of column right_value/],
    ['a period in words', { right_period: '全年' }, /not a value of column right_period/],
    ['nobody', { who: '' }, /not a value of column who/],
    ['no reason', { why: '' }, /not a value of column why/],
    ['a date in words', { when: '去年' }, /not a value of column when/],
    ['map without an indicator', { action: 'map' }, /names no right_indicator/],
  ]
  test.each(faults)('with %s is refused', (_, row, problem) => {
    const { corrections, problems } = load(row)
    expect(corrections).toEqual([])
    expect(problems.map((one) => [one.file, one.line, one.what.en])).toEqual([['corrections.csv', 2, expect.stringMatching(problem)]])
  })

  test('speaks of a number and indicator once', () => {
    expect(load({}, {}).problems.map((one) => one.what.en)).toEqual(['it is about the number of line 2'])
    expect(load({ indicator: 'mediation.cases_resolved' }, { indicator: 'mediation.cases_accepted' }).problems).toEqual([])
  })
})

describe('a build with corrections', async () => {
  const TEXT = '东莞市长安镇2024年法治政府建设年度报告\n2024年，长安镇受理矛盾纠纷100件，成功化解98件。\n'
  const KEY = '441900119-government-2024-annual'

  /** The data of the project with other corrections. */
  async function build(strict: boolean, ...rows: Partial<CorrectionRow>[]) {
    const dataDir = makeFolder({})
    for (const part of ['indicators', 'regions', 'units.yaml']) cpSync(join(DATA, part), join(dataDir, part), { recursive: true })
    cpSync(makeFolder({ 'corrections.csv': writeCorrections(rows.map((row) => ({ ...EMPTY, report: KEY, ...row }))) }), dataDir, { recursive: true })
    const out = makeFolder({})
    const built = await buildData({ dataDir, reportsDir: makeFolder({ 'a.txt': TEXT }), outDir: out, strict })
    const read = (path: string): string => readFileSync(join(out, path), 'utf8')
    return { built, lines: describeBuild(built, { outDir: out, quiet: true, strict }).join('\n'), exit: exitCodeOf(built, strict), dataSet: built.ok ? openDataSet(read) : null, read }
  }

  const plain = await build(false)
  const accepted = plain.dataSet?.readingOf(KEY).mentions.find((mention) => mention.surface === '100件')

  test('shows them in every file', async () => {
    const { dataSet, read, lines } = await build(false, { id: accepted?.id ?? '', action: 'wrong', right_value: '1000' })
    if (dataSet === null) throw new Error(lines)
    expect(dataSet.readingOf(KEY).mentions.find((mention) => mention.id === accepted?.id)).toMatchObject({ value: 1000, flags: ['corrected'], corrections: [{ who: '甲', read: { value: 100 } }] })
    const cells = (JSON.parse(read(dataSet.index.files.overview[0] ?? '')) as OverviewFile).reports[0]?.cells ?? []
    expect(cells.find((cell) => cell.indicator === accepted?.indicator)).toMatchObject({ value: 1000, origin: 'corrected', flags: ['corrected'] })
    const columns = JSON.parse(read(dataSet.index.files.indicators[`${accepted?.indicator}.township`] ?? '')) as IndicatorFile
    expect([columns.value, columns.origin, columns.flags]).toEqual([[1000], ['corrected'], [['corrected']]])
    expect(listObservations(dataSet, true).find((row) => row.id === accepted?.id)).toMatchObject({ value: 1000, origin: 'corrected', value_printed: '100' })
    expect((JSON.parse(read(dataSet.index.files.findings)) as FindingsFile).findings.every((finding) => !finding.ids.includes(accepted?.id ?? ''))).toBe(true)
  })

  test('tells one whose sentence is gone, with line and cure, and leaves it out', async () => {
    const { lines, exit, dataSet } = await build(false, { id: 'ffffffffff', action: 'wrong', right_value: '7', sentence: '受理矛盾纠纷7件' })
    expect(lines).toMatch(/^data\/corrections\.csv:2 .*句子改变了.*受理矛盾纠纷7件.*请/m)
    expect(lines).toMatch(/^data\/corrections\.csv:2 .*sentence has changed, so it was not applied.*Please find/m)
    expect(exit).toBe(0)
    expect(dataSet?.index.version).toBe(plain.dataSet?.index.version)
  })

  test('under --strict such a one is an error', async () => {
    expect((await build(true, { id: 'ffffffffff' })).exit).toBe(1)
    expect((await build(true)).exit).toBe(0)
  })

  test('tells one about a report that is not here', async () => {
    expect((await build(false, { report: '441802-government-2024-annual' })).lines).toMatch(/corrections\.csv:2 .*the data set has no report 441802-government-2024-annual/)
  })

  test('stops where a row cannot be understood', async () => {
    const { built, exit } = await build(false, { when: '' })
    expect([built.ok, exit]).toEqual([false, 1])
  })
})
