import { describe, expect, test } from 'vitest'
import { computeF1, countReport, makeScores } from '../../scripts/score/count.ts'
import { pairMentions } from '../../scripts/score/pair.ts'
import { loadGold } from '../../scripts/score/gold.ts'
import type { GoldMention } from '../../scripts/score/gold.ts'
import { makeMention } from '../compare/sample.ts'
import { makeFolder } from './folder.ts'

const gold = (change: Partial<GoldMention> = {}): GoldMention => ({
  start: 8, end: 12, surface: '100件', kind: 'observation', indicator: 'mediation.cases_accepted', value: 100, unit: 'case', qualifier: 'exact', scope: null, ...change,
})

describe('pairs', () => {
  test('the same span before the same value before the wider overlap', () => {
    const one = { start: 0, end: 4, value: 1 }
    expect(pairMentions([one], [{ start: 0, end: 5, value: 1 }, { start: 0, end: 4, value: 2 }])).toEqual(new Map([[0, 1]]))
    expect(pairMentions([one], [{ start: 0, end: 6, value: 2 }, { start: 2, end: 5, value: 1 }])).toEqual(new Map([[0, 1]]))
    expect(pairMentions([one], [{ start: 3, end: 9, value: 2 }, { start: 1, end: 9, value: 2 }])).toEqual(new Map([[0, 1]]))
    expect(pairMentions([one], [{ start: 4, end: 9, value: 1 }])).toEqual(new Map())
  })
})

describe('counts', () => {
  const rows: [string, GoldMention[], ReturnType<typeof makeMention>[], Record<string, [number, number, number]>][] = [
    ['all right', [gold()], [makeMention()], { span: [1, 1, 1], indicator: [1, 1, 1], all: [1, 1, 1] }],
    ['missed', [gold()], [], { span: [0, 0, 1], indicator: [0, 0, 1] }],
    ['too many', [], [makeMention()], { indicator: [0, 1, 0] }],
    ['not decided costs recall only', [gold()], [makeMention({ kind: 'unmapped', indicator: null })], { value: [1, 1, 1], indicator: [0, 0, 1] }],
    ['another indicator', [gold()], [makeMention({ indicator: 'a.b' })], { indicator: [0, 1, 1], value: [1, 1, 1], all: [0, 1, 1] }],
    ['an indicator that is right as well', [gold({ alt: ['a.b'] })], [makeMention({ indicator: 'a.b' })], { indicator: [1, 1, 1] }],
    ['a wrong value', [gold()], [makeMention({ value: 10 })], { indicator: [1, 1, 1], value: [0, 1, 1], all: [0, 1, 1] }],
    ['a scope where none is', [gold()], [makeMention({ scope: '驻所' })], { scope: [0, 1, 1] }],
    ['a date', [gold({ kind: 'date', indicator: null, value: null })], [makeMention({ kind: 'date', indicator: null, value: null })], { kind: [1, 1, 1], value: [0, 0, 0] }],
  ]
  test.each(rows)('%s', (_, golds, reads, expected) => {
    const scores = makeScores()
    countReport(scores, golds, reads, () => 'domain')
    for (const [facet, [right, read, of]] of Object.entries(expected)) {
      expect([facet, scores.facets[facet as 'span']]).toEqual([facet, { right, read, gold: of }])
    }
  })

  test('by domain and by indicator', () => {
    const scores = makeScores()
    countReport(scores, [gold(), gold({ start: 20, end: 22, value: 5 })], [makeMention()], (id) => id.split('.')[0] ?? '')
    expect(scores.domains).toEqual(new Map([['mediation', { right: 1, read: 1, gold: 2 }]]))
    expect(scores.indicators).toEqual(new Map([['mediation.cases_accepted', { right: 1, read: 1, gold: 2 }]]))
  })

  test('F1', () => {
    expect(computeF1({ right: 1, read: 1, gold: 2 })).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 })
    expect(computeF1({ right: 0, read: 0, gold: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 })
    expect(computeF1({ right: 0, read: 3, gold: 4 }).f1).toBe(0)
  })
})

test('a gold folder holds reports and other files', () => {
  const dir = makeFolder({ '000.json': '{"file":"a.txt","mentions":[]}', 'findings.json': '{"rules":{}}', 'catalogue.json': '[]', 'README.md': '' })
  expect(loadGold(dir)).toEqual([{ file: 'a.txt', mentions: [] }])
})
