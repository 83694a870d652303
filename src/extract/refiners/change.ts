import { CHANGES, REACHED } from '../grammar.ts'
import { hasPhrase, listPhrases } from '../phrases.ts'
import type { Refiner } from './refiner.ts'

/** 同比增长12%, 较上年减少30件: a change against an earlier time is no level. 增至30件 is one. */
export const refuseChange: Refiner = ({ quantity, near, siblings, index }, text) => {
  if (quantity.word === '个百分点' || quantity.word === '百分点' || text[quantity.end] === '倍') return { kind: 'context', reason: 'change' }
  // 分别下降20%、11.1%: the second is a change as the first is.
  const previous = siblings[index - 1]
  if (near.joined && near.silent && previous?.reason === 'change' && previous.quantity.dimension === quantity.dimension) return { kind: 'context', reason: 'change' }
  const from = Math.max(near.left, quantity.start - 14)
  if (hasPhrase(WORDS, text, from, quantity.start) && isChanged(text.slice(from, quantity.start), quantity.dimension === 'ratio' ? 8 : 2)) return { kind: 'context', reason: 'change' }
  if (quantity.dimension === 'ratio' && /^(以上)?的?(增长|增幅|降幅|增速)/.test(text.slice(quantity.end, quantity.end + 6))) return { kind: 'context', reason: 'change' }
  return undefined
}

const WORDS = listPhrases(CHANGES)

/** Whether a word of change stands so close before the number, with nothing counted between: 提高…质量,培训3次 is none. */
function isChanged(words: string, reach: number): boolean {
  return CHANGES.some((change) => {
    const at = words.lastIndexOf(change)
    if (at < 0) return false
    const behind = words.slice(at + change.length)
    return behind.length <= reach && !reaches(behind) && !isNoun(words, at, change)
  })
}

function reaches(behind: string): boolean {
  return REACHED.some((word) => behind.startsWith(word)) || behind.includes('达') || (behind.includes('率') && behind[0] !== '率')
}

/** 提升行动, 增加值, 压减事项: the word is part of a noun or of another statement. */
function isNoun(words: string, at: number, change: string): boolean {
  return (change === '提升' || change === '提高') && words.startsWith('行动', at + 2)
}
