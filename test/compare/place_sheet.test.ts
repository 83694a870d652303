/** One place on one sheet: its figures, the range of its peers only where they are enough, what is missing. */
import { expect, test } from 'vitest'
import { SHEET_LINES, writePlaceSheet } from '../../src/compare/place_sheet.ts'
import { makeHoldings } from '../charts/samples.ts'
import { ACCEPTED, FILED, HOLDINGS, RATE } from './holdings.ts'

const CHOICE = { body: 'government', years: { from: null, until: null } }

test('a place nobody knows has no sheet; one without a report says so', () => {
  expect(writePlaceSheet(HOLDINGS, '110000', CHOICE, [])).toBeNull()
  expect(writePlaceSheet(HOLDINGS, '441802', { body: 'government', years: { from: 2020, until: 2020 } }, [])).toMatchObject({ report: null, groups: [] })
})

test('figures by domain, no range among few, gaps with their reason', () => {
  const sheet = writePlaceSheet(HOLDINGS, '441802', CHOICE, [])!
  expect(sheet.groups.map(({ domain, lines }) => [domain.id, lines.map(({ indicator, row }) => [indicator.id, row.shown])])).toEqual([['mediation', [[RATE.id, 98.5606], [ACCEPTED.id, 2779], ['mediation.cases_resolved', 2739]]]])
  expect(sheet.groups.flatMap(({ lines }) => lines.map(({ among }) => among))).toEqual([null, null, null])
  expect(sheet.gaps.map(({ indicator, row }) => [indicator.id, row.gap])).toEqual([[FILED.id, 'no_number']])
  expect(sheet.leftOut).toBe(0)
})

test('among enough peers: the spread of those of its level, its place, and the year before', () => {
  const holdings = makeHoldings(30)
  const sheet = writePlaceSheet(holdings, '400003', CHOICE, [{ report: '400003-government-2024-annual' }, { report: '400002-government-2024-annual' }] as never)!
  const line = sheet.groups.flatMap(({ lines }) => lines).find(({ indicator }) => indicator.id === ACCEPTED.id)!
  expect(line.among!.count).toBeGreaterThanOrEqual(10)
  expect(line.among!.place).toBeGreaterThanOrEqual(1)
  expect(line.among!.spread.least).toBeLessThanOrEqual(line.row.shown!)
  expect(line.among!.spread.most).toBeGreaterThanOrEqual(line.row.shown!)
  expect(line.before!.year).toBe(2023)
  expect(sheet.findings).toHaveLength(1)
})

test('what most peers state and this place does not', () => {
  const holdings = makeHoldings(30)
  const overview = holdings.overview.map((entry) => (entry.region === '400002' ? { ...entry, cells: entry.cells.filter((cell) => cell.indicator !== ACCEPTED.id) } : entry))
  const sheet = writePlaceSheet({ ...holdings, overview }, '400002', CHOICE, [])!
  expect(sheet.missing.map(({ indicator }) => indicator.id)).toEqual([ACCEPTED.id])
  expect(SHEET_LINES).toBeGreaterThan(40)
})
