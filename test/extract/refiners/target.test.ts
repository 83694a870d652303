import { describe, expect, test } from 'vitest'
import { observe, refused } from '../read.ts'

describe('a requirement, a promise or a plan is a target', () => {
  const rows: [label: string, text: string, kind: string][] = [
    ['力争', '力争举办普法宣传活动36场。', '36场 target'],
    ['计划', '计划举办法治讲座12场。', '12场 target'],
    ['拟', '拟新建人民调解室5个。', '5个 target'],
    ['确保', '确保调解成功率达98%以上。', '98% target'],
    ['不低于', '调解成功率不低于95%。', '95% target'],
    ['不少于', '各村开展普法宣传活动不少于4次。', '4次 target'],
    ['a task of the year', '法律援助中心完成办案2420件的年度任务。', '2420件 target'],
    ['a target named behind it', '提出举办法治讲座12场的目标。', '12场 target'],
    ['我镇将', '我镇将举办法治讲座12场。', '12场 target'],
    ['within years to come', '三年内,即3年内建成人民调解室5个。', '5个 target'],
    ['per month', '每月开展普法宣传活动2次。', '2次 context'],
    ['per village', '每个村举办法治讲座2场。', '2场 context'],
  ]
  test.each(rows)('%s', (_, text, kind) => {
    const all = refused(text).map((words) => words.slice(0, words.indexOf(':')))
    expect(all).toContain(kind)
    expect(observe(text)).toEqual([])
  })
})

describe('an outcome is none', () => {
  const rows: [label: string, text: string, observations: string[]][] = [
    ['计划 in the name of a plan', '落实普法计划,举办法治讲座12场。', ['publicity.lectures 12']],
    ['要求 as a noun', '按照要求举办法治讲座12场。', ['publicity.lectures 12']],
    ['要求 that was worked by', '按省市要求举办法治讲座12场。', ['publicity.lectures 12']],
    ['计划 that was worked by', '按年度计划举办法治讲座12场。', ['publicity.lectures 12']],
    ['tasks that were carried out', '完成“双随机”抽查任务96个。', ['enforcement.inspections 96 [双随机]']],
    ['拟 in 草拟', '草拟规范性文件,举办法治讲座12场。', ['publicity.lectures 12']],
    ['a target that has been met', '实现目标,已完成举办法治讲座12场。', ['publicity.lectures 12']],
    ['将 as a preposition', '将普法送到基层,举办法治讲座12场。', ['publicity.lectures 12']],
    ['a plan for more in the next sentence', '举办法治讲座12场。下一年将继续推进。', ['publicity.lectures 12']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})
