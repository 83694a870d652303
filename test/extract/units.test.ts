import { describe, expect, test } from 'vitest'
import { compileUnits } from '../../src/extract/units.ts'
import { catalogue } from './read.ts'

const units = compileUnits(catalogue)

describe('the measure word behind a number', () => {
  const rows: [label: string, text: string, word: string | null, unit?: string, factor?: number][] = [
    ['one character', '件矛盾', '件', 'case', 1],
    ['the longest: 人次, not 人', '人次培训', '人次', 'person_time', 1],
    ['the longest: 场次, not 场', '场次', '场次', 'event', 1],
    ['人 before another noun', '人参加', '人', 'person', 1],
    ['the longest: 户次, not 户', '户次', '户次', 'entity_time', 1],
    ['with a bracket', '人(次)', '人(次)', 'person', 1],
    ['money', '元,', '元', 'CNY', 1],
    ['percent', '%', '%', 'percent', 1],
    ['per mille is a tenth of it', '‰', '‰', 'percent', 0.1],
    ['成 is ten percent', '成以上', '成', 'percent', 10],
    ['percentage points', '个百分点', '个百分点', 'percent', 1],
    ['个 before another noun', '个村', '个', 'item', 1],
    ['hours', '个小时', '个小时', 'hour', 1],
    ['none', '的', null],
    ['none at the end', '', null],
  ]
  test.each(rows)('%s', (_, text, word, unit, factor) => {
    const found = units.at(text, 0)
    expect(found?.word ?? null).toBe(word)
    if (word !== null) expect(found).toMatchObject({ unit, factor })
  })
})

test('is found at the offset that is asked for, not before it', () => {
  expect(units.at('12件', 2)?.word).toBe('件')
  expect(units.at('12件', 1)).toBeNull()
})

test('every measure word of the catalogue is known by its unit and dimension', () => {
  for (const unit of catalogue.units) {
    for (const word of unit.measure_words) expect([word, units.byWord.get(word)?.dimension]).toEqual([word, unit.dimension])
  }
})

describe('magnitudes', () => {
  test.each([['十', 10], ['百', 100], ['千', 1000], ['万', 10000], ['亿', 100000000], ['件', 0], ['5', 0]])('%s', (character, magnitude) => {
    expect(units.magnitude(character.charCodeAt(0))).toBe(magnitude)
  })

  test('none behind the end of a text', () => {
    expect(units.magnitude(Number.NaN)).toBe(0)
  })
})
