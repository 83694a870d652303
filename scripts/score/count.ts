/** Precision, recall and F1 of readings against gold. */
import { isSameValue, pairMentions } from './pair.ts'
import type { GoldMention } from './gold.ts'
import type { Mention } from '../../src/model/reading.ts'

export interface Tally {
  right: number
  read: number
  gold: number
}

export interface Scores {
  facets: Record<Facet, Tally>
  /** Values under the right indicator with the right value, by the indicator's domain and by indicator. */
  domains: Map<string, Tally>
  indicators: Map<string, Tally>
}

export const FACETS = ['span', 'kind', 'value', 'unit', 'qualifier', 'scope', 'indicator', 'all'] as const
export type Facet = (typeof FACETS)[number]

export function makeScores(): Scores {
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, makeTally()])) as Record<Facet, Tally>
  return { facets, domains: new Map(), indicators: new Map() }
}

/**
 * Adds one report. `span` and `kind` are over all mentions; the others over values (observations and targets of the gold;
 * on the read side also numbers that no indicator covers, except for `indicator`, where these are no answer and so cost
 * recall only). `all`: indicator, value, unit, qualifier and presence of a scope right at once.
 */
export function countReport(scores: Scores, gold: readonly GoldMention[], read: readonly Mention[], domainOf: (id: string) => string): void {
  const pairs = pairMentions(gold, read)
  const goldValues = gold.filter(isValue)
  const readValues = read.filter((mention) => isValue(mention) || mention.kind === 'unmapped')
  const named = read.filter((mention) => isValue(mention) && mention.indicator !== null)
  for (const facet of FACETS) {
    const overAll = facet === 'span' || facet === 'kind'
    scores.facets[facet].gold += overAll ? gold.length : goldValues.length
    scores.facets[facet].read += overAll ? read.length : facet === 'indicator' || facet === 'all' ? named.length : readValues.length
  }
  for (const mention of goldValues) if (mention.indicator !== null) touch(scores, mention.indicator, domainOf, 'gold')
  const partner = new Map([...pairs].map(([i, j]) => [j, i]))
  read.forEach((mention, j) => {
    if (!named.includes(mention) || mention.indicator === null) return
    const g = gold[partner.get(j) ?? -1]
    // Where the gold allows several indicators, the reading counts under the one that the gold names.
    const counted = g !== undefined && isValue(g) && isRightIndicator(g, mention) && g.indicator !== null ? g.indicator : mention.indicator
    touch(scores, counted, domainOf, 'read')
  })
  for (const [i, j] of pairs) {
    const g = gold[i]
    const r = read[j]
    if (g !== undefined && r !== undefined) countPair(scores, g, r, domainOf)
  }
}

/** Precision, recall and F1; 1 where nothing was read and nothing was to be read. */
export function computeF1({ right, read, gold }: Tally): { precision: number; recall: number; f1: number } {
  const precision = read === 0 ? (gold === 0 ? 1 : 0) : right / read
  const recall = gold === 0 ? 1 : right / gold
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function countPair(scores: Scores, g: GoldMention, r: Mention, domainOf: (id: string) => string): void {
  const { facets } = scores
  if (g.start === r.start && g.end === r.end) facets.span.right++
  if (g.kind === r.kind) facets.kind.right++
  if (!isValue(g) || !(isValue(r) || r.kind === 'unmapped')) return
  const right: Record<'value' | 'unit' | 'qualifier' | 'scope' | 'indicator', boolean> = {
    value: isSameValue(g.value, r.value),
    unit: g.unit === r.unit,
    qualifier: (g.qualifier ?? 'exact') === r.qualifier,
    scope: (g.scope ?? '') === '' ? (r.scope ?? '') === '' : (r.scope ?? '') !== '',
    indicator: isRightIndicator(g, r),
  }
  for (const [facet, is] of Object.entries(right) as [keyof typeof right, boolean][]) if (is) facets[facet].right++
  if (Object.values(right).every(Boolean)) facets.all.right++
  if (right.indicator && right.value && g.indicator !== null) touch(scores, g.indicator, domainOf, 'right')
}

function isValue(mention: { kind: string }): boolean {
  return mention.kind === 'observation' || mention.kind === 'target'
}

function isRightIndicator(g: GoldMention, r: Mention): boolean {
  return isValue(r) && r.indicator !== null && (r.indicator === g.indicator || (g.alt ?? []).includes(r.indicator))
}

function touch(scores: Scores, indicator: string, domainOf: (id: string) => string, what: keyof Tally): void {
  for (const [map, key] of [
    [scores.domains, domainOf(indicator)],
    [scores.indicators, indicator],
  ] as const) {
    const tally = map.get(key) ?? makeTally()
    tally[what]++
    map.set(key, tally)
  }
}

function makeTally(): Tally {
  return { right: 0, read: 0, gold: 0 }
}
