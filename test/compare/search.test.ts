/** What a reader types finds what is meant: names in both languages, pinyin, initials, codes, other and former names. */
import { describe, expect, test } from 'vitest'
import { answersIndicator, answersRegion, splitQuery } from '../../src/compare/search.ts'
import { RATE } from './holdings.ts'
import type { RegionEntry } from '../../src/model/dataset.ts'

const place = (zh: string, en: string, code: string, short: string, pinyin: string, initials: string): RegionEntry => ({ code, zh, en, level: code.length === 9 ? 'township' : 'county', parent: null, short, pinyin, initials })
const TOWN = place('长安镇', "Chang'an Town", '441900119', '长安', 'changan', 'ca')
const CITY = place('东莞市', 'Dongguan', '441900', '东莞', 'dongguan', 'dg')
const STREET = place('东区街道', 'Dongqu Subdistrict', '442000002', '东区', 'dongqu', 'dq')
const PEOPLE = place('阿克塞哈萨克族自治县', 'Aksay Kazak Autonomous County', '620924', '阿克塞', 'akesai', 'aks')
const MADE_UP = { ...TOWN, zh: '长安镇（合成）', en: "Chang'an Town (synthetic)" }

describe('a region', () => {
  test.each([
    ['caz', TOWN, true],
    ['ca', TOWN, true],
    ['CAZ', TOWN, true],
    ['changan', TOWN, true],
    ['changanzhen', TOWN, true],
    ["chang'an", TOWN, true],
    ['Chang’an town', TOWN, true],
    ['长安', TOWN, true],
    ['441900119', TOWN, true],
    ['4419', TOWN, true],
    ['东莞', TOWN, true],
    ['dongguan 长安', TOWN, true],
    ['caz', MADE_UP, true],
    ['dqjd', STREET, true],
    ['akszzx', PEOPLE, true],
    ['', TOWN, true],
    ['az', TOWN, false],
    ['900119', TOWN, false],
    ['caq', TOWN, false],
    ['佛山 长安', TOWN, false],
    ['dqz', STREET, false],
  ] as const)('%s: %o', (query, region, found) => expect(answersRegion(region, region === TOWN ? [CITY] : [], splitQuery(query))).toBe(found))
})

describe('an indicator', () => {
  const indicator = { ...RATE, pinyin: 'diaojiechenggonglü', initials: 'tjcgl', aliases: ['调成率'], formerly: ['mediation.rate'] }
  const domain = { id: 'mediation', zh: '矛盾纠纷化解', en: 'Dispute resolution', order: 1, subsets: [] }
  test.each([
    ['成功率', true],
    ['success', true],
    ['tjcg', true],
    ['调成率', true],
    ['mediation.rate', true],
    ['纠纷 成功', true],
    ['dispute mediation', true],
    ['成功 复议', false],
    ['败诉', false],
  ])('%s: %s', (query, found) => expect(answersIndicator(indicator, domain, splitQuery(query))).toBe(found))
})

test('words are parted by spaces and commas of both scripts', () => expect(splitQuery(' 长安， caz、4419 ')).toEqual(['长安', 'caz', '4419']))
