import { describe, expect, test } from 'vitest'
import { observe, refused } from '../read.ts'

describe('a change is no level', () => {
  const rows: [label: string, text: string, refused: string[]][] = [
    ['同比增长', '作出行政处罚150件,同比增长12%。', ['12% context: change']],
    ['同比下降', '作出行政处罚150件,同比下降12%。', ['12% context: change']],
    ['环比上升', '作出行政处罚150件,环比上升3.5%。', ['3.5% context: change']],
    ['较上年增加 a count', '作出行政处罚150件,较上年增加30件。', ['30件 context: change']],
    ['比去年减少 a count', '作出行政处罚150件,比去年减少30件。', ['30件 context: change']],
    ['percentage points', '调解成功率98%,提高1.2个百分点。', ['1.2个百分点 context: change']],
    ['a multiple', '作出行政处罚150件,是去年的6倍。', ['6 context: change']],
    ['增长 behind the percentage', '作出行政处罚150件,实现12%的增长。', ['12% context: change']],
    ['a drop in words', '作出行政处罚150件,较去年下降近三成。', ['三成 context: change']],
    ['压减', '审批事项压减30%。', ['30% context: change']],
  ]
  test.each(rows)('%s', (_, text, expected) => {
    expect(refused(text)).toEqual(expected)
  })
})

describe('a level is one', () => {
  const rows: [label: string, text: string, observations: string[]][] = [
    ['增至', '人民调解委员会增至26个。', ['mediation.committees 26']],
    ['增长到', '人民调解委员会增长到26个。', ['mediation.committees 26']],
    ['提升到', '调解成功率提升到98%。', ['mediation.success_rate 98']],
    ['下降至', '社区矫正对象再犯罪率下降至0.1%。', ['community_correction.reoffending_rate 0.1']],
    ['提高…达', '调解质量不断提高,成功率达98%。', ['mediation.success_rate 98']],
    ['提升行动', '开展能力提升行动,举办法治讲座12场。', ['publicity.lectures 12']],
    ['a word of change in the clause before', '力量不断增加,共有人民调解委员会26个。', ['mediation.committees 26']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect([refused(text), observe(text)]).toEqual([[], observations])
  })
})
