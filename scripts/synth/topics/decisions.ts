/** Study, decisions, documents, disclosure, services. */
import { count, exact, percent, say, SELF, SPAN, WHOLE, YEAR } from '../phrase.ts'
import type { Topic } from '../phrase.ts'

export const LEADERSHIP: readonly Topic[] = [
  {
    id: 'study',
    says: [
      say`理论学习中心组专题学习习近平法治思想${count('study.rule_of_law_sessions', '次')}，领导班子集体学法${count('study.law_sessions', '次')}。`,
      say`坚持“关键少数”带头学法，常务会议会前学法${count('study.law_sessions', '次')}，举办专题讲座。`,
      say`落实会前学法制度，${SPAN}开展会前学法${count('study.law_sessions', '次')}。`,
      say`把习近平法治思想列入必学内容，${SPAN}专题学习习近平法治思想${count('study.rule_of_law_sessions', '次')}。`,
    ],
    silent: say`坚持把学习贯彻习近平法治思想摆在首位，落实领导干部集体学法制度。`,
  },
  {
    id: 'exam',
    says: [
      say`年度学法考试应参加${exact('study.law_exam_eligible', '人')}，实际参加${exact('study.law_exam_participants', '人')}，参考率${percent('study.law_exam_participation_rate')}。`,
      say`组织国家工作人员学法考试，${exact('study.law_exam_participants', '人')}参加考试，合格率${percent('study.law_exam_pass_rate')}。`,
      say`${WHOLE}国家工作人员学法考试参考人数${exact('study.law_exam_participants', '人')}，合格率达${percent('study.law_exam_pass_rate')}，以考促学、以学促用。`,
      say`国家工作人员学法考试参考率${percent('study.law_exam_participation_rate')}、合格率${percent('study.law_exam_pass_rate')}。`,
    ],
    silent: say`组织国家工作人员参加年度学法考试，以考促学。`,
  },
  {
    id: 'duty',
    above: 'county',
    says: [say`${WHOLE}共有${count('assessment.duty_reports', '名')}党政主要负责人完成年度述法。`, say`开展年度述法，${SPAN}完成述法报告${count('assessment.duty_reports', '份')}。`],
    silent: say`压实党政主要负责人推进法治建设第一责任人职责，实现述法全覆盖。`,
  },
]

export const DECISIONS: readonly Topic[] = [
  {
    id: 'review',
    says: [
      say`${SPAN}完成合法性审查文件${count('legality_review.documents', '件')}，其中合同协议${count('legality_review.contracts', '份')}。`,
      say`严把法制审核关，${SPAN}对各类文件开展合法性审查${count('legality_review.documents', '件')}。`,
      say`对重大决策、规范性文件、合同协议等进行合法性审查，${SPAN}共审查${count('legality_review.documents', '件')}。`,
      say`${SELF}${SPAN}审查政府合同${count('legality_review.contracts', '份')}，有效防范法律风险。`,
    ],
    silent: say`健全合法性审查机制，做到应审尽审。`,
  },
  {
    id: 'major',
    above: 'county',
    says: [
      say`公布年度重大行政决策事项目录，列入重大行政决策事项${count('decisions.major_items', '项')}，重大行政决策合法性审查率${percent('legality_review.major_decision_rate')}。`,
      say`${YEAR}共确定重大行政决策事项${count('decisions.major_items', '项')}，并向社会公布。`,
    ],
    silent: say`严格执行重大行政决策程序，落实公众参与、专家论证、风险评估要求。`,
  },
  {
    id: 'documents',
    above: 'county',
    says: [
      say`${SPAN}制定行政规范性文件${count('normative_documents.issued', '件')}，均按规定报送备案。`,
      say`组织开展规范性文件清理，共清理规范性文件${exact('normative_documents.cleaned_up', '件')}，废止${exact('normative_documents.repealed', '件')}。`,
      say`${SPAN}出台行政规范性文件${count('normative_documents.issued', '份')}，向上一级政府报备规范性文件${count('normative_documents.filed', '份')}。`,
    ],
    silent: say`加强行政规范性文件制定和监督管理，落实备案审查制度。`,
  },
]

export const SERVICES: readonly Topic[] = [
  {
    id: 'disclosure',
    says: [
      say`${SPAN}主动公开政府信息${count('disclosure.items_published', '条')}，办理依申请公开${count('disclosure.foi_requests', '件')}。`,
      say`深化政务公开，${SPAN}主动公开各类政府信息${count('disclosure.items_published', '条')}。`,
      say`坚持以公开为常态，门户网站${SPAN}发布各类政务信息${count('disclosure.items_published', '条')}，受理依申请公开${count('disclosure.foi_requests', '宗')}。`,
      say`${SPAN}收到政府信息公开申请${count('disclosure.foi_requests', '件')}，均依法答复。`,
    ],
    silent: say`全面推进政务公开，及时回应社会关切。`,
  },
  {
    id: 'hotline',
    says: [
      say`12345热线${SPAN}受理群众诉求${count('hotline.tickets_received', '件')}，按时办结率${percent('hotline.closure_rate')}。`,
      say`${SPAN}受理12345政务服务便民热线诉求${count('hotline.tickets_received', '件')}，热线诉求满意率${percent('hotline.satisfaction_rate')}。`,
      say`${SPAN}12345热线受理群众诉求${count('hotline.tickets_received', '宗')}，按时办结率、满意率分别为${percent('hotline.closure_rate')}、${percent('hotline.satisfaction_rate')}。`,
    ],
    silent: say`用好12345政务服务便民热线，及时回应群众急难愁盼。`,
  },
  {
    id: 'licensing',
    above: 'county',
    says: [say`${SPAN}办理行政许可${count('licensing.granted', '件')}，全部在承诺时限内办结。`, say`${SPAN}依法准予行政许可${count('licensing.granted', '宗')}。`],
    silent: say`深化行政审批制度改革，优化审批流程，压缩行政许可办理时限。`,
  },
  {
    id: 'proposals',
    says: [say`${SPAN}办理人大代表建议、政协委员提案${count('oversight.proposals_handled', '件')}。`, say`自觉接受监督，办复人大代表建议和政协提案共${count('oversight.proposals_handled', '件')}。`],
    silent: say`自觉接受人大监督和政协民主监督，认真办理建议提案。`,
  },
]
