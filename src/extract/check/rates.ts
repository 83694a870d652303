/** Stated rates recomputed from the numbers beside them, and rates that are not stated though they could be. */
import type { Derived } from '../../model/catalogue.ts'
import type { Finding, Mention } from '../../model/reading.ts'
import { makeFinding } from './finding.ts'
import type { Facts } from './finding.ts'

interface Pair {
  denominator: number
  numerator: number
  rate: number | null
}

export function checkRates(facts: Facts): Finding[] {
  const exact = findExact(facts)
  return facts.catalogue.derived.flatMap((derived) => {
    const pairs = findPairs(derived, exact, facts)
    return pairs.length === 0 ? [] : [...pairs.flatMap((pair) => checkPair(pair, derived, facts)), ...checkParts(pairs, facts)]
  })
}

/** Observations of which a rate can be computed, in order. */
function findExact({ mentions }: Facts): number[] {
  const exact: number[] = []
  for (let index = 0; index < mentions.length; index++) {
    const { kind, value, qualifier } = mentions[index]!
    if (kind === 'observation' && value !== null && qualifier === 'exact') exact.push(index)
  }
  return exact
}

/** Base, outcome and rate that stand in one sentence, in this order, with one scope. */
function findPairs(derived: Derived, exact: readonly number[], { mentions }: Facts): Pair[] {
  const pairs: Pair[] = []
  let base = -1
  let outcome = -1
  for (const index of exact) {
    const mention = mentions[index]!
    if (mention.indicator === derived.denominator) {
      base = index
      outcome = -1
    } else if (mention.indicator === derived.numerator) {
      if (base < 0 || !isSame(mentions[base]!, mention)) continue
      outcome = index
      pairs.push({ denominator: base, numerator: outcome, rate: null })
    } else if (mention.indicator === derived.id && outcome >= 0 && isSame(mentions[outcome]!, mention)) pairs.at(-1)!.rate ??= index
  }
  return pairs
}

function isSame(a: Mention, b: Mention): boolean {
  return sameSentence(a, b) && sameScope(a, b)
}

function checkPair({ denominator, numerator, rate }: Pair, derived: Derived, { mentions, catalogue }: Facts): Finding[] {
  const base = mentions[denominator]!.value!
  const part = mentions[numerator]!.value!
  if (base <= 0 || part > base) return []
  const exact = (part / base) * 100
  const recomputed = round(exact, 2)
  const figures = { recomputed, exact: round(exact, 4), numerator: part, denominator: base }
  if (rate === null) {
    const name = catalogue.indicators.find((indicator) => indicator.id === derived.id)
    return [makeFinding('rate_derivable', [denominator, numerator], `列出${base}与${part}，未列${name?.zh ?? derived.id}，可算得${recomputed}%。`,
      `${base} and ${part} are stated, ${name?.en ?? derived.id} is not: ${part}/${base} = ${recomputed}%.`, { stated: null, ...figures })]
  }
  const stated = mentions[rate]!
  const decimals = stated.value_printed?.split('.')[1]?.length ?? 0
  const all = [denominator, numerator, rate]
  const rounded = round(exact, decimals)
  const cut = Math.floor(exact * 10 ** decimals + 1e-9) / 10 ** decimals
  if (equal(stated.value!, rounded)) {
    if (decimals >= 2 || equal(rounded, recomputed)) return []
    return [makeFinding('rate_rounded', all, `比率写为${stated.value}%，${part}/${base}=${recomputed}%，系取整。`,
      `Stated as ${stated.value}%; ${part}/${base} = ${recomputed}%, rounded.`, { stated: stated.value!, ...figures, decimals })]
  }
  if (equal(stated.value!, cut)) {
    return [makeFinding('rate_truncated', all, `比率写为${stated.value}%，${part}/${base}=${round(exact, 4)}%，四舍五入应为${rounded}%，系截尾。`,
      `Stated as ${stated.value}%; ${part}/${base} = ${round(exact, 4)}%, which rounds to ${rounded}%: cut off, not rounded.`, { stated: stated.value!, ...figures, rounded, truncated: cut, decimals })]
  }
  return [makeFinding('rate_mismatch', all, `比率写为${stated.value}%，按所列数字${part}/${base}应为${recomputed}%。`,
    `Stated as ${stated.value}%; the figures give ${part}/${base} = ${recomputed}%.`, { stated: stated.value!, ...figures, decimals })]
}

/** A part that failed more often than its whole cannot be contained in it. */
function checkParts(pairs: readonly Pair[], { mentions }: Facts): Finding[] {
  const failed = (pair: Pair): number => mentions[pair.denominator]!.value! - mentions[pair.numerator]!.value!
  const whole = pairs.find((pair) => isHeadline(mentions[pair.denominator]!) && isHeadline(mentions[pair.numerator]!))
  if (whole === undefined) return []
  return pairs.flatMap((pair) => {
    const part = mentions[pair.denominator]!
    if (pair === whole || part.scope === null || part.entity !== null || failed(pair) <= failed(whole)) return []
    const figures = {
      total_accepted: mentions[whole.denominator]!.value!, total_resolved: mentions[whole.numerator]!.value!, total_failed: failed(whole),
      part_accepted: part.value!, part_resolved: mentions[pair.numerator]!.value!, part_failed: failed(pair),
    }
    const headline = whole.rate === null ? [whole.denominator, whole.numerator] : [whole.denominator, whole.numerator, whole.rate]
    return [makeFinding('parts_inconsistent', [...headline, pair.denominator, pair.numerator],
      `“${part.scope}”未成功${failed(pair)}，多于总数中的未成功${failed(whole)}，总数不可能包含该部分。`,
      `“${part.scope}” has ${failed(pair)} that did not succeed, the headline only ${failed(whole)}: the headline cannot include it.`, figures)]
  })
}

function isHeadline(mention: Mention): boolean {
  return mention.scope === null && mention.entity === null
}

function sameSentence(a: Mention, b: Mention): boolean {
  return a.sentence[0] === b.sentence[0]
}

function sameScope(a: Mention, b: Mention): boolean {
  // 道路交通 and 区道路交通事故纠纷调解室 name one part, the shorter within the longer.
  return a.scope === null || b.scope === null || a.scope.includes(b.scope) || b.scope.includes(a.scope)
}

function round(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals + 1e-9) / 10 ** decimals
}

function equal(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9
}
