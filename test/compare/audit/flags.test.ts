import { describe, expect, test } from 'vitest'
import { makeFlagger } from '../../../src/compare/audit/flags.ts'
import { makeMention } from '../sample.ts'
import { audit, makeReport } from './archive.ts'

const own = makeReport('441900119', 2023, [makeMention({ id: 'aaaaaaaaaa', flags: ['repeat'] })])
const later = makeReport('441900119', 2024, [makeMention({ id: 'bbbbbbbbbb', value: 120, value_printed: '120', period: { year: 2023 } }), makeMention({ value: 7 })])
const { flagRow, flagCells } = makeFlagger(audit(own, later))

describe('a finding across reports', () => {
  test('flags the numbers of both reports', () => {
    expect(own.rows.map((row) => flagRow(row).flags)).toEqual([['repeat', 'restated']])
    expect(later.rows.map((row) => [row.time_period, flagRow(row).flags])).toEqual([[2023, ['restated']], [2024, []]])
  })

  test('flags the cell that shows the number, and no other', () => {
    expect(flagCells(own.key, own.cells).map((cell) => cell.flags)).toEqual([['repeat', 'restated']])
    expect(flagCells(later.key, later.cells)).toEqual(later.cells)
  })

  test('that speaks of no number flags none; one inside a report has done so already', () => {
    const flagger = makeFlagger([
      { report: own.key, rule: 'duplicate', severity: 'warning', zh: '', en: '', ids: [], indicators: [], reports: [own.key, later.key] },
      { report: own.key, rule: 'repeat', severity: 'info', zh: '', en: '', ids: ['aaaaaaaaaa'], indicators: ['mediation.cases_accepted'] },
    ])
    expect(own.rows.map(flagger.flagRow)).toEqual(own.rows)
  })
})
