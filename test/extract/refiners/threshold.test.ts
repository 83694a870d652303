import { describe, expect, test } from 'vitest'
import { observe, refused } from '../read.ts'

describe('a number that draws a line is none', () => {
  const rows: [label: string, text: string, refused: string[]][] = [
    ['amounts above', '审查50万元以上的合同,做到应审尽审。', ['50万元 context: threshold']],
    ['amounts below', '对5万元以下罚款实行柔性执法。', ['5万元 context: threshold']],
    ['a share of others', '工作成效超过87%的乡镇。', ['87% context: share of others']],
    ['a range, both ends', '各单位配备3-5名工作人员。', ['3 context: range', '5名 context: range']],
    ['a time limit', '审批时限缩至10个工作日。', ['10个工作日 context: duration']],
  ]
  test.each(rows)('%s', (_, text, expected) => {
    expect(refused(text)).toEqual(expected)
    expect(observe(text)).toEqual([])
  })
})

describe('an outcome is one', () => {
  const rows: [label: string, text: string, observations: string[]][] = [
    ['以上 as a lower bound', '调解成功率达98%以上。', ['mediation.success_rate ≥ 98']],
    ['以上 before a comma', '发放普法资料5000份以上,受到欢迎。', ['publicity.materials_distributed ≥ 5000']],
    ['a rate of what is counted', '调解成功率达98%,的确有效。', ['mediation.success_rate 98']],
    ['a hyphen that joins no range', '行政处罚-18宗。', ['enforcement.penalty_cases 18']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect([refused(text), observe(text)]).toEqual([[], observations])
  })
})
