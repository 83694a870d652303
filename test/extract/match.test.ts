import { describe, expect, test } from 'vitest'
import { observe, readText } from './read.ts'

type Row = [label: string, text: string, observations: string[]]

describe('the count stands', () => {
  const rows: Row[] = [
    ['behind its noun', '召开法治建设专题会议3次。', ['leadership.rule_of_law_meetings 3']],
    ['before its noun', '召开3次法治建设专题会议。', ['leadership.rule_of_law_meetings 3']],
    ['behind noun and verb', '全年普法宣传活动举办12场。', ['publicity.events 12']],
    ['between verb and noun', '全年举办12场普法宣传活动。', ['publicity.events 12']],
    ['behind 共', '全镇人民调解委员会数量共26个。', ['mediation.committees 26']],
    ['behind a colon', '受理行政复议案件:52件。', ['reconsideration.accepted 52']],
    ['behind its unit', '行政处罚罚款金额(万元):36.5万元。', ['enforcement.fines_amount 365000']],
    ['with a comma between', '法律援助案件,全年共受理120件。', ['legal_aid.cases_accepted 120']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})

describe('the verb decides', () => {
  const rows: Row[] = [
    ['排查', '排查矛盾纠纷320件,受理调解300件。', ['mediation.disputes_screened 320', 'mediation.cases_accepted 300']],
    ['受理', '受理矛盾纠纷320件。', ['mediation.cases_accepted 320']],
    ['调处', '调处矛盾纠纷320件。', ['mediation.cases_accepted 320']],
    ['化解', '化解矛盾纠纷310件。', ['mediation.cases_resolved 310']],
    ['调解成功', '调解成功矛盾纠纷310件。', ['mediation.cases_resolved 310']],
    ['预防', '预防矛盾纠纷8件。', ['mediation.disputes_prevented 8']],
    ['立案', '立案查处违法案件25宗。', ['enforcement.cases_filed 25']],
    ['处罚', '作出行政处罚18宗。', ['enforcement.penalty_cases 18']],
    ['收到', '收到行政复议申请60件。', ['reconsideration.applications 60']],
    ['受理 of the same matter', '受理行政复议申请52件。', ['reconsideration.accepted 52']],
    ['审结', '审结行政复议案件47件。', ['reconsideration.concluded 47']],
    ['不予受理', '收到行政复议申请60件,不予受理8件。', ['reconsideration.applications 60', 'reconsideration.not_accepted 8']],
    ['办结', '办结法律援助案件110件。', ['legal_aid.cases_closed 110']],
    ['all stages in one sentence', '收到行政复议申请60件,受理52件,审结47件。', ['reconsideration.applications 60', 'reconsideration.accepted 52', 'reconsideration.concluded 47']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})

describe('the measure word decides', () => {
  const rows: Row[] = [
    ['events and people of one activity', '开展普法宣传活动36场,1.2万人次参加。', ['publicity.events 36', 'publicity.people_reached 12000']],
    ['cases, people and money of one matter', '调解矛盾纠纷28件,涉及当事人60人,涉及金额120万元。', ['mediation.cases_accepted 28', 'mediation.people_involved 60', 'mediation.amount_involved 1200000']],
    ['a rate and a count', '调解纠纷300件,成功率98%。', ['mediation.cases_accepted 300', 'mediation.success_rate 98']],
    ['no people where cases are counted', '审结行政复议案件12人。', []],
    ['a bare number may be a count', '受理矛盾纠纷:320。', ['mediation.cases_accepted 320']],
    ['a bare decimal may not', '受理矛盾纠纷:3.2。', []],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})

describe('the noun that a number counts', () => {
  const rows: Row[] = [
    ['is the one nearest to it: a concept outside the catalogue', '设立执法监督企业联系点25个。', []],
    ['is the one nearest to it: an indicator', '普法志愿者开展普法活动20场次。', ['publicity.events 20 [普法志愿者]']],
    ['follows it: places that have hazards are no hazards', '对存在火灾隐患的15家医院进行函告。', []],
    ['follows it: the indicator behind it is read', '全县12名执法人员通过执法资格考试。', ['enforcement.officers_newly_certified 12']],
    ['follows it: of modifier and head the head is meant', '新增21个证照联办服务窗口。', ['services.windows 21']],
    ['does not follow where the next level does', '行政检查由1.2万次降至7600次。', ['enforcement.inspections 12000', 'enforcement.inspections 7600']],
    ['is a body that takes part', '40个单位参加普法活动,发放资料500份。', ['publicity.materials_distributed 500']],
    ['is no body where these are parts', '人民调解委员会112个,其中乡镇49个。', ['mediation.committees 112', 'mediation.committees 49 [乡镇]']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})

describe('classes of a matter', () => {
  const rows: Row[] = [
    ['count the matter that the list is about', '受理行政复议申请涉及行政处罚12件、行政许可8件。', ['reconsideration.accepted 12 [行政处罚]', 'reconsideration.accepted 8 [行政许可]']],
    ['count nothing of their own behind 类', '行政处罚类12件。', []],
    ['but 各类 names no class', '调解各类纠纷12件。', ['mediation.cases_accepted 12']],
    ['and one number is no list', '办理涉及燃气的行政处罚案件12件。', ['enforcement.penalty_cases 12 [燃气]']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})

describe('nothing is read where', () => {
  const rows: [label: string, text: string][] = [
    ['no word is known', '种植荔枝320棵。'],
    ['the word stands in a title', '贯彻落实《人民调解法》,慰问老人12名。'],
    ['a concept outside the catalogue claims it', '法院尚未判决12件。'],
  ]
  test.each(rows)('%s', (_, text) => {
    expect(observe(text)).toEqual([])
  })
})

describe('why', () => {
  test('every candidate is kept with its score or with who refused it', () => {
    const { explain, mentions } = readText('收到行政复议申请60件,受理52件。', undefined, true)
    expect(explain?.map(({ mention }) => mentions[mention]?.surface)).toEqual(['60件', '52件'])
    for (const { candidates } of explain ?? []) {
      expect(candidates.length).toBeGreaterThan(1)
      expect(candidates.map(({ score }) => score)).toEqual(candidates.map(({ score }) => score).sort((a, b) => b - a))
      expect(candidates.some(({ rejected }) => rejected === undefined)).toBe(true)
      expect(candidates.some(({ rejected }) => rejected !== undefined)).toBe(true)
    }
  })

  test('is not asked for by default', () => {
    expect(readText('受理52件。').explain).toBeUndefined()
  })

  test('the verb that decided is told as printed', () => {
    const { mentions } = readText('受理矛盾糾紛320件,化解310件。')
    expect(mentions.map(({ basis }) => basis)).toEqual(['受理', '化解'])
  })
})
