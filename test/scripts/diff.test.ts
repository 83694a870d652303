import { describe, expect, test } from 'vitest'
import { compareObservations } from '../../scripts/diff/compare.ts'
import { printChanges } from '../../scripts/diff/print.ts'
import { observeReport } from '../../src/compare/observe.ts'
import { CONTEXT, makeMention } from '../compare/sample.ts'

const mention = makeMention()
const rows = (...mentions: ReturnType<typeof makeMention>[]) => observeReport({ mentions }, CONTEXT)

describe('what changed', () => {
  const cases: [string, ReturnType<typeof rows>, ReturnType<typeof rows>, [number, number, string[]]][] = [
    ['nothing', rows(mention), rows(mention), [0, 0, []]],
    ['nothing, though the number stands elsewhere', rows(mention), rows({ ...mention, start: 20, end: 24 }), [0, 0, []]],
    ['a new number', [], rows(mention), [1, 0, []]],
    ['a lost number', rows(mention), [], [0, 1, []]],
    ['another value', rows(mention), rows({ ...mention, value: 90 }), [0, 0, ['value']]],
    ['a scope, which takes the lead away', rows(mention), rows({ ...mention, scope: '驻所' }), [0, 0, ['scope', 'headline']]],
    ['a changed sentence, which makes another id', rows(mention), rows({ ...mention, id: 'ffffffffff' }), [0, 0, ['id']]],
    ['a changed sentence and value', rows(mention), rows({ ...mention, id: 'ffffffffff', value: 90 }), [0, 0, ['id', 'value']]],
    ['two numbers for one: which is which cannot be told', rows(mention), rows({ ...mention, id: 'fffffffff0' }, { ...mention, id: 'fffffffff1' }), [2, 1, []]],
    ['another indicator is one lost and one gained', rows(mention), rows({ ...mention, indicator: 'mediation.cases_resolved' }), [1, 1, []]],
  ]
  test.each(cases)('%s', (_, before, after, [gained, lost, fields]) => {
    const changes = compareObservations(before, after)
    const count = (kind: string) => changes.filter((change) => change.kind === kind).length
    expect([count('gained'), count('lost'), changes.flatMap((change) => change.fields)]).toEqual([gained, lost, fields])
  })

  test('a change carries both sides with their sentences', () => {
    const [change] = compareObservations(rows(mention), rows({ ...mention, value: 90, value_printed: '90', scope: '驻所' }))
    expect(change).toMatchObject({
      kind: 'changed',
      report: CONTEXT.report,
      indicator: mention.indicator,
      old: { id: mention.id, value: 100, value_printed: '100', scope: null, unit: 'case', qualifier: 'exact', sentence: CONTEXT.text },
      new: { id: mention.id, value: 90, value_printed: '90', scope: '驻所', sentence: CONTEXT.text },
    })
  })

  test('the order does not depend on that of the rows', () => {
    const before = rows(makeMention(), makeMention({ indicator: 'mediation.cases_resolved' }))
    const after = rows(makeMention({ value: 7 }), makeMention({ scope: '村' }), makeMention({ indicator: 'mediation.cases_resolved', value: 3 }))
    expect(compareObservations([...before].reverse(), [...after].reverse())).toEqual(compareObservations(before, after))
  })
})

describe('what is printed', () => {
  const changes = compareObservations(rows(mention, makeMention({ id: '0000000001', indicator: 'mediation.cases_resolved' })), rows({ ...mention, value: 90, value_printed: '90' }, makeMention({ id: '0000000002', indicator: 'mediation.rooms' })))
  const printed = printChanges({ from: '00000001', to: '00000002', changes }, 20).split('\n')

  test('counts first, then each kind with what became of the value', () => {
    expect(printed[0]).toBe('00000001 → 00000002: 新增 · gained 1, 消失 · lost 1, 改变 · changed 1')
    expect(printed.slice(1).map((line) => line.slice(0, 2))).toEqual(['+ ', '- ', '~ '])
    expect(printed[3]).toContain('value: 100 → 90')
  })

  test('no more of a kind than asked for', () => {
    const many = changes.flatMap((change) => [change, change, change])
    expect(printChanges({ from: null, to: '00000002', changes: many }, 2).split('\n').filter((line) => line.includes('--all'))).toHaveLength(3)
  })
})
