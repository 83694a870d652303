/** How exact a number claims to be, by the words that touch it. */
import type { Qualifier } from '../model/lists.ts'

const BEFORE: [string, Qualifier][] = [
  ['不少于', 'at_least'], ['不低于', 'at_least'], ['至少', 'at_least'], ['不超过', 'at_most'], ['不超', 'at_most'], ['超过了', 'at_least'], ['超过', 'at_least'], ['超额', 'exact'], ['突破', 'at_least'], ['逾', 'at_least'], ['超', 'at_least'],
  ['高达', 'exact'], ['不足', 'at_most'], ['不到', 'at_most'], ['不满', 'at_most'], ['最多', 'at_most'], ['低于', 'at_most'],
  ['接近', 'approx'], ['将近', 'approx'], ['大约', 'approx'], ['约为', 'approx'], ['约', 'approx'], ['近', 'approx'],
]
const BEHIND: [string, Qualifier][] = [
  ['以上', 'at_least'], ['之多', 'exact'], ['以下', 'at_most'], ['以内', 'at_most'], ['之内', 'at_most'], ['左右', 'approx'], ['上下', 'approx'], ['余', 'at_least'],
]

/** How exact the number claims to be, by the words that touch it. An inner 余 wins over an outer 约 (约5万余). */
export function readQualifier(text: string, start: number, end: number, atLeast: boolean): Qualifier {
  for (const [word, qualifier] of BEHIND) if (text.startsWith(word, end)) return qualifier
  if (atLeast) return 'at_least'
  for (const [word, qualifier] of BEFORE) {
    if (text.endsWith(word, start) === false) continue
    return qualifier
  }
  let at = start
  while (at > 0 && '达到了共有为'.includes(text[at - 1]!) && start - at < 3) at--
  if (at < start) {
    const head = text.slice(Math.max(0, at - 3), at)
    for (const [word, qualifier] of BEFORE) if (head.endsWith(word)) return qualifier
  }
  return 'exact'
}
