/** What the bar says is chosen. */
import { describe, expect, test } from 'vitest'
import { nameBody, nameRegions, nameYears } from '../../src/app/panels/choose/names.ts'
import { resolveView } from '../../src/app/resolve.ts'
import { DEFAULTS } from '../../src/app/view.ts'
import { WORDS } from '../../src/app/words.ts'
import { HOLDINGS } from '../compare/holdings.ts'
import type { Dataset } from '../../src/app/data.ts'
import type { View } from '../../src/app/view.ts'

const dataset = { index: { version: '0a1b2c3d', site: { default_indicator: 'mediation.success_rate', region: '' } }, holdings: HOLDINGS } as unknown as Dataset
const say = (lang: 'zh' | 'en', change: Partial<View>) => {
  const view = { ...DEFAULTS, ...change }
  return nameRegions({ words: WORDS[lang], view, resolved: resolveView(view, [], dataset), dataset })
}

describe('regions', () => {
  test.each([
    ['everybody', {}, '全部地区（5）', 'All regions (5)'],
    ['one', { r: ['441802'] }, '清城区', 'Qingcheng District'],
    ['an own list', { r: ['441802', '441900119'] }, '自选（2）', 'Own list (2)'],
    ['a level', { g: 'township' }, '全部乡镇街道（4）', 'All towns and subdistricts (4)'],
    ['a group that nobody is in', { g: 'province' }, '全部地区（5）', 'All regions (5)'],
    ['codes that the data do not have', { r: ['110000'] }, '全部地区（5）', 'All regions (5)'],
  ] as const)('%s', (_, change, zh, en) => expect([say('zh', { ...change } as Partial<View>), say('en', { ...change } as Partial<View>)]).toEqual([zh, en]))
})

test.each([
  ['latest', '最新'],
  ['2024', '2024年'],
  ['2019..2024', '2019—2024年'],
])('years %s', (y, zh) => expect(nameYears(y, WORDS.zh)).toBe(zh))

test('a body by its name; one without a name by its id', () => {
  expect(nameBody('government', { words: WORDS.zh, dataset })).toBe('人民政府')
  expect(nameBody('weather', { words: WORDS.zh, dataset })).toBe('weather')
})
