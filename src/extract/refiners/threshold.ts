import type { Refiner } from './refiner.ts'

/** 50万以上的合同, 5万元以下罚款, 超过87%的乡镇: a number that draws a line between things, and shares of a rank. */
export const refuseThreshold: Refiner = ({ quantity }, text) => {
  const behind = text.slice(quantity.end, quantity.end + 4)
  if (/^(以上|以下|以内)的?[^,。;、)(达]/.test(behind) && !/^(以上|以下|以内)(为|率|,)/.test(behind) && /^(以上|以下|以内)(的|罚|合同|项目|案|重|涉|投资|企业|行政)/.test(behind)) return { kind: 'context', reason: 'threshold' }
  if (quantity.dimension === 'ratio' && /^的(乡镇|街道|县|区|市|地区|单位|村|部门|群众|企业|案件)/.test(behind)) return { kind: 'context', reason: 'share of others' }
  // 3-5名, 10至15个工作日: a range is a rule, not a count.
  const before = text.slice(Math.max(0, quantity.start - 2), quantity.start)
  if (/\d[-~至]$/.test(before) || /^[-~至]\d/.test(behind)) return { kind: 'context', reason: 'range' }
  if (quantity.dimension === 'duration' && quantity.word !== '年' && quantity.word !== '周年') return { kind: 'context', reason: 'duration' }
  return undefined
}
