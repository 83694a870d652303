import { isDigit } from '../characters.ts'
import { listPhrases, phraseAt, phraseBefore } from '../phrases.ts'
import type { Refiner } from './refiner.ts'

/** 50万以上的合同, 5万元以下罚款, 超过87%的乡镇: a number that draws a line between things, and shares of a rank. */
export const refuseThreshold: Refiner = ({ quantity }, text) => {
  const { start, end, dimension, word } = quantity
  if (phraseAt(BEHIND, text, end) >= 0) {
    const behind = text.slice(end, end + 4)
    if (/^(以上|以下|以内)的?[^,。;、)(达]/.test(behind) && !/^(以上|以下|以内)(为|率|,)/.test(behind) && /^(以上|以下|以内)(的|罚|合同|项目|案|重|涉|投资|企业|行政)/.test(behind)) return { kind: 'context', reason: 'threshold' }
    if (dimension === 'ratio' && /^的(乡镇|街道|县|区|市|地区|单位|村|部门|群众|企业|案件)/.test(behind)) return { kind: 'context', reason: 'share of others' }
    if (/^的(省份|省|市|县|区|乡镇|街道|单位|企业|项目|合同|案件|村)/.test(behind) && /(超过|超|达到|达|满|低于|不足)$/.test(text.slice(Math.max(0, start - 2), start))) return { kind: 'context', reason: 'threshold' }
  }
  // 3-5名, 10至15个工作日: a range is a rule, not a count.
  if ((phraseBefore(UP_TO, text, start) >= 0 && isDigit(text.charCodeAt(start - 2))) || (phraseAt(UP_TO, text, end) >= 0 && isDigit(text.charCodeAt(end + 1)))) return { kind: 'context', reason: 'range' }
  if (dimension === 'duration' && word !== '年' && word !== '周年') return { kind: 'context', reason: 'duration' }
  return undefined
}

const BEHIND = listPhrases(['以上', '以下', '以内', '的'])
const UP_TO = listPhrases(['-', '~', '至'])
