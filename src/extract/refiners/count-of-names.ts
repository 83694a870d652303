import type { Refiner } from './refiner.ts'

const KINDS = ['方面', '类', '种', '级', '要素']

/** 等10个关键领域 counts what was just listed; 全镇9个村 the parts of the place. Only what no indicator claims. */
export const refuseListing: Refiner = ({ quantity, entry, near }, text) => {
  if (entry >= 0) return undefined
  const behind = text.slice(quantity.end, quantity.end + 8)
  if (quantity.form === 'han' && quantity.value <= 12) return { kind: 'context', reason: 'structure' }
  if (quantity.word === '' && quantity.form === 'arabic' && near.quantity.value < 1) return undefined
  if (KINDS.includes(quantity.word)) return { kind: 'context', reason: 'structure' }
  if (/^(方面|维度|层级|环节|板块|步骤|阶段|类别|要点)/.test(behind)) return { kind: 'context', reason: 'structure' }
  if (/具体工作|具体要求|工作要求|项要求/.test(behind + text.slice(quantity.end + 8, quantity.end + 12))) return { kind: 'context', reason: 'structure of a plan' }
  return undefined
}
