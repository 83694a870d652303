/** Two reports that repeat the same text. */
import { RULES } from '../../model/lists.ts'
import type { Archive, Auditor } from '../audit.ts'
import type { FindingEntry } from '../../model/dataset.ts'

/** Sentences of at least so many characters, without spaces and punctuation, are long: shorter ones agree by chance. */
export const LONG = 30
/** A sentence that stands in more reports is boilerplate: a slogan, a formula of the higher level. */
export const COMMON = 10
/** Two reports repeat each other where at least so many long sentences, and this share of the shorter report's, are the same to the last digit. */
export const SHARED = 10
export const SHARE = 0.5

/**
 * The measure is containment: long sentences that both hold, word for word and number for number, over the long sentences of the report that has
 * fewer, boilerplate left out. A text taken over with new figures shares few of them; a copied one nearly all. Kept is one number a sentence.
 */
export function collectDuplicates(): Auditor {
  const sentences: number[] = []
  const counts: number[] = []
  return {
    add({ sentences: own }, index) {
      let long = 0
      for (const one of own) {
        sentences.push(one * REPORTS + index)
        long++
      }
      counts.push(long)
    },
    finish(keyOf, archive) {
      const pairs = countPairs(Float64Array.from(sentences).sort(), counts)
      return pairs.map(({ a, b, shared }) => describeDuplicate(keyOf(a), keyOf(b), shared, Math.min(counts[a] ?? 0, counts[b] ?? 0), archive))
    },
  }
}

/** Hash and report share one number: 32 bits and 21 bits are as many as a number holds exactly. */
const REPORTS = 2 ** 21

/** Pairs that share enough. Takes boilerplate out of `counts`. */
function countPairs(sorted: Float64Array, counts: number[]): { a: number; b: number; shared: number }[] {
  const together: number[] = []
  for (let from = 0, until = 0; from < sorted.length; from = until) {
    const one = Math.floor((sorted[from] ?? 0) / REPORTS)
    while (until < sorted.length && Math.floor((sorted[until] ?? 0) / REPORTS) === one) until++
    const members = [...sorted.subarray(from, until)].map((value) => value % REPORTS)
    if (members.length > COMMON) for (const member of members) counts[member] = (counts[member] ?? 1) - 1
    else members.forEach((a, at) => members.slice(at + 1).forEach((b) => together.push(a * REPORTS + b)))
  }
  const pairs = Float64Array.from(together).sort()
  const found: { a: number; b: number; shared: number }[] = []
  for (let from = 0, until = 0; from < pairs.length; from = until) {
    const pair = pairs[from] ?? 0
    while (pairs[until] === pair) until++
    const [a, b, shared] = [Math.floor(pair / REPORTS), pair % REPORTS, until - from]
    if (shared >= SHARED && shared >= SHARE * Math.min(counts[a] ?? 0, counts[b] ?? 0)) found.push({ a, b, shared })
  }
  return found
}

/** Long sentences, without what varies between copies of one text: spaces, punctuation, width. */
export function listLong(text: string): string[] {
  const found: string[] = []
  let words = ''
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? readCode(text.charCodeAt(i)) : END
    if (code > 0) words += String.fromCharCode(code)
    if (code !== END) continue
    if (words.length >= LONG) found.push(words)
    words = ''
  }
  return found
}

/** Long sentences as 32-bit hashes (FNV-1a over UTF-16 units, stirred once more), each once; one pass that makes no strings. */
export function hashLong(text: string): Set<number> {
  const found = new Set<number>()
  let state = SEED
  let length = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? readCode(text.charCodeAt(i)) : END
    if (code > 0) {
      state = Math.imul(state ^ code, 0x01000193)
      length++
    }
    if (code !== END) continue
    if (length >= LONG) found.add(Math.imul(state ^ (state >>> 15), 0x85ebca6b) >>> 0)
    state = SEED
    length = 0
  }
  return found
}

const SEED = 0x811c9dc5
const NOTHING = 0
const END = -1

/** The character as it counts: Han, letters, digits, point and percent; nothing for others; the end of a sentence. */
function readCode(code: number): number {
  if (code >= 0x3400 && code <= 0x9fff) return code
  if (code >= 0xff10 && code <= 0xff19) return code - 0xfee0
  if (code === 0x3002 || code === 0x0a || code === 0xff01 || code === 0xff1f || code === 0x21 || code === 0x3f) return END
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x25 || code === 0x2e) return code
  return code === 0xff05 ? 0x25 : NOTHING
}

/** The finding is about the later of the two, since the other one was there before. */
function describeDuplicate(one: string, two: string, shared: number, whole: number, archive: Archive): FindingEntry {
  const [report = '', other = ''] = [one, two].sort((a, b) => yearOf(b) - yearOf(a) || (a < b ? -1 : 1))
  const title = archive.title(other)
  const share = Math.round((shared / whole) * 100)
  const example = findExample(archive.text(report), archive.text(other))
  return {
    report,
    rule: 'duplicate',
    severity: RULES.duplicate.severity,
    zh: `与${title.zh}的报告有${shared}个长句一字不差，占较短一份${whole}个长句的${share}%，如“${example}”。`,
    en: `${shared} long sentences are word for word those of the report of ${title.en}, ${share}% of the ${whole} that the shorter one has, such as “${example}”.`,
    ids: [],
    indicators: [],
    reports: [report, other],
  }
}

/** The beginning of the first shared sentence that holds a number: plain words are more often shared in good faith. */
function findExample(text: string, other: string): string {
  const theirs = new Set(listLong(other))
  const shared = listLong(text).filter((sentence) => theirs.has(sentence))
  const example = shared.find((sentence) => /\d/.test(sentence)) ?? shared[0] ?? ''
  return example.length > LONG ? `${example.slice(0, LONG)}…` : example
}

function yearOf(key: string): number {
  return Number(key.split('-')[2] ?? 0)
}
