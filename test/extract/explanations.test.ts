import { beforeAll, describe, expect, test } from 'vitest'
import { listExplanations } from '../../src/extract/explanations.ts'
import { readText } from './read.ts'
import type { Explained } from '../../src/extract/index.ts'
import type { Explanation } from '../../src/model/dataset.ts'

const TEXT = `长安镇2024年法治政府建设年度报告
一、主要成效
2024年，受理矛盾纠纷100件，成功化解98件，其中民事20件。购置望远镜17架。
二、2025年工作安排
力争化解矛盾纠纷120件。`

describe('why a number was read as it was', () => {
  let reading: Explained
  let numbers: Record<string, Explanation>
  beforeAll(() => {
    reading = readText(TEXT, 2024, true)
    numbers = listExplanations('key', reading).numbers
  })
  const explain = (surface: string): Explanation | undefined => numbers[reading.mentions.find((mention) => mention.surface === surface)?.id ?? '']

  test('the indicator that was taken stands first, with the words that spoke for it', () => {
    const [first] = explain('98件')?.considered ?? []
    expect(first?.indicator).toBe('mediation.cases_resolved')
    expect(first?.words).toContain('成功化解')
    expect(first?.refused).toBeUndefined()
  })

  test('others say what refused them', () => {
    const others = explain('100件')?.considered.filter(({ refused }) => refused !== undefined) ?? []
    expect(others.length).toBeGreaterThan(0)
    for (const { words } of others) expect(words.length).toBeGreaterThan(0)
  })

  test('a part says that it counts what its whole counts', () => {
    expect(explain('20件')?.inherited).toBe(true)
  })

  test('a plan says that it is no result', () => {
    expect(explain('120件')?.reason).toBe('plan section')
  })

  test('a year has none: nothing was weighed', () => {
    expect(explain('2024年')).toBeUndefined()
  })

  test('a longer word stands for those inside it', () => {
    for (const { considered } of Object.values(numbers))
      for (const { words } of considered) expect(words.filter((word) => words.some((other) => other !== word && other.includes(word)))).toEqual([])
  })
})
