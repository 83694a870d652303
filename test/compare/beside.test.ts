/** A report that is not published, beside those that are. */
import { describe, expect, test } from 'vitest'
import { setBeside } from '../../src/compare/beside.ts'
import { ACCEPTED, AMOUNT, FILED, HOLDINGS, RATE } from './holdings.ts'
import type { Cell, RegionEntry, ReportEntry } from '../../src/model/dataset.ts'
import type { Level } from '../../src/model/lists.ts'

const region = (code: string, level: Level): RegionEntry => ({ code, zh: '甲镇', en: 'Jia Town', level, parent: code.slice(0, 6), short: '甲', pinyin: 'jia', initials: 'j' })
const report = { key: 'x', region: '441900999', body: 'government', year: 2024, kind: 'annual' } as ReportEntry
const cell = (indicator: string, value: number | null, more: Partial<Cell> = {}): Cell => ({ indicator, value, value_printed: null, qualifier: 'exact', origin: 'stated', gap: null, flags: [], ids: ['f000000001'], period: null, basis: null, ...more })
const town = { region: region('441900999', 'township'), report, cells: [cell(ACCEPTED.id, 500), cell(FILED.id, null, { gap: 'no_number' })] }
const of = (id: string, hand = town) => setBeside(hand, HOLDINGS).find(({ indicator }) => indicator.id === id)

describe('a figure', () => {
  test('has its place among the regions of its level alone', () => {
    const found = of(ACCEPTED.id)
    expect(found?.own.shown).toBe(500)
    expect(found?.place).toEqual({ place: 2, of: 4 })
  })

  test('stands beside all regions that have one, peers first', () => {
    const found = of(ACCEPTED.id)
    expect(found?.published.map(({ region: { zh } }) => zh)).toEqual(['长安镇', '东区街道', '宋桂镇', '清城区'])
    expect(found?.isPeer).toEqual([true, true, true, false])
  })

  test('that no region has stands alone', () => {
    expect(setBeside({ ...town, cells: [cell('mediation.cases_resolved', 3)] }, { ...HOLDINGS, reports: [], overview: [] })).toMatchObject([{ published: [], place: null, own: { shown: 3 } }])
  })

  test('for a part of its year has no place', () => {
    expect(of(ACCEPTED.id, { ...town, cells: [cell(ACCEPTED.id, 500, { period: { until: '2024-10' } })] })?.place).toBeNull()
  })

  test('is compared with the same place of another year too', () => {
    const found = of(ACCEPTED.id, { ...town, region: region('441900119', 'township') })
    expect(found?.place).toEqual({ place: 2, of: 4 })
    expect(found?.published[0]?.region.zh).toBe('长安镇')
  })
})

describe('an indicator', () => {
  test('that the report leaves out and others state is told with the reason', () => {
    expect(of(RATE.id)).toMatchObject({ own: { gap: 'not_stated' }, place: null })
    expect(of(AMOUNT.id)?.published.map(({ region: { zh } }) => zh)).toEqual(['兴泾镇'])
    expect(of(FILED.id)).toMatchObject({ own: { gap: 'no_number' } })
  })

  test('that nobody states is left out', () => {
    expect(setBeside({ ...town, cells: [] }, { ...HOLDINGS, reports: [], overview: [] })).toEqual([])
  })
})
