/**
 * Why a number was not read otherwise: the closed lists of what refuses an indicator, and of what makes a number no
 * observation, in words for people. They carry no schema library, so the page may import them.
 */
import type { Bilingual } from './text.ts'

/** Why an indicator that was considered for a number was not taken: the rule that refused it, and its grounds. `not` is followed by the word that spoke against it. */
export const REFUSALS = {
  'no object': { zh: '所数事物：附近没有说出', en: 'object: what it counts is not named nearby' },
  'measure word': { zh: '量词：量词或单位与它不合', en: 'measure word: the measure word or unit does not fit it' },
  not: { zh: '排除词：同一分句写有“{word}”，目录规定此时不取', en: 'excluding word: the clause says “{word}”, and the catalogue then rules it out' },
  requires: { zh: '限定词：缺少目录要求的词', en: 'required word: a word that the catalogue asks for is missing' },
  topics: { zh: '话题：上下文说的是别的事', en: 'topic: the text around it is about something else' },
  'no verb': { zh: '动词：没有断定这一环节的动词', en: 'verb: the verb that would decide for it is missing' },
  'another noun': { zh: '所数之物：数字后面另有所数之物', en: 'object: the noun that follows the number is what is counted' },
  weak: { zh: '门槛：依据太弱', en: 'threshold: too little speaks for it' },
} as const satisfies Record<string, Bilingual>
export type Refusal = Exclude<keyof typeof REFUSALS, 'not'> | `not ${string}`

/** Why a number counts as no observation. `target` may be followed by the word that says so. */
export const REASONS = {
  'plan section': { zh: '在下一年安排部分，是打算，不是结果', en: 'it stands in the part on next year: a plan, no result' },
  'shortcomings section': { zh: '在不足部分，不作统计', en: 'it stands in the part on shortcomings, which states nothing comparable' },
  'page furniture': { zh: '是网页的页头页脚，不是报告内容', en: 'it belongs to the web page around the report' },
  change: { zh: '说的是增减幅度，不是数量本身', en: 'it says by how much something changed, not how much there is' },
  target: { zh: '说的是目标或要求，不是结果', en: 'it is a goal or a requirement, no result' },
  'target sentence': { zh: '整句说的是目标或打算，不是结果', en: 'the sentence speaks of a goal or a plan, not of a result' },
  'target: years ahead': { zh: '说的是今后几年的目标', en: 'it is a goal for years ahead' },
  limit: { zh: '说的是上限，是规定', en: 'it is an upper limit: a rule' },
  'norm per period or unit': { zh: '说的是每期或每个单位的定额，是规定', en: 'it is so many for each period or unit: a rule' },
  threshold: { zh: '是划线的标准，不是数量', en: 'it draws a line between cases; it counts none' },
  'share of others': { zh: '说的是其他单位所占的比例', en: 'it is a share of other places or units' },
  range: { zh: '是一个范围，是规定', en: 'it is a range: a rule' },
  duration: { zh: '是时限或时长', en: 'it is a time limit or a length of time' },
  'story of one case': { zh: '是所举个案中的数字', en: 'it belongs to a single case that is told' },
  structure: { zh: '数的是前面所列的几项', en: 'it counts the items just listed' },
  'structure of a plan': { zh: '数的是方案中的几项要求', en: 'it counts the items of a plan' },
} as const satisfies Record<string, Bilingual>
export type Reason = keyof typeof REASONS | `target: ${string}`
