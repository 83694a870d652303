/** From the address's `m` to what it points at. */
import { describe, expect, test } from 'vitest'
import { locateInCells, locateInFiles } from '../../src/app/locate.ts'
import { ACCEPTED, EVERYONE, FILED, HOLDINGS, RATE } from '../compare/holdings.ts'
import type { IndicatorFile } from '../../src/model/dataset.ts'

const find = (m: string, indicator = RATE) => locateInCells(m, indicator, HOLDINGS, EVERYONE)

test('a stated number is found in its cell', () => {
  expect(find('b000000007', FILED)).toMatchObject({ row: { region: { zh: '长安镇' }, gap: 'part_only' }, ids: ['b000000007'], isDerived: false })
})
test('the number of a computed rate leads to both numbers behind it', () => {
  expect(find('d000000002')).toMatchObject({ row: { region: { zh: '宋桂镇' } }, ids: ['d000000002', 'd000000001'], isDerived: true })
})
test('a pair of ids means the computed rate beside a stated one', () => {
  expect(find('c000000002.c000000001')).toMatchObject({ row: { region: { zh: '东区街道' } }, ids: ['c000000002', 'c000000001'], isDerived: true })
})
describe('a gap', () => {
  test('has no number but a reason', () => expect(find('gap-640105101')).toMatchObject({ row: { gap: 'not_stated' }, ids: [] }))
  test('of a region that is not there is none', () => expect(find('gap-110000')).toBeNull())
})
test('the indicator in the address comes first, but a number is found under another one too', () => {
  expect(find('b000000007', ACCEPTED)?.indicator).toBe(FILED)
})
test('a scoped number is found in the file of its indicator', () => {
  const file = { id: ['0000000000', 'eeeeeeeeee'], report: ['x', '441802-government-2024-annual'], origin: ['stated', 'stated'] } as unknown as IndicatorFile
  expect(find('eeeeeeeeee')).toBeNull()
  expect(locateInFiles('eeeeeeeeee', RATE, HOLDINGS, [file])).toMatchObject({ row: { region: { zh: '清城区' } }, ids: ['eeeeeeeeee'], isDerived: false })
  expect(locateInFiles('ffffffffff', RATE, HOLDINGS, [file])).toBeNull()
})
