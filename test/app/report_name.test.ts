/** A report is told apart from another of the same place and year by who reports. */
import { expect, test } from 'vitest'
import { nameReport } from '../../src/app/report_name.ts'
import { WORDS } from '../../src/app/words.ts'
import { HOLDINGS } from '../compare/holdings.ts'
import type { Dataset } from '../../src/app/data.ts'

const bodies = [{ id: 'justice', zh: '司法行政部门', en: 'Justice department' }]
const dataset = { holdings: { ...HOLDINGS, catalogue: { ...HOLDINGS.catalogue, bodies } } } as unknown as Dataset

test.each([
  ['the government, which goes without saying', '441802', 'government', '清城区 2024年报告', 'Qingcheng District, 2024 report'],
  ['a department', '441802', 'justice', '清城区 2024年报告 · 司法行政部门', 'Qingcheng District, 2024 report · Justice department'],
  ['a place and a body that the data do not name', '110000', 'culture', '110000 2024年报告 · culture', '110000, 2024 report · culture'],
])('%s', (_, region, body, zh, en) => {
  expect([nameReport({ region, body, year: 2024 }, { words: WORDS.zh, dataset }), nameReport({ region, body, year: 2024 }, { words: WORDS.en, dataset })]).toEqual([zh, en])
})
