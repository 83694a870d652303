import { describe, expect, test } from 'vitest'
import { observe, refused } from '../read.ts'

describe('a single case that is told', () => {
  const rows: [label: string, text: string][] = [
    ['of people without a name', '村民张某与邻居因4亩菜地发生纠纷1件。'],
    ['with what was paid', '经调解,李某一次性获赔3.2万元。'],
    ['as this case', '该案罚款3000余万元。'],
    ['of this company', '该公司违法排污,罚款120万元。'],
    ['with a name behind the number', '因2亩林地与赵某发生纠纷1件。'],
  ]
  test.each(rows)('gives no figures: %s', (_, text) => {
    expect(refused(text).length).toBeGreaterThan(0)
    expect(refused(text).every((words) => words.endsWith('context: story of one case'))).toBe(true)
    expect(observe(text)).toEqual([])
  })
})

test('what was paid to one is no figure of the year, whoever it was', () => {
  expect(observe('双方握手言和,赔偿医药费5000元。')).toEqual([])
})

describe('figures of the year', () => {
  const rows: [label: string, text: string, observations: string[]][] = [
    ['stay figures behind the end of the story', '该案已结案。全年调解矛盾纠纷320件。', ['mediation.cases_accepted 320']],
    ['stay figures', '全年调解矛盾纠纷320件。', ['mediation.cases_accepted 320']],
    ['stay figures of a place whose name is withheld', '某县调解矛盾纠纷320件。', ['mediation.cases_accepted 320']],
    ['stay figures beside a nameless person', '化解李某信访事项,全年调解矛盾纠纷320件。', ['mediation.cases_accepted 320']],
    ['stay figures where all compensation is counted', '全镇累计调解矛盾纠纷320件,一次性赔偿到位。', ['mediation.cases_accepted 320']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})
