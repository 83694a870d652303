/** How a report is built: its sections, what each may speak of, and the sentences between the figures. */
import { count, percent, say, NEXT, PLACE, SELF, WHOLE, YEAR } from './phrase.ts'
import { DECISIONS, LEADERSHIP, SERVICES } from './topics/decisions.ts'
import { DISPUTES } from './topics/disputes.ts'
import { ENFORCEMENT } from './topics/enforcement.ts'
import { LEGAL_SERVICES, PUBLICITY } from './topics/publicity.ts'
import type { Phrase, Topic } from './phrase.ts'

export interface Section {
  headings: readonly string[]
  lead: readonly Phrase[]
  topics: readonly Topic[]
}

export const SECTIONS: readonly Section[] = [
  {
    headings: ['加强党对法治建设的领导', '提高政治站位，压实法治建设责任', '强化组织领导，夯实工作基础'],
    lead: [
      say`${PLACE}始终把法治建设放在全局工作中谋划推进，定期听取法治政府建设情况汇报。`,
      say`贯彻落实《法治政府建设实施纲要（2021—2025年）》，把法治建设成效纳入绩效考核。`,
      say`主要负责同志带头履行推进法治建设第一责任人职责，重要工作亲自部署。`,
    ],
    topics: LEADERSHIP,
  },
  {
    headings: ['健全依法行政制度体系', '完善行政决策机制，推进科学民主依法决策', '坚持依法决策，健全制度体系'],
    lead: [say`坚持科学决策、民主决策、依法决策，行政决策公信力和执行力不断提升。`, say`严格执行《重大行政决策程序暂行条例》，完善决策机制。`],
    topics: DECISIONS,
  },
  {
    headings: ['严格规范公正文明执法', '深化行政执法体制改革', '规范执法行为，提升执法效能'],
    lead: [say`全面落实行政执法“三项制度”，执法规范化水平进一步提高。`, say`深入实施提升行政执法质量三年行动计划，着力解决执法突出问题。`],
    topics: ENFORCEMENT,
  },
  {
    headings: ['有效预防化解社会矛盾纠纷', '坚持多元解纷，维护社会和谐稳定', '健全社会矛盾纠纷预防化解机制'],
    lead: [say`坚持把非诉讼纠纷解决机制挺在前面，推动矛盾纠纷就地化解。`, say`完善矛盾纠纷多元预防调处化解综合机制，努力将矛盾化解在萌芽状态。`],
    topics: DISPUTES,
  },
  {
    headings: ['深入开展法治宣传教育和公共法律服务', '加强普法宣传，优化法律服务', '推进法治社会建设'],
    lead: [say`推动“八五”普法规划落地见效，完善覆盖城乡的公共法律服务体系。`, say`创新普法方式，不断增强群众法治获得感。`],
    topics: [...PUBLICITY, ...LEGAL_SERVICES],
  },
  {
    headings: ['推动政府职能转变，优化营商环境', '全面推进政务公开，强化权力监督', '提升政务服务效能'],
    lead: [say`持续深化“放管服”改革，推进政务服务标准化、规范化、便利化。`, say`自觉接受各方面监督，打造透明政府。`],
    topics: SERVICES,
  },
]

/** One figure told before the sections; they tell it again. */
export const FIRST: Readonly<Record<string, Phrase>> = {
  'mediation.cases_accepted': say`一年来，${WHOLE}人民调解组织受理矛盾纠纷${count('mediation.cases_accepted', '件')}。`,
  'enforcement.penalty_cases': say`一年来，${WHOLE}办结行政处罚案件${count('enforcement.penalty_cases', '件')}。`,
  'publicity.events': say`一年来，${WHOLE}开展法治宣传活动${count('publicity.events', '场次')}。`,
}

export const SHORTCOMINGS: readonly Phrase[] = [
  say`一是个别干部运用法治思维解决问题的能力还不够强。`,
  say`二是行政执法队伍专业化水平有待进一步提升。`,
  say`三是普法宣传的针对性和实效性还需加强。`,
  say`三是基层法治力量相对薄弱，人员配备与工作任务不相适应。`,
]

export const PLANS: readonly Phrase[] = [
  say`${NEXT}，${SELF}将继续深入学习贯彻习近平法治思想，推动法治政府建设再上新台阶。`,
  say`${NEXT}，力争矛盾纠纷调解成功率达到${percent('mediation.success_rate')}以上。`,
  say`${NEXT}，计划开展法治宣传活动${count('publicity.events', '场次')}以上。`,
  say`${NEXT}，拟举办行政执法培训${count('enforcement.training_sessions', '期')}。`,
  say`继续巩固${YEAR}工作成效，持续规范涉企行政执法，优化法治化营商环境。`,
]
