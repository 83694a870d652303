/** Parts against their whole, and totals against what stands elsewhere. Rates are left out: a part's rate may well be higher. */
import type { Finding, Mention } from '../../model/reading.ts'
import { makeFinding } from './finding.ts'
import type { Facts } from './finding.ts'

export function checkTotals(facts: Facts): Finding[] {
  return [...groupByIndicator(facts).values()].flatMap((list) => {
    if (list.length < 2) return []
    const wholes = findWholes(list, facts)
    return [...checkSubsets(wholes, facts), ...checkScopes(list, wholes, facts)]
  })
}

function groupByIndicator({ mentions }: Facts): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!
    if (mention.kind !== 'observation' || mention.indicator === null || mention.unit === 'percent' || mention.value === null || mention.entity !== null) continue
    const group = groups.get(mention.indicator)
    if (group === undefined) groups.set(mention.indicator, [index])
    else group.push(index)
  }
  return groups
}

/** For each number that 其中 introduces, the number of the same indicator before it in its paragraph. */
function findWholes(list: readonly number[], facts: Facts): Map<number, number> {
  const { leadOf, lines } = facts
  const wholes = new Map<number, number>()
  /** Place in `list` of the whole of the number before. */
  let place = 0
  for (let k = 1; k < list.length; k++) {
    const index = list[k]!
    if (!wholes.has(list[k - 1]!)) place = k - 1
    if (!leadOf(index).includes('其中')) continue
    const whole = list[place]!
    if (lines[whole] === lines[index] && !isItem(list, place, index, facts)) wholes.set(index, whole)
  }
  return wholes
}

/** One of several scoped numbers of a sentence is an item of a list, not the whole of what follows. */
function isItem(list: readonly number[], place: number, part: number, { mentions }: Facts): boolean {
  const whole = mentions[list[place]!]!
  if (whole.scope === null) return false
  const isBeside = (k: number): boolean => k >= 0 && k < list.length && mentions[list[k]!]!.sentence[0] === whole.sentence[0]
  return isBeside(place - 1) || isBeside(list[place + 1] === part ? place + 2 : place + 1)
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
function checkScopes(list: readonly number[], wholes: ReadonlyMap<number, number>, { mentions, leadOf }: Facts): Finding[] {
  const findings: Finding[] = []
  const greatest = list.reduce((most, index) => Math.max(most, mentions[index]!.value!), 0)
  for (const total of list) {
    const a = mentions[total]!
    if (a.value! >= greatest || a.scope !== null || (a.period !== null && 'year' in a.period)) continue
    const lead = leadOf(total)
    const isTotal = /共|各类|总计|合计|总数/.test(lead)
    for (const other of list) {
      const b = mentions[other]!
      if (other === total || wholes.has(other) || b.value! <= a.value! || !samePeriod(a, b)) continue
      if (isTotal && /各类|各项|总/.test(lead)) {
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
