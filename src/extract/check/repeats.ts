/** The same figure printed again: under the same indicator it counts once; under another it may be the same matter counted twice. */
import type { Finding } from '../../model/reading.ts'
import { makeFinding } from './finding.ts'
import type { Facts } from './finding.ts'

export function checkRepeats({ mentions, lines }: Facts): Finding[] {
  const findings: Finding[] = []
  const seen = new Map<string, number>()
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'observation' || mention.value === null || mention.unit === 'percent' || mention.indicator === null) return
    const key = `${mention.indicator}|${mention.scope ?? ''}|${mention.value}|${mention.entity ?? ''}`
    const earlier = seen.get(key)
    if (earlier === undefined) seen.set(key, index)
    else {
      findings.push(makeFinding('repeat', [earlier, index], `“${mention.surface}”在报告中重复出现，应只计一次。`,
        `${mention.surface} is printed again; count it once.`, { stated: mention.value, again: mention.value, times: 2 }))
    }
    const previous = index > 0 ? lastOfOtherSentence(index) : -1
    if (previous < 0) return
    const other = mentions[previous]!
    const family = (id: string): string => id.slice(0, id.indexOf('.'))
    if (other.indicator !== mention.indicator && family(other.indicator!) === family(mention.indicator) && other.value === mention.value && other.unit === mention.unit &&
      other.scope !== null && mention.scope !== null && lines[previous] === lines[index] && mention.value > 1) {
      findings.push(makeFinding('possible_repeat', [previous, index], `相邻两句分别写${other.surface}、${mention.surface}，可能是同一批事项。`,
        `Neighbouring sentences give ${other.surface} and ${mention.surface}: possibly the same things counted twice.`, { stated: mention.value, again: mention.value, times: 2 }))
    }
  })
  return findings

  /** The last observation of the sentence right before this one's. */
  function lastOfOtherSentence(index: number): number {
    const [start] = mentions[index]!.sentence
    for (let k = index - 1; k >= 0; k--) {
      const other = mentions[k]!
      if (other.kind !== 'observation' || other.sentence[0] === start) continue
      return start - other.sentence[1] <= 1 ? k : -1
    }
    return -1
  }
}
