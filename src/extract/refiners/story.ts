import type { Refiner } from './refiner.ts'

/** 某某与邻居的4亩瓜菜: numbers of a single case that is told, not of the year. */
export const refuseStory: Refiner = ({ quantity, sentence }, text) => {
  const from = sentence.start
  const words = text.slice(from, Math.min(sentence.end, quantity.start + 60))
  if (/[某]|当事人双方|一次性赔偿|赔偿[^,。]{1,6}\d/.test(words) && !/全(年|市|县|区|镇|省)|累计|共/.test(words)) return { kind: 'context', reason: 'story of one case' }
  return undefined
}
