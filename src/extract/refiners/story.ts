import { hasPhrase, listPhrases } from '../phrases.ts'
import type { Refiner } from './refiner.ts'

/** 某某与邻居的4亩瓜菜: numbers of a single case that is told, not of the year. */
export const refuseStory: Refiner = ({ quantity, sentence }, text) => {
  if (isOfOneCase(text, sentence.start, quantity.start)) return { kind: 'context', reason: 'story of one case' }
  const words = text.slice(sentence.start, Math.min(sentence.end, quantity.start + 60))
  if (!words.includes('某')) return undefined
  // 叶某, not 某县: a person whose name is withheld.
  if (/[\u4e00-\u9fff]某(?![省市县区镇乡某政局条])/.test(words) && !/全(年|市|县|区|镇|省)|累计|共/.test(words)) return { kind: 'context', reason: 'story of one case' }
  return undefined
}

const ONE_CASE = listPhrases(['该案', '此案', '该起案件', '该公司', '该企业', '该店', '涉事', '某公司', '某企业', '某店', '某厂'])

/** 该案罚款3000余万元: one case that the sentence has told. */
function isOfOneCase(text: string, from: number, to: number): boolean {
  const near = Math.max(from, to - 120)
  if (!hasPhrase(ONE_CASE, text, near, to)) return false
  return /(该案|此案|该起案件|该公司|该企业|该店|涉事|某公司|某企业|某店|某厂)[^。;]*$/.test(text.slice(near, to))
}
