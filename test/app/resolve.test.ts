/** What a view means with the data at hand. */
import { describe, expect, test } from 'vitest'
import { resolveView } from '../../src/app/resolve.ts'
import { DEFAULTS } from '../../src/app/view.ts'
import { HOLDINGS, RATE } from '../compare/holdings.ts'
import type { Dataset } from '../../src/app/data.ts'
import type { View } from '../../src/app/view.ts'

const dataset = { index: { version: '0a1b2c3d', site: { default_indicator: 'mediation.success_rate', region: '' } }, holdings: HOLDINGS } as unknown as Dataset
const resolve = (change: Partial<View>, data: Dataset = dataset) => resolveView({ ...DEFAULTS, ...change }, [], data)

test('the start view ranks the house indicator over all regions, in administrative order', () => {
  const { indicator, choice, notices } = resolve({})
  expect(indicator).toBe(RATE)
  expect(choice).toEqual({ regions: ['441802', '441900119', '442000102', '445322104', '640105101'], body: 'government', years: { from: null, until: null } })
  expect(notices).toEqual([])
})

test('the house\u2019s own region comes first', () => {
  const own = { ...dataset, index: { ...dataset.index, site: { default_indicator: 'mediation.success_rate', region: '445322104' } } } as unknown as Dataset
  expect(resolve({}, own).choice.regions[0]).toBe('445322104')
  expect(resolve({}, own).choice.regions.length).toBe(5)
})

test('where the house names an indicator that the data does not have, the most widely stated one opens', () => {
  const other = { ...dataset, index: { ...dataset.index, site: { default_indicator: 'none.none', region: '' } } } as unknown as Dataset
  expect(resolve({}, other).indicator?.id).toBe('mediation.success_rate')
})

test('an indicator answers to its former id', () => {
  const renamed = { ...RATE, id: 'mediation.rate', formerly: ['mediation.success_rate'] }
  const holdings = { ...HOLDINGS, catalogue: { ...HOLDINGS.catalogue, indicators: [renamed] } }
  expect(resolve({ i: ['mediation.success_rate'] }, { ...dataset, holdings }).indicator).toBe(renamed)
})

describe('choosing regions', () => {
  test.each([
    ['by code, in the order given', { r: ['445322104', '441802'] }, ['445322104', '441802']],
    ['by level', { g: 'county' }, ['441802']],
    ['by group and own list: the list wins', { g: 'county', r: ['441900119'] }, ['441900119']],
  ])('%s', (_, change, codes) => expect(resolve(change).choice.regions).toEqual(codes))
})

describe('what the data does not have is named and ignored', () => {
  test.each([
    ['an indicator', { i: ['no.such'] }, 'notice.unknown_indicator'],
    ['a region', { r: ['110000'] }, 'notice.unknown_region'],
    ['a group', { g: 'province' }, 'notice.unknown_region'],
    ['a body', { b: 'justice' }, 'notice.unknown_body'],
    ['a year', { y: '1999' }, 'notice.unknown_year'],
    ['another data version', { d: 'ffffffff' }, 'notice.other_data'],
  ])('%s', (_, change, key) => {
    const { notices, choice, indicator } = resolve(change)
    expect(notices.map((notice) => notice.key)).toEqual([key])
    expect(choice.regions.length).toBe(5)
    expect(indicator).toBe(RATE)
  })
})
