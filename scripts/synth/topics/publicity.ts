/** Legal publicity, legal aid, lawyers, community correction. */
import { count, money, partOf, say, SPAN, WHOLE, YEAR } from '../phrase.ts'
import type { Topic } from '../phrase.ts'

export const PUBLICITY: readonly Topic[] = [
  {
    id: 'events',
    says: [
      say`${SPAN}开展法治宣传活动${count('publicity.events', '场次')}，发放宣传资料${count('publicity.materials_distributed', '份')}，受教育群众${count('publicity.people_reached', '人次')}。`,
      say`落实“谁执法谁普法”普法责任制，${SPAN}举办普法宣传活动${count('publicity.events', '场')}。`,
      say`${YEAR}组织普法宣传活动${count('publicity.events', '场次')}，覆盖群众${count('publicity.people_reached', '人次')}。`,
      say`以“12·4”国家宪法日为契机，${SPAN}开展各类法治宣传活动${count('publicity.events', '场次')}，受众${count('publicity.people_reached', '人次')}。`,
      say`围绕宪法、民法典开展宣传，${SPAN}派发普法宣传资料${count('publicity.materials_distributed', '份')}。`,
    ],
    silent: say`深入开展“八五”普法，积极营造尊法学法守法用法的社会氛围。`,
    parts: [say`开展法治进校园宣传活动${partOf('publicity.events', '场次', 0.18, '进校园')}。`],
  },
  {
    id: 'literate',
    says: [
      say`${WHOLE}培养“法律明白人”${count('publicity.law_literate_persons', '名')}，建成法治宣传教育基地${count('publicity.bases', '个')}。`,
      say`${WHOLE}累计培育“法律明白人”${count('publicity.law_literate_persons', '名')}，实现村（社区）全覆盖。`,
      say`实施乡村“法律明白人”培养工程，${WHOLE}现有“法律明白人”${count('publicity.law_literate_persons', '人')}。`,
    ],
    silent: say`实施乡村“法律明白人”培养工程，提升基层治理法治化水平。`,
  },
]

export const LEGAL_SERVICES: readonly Topic[] = [
  {
    id: 'aid',
    says: [
      say`${SPAN}受理法律援助案件${count('legal_aid.cases_accepted', '件')}，为受援人挽回经济损失${money('legal_aid.losses_recovered')}。`,
      say`法律援助机构${SPAN}共受理法律援助案件${count('legal_aid.cases_accepted', '宗')}。`,
      say`${SPAN}解答群众法律咨询${count('legal_consultations.count', '人次')}，受理法律援助案件${count('legal_aid.cases_accepted', '件')}。`,
      say`落实法律援助惠民举措，${SPAN}受理法律援助案件${count('legal_aid.cases_accepted', '件')}，接待法律咨询${count('legal_consultations.count', '人次')}，挽回经济损失${money('legal_aid.losses_recovered')}。`,
      say`${SPAN}通过公共法律服务平台提供法律咨询${count('legal_consultations.count', '人次')}。`,
    ],
    silent: say`扩大法律援助覆盖面，为困难群众提供便捷高效的公共法律服务。`,
    parts: [say`${SPAN}受理农民工法律援助案件${partOf('legal_aid.cases_accepted', '件', 0.35, '农民工')}。`],
  },
  {
    id: 'lawyers',
    above: 'county',
    says: [say`截至${YEAR}底，${WHOLE}共有执业律师${count('lawyers.count', '名')}。`, say`${WHOLE}执业律师${count('lawyers.count', '人')}，法律服务供给持续增加。`],
    silent: say`加强律师队伍建设，支持律师参与矛盾化解和公益法律服务。`,
  },
  {
    id: 'correction',
    says: [say`${WHOLE}在册社区矫正对象${count('community_correction.persons_managed', '名')}，无脱管漏管。`, say`规范社区矫正执法，目前在矫社区矫正对象${count('community_correction.persons_managed', '人')}。`],
    silent: say`规范社区矫正和安置帮教工作，防止脱管漏管。`,
  },
]
