import { TARGETS } from '../grammar.ts'
import { hasPhrase, listPhrases, phraseAt } from '../phrases.ts'
import type { Refiner } from './refiner.ts'

/** A requirement, a promise or a plan inside the results part. */
export const refuseTarget: Refiner = ({ quantity, near, sentence }, text) => {
  const { start, end } = quantity
  if (phraseAt(BEHIND, text, end) >= 0 && /^(的)?(年度|全年|工作|约束性|考核)*(目标|指标|任务(指标|目标|数|$|[,。;]))/.test(text.slice(end, end + 8)) && !text.slice(Math.max(near.clause, start - 24), start).includes('双随机')) return { kind: 'target', reason: 'target' }
  const from = Math.max(near.clause, start - 24)
  if (hasPhrase(CUES, text, from, start)) {
    const before = text.slice(from, start)
    const cue = TARGETS.find((word) => before.includes(word) && (word.length > 1 || before.endsWith(word)))
    if (cue !== undefined && !isHistoric(before, cue)) return { kind: 'target', reason: `target: ${cue}` }
    if (/(指标|任务|目标)[为是:]?$/.test(before) && quantity.dimension === 'count' && !isTaskDone(before)) return { kind: 'target', reason: 'target' }
    if (/(一般|原则上|每[^,。]{1,8}|频次)不(得)?超过$/.test(before)) return { kind: 'context', reason: 'limit' }
  }
  const far = Math.max(sentence.start, start - 200)
  if (hasPhrase(PLANS, text, far, start)) {
    // What follows a semicolon, or says that it is done, is another statement.
    const upToHere = text.slice(far, start)
    const sentenceSoFar = upToHere.slice(upToHere.lastIndexOf(';') + 1)
    if (/(^|[,;])到20\d\d年底?,|将达到/.test(sentenceSoFar)) return { kind: 'target', reason: 'target sentence' }
    const plan = /(计划|拟)(新建|开展|安排|培训|举办|组织|打造|创建|培育|完成|建设|新增|出台|印发|制定)|(我们|我[市县区镇乡局街])将|将力争|将继续|力争/.exec(sentenceSoFar)
    if (plan !== null && !isGuide(sentenceSoFar.slice(0, plan.index)) && !/实际|已完成|截至/.test(sentenceSoFar)) return { kind: 'target', reason: 'target sentence' }
  }
  if (hasPhrase(NORMS, text, from, start)) {
    const before = text.slice(from, start)
    if (/每(个)?(季度|月|周|村|人|半年|名|单位|社区|季)[^,。;]{0,14}$/.test(before)) return { kind: 'context', reason: 'norm per period or unit' }
    if (/\d+年内[^,。;]{0,12}$/.test(before)) return { kind: 'target', reason: 'target: years ahead' }
  }
  return undefined
}

/** Words without which the questions that follow them need not be asked. */
const BEHIND = listPhrases(['的', '年度', '全年', '工作', '约束性', '考核', '目标', '指标', '任务'])
const CUES = listPhrases([...TARGETS, '指标', '任务', '超过'])
const PLANS = listPhrases(['到20', '将', '计划', '拟', '力争'])
const NORMS = listPhrases(['每', '年内'])

/** 完成“双随机”国家任务412个: tasks that were carried out are counted, not set. */
function isTaskDone(words: string): boolean {
  return /(完成|办理|办结|实施|开展|执行)[^,。;]*任务$/.test(words)
}

/** 计划 in a name (立法计划), 要求 as a noun (按照要求), 目标 as achieved. */
function isHistoric(before: string, cue: string): boolean {
  const at = before.lastIndexOf(cue)
  const previous = before[at - 1] ?? ''
  const after = before.slice(at + cue.length)
  if (cue === '计划' || cue === '目标') return /[法划度查作习训按]/.test(previous) || isGuide(before.slice(0, at)) || after.length > 10 || /完成|已/.test(after)
  if (cue === '要求') return after.length > 6 || isGuide(before.slice(0, at))
  if (cue === '拟') return '草模虚'.includes(previous) || '制订定'.includes(after[0] ?? ' ') && after.length > 8
  if (cue === '确保') return after.length > 12 || !/达|以上|不/.test(after)
  return false
}

/** 按省市要求, 纳入年度计划: what was worked by. */
function isGuide(words: string): boolean {
  return /(按照?|根据|依照|依据|对照|列入|纳入)[^,。;]*$/.test(words)
}
