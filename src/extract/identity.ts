/** Ids of numbers: they survive page furniture and catalogue changes, and end when the sentence changes. */
import { copyHash, finishHash, startHash, writeText } from './sha256.ts'
import type { Hash } from './sha256.ts'

/** Names the numbers of one report: what its sentences and numbers share is hashed once. */
export interface Namer {
  /** What has been written for the report, for one of its sentences, for one number there. */
  report: Hash
  sentence: Hash
  number: Hash
}

/** `key` is the key of the report that the numbers stand in. */
export function makeNamer(key: string): Namer {
  const report = startHash()
  writeText(report, `${key}\n`)
  return { report, sentence: startHash(), number: startHash() }
}

/** First 10 hex digits of SHA-256 over report key, folded sentence, printed number and its rank among its equals there. */
export function numberIds({ report, sentence, number }: Namer, words: string, printed: readonly string[]): string[] {
  copyHash(report, sentence)
  writeText(sentence, words)
  writeText(sentence, '\n')
  const ranks = rankEquals(printed)
  return printed.map((surface, k) => {
    copyHash(sentence, number)
    writeText(number, surface)
    writeText(number, '\n')
    writeText(number, String(ranks[k]!))
    finishHash(number)
    return firstDigits(number)
  })
}

/** For each text how many of those before it are the same. */
function rankEquals(texts: readonly string[]): readonly number[] {
  if (texts.length === 1) return [0]
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const rank = seen.get(text) ?? 0
    seen.set(text, rank + 1)
    return rank
  })
}

function firstDigits({ state }: Hash): string {
  const first = state[0]!
  const second = state[1]!
  return HEX[first >>> 24]! + HEX[(first >>> 16) & 0xff]! + HEX[(first >>> 8) & 0xff]! + HEX[first & 0xff]! + HEX[second >>> 24]!
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
