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

describe('parts side by side are limited by what the other has not', () => {
  const rows: Row[] = [
    ['a level right before a name in quotes', '建立市级“老张调解室”1个。', ['mediation.rooms 1 [市级]']],
    ['levels', '建成州级公共法律服务中心1个,县级公共法律服务中心16个。', ['public_legal_services.centres 1 [州级]', 'public_legal_services.centres 16 [县级]']],
    ['meetings of two bodies', '召开依法治市委员会会议4次、常务会议11次研究法治建设。', ['leadership.rule_of_law_meetings 4 [依法治市委员会会议]', 'leadership.rule_of_law_meetings 11 [常务会议]']],
    ['not a whole and its parts', '调解矛盾纠纷320件,其中邻里纠纷90件。', ['mediation.cases_accepted 320', 'mediation.cases_accepted 90 [邻里]']],
    ['posts of two kinds', '配备乡镇(街道)专职调解员25名、村(社区)专职调解员32名。', ['mediators.full_time 25 [乡镇(街道)]', 'mediators.full_time 32 [村(社区)]']],
    ['not two levels of one thing', '调解成功率由97.1%提升至98.5%。', ['mediation.success_rate 97.1', 'mediation.success_rate 98.5']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})

describe('an outcome beside another outcome', () => {
  test('does not take its part', () => {
    expect(observe('审结行政复议案件47件,撤销5件,维持30件。')).toEqual(['reconsideration.concluded 47', 'reconsideration.corrected 5 [撤销]', 'reconsideration.upheld 30'])
  })
})

describe('a figure is limited, too, where it is told', () => {
  const rows: Row[] = [
    ['for one day', '日均整改火灾隐患120处。', ['hazards.rectified 120 [日均]']],
    ['for the office itself', '省本级受理行政复议申请45件。', ['reconsideration.accepted 45 [省本级]']],
    ['for one kind of two', '收到检察建议12件。', ['oversight.judicial_suggestions 12 [检察建议]']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})

describe('a figure is the headline', () => {
  const rows: Row[] = [
    ['of both kinds', '收到司法建议、检察建议18件。', ['oversight.judicial_suggestions 18']],
    ['of full and part time', '专兼职人民调解员86名。', ['mediators.count 86']],
    ['of the bodies of justice', '司法行政机关共办理法律援助案件120件。', ['legal_aid.cases_handled 120']],
    ['of all levels', '建立县、乡、村三级人民调解委员会364个。', ['mediation.committees 364']],
    ['of what legal advisers do for the government', '政府法律顾问共审查合同12份。', ['legality_review.contracts 12']],
    ['where a field is named as a focus', '聚焦劳动关系等重点领域,共调解纠纷320件。', ['mediation.cases_accepted 320']],
    ['where the name says what is counted', '开展“法治能力提升专项培训”12期。', ['study.cadre_training_sessions 12']],
    ['where the name is a span of years', '发放“八五”普法读本500册。', ['publicity.materials_distributed 500']],
    ['of the whole place', '全市受理行政复议案件450件。', ['reconsideration.accepted 450']],
    ['of the own level', '县本级受理行政复议案件45件。', ['reconsideration.accepted 45']],
    ['of the reporting department', '我局受理法律援助案件120件。', ['legal_aid.cases_accepted 120']],
    ['with words of the language', '今年以来全镇累计依法受理各类矛盾纠纷320件。', ['mediation.cases_accepted 320']],
    ['behind a limited one in the next sentence', '调解婚姻家庭纠纷120件。作出行政处罚18宗。', ['mediation.cases_accepted 120 [婚姻家庭]', 'enforcement.penalty_cases 18']],
    ['where the limit stands behind a semicolon', '调解婚姻家庭纠纷120件;受理行政复议案件45件。', ['mediation.cases_accepted 120 [婚姻家庭]', 'reconsideration.accepted 45']],
    ['behind a list of parts', '行政应诉案件36件,其中一审26件、二审10件,败诉2件。', ['litigation.cases 36', 'litigation.first_instance 26', 'litigation.second_instance 10', 'litigation.cases_lost 2']],
    ['of money behind a part', '办理法律援助案件60件,其中刑事案件20件,挽回经济损失80万元。', ['legal_aid.cases_handled 60', 'legal_aid.cases_handled 20 [刑事]', 'legal_aid.losses_recovered 800000']],
    ['of letters and visits alike', '受理群众来信来访32件。', ['petitions.accepted 32']],
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
