/** Groups of regions: who belongs to one, and which are worth offering. */
import { describe, expect, test } from 'vitest'
import { listGroups, pickGroup, traceAncestors } from '../../src/compare/group.ts'
import type { RegionEntry } from '../../src/model/dataset.ts'
import type { Level } from '../../src/model/lists.ts'

const region = (code: string, level: Level, parent: string | null): RegionEntry => ({ code, zh: code, en: code, level, parent, short: code, pinyin: '', initials: '' })
const REGIONS = [
  region('440000', 'province', null),
  region('441800', 'prefecture', '440000'),
  region('441802', 'county', '441800'),
  region('441803', 'county', '441800'),
  region('441900', 'prefecture', '440000'),
  region('441900101', 'township', '441900'),
  region('620000', 'province', null),
  region('620102', 'county', '620000'),
  region('620103', 'county', '620000'),
]
const EVERYONE = ['441802', '441803', '441900', '441900101', '620102', '620103']

describe('members', () => {
  test.each([
    ['county', ['441802', '441803', '620102', '620103']],
    ['440000', ['441802', '441803', '441900', '441900101']],
    ['441900', ['441900', '441900101']],
    ['county.440000', ['441802', '441803']],
    ['township.620000', []],
    ['999999', []],
  ])('%s', (id, codes) => expect(pickGroup(id, EVERYONE, REGIONS)).toEqual(codes))
})

test('groups of one, of everybody, or of the same members as another are not offered', () => {
  expect(listGroups(EVERYONE, REGIONS).map(({ id }) => id)).toEqual(['county', '440000', 'county.440000', '620000'])
  expect(listGroups(['441802', '441803'], REGIONS)).toEqual([])
})

test('a region that stands above itself or below an unknown one ends the way up', () => {
  expect(traceAncestors(REGIONS).get('441900101')?.map(({ code }) => code)).toEqual(['441900', '440000'])
  expect(traceAncestors([region('1', 'county', '2')]).get('1')).toEqual([])
})
