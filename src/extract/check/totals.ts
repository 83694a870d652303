/** Parts against their whole, and totals against what stands elsewhere. Rates are left out: a part's rate may well be higher. */
import type { Finding, Mention } from '../../model/reading.ts'
import { makeFinding } from './finding.ts'
import type { Facts } from './finding.ts'

export function checkTotals(facts: Facts): Finding[] {
  const byIndicator = new Map<string, number[]>()
  facts.mentions.forEach((mention, index) => {
    if (mention.kind !== 'observation' || mention.indicator === null || mention.unit === 'percent' || mention.value === null || mention.entity !== null) return
    const list = byIndicator.get(mention.indicator) ?? []
    list.push(index)
    byIndicator.set(mention.indicator, list)
  })
  return [...byIndicator.values()].flatMap((list) => {
    const wholes = findWholes(list, facts)
    return [...checkSubsets(wholes, facts), ...checkScopes(list, wholes, facts)]
  })
}

/** For each number that 其中 introduces, the number of the same indicator before it in its paragraph. */
function findWholes(list: readonly number[], { mentions, leads, lines }: Facts): Map<number, number> {
  const wholes = new Map<number, number>()
  list.forEach((index, k) => {
    if (k === 0 || !/其中/.test(leads[index]!)) return
    const before = list[k - 1]!
    const whole = wholes.get(before) ?? before
    // One of several scoped numbers of a sentence is an item of a list, not the whole of what follows.
    const isItem = mentions[whole]!.scope !== null && list.some((other) => other !== whole && other !== index && mentions[other]!.sentence[0] === mentions[whole]!.sentence[0])
    if (!isItem && lines[whole] === lines[index]) wholes.set(index, whole)
  })
  return wholes
}

function checkSubsets(wholes: ReadonlyMap<number, number>, { mentions }: Facts): Finding[] {
  return [...wholes].flatMap(([part, whole]) => {
    const a = mentions[whole]!
    const b = mentions[part]!
    if (b.value! <= a.value!) return []
    return [makeFinding('part_exceeds_whole', [whole, part], `“其中”所引${b.surface}大于其前所列${a.surface}。`,
      `${b.surface}, introduced by 其中 as a part, is larger than the ${a.surface} before it.`, { whole: a.value!, part: b.value!, excess: b.value! - a.value! })]
  })
}

/** A scoped value above the headline: a contradiction where the headline says that it is everything, else a question. */
function checkScopes(list: readonly number[], wholes: ReadonlyMap<number, number>, { mentions, leads }: Facts): Finding[] {
  const findings: Finding[] = []
  for (const total of list) {
    const a = mentions[total]!
    if (a.scope !== null || a.period !== null && 'year' in a.period) continue
    const isTotal = /共|各类|总计|合计|总数/.test(leads[total]!)
    for (const other of list) {
      const b = mentions[other]!
      if (other === total || wholes.has(other) || b.value! <= a.value! || !samePeriod(a, b)) continue
      if (isTotal && /各类|各项|总/.test(leads[total]!)) {
        findings.push(makeFinding('internal_conflict', [total, other], `前称“${a.surface}”为全部总数，另处同一指标为${b.surface}。`,
          `${a.surface} is stated as the total of all kinds; elsewhere the same indicator is ${b.surface}.`, { stated: a.value!, other: b.value!, ratio: ratio(b, a) }))
      } else if (b.scope !== null && !isTotal) {
        findings.push(makeFinding('scope_exceeds_total', [total, other], `“${b.scope}”${b.surface}，大于未限定范围的${a.surface}（口径可能不同）。`,
          `“${b.scope}” has ${b.surface}, more than the ${a.surface} stated without a limit (the base may differ).`, { total: a.value!, part: b.value!, ratio: ratio(b, a) }))
      }
    }
  }
  return findings
}

function samePeriod(a: Mention, b: Mention): boolean {
  return JSON.stringify(a.period) === JSON.stringify(b.period)
}

function ratio(a: Mention, b: Mention): number {
  return b.value === 0 ? 0 : Math.round((a.value! / b.value!) * 100) / 100
}
