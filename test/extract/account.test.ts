import { describe, expect, test } from 'vitest'
import { account, claimRest, countRuns, digitRuns } from '../../src/extract/account.ts'
import { account as describeAll, readText } from './read.ts'

describe('runs of digits', () => {
  const rows: [label: string, text: string, runs: string[]][] = [
    ['none', '受理纠纷', []],
    ['one', '受理12件', ['12']],
    ['at both ends', '12件34', ['12', '34']],
    ['a decimal is two', '98.5%', ['98', '5']],
    ['full-width', '１２件', ['１２']],
    ['of both widths in one', '1２3', ['1２3']],
    ['no Chinese numerals', '十二件', []],
  ]
  test.each(rows)('%s', (_, text, runs) => {
    expect(digitRuns(text).map(({ start, end }) => text.slice(start, end))).toEqual(runs)
  })
})

describe('what no rule has claimed', () => {
  const rows: [label: string, text: string, claimed: [number, number][], rest: string[]][] = [
    ['is context', '12件', [], ['context 12']],
    ['is a name beside a letter', 'A4纸', [], ['name 4']],
    ['is a name before a letter', '5G网', [], ['name 5']],
    ['is nothing where all is claimed', '12件', [[0, 3]], []],
    ['is nothing where a claim covers several runs', '98.5%', [[0, 5]], []],
    ['is the rest', '12件34人', [[0, 3]], ['context 34']],
  ]
  test.each(rows)('%s', (_, text, claimed, rest) => {
    const spans = claimed.map(([start, end]) => ({ start, end }))
    expect(claimRest(text, digitRuns(text), spans).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(rest)
  })
})

describe('the account', () => {
  const mention = readText('受理12件。').mentions[0]!

  test('counts kinds in the order of their names', () => {
    const accounting = account(digitRuns('12件34'), [{ ...mention, start: 0, end: 3 }, { ...mention, start: 3, end: 5, kind: 'name' }])
    expect(accounting).toEqual({ digit_runs: 2, accounted: 2, by_kind: { name: 1, [mention.kind]: 1 } })
    expect(Object.keys(accounting.by_kind)).toEqual(Object.keys(accounting.by_kind).sort())
  })

  const rows: [label: string, spans: [number, number][], accounted: number][] = [
    ['a run outside every mention is not accounted for', [[0, 3]], 1],
    ['nor one that a mention cuts', [[0, 3], [3, 4]], 1],
    ['nor one that two mentions share', [[0, 3], [3, 5], [4, 5]], 1],
    ['all of them are', [[0, 3], [3, 5]], 2],
  ]
  test.each(rows)('%s', (_, spans, accounted) => {
    expect(account(digitRuns('12件34'), spans.map(([start, end]) => ({ ...mention, start, end }))).accounted).toBe(accounted)
  })
})

describe('in a report every run is told', () => {
  const rows: [label: string, text: string, all: string[]][] = [
    ['a quantity', '受理矛盾纠纷12件', ['mediation.cases_accepted 12']],
    ['a quantity that no indicator claims', '种植荔枝320棵', ['unmapped 320']],
    ['a year and a number', '2024年受理矛盾纠纷12件', ['period 2024年', 'mediation.cases_accepted 12']],
    ['a name', '“八五”普法,A4纸', ['name 4']],
    ['a file number of a site', '网站标识码:4400000000', ['boilerplate 4400000000']],
    ['a number of four hundred digits', `编号${'1'.repeat(400)}`, [`boilerplate ${'1'.repeat(400)}`]],
  ]
  test.each(rows)('%s', (_, text, all) => {
    expect(describeAll(text)).toEqual(all)
  })
})

describe('runs by the kind of their mention', () => {
  const mention = readText('受理12件。').mentions[0]!
  const at = (start: number, end: number, kind = mention.kind) => ({ ...mention, start, end, kind })
  const rows: [label: string, text: string, mentions: ReturnType<typeof at>[], runs: Record<string, number>][] = [
    ['several in one mention', '2024-01-25', [at(0, 10, 'date')], { date: 3 }],
    ['none in a mention of Chinese numerals', '三分之二', [at(0, 4)], {}],
    ['one outside of all is not counted', '12件34人', [at(0, 3)], { [mention.kind]: 1 }],
    ['one across the border of a mention is not counted', '1234', [at(0, 2), at(2, 4)], {}],
  ]
  test.each(rows)('%s', (_, text, mentions, runs) => expect(countRuns(digitRuns(text), mentions)).toEqual(runs))

  test('of a real text they add up to the accounting', () => {
    const text = '2024年，受理12件、办结11件（占91.7%），同比增长5%。咨询12345热线。'
    const { mentions } = readText(text)
    const { accounted } = account(digitRuns(text), mentions)
    expect(Object.values(countRuns(digitRuns(text), mentions)).reduce((sum, count) => sum + count, 0)).toBe(accounted)
  })
})
