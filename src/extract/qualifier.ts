/** How exact a number claims to be, by the words that touch it. */
import type { Qualifier } from '../model/lists.ts'
import { listPhrases, phraseAt, phraseBefore } from './phrases.ts'

/** The first that fits decides, so longer words stand before those that they begin or end with. */
const BEFORE: [string, Qualifier][] = [
  ['不少于', 'at_least'], ['不低于', 'at_least'], ['至少', 'at_least'], ['不超过', 'at_most'], ['不超', 'at_most'], ['超过了', 'at_least'], ['超过', 'at_least'], ['超额', 'exact'], ['突破', 'at_least'], ['逾', 'at_least'], ['超', 'at_least'],
  ['高达', 'exact'], ['不足', 'at_most'], ['不到', 'at_most'], ['不满', 'at_most'], ['最多', 'at_most'], ['低于', 'at_most'],
  ['接近', 'approx'], ['将近', 'approx'], ['大约', 'approx'], ['约为', 'approx'], ['约', 'approx'], ['近', 'approx'],
]
const BEHIND: [string, Qualifier][] = [
  ['以上', 'at_least'], ['之多', 'exact'], ['以下', 'at_most'], ['以内', 'at_most'], ['之内', 'at_most'], ['左右', 'approx'], ['上下', 'approx'], ['余', 'at_least'],
]
const WORDS_BEFORE = listPhrases(BEFORE.map(([word]) => word))
const WORDS_BEHIND = listPhrases(BEHIND.map(([word]) => word))
/** 超过了, 约达: words of the language that may stand between. */
const BETWEEN = listPhrases([...'达到了共有为'])

/** How exact the number claims to be, by the words that touch it. An inner 余 wins over an outer 约 (约5万余). */
export function readQualifier(text: string, start: number, end: number, atLeast: boolean): Qualifier {
  const behind = phraseAt(WORDS_BEHIND, text, end)
  if (behind >= 0) return BEHIND[behind]![1]
  if (atLeast) return 'at_least'
  const touching = phraseBefore(WORDS_BEFORE, text, start)
  if (touching >= 0) return BEFORE[touching]![1]
  let at = start
  while (at > 0 && start - at < 3 && phraseBefore(BETWEEN, text, at) >= 0) at--
  const before = at < start ? phraseBefore(WORDS_BEFORE, text, at) : -1
  return before < 0 ? 'exact' : BEFORE[before]![1]
}
