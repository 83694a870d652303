import { describe, expect, test } from 'vitest'
import { findRemarks } from '../read.ts'

describe('remarks on totals', () => {
  const rows: [label: string, text: string, remarks: string[]][] = [
    ['none where the parts fit', '受理矛盾纠纷320件,其中婚姻家庭纠纷120件。', []],
    ['a part larger than its whole', '受理矛盾纠纷120件,其中婚姻家庭纠纷320件。', ['part_exceeds_whole 120件 320件']],
    ['none for parts of one list', '受理婚姻家庭纠纷20件、邻里纠纷90件。', []],
    ['a limited figure above an unlimited one', '作出行政处罚18宗。\n作出商标侵权行政处罚25宗。', ['scope_exceeds_total 18宗 25宗']],
    ['none for a limited figure below', '作出行政处罚25宗。\n作出商标侵权行政处罚18宗。', []],
    ['a total of all kinds that is contradicted', '受理各类矛盾纠纷共320件。\n受理矛盾纠纷450件。', ['internal_conflict 320件 450件']],
    ['none for another year', '作出行政处罚18宗。\n2023年作出商标侵权行政处罚25宗。', []],
    ['none for rates', '调解成功率96%。\n婚姻家庭纠纷调解成功率99%。', []],
  ]
  test.each(rows)('%s', (_, text, remarks) => {
    expect(findRemarks(text)).toEqual(remarks)
  })
})
