/** Repeatable chance by name: the same seed and words give the same number, whatever was drawn before. */
import { makeRandom } from '../fuzz/random.ts'
import type { Random } from '../fuzz/random.ts'

export type { Random }

/** A source of its own for whatever the words name, for example a region and an indicator. */
export function drawFor(seed: number, ...words: readonly (string | number)[]): Random {
  return makeRandom(seed, hashText(words.join(' ')))
}

/** A number around 0, rarely beyond ±1. */
export function drawAround(random: Random): number {
  return (random.below(1000) + random.below(1000) + random.below(1000)) / 1500 - 1
}

/** FNV-1a. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}
