import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildCells, listGapRows } from '../../src/compare/headline.ts'
import { observeReport } from '../../src/compare/observe.ts'
import type { Cell } from '../../src/model/dataset.ts'
import type { Observation } from '../../src/model/observation.ts'
import type { Mention } from '../../src/model/reading.ts'
import { CONTEXT, makeMention } from './sample.ts'

const ACCEPTED = 'mediation.cases_accepted'

/** The cell of accepted cases. */
function cellOf(mentions: Mention[], withoutNumber: string[] = []): Cell | undefined {
  const reading = { mentions, without_number: withoutNumber }
  return buildCells(observeReport(reading, CONTEXT), reading, CONTEXT).find((cell) => cell.indicator === ACCEPTED)
}

describe('which value a cell shows', () => {
  const rows: [string, Partial<Mention>[], Partial<Cell> | undefined][] = [
    ['one figure', [{}], { value: 100, gap: null }],
    ['the same figure twice', [{}, { start: 30, end: 34, flags: ['repeat'] }], { value: 100, gap: null }],
    ['two figures that differ', [{}, { value: 90 }], { value: null, gap: 'conflicting' }],
    ['a part beside the whole', [{}, { value: 40, scope: '驻所' }], { value: 100, gap: null }],
    ['a part alone', [{ scope: '驻所' }], { value: null, gap: 'part_only' }],
    ['two parts are not added up', [{ scope: '驻所' }, { scope: '村' }], { value: null, gap: 'part_only' }],
    ['a figure of another body', [{ entity: '司法所' }], { value: null, gap: 'part_only' }],
    ['a part of the year', [{ period: { until: '2024-11-30' } }], { value: 100, period: { until: '2024-11-30' } }],
    ['the year before a part of it', [{ value: 80, period: { until: '2024-10-31' } }, { start: 30, end: 34 }], { value: 100, period: null }],
    ['the longer part before the shorter', [{ value: 60, period: { until: '2024-06-30' } }, { value: 80, period: { until: '2024-11' } }], { value: 80 }],
    ['another year', [{ period: { year: 2023 } }], undefined],
    ['another year beside this one', [{ value: 70, period: { year: 2023 } }, {}], { value: 100, gap: null }],
    ['a sum over years', [{ period: { years: 5 } }], { value: null, gap: 'not_comparable' }],
    ['a sum since another year', [{ period: { from: '2019' } }], { value: null, gap: 'not_comparable' }],
    ['a sum since a founding', [{ period: { from: null, label: '自成立以来' } }], { value: null, gap: 'not_comparable' }],
    ['a target', [{ kind: 'target' }], undefined],
    ['a number that could not be decided', [{ kind: 'unmapped', indicator: null, maybe: [ACCEPTED] }], { value: null, gap: 'unread' }],
    ['a number decided beside one that was not', [{}, { kind: 'unmapped', indicator: null, maybe: [ACCEPTED] }], { value: 100, gap: null }],
    ['nothing', [], undefined],
  ]
  test.each(rows)('%s', (_, changes, expected) => {
    const cell = cellOf(changes.map((change) => makeMention(change)))
    if (expected === undefined) expect(cell).toBeUndefined()
    else expect(cell).toMatchObject(expected)
  })

  test('words without a number', () => {
    expect(cellOf([], [ACCEPTED])).toMatchObject({ value: null, gap: 'no_number', ids: [] })
  })

  test('both numbers of a conflict are named', () => {
    const mentions = [makeMention(), makeMention({ value: 90, start: 30, end: 33 })]
    expect(cellOf(mentions)?.ids).toEqual(mentions.map((mention) => mention.id))
  })

  test('the leading number comes first, its repeats behind it', () => {
    const mentions = [makeMention({ start: 30, end: 34 }), makeMention({ start: 8, end: 12 })]
    expect(cellOf(mentions)?.ids).toEqual([mentions[1]?.id, mentions[0]?.id])
  })
})

describe('rows', () => {
  test('one row a cell leads, and only where figures differ more than one', () => {
    const repeat = observeReport({ mentions: [makeMention(), makeMention({ start: 30, end: 34 })] }, CONTEXT)
    expect(repeat.map((row) => [row.headline, row.status])).toEqual([
      [true, 'ok'],
      [false, 'ok'],
    ])
    const conflict = observeReport({ mentions: [makeMention(), makeMention({ value: 90, start: 30, end: 34 })] }, CONTEXT)
    expect(conflict.map((row) => [row.headline, row.status])).toEqual([
      [true, 'conflicting'],
      [true, 'conflicting'],
    ])
  })

  test('a gap has a row without a value, a conflict has not', () => {
    const part = [makeMention({ scope: '驻所' })]
    const reading = { mentions: part, without_number: ['mediation.cases_resolved'] }
    const cells = buildCells(observeReport(reading, CONTEXT), reading, CONTEXT)
    expect(listGapRows(cells, CONTEXT).map((row) => [row.indicator, row.status, row.value])).toEqual([
      [ACCEPTED, 'part_only', null],
      ['mediation.cases_resolved', 'no_number', null],
    ])
    const conflict = { mentions: [makeMention(), makeMention({ value: 90 })], without_number: [] }
    expect(listGapRows(buildCells(observeReport(conflict, CONTEXT), conflict, CONTEXT), CONTEXT)).toEqual([])
  })
})

describe('whatever a report says', () => {
  const mention = fc
    .record({
      value: fc.constantFrom(90, 100),
      scope: fc.constantFrom(null, '驻所'),
      entity: fc.constantFrom(null, '司法所'),
      indicator: fc.constantFrom('mediation.cases_accepted', 'mediation.cases_resolved', 'mediation.success_rate'),
      also: fc.constantFrom<string[]>([], ['mediation.cases_resolved']),
      period: fc.constantFrom(null, { until: '2024-10' }, { year: 2023 }, { years: 5 }),
      start: fc.nat({ max: 20 }),
    })
    .map((change) => makeMention({ ...change, end: change.start + 2 }))

  test('one row a cell leads unless its figures conflict, and a cell shows a value or a reason', () => {
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 8 }), (mentions) => {
        const reading = { mentions, without_number: [] }
        const rows = observeReport(reading, CONTEXT)
        const leaders = new Map<string, Observation[]>()
        for (const row of rows.filter((one) => one.headline)) {
          const key = `${row.time_period} ${row.indicator}`
          leaders.set(key, [...(leaders.get(key) ?? []), row])
        }
        for (const group of leaders.values()) {
          expect(new Set(group.map((row) => row.value)).size).toBe(group.length)
          expect(group.every((row) => row.status === (group.length > 1 ? 'conflicting' : 'ok'))).toBe(true)
        }
        for (const cell of buildCells(rows, reading, CONTEXT)) {
          expect((cell.value === null) === (cell.gap !== null)).toBe(true)
          expect(cell.ids.every((id) => mentions.some((one) => one.id === id))).toBe(true)
        }
      }),
    )
  })
})
