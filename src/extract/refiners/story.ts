import type { Refiner } from './refiner.ts'

/** 某某与邻居的4亩瓜菜: numbers of a single case that is told, not of the year. */
export const refuseStory: Refiner = ({ quantity, sentence }, text) => {
  const words = text.slice(sentence.start, Math.min(sentence.end, quantity.start + 60))
  if (!words.includes('某')) return undefined
  // 叶某, not 某县: a person whose name is withheld.
  if (/[\u4e00-\u9fff]某(?![省市县区镇乡某政局条])/.test(words) && !/全(年|市|县|区|镇|省)|累计|共/.test(words)) return { kind: 'context', reason: 'story of one case' }
  return undefined
}
