/** Numbers that no indicator covers, as a list of work: the phrasing that most reports use comes first. */
import { compareText } from '../model/text.ts'
import type { UnmappedFile, UnmappedGroup } from '../model/dataset.ts'
import type { Mention } from '../model/reading.ts'

/** Collects report by report; keeps one entry a phrasing, not the readings. */
export interface UnmappedList {
  add: (report: string, numbers: readonly UnmappedNumber[]) => void
  finish: () => UnmappedFile
}

/** One such number: the words that name its group, and what an example of it needs. */
export interface UnmappedNumber extends Phrasing {
  id: string
  maybe: string[]
  sentence: string
}

/** Those of one report. `simplify` makes Traditional and damaged words comparable. */
export function findUnmapped(text: string, mentions: readonly Mention[], simplify: (words: string) => string): UnmappedNumber[] {
  return mentions
    .filter((mention) => mention.kind === 'unmapped')
    .map((mention) => ({ ...describePhrasing(text, mention, simplify), id: mention.id, maybe: mention.maybe ?? [], sentence: text.slice(mention.sentence[0], mention.sentence[1]) }))
}

/**
 * Numbers are of one group where the words before them, back to the number or
 * punctuation before, and the measure word are equal. Groups are ordered by reports, then by numbers, then by words; the first 2,000 are kept.
 */
export function listUnmapped(): UnmappedList {
  const groups = new Map<string, Counted>()
  const total = { numbers: 0, reports: 0 }
  return {
    add(report, found) {
      total.numbers += found.length
      if (found.length > 0) total.reports++
      for (const number of found) count(groups, report, number)
    },
    finish: () => ({ ...total, groups: [...groups.values()].sort(compareGroups).slice(0, KEPT).map(describeGroup) }),
  }
}

/** The words around a number that say what it counts. */
export function describePhrasing(text: string, mention: Pick<Mention, 'start' | 'end' | 'surface' | 'sentence'>, simplify: (words: string) => string): Phrasing {
  const before = simplify(text.slice(Math.max(mention.sentence[0], mention.start - REACH), mention.start))
  const behind = simplify(text.slice(mention.end, Math.min(mention.sentence[1], mention.end + REACH)))
  const words = (LAST_WORDS.exec(before)?.[0] ?? '').slice(-LONGEST)
  return { words: words === '' ? (FIRST_WORDS.exec(behind)?.[0] ?? '').slice(0, LONGEST) : words, measure_word: simplify(mention.surface).replace(NUMBER, '') }
}

export interface Phrasing {
  words: string
  measure_word: string
}

interface Counted extends Phrasing {
  numbers: number
  /** Reports come one after the other, so the last one seen tells a new one. */
  reports: number
  last: string
  maybe: Set<string>
  examples: UnmappedGroup['examples']
}

const KEPT = 2000
const EXAMPLES = 5
/** Characters looked at on each side, and the longest phrase that names a group. */
const REACH = 40
const LONGEST = 16
const LAST_WORDS = /[^\d\s,。;:、!?()"“”《》<>〈〉]+$/
const FIRST_WORDS = /^[^\d\s,。;:、!?()"“”《》<>〈〉]+/
/** What may stand in a number; the measure word comes behind it. */
const NUMBER = /^[\d.,\s零〇一二三四五六七八九十百千万亿两几数半余多来约近超逾]+|\s+/g

function count(groups: Map<string, Counted>, report: string, { words, measure_word, id, maybe, sentence }: UnmappedNumber): void {
  const key = `${words}\n${measure_word}`
  const group = groups.get(key) ?? { words, measure_word, numbers: 0, reports: 0, last: '', maybe: new Set<string>(), examples: [] }
  groups.set(key, group)
  group.numbers++
  if (group.last !== report) group.reports++
  group.last = report
  for (const one of maybe) group.maybe.add(one)
  if (group.examples.length < EXAMPLES && group.examples.at(-1)?.report !== report) {
    group.examples.push({ report, id, sentence })
  }
}

function describeGroup({ words, measure_word, numbers, reports, maybe, examples }: Counted): UnmappedGroup {
  return { words, measure_word, numbers, reports, maybe: [...maybe].sort(), examples }
}

function compareGroups(a: Counted, b: Counted): number {
  return b.reports - a.reports || b.numbers - a.numbers || compareText(a.words, b.words) || compareText(a.measure_word, b.measure_word)
}
