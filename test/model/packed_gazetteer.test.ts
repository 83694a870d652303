/** What the page carries of the gazetteer is the gazetteer. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadGazetteer } from '../../scripts/load.ts'
import { packGazetteer, unpackGazetteer } from '../../src/model/packed_gazetteer.ts'
import type { Division, Gazetteer } from '../../src/model/gazetteer.ts'

test('the real one comes back whole', () => {
  const { gazetteer } = loadGazetteer(join(import.meta.dirname, '..', '..', 'data'))
  if (gazetteer === null) throw new Error('data/regions is broken')
  const { index: _, lineage: __, ...rest } = gazetteer
  const packed = JSON.stringify(packGazetteer(gazetteer))
  expect(unpackGazetteer(JSON.parse(packed)) as unknown).toEqual(rest)
  expect(packed.length).toBeLessThan(JSON.stringify(rest).length / 4)
})

test.each<[string, Partial<Division>[]]>([
  ['nothing', []],
  ['codes that two names bear', [{ code: '110000', name: '北京市', level: 'province', parent: null, short: '北京', pinyin: 'bei jing' }, { code: '110101', name: '甲区', until: 2016 }, { code: '110101', name: '乙区', from: 2017 }]],
  ['a short form of its own, a parent that the code does not name', [{ code: '469001001', name: '甲乙民族乡', level: 'township', parent: '469000', short: '甲', pinyin: 'jia' }]],
  ['one character read in two ways', [{ code: '500101', name: '重区', short: '重', pinyin: 'chong' }, { code: '500102', name: '重县', short: '重', pinyin: 'zhong' }, { code: '500103', name: '重市', short: '重', pinyin: 'chong' }]],
])('%s', (_, rows) => {
  const divisions = rows.map((row): Division => ({ code: '110101', name: '甲区', level: 'county', parent: '110100', short: (row.name ?? '甲区').slice(0, -1), pinyin: 'jia', from: null, until: null, ...row }))
  const packed = packGazetteer({ divisions, hosts: [], bodies: [], aliases: [], english: [] } as unknown as Gazetteer)
  expect(unpackGazetteer(packed).divisions).toEqual(divisions)
})
