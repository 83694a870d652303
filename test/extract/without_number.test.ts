import { expect, test } from 'vitest'
import { readReport } from '../../src/extract/index.ts'
import { lexicon } from './read.ts'

const rows: [label: string, text: string, ids: string[]][] = [
  ['all, without a number', '全年行政诉讼案件均由行政机关负责人出庭应诉。', ['litigation.head_appearances']],
  ['with its number elsewhere', '负责人出庭应诉12件。行政诉讼案件均由行政机关负责人出庭应诉。', []],
  ['said in passing', '完善行政机关负责人出庭应诉制度。', []],
  ['in the plans', '一、主要成效\n推进工作。\n二、下一步工作安排\n行政诉讼案件均由行政机关负责人出庭应诉。', []],
]

test.each(rows)('%s', (_, text, ids) => {
  const reading = readReport({ text, reader: 'text/1', pages: [] }, lexicon, null)
  expect(reading.without_number.filter((id) => id === 'litigation.head_appearances')).toEqual(ids)
})
