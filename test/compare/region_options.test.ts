/** The list of regions to choose from: its order, the reasons, what narrows it. */
import { describe, expect, test } from 'vitest'
import { traceAncestors } from '../../src/compare/group.ts'
import { filterRegions, listRegionOptions } from '../../src/compare/region_options.ts'
import { EVERYONE, HOLDINGS, RATE } from './holdings.ts'

const province = { code: '440000', zh: '广东省', en: 'Guangdong Province', level: 'province' as const, parent: null, short: '广东', pinyin: 'guangdong', initials: 'gd' }
const holdings = { ...HOLDINGS, regions: [province, ...HOLDINGS.regions.map((region) => (region.code.startsWith('44') ? { ...region, parent: '440000' } : region))] }
const options = listRegionOptions(holdings, RATE, EVERYONE, ['640105101'])
const ancestry = traceAncestors(holdings.regions)

test('chosen ones first, then those with a report, then those without', () => {
  expect(options.map(({ region }) => region.code)).toEqual(['640105101', '441802', '441900119', '442000102', '445322104', '440000'])
})

test('each says why it has no figure', () => {
  expect(options.map(({ gap, reports }) => [gap, reports])).toEqual([['not_stated', true], [null, true], [null, true], [null, true], [null, true], ['not_collected', false]])
  expect(listRegionOptions(holdings, null, EVERYONE, []).filter(({ gap }) => gap !== null).map(({ region }) => region.code)).toEqual(['440000'])
})

describe('narrowed', () => {
  test.each([
    ['by name', { query: '清城', level: null, province: null }, ['441802']],
    ['by level', { query: '', level: 'county', province: null }, ['441802']],
    ['by province, which is in it itself', { query: '', level: null, province: '440000' }, ['441802', '441900119', '442000102', '445322104', '440000']],
    ['by all of them', { query: 'town', level: 'township', province: '440000' }, ['441900119', '445322104']],
    ['to nothing', { query: '上海', level: null, province: null }, []],
  ] as const)('%s', (_, filter, codes) => expect(filterRegions(options, filter, ancestry).map(({ region }) => region.code)).toEqual(codes))
})
