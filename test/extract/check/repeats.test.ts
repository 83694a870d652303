import { describe, expect, test } from 'vitest'
import { findRemarks, readText } from '../read.ts'

describe('remarks on repeats', () => {
  const rows: [label: string, text: string, remarks: string[]][] = [
    ['the same figure again', '作出行政处罚18宗。\n全年作出行政处罚18宗。', ['repeat 18宗 18宗']],
    ['none for another value', '作出行政处罚18宗。\n全年作出行政处罚19宗。', []],
    ['none for another indicator', '作出行政处罚18宗。\n举办法治讲座18场。', []],
    ['none for another scope', '调解婚姻家庭纠纷18件。\n调解邻里纠纷18件。', []],
    ['none for rates', '调解成功率98%。\n全镇调解成功率98%。', []],
    ['three times: two remarks', '作出行政处罚18宗。\n作出行政处罚18宗。\n作出行政处罚18宗。', ['repeat 18宗 18宗', 'repeat 18宗 18宗']],
  ]
  test.each(rows)('%s', (_, text, remarks) => {
    expect(findRemarks(text)).toEqual(remarks)
  })
})

test('both numbers are flagged', () => {
  expect(readText('作出行政处罚18宗。\n全年作出行政处罚18宗。').mentions.map(({ flags }) => flags)).toEqual([['repeat'], ['repeat']])
})
