import { describe, expect, test } from 'vitest'
import { compareObservations } from '../../scripts/diff/compare.ts'
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
    ['another indicator is one lost and one gained', rows(mention), rows({ ...mention, indicator: 'mediation.cases_resolved' }), [1, 1, []]],
  ]
  test.each(cases)('%s', (_, before, after, [gained, lost, fields]) => {
    const changes = compareObservations(before, after)
    expect([changes.gained.length, changes.lost.length, changes.changed.flatMap((change) => change.fields)]).toEqual([gained, lost, fields])
  })
})
