import { describe, expect, test } from 'vitest'
import { account, observe } from './read.ts'

type Row = [label: string, text: string, observations: string[]]

describe('lists', () => {
  const rows: Row[] = [
    ['分别为 with as many labels', '受理法律援助案件、办结法律援助案件分别为120件、110件。', ['legal_aid.cases_accepted 120', 'legal_aid.cases_closed 110']],
    ['分别为 with matters of two kinds', '受理矛盾纠纷、行政复议案件分别为320件和45件。', ['mediation.cases_accepted 320', 'reconsideration.accepted 45']],
    ['one object, two verbs', '受理行政复议案件120件、审结110件。', ['reconsideration.accepted 120', 'reconsideration.concluded 110']],
    ['several indicators in one sentence', '开展普法宣传36场次,受众1.2万人次,发放资料5000余份。', ['publicity.events 36', 'publicity.people_reached 12000', 'publicity.materials_distributed ≥ 5000']],
    ['levels of one thing', '创建2个省级、3个市级民主法治示范村。', ['model_villages.count 2 [省级]', 'model_villages.count 3 [市级]']],
    ['bare outcome words', '行政复议维持46件、驳回7件、终止5件。', ['reconsideration.upheld 46', 'reconsideration.rejected 7', 'reconsideration.terminated 5']],
    ['bare outcome words behind a total', '审结行政复议案件60件,维持46件、驳回7件。', ['reconsideration.concluded 60', 'reconsideration.upheld 46', 'reconsideration.rejected 7']],
    ['things of one kind at three levels, counts behind', '公共法律服务中心1个、工作站12个、工作室126个。', ['public_legal_services.centres 1', 'public_legal_services.stations 12', 'public_legal_services.rooms 126']],
    ['things of one kind at three levels, counts before', '建成1个公共法律服务中心、12个工作站、126个工作室。', ['public_legal_services.centres 1', 'public_legal_services.stations 12', 'public_legal_services.rooms 126']],
    ['a series of named events', '开展普法宣传“进机关”12场、“进学校”20场。', ['publicity.events 12 [进机关]', 'publicity.events 20 [进学校]']],
    ['a unit that only the last number has', '行政复议、行政诉讼案件分别为12、8件。', ['reconsideration.cases 12', 'litigation.cases 8']],
    ['sessions and people, glued', '培训执法人员6期420人次。', ['enforcement.training_sessions 6', 'enforcement.officers_trained 420']],
    ['sessions and people, parted by 、', '开展行政执法培训6期、420人次。', ['enforcement.training_sessions 6', 'enforcement.officers_trained 420']],
    ['classes behind a colon', '败诉案件较多的领域分别是:土地30件、公安13件。', ['litigation.cases_lost 30 [土地]', 'litigation.cases_lost 13 [公安]']],
    ['found and rectified in one number', '发现并整改隐患77处。', ['hazards.found 77 +hazards.rectified']],
    ['found and rectified in two numbers', '排查隐患120处,完成整改118处。', ['hazards.found 120', 'hazards.rectified 118']],
    ['the narrower one needs words of its own', '预防纠纷38件,调解矛盾纠纷156件。', ['mediation.disputes_prevented 38', 'mediation.cases_accepted 156']],
    ['glued numbers', '调解矛盾纠纷28件60人。', ['mediation.cases_accepted 28', 'mediation.people_involved 60']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})

describe('parts', () => {
  const rows: Row[] = [
    ['其中 with scopes', '调解矛盾纠纷320件,其中婚姻家庭纠纷120件、邻里纠纷90件。', ['mediation.cases_accepted 320', 'mediation.cases_accepted 120 [婚姻家庭]', 'mediation.cases_accepted 90 [邻里]']],
    ['其中 with stages', '审结行政复议案件47件,其中维持30件、驳回9件。', ['reconsideration.concluded 47', 'reconsideration.upheld 30', 'reconsideration.rejected 9']],
    ['其中 with a narrower indicator', '现有人民调解员86名,其中专职调解员12名。', ['mediators.count 86', 'mediators.full_time 12']],
    ['其中 behind a change', '办理法律援助案件1500件,比增19%,其中残疾人160件、老年人190件。', ['legal_aid.cases_handled 1500', 'legal_aid.cases_handled 160 [残疾人]', 'legal_aid.cases_handled 190 [老年人]']],
    ['其中 with a thing that is counted apart', '全年审查各类文件86份,其中合同21份、会议纪要9份。', ['legality_review.documents 86', 'legality_review.contracts 21', 'legality_review.documents 9 [会议纪要]']],
    ['其中 with a part that another matter knows, too', '办理法律援助案件60件,其中民事案件40件。', ['legal_aid.cases_handled 60', 'legal_aid.cases_handled 40 [民事]']],
    ['其中 with a thing of another matter', '排查矛盾纠纷60件,其中行政诉讼案件4件。', ['mediation.disputes_screened 60', 'litigation.cases 4']],
    ['bracketed scopes', '调解矛盾纠纷320件(婚姻家庭120件、邻里90件)。', ['mediation.cases_accepted 320', 'mediation.cases_accepted 120 [婚姻家庭]', 'mediation.cases_accepted 90 [邻里]']],
    ['bracketed stages', '审结行政复议案件47件(维持30件,驳回9件)。', ['reconsideration.concluded 47', 'reconsideration.upheld 30', 'reconsideration.rejected 9']],
    ['bracketed kinds', '行政处罚案件150宗(一般程序120宗,简易程序30宗)。', ['enforcement.penalty_cases 150', 'enforcement.penalty_cases 120 [一般程序]', 'enforcement.penalty_cases 30 [简易程序]']],
    ['instances of court', '行政诉讼案件28件,其中一审20件、二审8件。', ['litigation.cases 28', 'litigation.first_instance 20', 'litigation.second_instance 8']],
    ['a part of another dimension is none', '调解矛盾纠纷320件,其中涉及金额120万元。', ['mediation.cases_accepted 320', 'mediation.amount_involved 1200000']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})

describe('lists go on', () => {
  const rows: Row[] = [
    ['a share makes a figure a part of the larger one before it', '热线受理诉求2800件,咨询类1200件,占43%。', ['hotline.tickets_received 2800', 'hotline.tickets_received 1200']],
    ['not of a smaller one', '热线受理诉求280件,咨询类1200件,占43%。', ['hotline.tickets_received 280']],
    ['a level counts what the level before it counts', '便民服务事项落实省级13项、市级6项、县级4项。', ['services.items_available 13 [便民服务事项]', 'services.items_available 6 [市级]', 'services.items_available 4 [县级]']],
    ['levels parted by commas', '创建省级民主法治示范村2个,市级6个,县级12个。', ['model_villages.count 2 [省级]', 'model_villages.count 6 [市级]', 'model_villages.count 12 [县级]']],
    ['a noun that the entry before counts shares its verb', '发放普法读本950本,禁毒手册1500本。', ['publicity.materials_distributed 950', 'publicity.materials_distributed 1500']],
    ['a clause with a verb of its own does not', '发放普法读本950本,查处违法出版物15本。', ['publicity.materials_distributed 950']],
    ['nor does what the catalogue leaves out', '全县有公职律师86名,公司律师12名。', ['legal_advisers.government_count 86 [公职律师]']],
    ['another noun does not', '便民服务事项落实省级13项、路灯6盏。', ['services.items_available 13 [便民服务事项]']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})

describe('what was said before carries over', () => {
  const rows: Row[] = [
    ['within a sentence', '全镇受理矛盾纠纷320件,成功率98%。', ['mediation.cases_accepted 320', 'mediation.success_rate 98']],
    ['to the next sentence', '持续加强行政复议工作。全年受理52件,审结47件。', ['reconsideration.accepted 52', 'reconsideration.concluded 47']],
    ['from a heading', '(二)行政复议工作\n全年受理52件,审结47件。', ['reconsideration.accepted 52', 'reconsideration.concluded 47']],
    ['not from another paragraph', '持续加强行政复议工作。\n全年受理52件。', []],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})

describe('levels and changes', () => {
  const rows: [label: string, text: string, all: string[]][] = [
    ['由…增至: both are levels', '人民调解委员会由20个增至26个。', ['mediation.committees 20', 'mediation.committees 26']],
    ['从…增长到', '作出行政处罚从120件增长到150件。', ['enforcement.penalty_cases 120', 'enforcement.penalty_cases 150']],
    ['由…减少至', '作出行政处罚由120件减少至90件。', ['enforcement.penalty_cases 120', 'enforcement.penalty_cases 90']],
    ['达到 is a level', '调解成功率达到98.5%。', ['mediation.success_rate 98.5']],
    ['提升至 is a level', '调解成功率提升至98.5%。', ['mediation.success_rate 98.5']],
    ['同比增长 is none', '作出行政处罚150件,同比增长12%。', ['enforcement.penalty_cases 150', 'context 12%']],
    ['较上年增加 is none', '作出行政处罚150件,较上年增加30件。', ['enforcement.penalty_cases 150', 'context 30件']],
    ['a change and the level it reaches', '作出行政处罚较上年增加30件,达到150件。', ['context 30件', 'enforcement.penalty_cases 150']],
    ['从 another year 到 this year', '从2023年的120件增长到2024年的150件行政处罚案件。', ['period 2023年', 'enforcement.penalty_cases 120 @year=2023', 'period 2024年', 'enforcement.penalty_cases 150']],
    ['a multiple is none', '作出行政处罚150件,是去年的6倍。', ['enforcement.penalty_cases 150', 'context 6']],
    ['percentage points are none', '调解成功率98.5%,提高1.2个百分点。', ['mediation.success_rate 98.5', 'context 1.2个百分点']],
  ]
  test.each(rows)('%s', (_, text, all) => {
    expect(account(text)).toEqual(all)
  })
})

describe('what was found stands in for what was accepted', () => {
  const rows: Row[] = [
    ['where the outcome is stated and nothing else', '排查矛盾纠纷53件,化解49件。', ['mediation.cases_accepted 53', 'mediation.cases_resolved 49']],
    ['not where what was accepted is stated too', '排查矛盾纠纷53件,受理调解50件,调解成功49件。', ['mediation.disputes_screened 53', 'mediation.cases_accepted 50', 'mediation.cases_resolved 49']],
    ['not where no outcome is stated', '排查矛盾纠纷53件。', ['mediation.disputes_screened 53']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})

describe('values in every form of writing', () => {
  const rows: Row[] = [
    ['万', '全年作出行政处罚1.2万宗。', ['enforcement.penalty_cases 12000']],
    ['万 and 千', '发放普法资料1万4千份。', ['publicity.materials_distributed 14000']],
    ['a decimal with 万', '发放普法资料11.34万份。', ['publicity.materials_distributed 113400']],
    ['a separator and 万', '发放普法资料1,100万份。', ['publicity.materials_distributed 11000000']],
    ['a space within', '发放普法资料4 598份。', ['publicity.materials_distributed 4598']],
    ['full-width digits', '发放普法资料４５９８份。', ['publicity.materials_distributed 4598']],
    ['two and ten thousands', '发放普法资料两万余份。', ['publicity.materials_distributed ≥ 20000']],
    ['ten and more', '举办法治讲座十余场。', ['publicity.lectures ≥ 10']],
    ['twenty and more', '举办法治讲座二十多场。', ['publicity.lectures ≥ 20']],
    ['成', '村(社区)法律顾问覆盖率超九成。', ['legal_advisers.village_coverage_rate ≥ 90']],
    ['a fraction', '调解成功率达三分之二。', ['mediation.success_rate 66.666667']],
    ['the small percent sign', '调解成功率98.5﹪。', ['mediation.success_rate 98.5']],
    ['per mille', '社区矫正对象再犯罪率1.2‰。', ['community_correction.reoffending_rate 0.12']],
    ['亿', '帮助企业获得授信金额3.2亿元。', ['business.credit_granted 320000000']],
    ['a number that looks like a hotline', '全年作出行政处罚12345件。', ['enforcement.penalty_cases 12345']],
    ['tens of ten thousands in Chinese numerals', '普法受众达到二十三万余人次。', ['publicity.people_reached ≥ 230000']],
    ['hundreds in Chinese numerals', '立案查处案件一百二十三宗。', ['enforcement.cases_filed 123']],
    ['数十', '开展法治宣传数十次。', ['publicity.events ≥ 10']],
    ['近千', '举办法治讲座10多场次,参加人员近千人次。', ['publicity.lectures ≥ 10', 'publicity.people_reached ≈ 1000']],
    ['yuan of the people', '行政处罚罚款36.5万元人民币。', ['enforcement.fines_amount 365000']],
    ['a separator, a decimal and 万', '罚没金额合计3,456.78万元。', ['enforcement.fines_amount 34567800']],
    ['a unit with a bracket', '开展普法活动36场(次)。', ['publicity.events 36']],
    ['nought', '全年行政处罚案件0件。', ['enforcement.penalty_cases 0']],
    ['Traditional characters', '受理矛盾糾紛三百餘件。', ['mediation.cases_accepted ≥ 300']],
    ['pinyin behind characters', '受理矛盾糾紛12萬(wàn)件(jiàn)。', ['mediation.cases_accepted 120000']],
  ]
  test.each(rows)('%s', (_, text, observations) => {
    expect(observe(text)).toEqual(observations)
  })
})

describe('numbers that state nothing', () => {
  const rows: [label: string, text: string, all: string[]][] = [
    ['a law with its year', '贯彻《2024年普法工作要点》,开展普法宣传活动36场。', ['name 2024年', 'publicity.events 36']],
    ['a document number', '印发普法方案(府办〔2024〕18号),开展普法宣传活动36场。', ['reference 〔2024〕18号', 'publicity.events 36']],
    ['a hotline', '12345热线受理诉求320件。', ['name 12345', 'hotline.tickets_received 320']],
    ['a slogan', '结合“3·15”主题日,开展普法宣传活动36场。', ['name 3·15', 'publicity.events 36']],
    ['cells whose row is not understood', '事项 | 投诉举报 | 信息公开 | 数量 | 75件 | 16件 |', ['unmapped 75件', 'unmapped 16件']],
    ['a list number', '1.开展普法宣传活动36场。', ['enumeration 1.', 'publicity.events 36']],
    ['a date', '12月4日,开展普法宣传活动36场。', ['date 12月4日', 'publicity.events 36']],
    ['an article', '依据第27条作出行政处罚3件。', ['reference 27条', 'enforcement.penalty_cases 3']],
    ['a plan of five years', '贯彻“十四五”规划,举办法治讲座12场。', ['publicity.lectures 12']],
    ['a congress', '学习党的二十届三中全会精神12次。', ['study.party_sessions 12']],
    ['a score', '法治考评得分96.5分。', ['context 96.5分']],
    ['a target beside its outcome', '2024年度计划举办法治讲座12场,实际举办15场。', ['period 2024年', 'target 12场', 'publicity.lectures 15']],
    ['a rank', '普法工作排名第3名。', ['context 3名']],
  ]
  test.each(rows)('%s', (_, text, all) => {
    expect(account(text)).toEqual(all)
  })
})
