/** The same figure printed again: under the same indicator it counts once; under another it may be the same matter counted twice. */
import type { Finding, Mention } from '../../model/reading.ts'
import { makeFinding } from './finding.ts'
import type { Facts } from './finding.ts'

export function checkRepeats({ mentions, lines }: Facts): Finding[] {
  const findings: Finding[] = []
  const byValue = new Map<number, number[]>()
  /** The last observation of the sentence before, and of this one so far. */
  let before = -1
  let latest = -1
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!
    if (mention.kind !== 'observation') continue
    if (latest >= 0 && mentions[latest]!.sentence[0] !== mention.sentence[0]) before = latest
    latest = index
    if (mention.value === null || mention.unit === 'percent' || mention.indicator === null) continue
    const earlier = findSame(mention, byValue, mentions)
    if (earlier >= 0) {
      findings.push(makeFinding('repeat', [earlier, index], `“${mention.surface}”在报告中重复出现，应只计一次。`,
        `${mention.surface} is printed again; count it once.`, { stated: mention.value, again: mention.value, times: 2 }))
    } else remember(mention.value, index, byValue)
    if (before < 0 || mention.sentence[0] - mentions[before]!.sentence[1] > 1) continue
    const other = mentions[before]!
    if (other.indicator !== mention.indicator && other.value === mention.value && other.unit === mention.unit && familyOf(other.indicator!) === familyOf(mention.indicator) &&
      other.scope !== null && mention.scope !== null && lines[before] === lines[index] && mention.value > 1) {
      findings.push(makeFinding('possible_repeat', [before, index], `相邻两句分别写${other.surface}、${mention.surface}，可能是同一批事项。`,
        `Neighbouring sentences give ${other.surface} and ${mention.surface}: possibly the same things counted twice.`, { stated: mention.value, again: mention.value, times: 2 }))
    }
  }
  return findings
}

/** The first mention that states the same of the same, -1 where there is none. */
function findSame({ value, indicator, scope, entity }: Mention, byValue: ReadonlyMap<number, readonly number[]>, mentions: readonly Mention[]): number {
  return byValue.get(value!)?.find((earlier) => mentions[earlier]!.indicator === indicator && mentions[earlier]!.scope === scope && mentions[earlier]!.entity === entity) ?? -1
}

function remember(value: number, index: number, byValue: Map<number, number[]>): void {
  const group = byValue.get(value)
  if (group === undefined) byValue.set(value, [index])
  else group.push(index)
}

function familyOf(id: string): string {
  return id.slice(0, id.indexOf('.'))
}
