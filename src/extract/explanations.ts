/** Why each number of a report was read as it was, short enough to publish: what was considered, with which words, and what refused it. */
import type { Explained } from './index.ts'
import type { Candidate } from '../model/candidate.ts'
import type { Explanation, ExplanationsFile } from '../model/dataset.ts'

/** Indicators and words beyond these no reader goes through. */
const [CONSIDERED, WORDS] = [6, 5]

export function listExplanations(key: string, { mentions, explain = [] }: Explained): ExplanationsFile {
  const numbers = explain.flatMap(({ mention, candidates, reason, inherited }): [string, Explanation][] => {
    const read = mentions[mention]
    if (read === undefined) return []
    const taken = new Set([read.indicator, ...read.also])
    const isTaken = ({ indicator }: Candidate) => taken.has(indicator)
    const considered = [...candidates.filter(isTaken), ...candidates.filter((candidate) => !isTaken(candidate) && isTelling(candidate))]
    return [[read.id, {
      considered: considered.slice(0, CONSIDERED).map(describeCandidate),
      ...(reason !== null && { reason }),
      ...(inherited && { inherited }),
    }]]
  })
  return { key, numbers: Object.fromEntries(numbers) }
}

/** A candidate that no word of the sentence speaks for was never in question. */
function isTelling({ evidence, rejected }: Candidate): boolean {
  return rejected === undefined || evidence.length > 0
}

function describeCandidate({ indicator, score, evidence, rejected }: Candidate): Explanation['considered'][number] {
  return { indicator, words: longestWords(evidence), score, ...(rejected !== undefined && { refused: rejected }) }
}

/** 行政处罚案件 says what 处罚 and 案件 say. */
function longestWords(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word))).slice(0, WORDS)
}
