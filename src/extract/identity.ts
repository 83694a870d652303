/** Ids of numbers: they survive page furniture and catalogue changes, and end when the sentence changes. */
import { sha256 } from '@noble/hashes/sha2.js'

const ENCODER = new TextEncoder()
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** First 10 hex digits of SHA-256 over report key, folded sentence, printed number and its rank among its equals there. */
export function numberIds(key: string, sentence: string, printed: readonly string[]): string[] {
  const state = sha256.create().update(ENCODER.encode(`${key}\n${sentence}\n`))
  const seen = new Map<string, number>()
  return printed.map((surface) => {
    const rank = seen.get(surface) ?? 0
    seen.set(surface, rank + 1)
    const digest = state.clone().update(ENCODER.encode(`${surface}\n${rank}`)).digest()
    return HEX[digest[0]!]! + HEX[digest[1]!]! + HEX[digest[2]!]! + HEX[digest[3]!]! + HEX[digest[4]!]!
  })
}
