import { isHan } from './characters.ts'
import { buildTrie } from './terms.ts'

/** Words of the language rather than of the field: what joins, counts up, limits and dates a figure. */

/** Words that say nothing about what is counted: they may stand beside a number without giving it a scope. */
export const FILLERS = [
  '截至目前', '截至', '目前', '今年以来', '今年', '去年', '全年', '本年度', '年度', '年内', '以来', '期间', '上半年', '下半年', '每年', '年均', '当年', '一年来', '年', '月底', '月', '日', '底',
  '先后', '累计', '共计', '总计', '合计', '总共', '一共', '共有', '共', '计', '达到', '达', '为', '有', '了', '已', '均', '全部', '全', '近', '约', '超过', '超', '逾', '余', '多', '各',
  '建立', '建成', '建有', '设立', '设有', '设置', '成立', '组建', '打造', '拥有', '现有', '现', '创建', '新增', '新建', '建设', '培养', '培育', '配备', '聘请', '选聘', '聘用', '发展', '选派',
  '组织', '开展', '举办', '召开', '进行', '实施', '完成', '推出', '推动', '推进', '落实', '做好', '抓好', '实现',
  '依法', '及时', '积极', '深入', '广泛', '扎实', '持续', '不断', '切实', '认真', '严格', '全面', '主动', '有效', '成功', '集中', '统一', '妥善', '稳步', '大力', '着力', '常态化', '线上线下', '顺利', '有序',
  '全省', '全市', '全县', '全区', '全镇', '全乡', '全街道', '全街', '全旗', '全州', '全域', '全局', '全系统', '辖区内', '辖区', '我省', '我市', '我县', '我区', '我镇', '我乡', '我街道', '我局', '我委', '我办', '本级', '各级', '各部门', '各单位', '各乡镇', '各镇', '市', '县', '区', '镇', '乡', '街道',
  '各类', '各项', '各种', '有关', '相关', '等', '的', '和', '与', '及', '以及', '并', '或', '对', '在', '于', '从', '向', '由', '将', '把', '被', '经', '按', '通过', '其中', '另', '另外', '此外', '同时', '还', '也', '又', '再', '其', '该', '此', '以', '到', '至', '自', '中', '上', '下', '内', '里', '个', '次', '活动', '工作', '情况', '数量', '总数', '人数', '件数', '方面', '方式', '形式', '任务', '专题', '会议', '案件', '案', '数', '量', '率', '人员', '单位', '部门', '干部', '名义', '总量', '场次', '人次',
]

const FILLER_TRIE = buildTrie(FILLERS)

/** Whether a stretch holds nothing but fillers and punctuation. */
export function isFiller(text: string, start: number, end: number): boolean {
  let covered = start
  for (let i = start; i < end; i++) {
    covered = Math.max(covered, endOfFiller(text, i, end))
    if (i >= covered && isHan(text.charCodeAt(i))) return false
  }
  return true
}

/** End of the longest filler that begins at `at` and ends by `to`; `at` itself where none does. */
export function endOfFiller(text: string, at: number, to: number): number {
  const filler = FILLER_TRIE.longestAt(text, at, to)
  return filler < 0 ? at : at + FILLER_TRIE.lengths[filler]!
}

/** Behind these a percentage or count is a change against an earlier time. */
export const CHANGES = [
  '同比', '环比', '增长', '增幅', '涨幅', '下降', '降低', '上升', '减少', '降幅', '提高', '提升', '增加', '压减', '压缩', '缩短', '净增', '较上年', '较去年', '比上年', '比去年', '同期', '精简率', '回落', '上涨', '递增', '减幅', '递减', '下滑', '缩减', '提速', '多了', '少了', '增多', '翻了', '新增率',
]

/** A level reached by a change: 增至, 提升到, 降为. What follows is a value, not a change. */
export const REACHED = ['至', '到', '为', '达']

/** A requirement, a plan or a promise: no outcome. */
export const TARGETS = ['力争', '计划到', '计划', '拟', '目标', '确保', '不少于', '不低于', '不得少于', '不得低于', '要求', '须', '应达到', '争取', '年内投入', '考核指标', '预计', '将达', '至少']

/** All of them, or none: what is said with these needs no number and gives none. */
export const EVERY = ['均', '全部', '全覆盖', '应审尽审', '应调尽调', '应援尽援', '逐一', '一律']
