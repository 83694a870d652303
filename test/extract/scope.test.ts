import { describe, expect, test } from 'vitest'
import { observe, readText } from './read.ts'

type Row = [label: string, text: string, observations: string[]]

describe('a figure is limited by', () => {
  const rows: Row[] = [
    ['a part that the catalogue names', '调解婚姻家庭纠纷120件。', ['mediation.cases_accepted 120 [婚姻家庭]']],
    ['a modifier before what is counted', '办理商标侵权行政处罚案件12件。', ['enforcement.penalty_cases 12 [商标侵权]']],
    ['a place of mediation, which holds for the outcome too', '驻所调解室受理纠纷60件,调解成功58件。', ['mediation.cases_accepted 60 [驻所调解室]', 'mediation.cases_resolved 58 [驻所调解室]']],
    ['a level', '创建省级民主法治示范村2个。', ['model_villages.count 2 [省级]']],
    ['a part in brackets', '人民调解员86名(兼职74名)。', ['mediators.count 86', 'mediators.count 74 [兼职]']],
    ['the agent, to the end of the sentence', '驻村律师共提供法律咨询1200人次。', ['legal_consultations.count 1200 [驻村律师]']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})

describe('a figure is the headline', () => {
  const rows: Row[] = [
    ['of the whole place', '全市受理行政复议案件450件。', ['reconsideration.accepted 450']],
    ['of the own level', '县本级受理行政复议案件45件。', ['reconsideration.accepted 45']],
    ['of the reporting department', '我局受理法律援助案件120件。', ['legal_aid.cases_accepted 120']],
    ['with words of the language', '今年以来全镇累计依法受理各类矛盾纠纷320件。', ['mediation.cases_accepted 320']],
    ['behind a limited one in the next sentence', '调解婚姻家庭纠纷120件。作出行政处罚18宗。', ['mediation.cases_accepted 120 [婚姻家庭]', 'enforcement.penalty_cases 18']],
    ['where the limit stands behind a semicolon', '调解婚姻家庭纠纷120件;受理行政复议案件45件。', ['mediation.cases_accepted 120 [婚姻家庭]', 'reconsideration.accepted 45']],
    ['before its parts', '调解矛盾纠纷320件,其中邻里纠纷90件。', ['mediation.cases_accepted 320', 'mediation.cases_accepted 90 [邻里]']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})

test('a scope is told in the words of the report, unfolded', () => {
  const text = '調解婚姻家庭糾紛120件。'
  const [mention] = readText(text).mentions
  expect(mention?.scope).toBe('婚姻家庭')
  expect(readText('調處鄰里糾紛9件。').mentions[0]?.scope).toBe('鄰里')
})
