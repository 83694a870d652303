/** Inspections, penalties, officers, hazards. */
import { count, exact, money, partOf, say, SPAN, WHOLE, YEAR } from '../phrase.ts'
import type { Topic } from '../phrase.ts'

const PENALTIES = 'enforcement.penalty_cases'

export const ENFORCEMENT: readonly Topic[] = [
  {
    id: 'inspections',
    says: [
      say`${SPAN}共开展行政检查${count('enforcement.inspections', '次')}，下达责令改正通知书${count('enforcement.rectification_orders', '份')}。`,
      say`规范涉企行政检查，${WHOLE}各执法部门${SPAN}实施行政检查${count('enforcement.inspections', '次')}。`,
      say`落实涉企检查备案制度，${SPAN}入企检查频次同比下降12%，累计实施行政检查${count('enforcement.inspections', '次')}。`,
      say`${YEAR}累计开展执法检查${count('enforcement.inspections', '次')}，对发现的问题当场督促改正。`,
    ],
    silent: say`推行“综合查一次”，严格规范涉企行政检查，减少对企业正常经营的干扰。`,
    parts: [say`对住建领域开展行政检查${partOf('enforcement.inspections', '次', 0.07, '住建领域')}，对自然资源领域开展行政检查${partOf('enforcement.inspections', '次', 0.03, '自然资源领域')}。`],
  },
  {
    id: 'penalties',
    says: [
      say`${SPAN}办结行政处罚案件${count(PENALTIES, '宗')}，罚没金额${money('enforcement.fines_amount')}。`,
      say`${WHOLE}行政执法机关${SPAN}共作出行政处罚决定${exact(PENALTIES, '件')}，其中给予警告${exact('enforcement.penalty_warnings', '件')}、处以罚款${exact('enforcement.penalty_fines', '件')}。`,
      say`${SPAN}实施行政处罚${count(PENALTIES, '起')}，适用减轻处罚、不予处罚案件${count('enforcement.mitigated_penalty_cases', '宗')}。`,
      say`${SPAN}共实施行政处罚${exact(PENALTIES, '宗')}，其中警告、罚款、没收类处罚分别为${exact('enforcement.penalty_warnings', '宗')}、${exact('enforcement.penalty_fines', '宗')}、${exact('enforcement.penalty_confiscations', '宗')}。`,
      say`${YEAR}共立案并作出行政处罚${count(PENALTIES, '件')}。`,
    ],
    silent: say`严格落实行政处罚裁量基准，坚持处罚与教育相结合，依法作出行政处罚。`,
    parts: [say`市场监管领域${SPAN}办结行政处罚案件${partOf(PENALTIES, '件', 0.22, '市场监管领域')}。`],
  },
  {
    id: 'officers',
    says: [
      say`${WHOLE}现有持证行政执法人员${count('enforcement.officers_certified', '名')}。`,
      say`截至${YEAR}底，持有行政执法证的人员共${count('enforcement.officers_certified', '人')}。`,
      say`${SPAN}举办行政执法培训${count('enforcement.training_sessions', '场次')}，培训执法人员${count('enforcement.officers_trained', '人次')}。`,
      say`严格执法人员资格管理，${SPAN}组织行政执法资格考试${count('enforcement.certification_exams', '批次')}，现有持证执法人员${count('enforcement.officers_certified', '名')}。`,
      say`组织执法业务培训班${count('enforcement.training_sessions', '期')}，持证执法人员达${count('enforcement.officers_certified', '名')}。`,
    ],
    silent: say`加强行政执法人员资格管理，组织开展执法业务培训，实现持证上岗。`,
  },
  {
    id: 'joint',
    says: [
      say`会同有关部门开展联合执法行动${count('enforcement.joint_operations', '次')}。`,
      say`整合综合执法、市场监管、公安等力量，组织开展联合整治行动${count('enforcement.joint_operations', '次')}。`,
      say`${SPAN}组织跨部门联合执法${count('enforcement.joint_operations', '场次')}，形成监管合力。`,
    ],
    silent: say`深入开展跨部门联合执法，形成监管合力。`,
  },
  {
    id: 'files',
    above: 'county',
    says: [
      say`组织开展行政执法案卷评查，共评查案卷${count('enforcement.case_files_reviewed', '份')}。`,
      say`${SPAN}评查行政执法案卷${count('enforcement.case_files_reviewed', '宗')}，向司法机关移送涉嫌犯罪案件${count('enforcement.criminal_transfers', '件')}。`,
    ],
    silent: say`强化行政执法监督，组织开展行政执法案卷评查。`,
  },
  {
    id: 'hazards',
    says: [
      say`${SPAN}排查安全隐患${exact('hazards.found', '处')}，完成整改${exact('hazards.rectified', '处')}。`,
      say`聚焦重点行业领域，累计发现安全隐患${count('hazards.found', '个')}，均已建立台账。`,
      say`${SPAN}开展安全生产大检查，发现问题隐患${exact('hazards.found', '条')}，督促整改隐患${exact('hazards.rectified', '条')}。`,
      say`${YEAR}共发现各类安全隐患${exact('hazards.found', '项')}，已整改安全隐患${exact('hazards.rectified', '项')}。`,
    ],
    silent: say`常态化开展安全隐患排查整治，牢牢守住安全底线。`,
  },
]
