/** Mediation, reconsideration, litigation, petitions. */
import { count, exact, money, partOf, percent, say, SELF, SPAN, WHOLE, YEAR } from '../phrase.ts'
import type { Topic } from '../phrase.ts'

const [ACCEPTED, RESOLVED, RATE] = ['mediation.cases_accepted', 'mediation.cases_resolved', 'mediation.success_rate'] as const

export const DISPUTES: readonly Topic[] = [
  {
    id: 'mediation',
    says: [
      say`${SPAN}各级人民调解组织共受理矛盾纠纷${exact(ACCEPTED, '件')}，调解成功${exact(RESOLVED, '件')}，调解成功率${percent(RATE)}。`,
      say`${WHOLE}人民调解委员会${SPAN}受理各类纠纷${exact(ACCEPTED, '宗')}、调处成功${exact(RESOLVED, '宗')}，成功率为${percent(RATE)}。`,
      say`坚持和发展新时代“枫桥经验”，${SPAN}调解各类矛盾纠纷${exact(ACCEPTED, '起')}，其中成功化解${exact(RESOLVED, '起')}。`,
      say`${YEAR}${SELF}人民调解工作扎实推进，矛盾纠纷调解成功率达${percent(RATE)}。`,
      say`充分发挥人民调解“第一道防线”作用，${SPAN}受理调解矛盾纠纷${exact(ACCEPTED, '件')}，成功化解${exact(RESOLVED, '件')}，做到小事不出村、大事不出镇。`,
      say`${SPAN}调处矛盾纠纷${count(ACCEPTED, '宗')}，涉案金额${money('mediation.amount_involved')}。针对某小区漏水引发的邻里矛盾，调解员先后上门5次，最终促成双方握手言和。`,
      say`${SPAN}受理矛盾纠纷${count(ACCEPTED, '件')}，涉及金额${money('mediation.amount_involved')}，一批纠纷化解在基层。`,
    ],
    silent: say`健全矛盾纠纷多元预防调处化解机制，大力开展矛盾纠纷排查化解，调解成功率稳步提升。`,
    parts: [
      say`依托派出所驻所调解室受理移交纠纷${partOf(ACCEPTED, '件', 0.3, '驻所调解室')}，调解成功${partOf(RESOLVED, '件', 0.29, '驻所调解室')}。`,
      say`物业服务领域调解委员会${SPAN}受理物业纠纷${partOf(ACCEPTED, '件', 0.06, '物业')}。`,
    ],
  },
  {
    id: 'mediators',
    says: [
      say`${WHOLE}现有人民调解委员会${count('mediation.committees', '个')}，人民调解员${count('mediators.count', '名')}。`,
      say`建立健全调解组织网络，共设立人民调解委员会${count('mediation.committees', '个')}。`,
      say`充实调解队伍，${WHOLE}登记在册的人民调解员达${count('mediators.count', '人')}。`,
    ],
    silent: say`不断加强人民调解员队伍建设，完善人民调解组织网络。`,
  },
  {
    id: 'reconsideration',
    above: 'county',
    says: [
      say`${SPAN}收到行政复议申请${exact('reconsideration.applications', '件')}，受理${exact('reconsideration.accepted', '件')}，审结${exact('reconsideration.concluded', '件')}。`,
      say`行政复议机构${SPAN}审结行政复议案件${exact('reconsideration.concluded', '件')}，其中维持${exact('reconsideration.upheld', '件')}、终止${exact('reconsideration.terminated', '件')}、驳回${exact('reconsideration.rejected', '件')}，直接纠错率${percent('reconsideration.correction_rate')}。`,
      say`发挥行政复议主渠道作用，${SPAN}共受理行政复议案件${count('reconsideration.accepted', '宗')}，办结${count('reconsideration.concluded', '宗')}。`,
      say`${SPAN}审结的行政复议案件中，维持、驳回、终止分别为${exact('reconsideration.upheld', '件')}、${exact('reconsideration.rejected', '件')}、${exact('reconsideration.terminated', '件')}。`,
      say`${YEAR}，区域内申请人共提出行政复议申请${count('reconsideration.applications', '件')}，复议首选率不断提高。`,
    ],
    silent: say`依法办理行政复议案件，推动行政争议实质性化解。`,
  },
  {
    id: 'litigation',
    above: 'county',
    says: [
      say`${SPAN}办理行政诉讼应诉案件${count('litigation.cases', '件')}，行政机关负责人出庭应诉率${percent('litigation.head_appearance_rate')}。`,
      say`行政机关负责人出庭应诉率达${percent('litigation.head_appearance_rate')}，行政诉讼败诉率为${percent('litigation.loss_rate')}。`,
      say`${SPAN}共有行政诉讼应诉案件${exact('litigation.cases', '件')}，被判决败诉${exact('litigation.cases_lost', '件')}，负责人出庭应诉率${percent('litigation.head_appearance_rate')}。`,
      say`${WHOLE}行政机关${SPAN}共办理行政应诉案件${count('litigation.cases', '宗')}，均按时提交证据。`,
    ],
    silent: say`严格落实行政机关负责人出庭应诉制度，认真履行法院生效裁判。`,
  },
  {
    id: 'petitions',
    says: [
      say`${SPAN}受理群众信访事项${count('petitions.accepted', '件')}，按期办结率${percent('petitions.closure_rate')}。`,
      say`推进信访工作法治化，${SPAN}共受理信访件${count('petitions.accepted', '批次')}。`,
      say`${SPAN}登记信访事项${count('petitions.accepted', '件')}，较好维护了群众合法权益；信访事项按期办结率${percent('petitions.closure_rate')}。`,
      say`信访事项按期办结率保持在${percent('petitions.closure_rate')}。`,
    ],
    silent: say`推进信访工作法治化，畅通群众诉求表达渠道，信访事项均及时受理。`,
  },
]
