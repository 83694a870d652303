/** The explanation of one number put into sentences. */
import { REASONS, REFUSALS } from '../../../model/refusals.ts'
import type { Words } from '../../../compare/words.ts'
import type { Derived } from '../../../model/catalogue.ts'
import type { Explanation, PublicIndicator } from '../../../model/dataset.ts'
import type { Mention } from '../../../model/reading.ts'
import type { Reason, Refusal } from '../../../model/refusals.ts'

type Considered = Explanation['considered'][number]
type Named = Pick<PublicIndicator, 'id' | 'zh' | 'en'>
/** As much of the catalogue as sentences need. */
export interface Names {
  indicators: readonly Named[]
  derived: readonly Derived[]
}

/** What the number is, and the ground that decided. */
export function tellConclusion(mention: Mention, explanation: Explanation | undefined, catalogue: Names, words: Words): string {
  const name = (id: string) => nameIndicator(id, catalogue.indicators, words)
  const help = words.t(`reader.kind_help.${mention.kind}`)
  if (explanation === undefined) return help
  if (explanation.reason !== undefined) return help + (words.lang === 'zh' ? '' : ' ') + words.t('why.reason', { reason: tellReason(explanation.reason, words) })
  if (mention.indicator !== null) {
    const stated = findStandIn(mention, explanation.considered, catalogue)
    if (stated !== undefined) return words.t('why.stands_in', { indicator: name(mention.indicator), stated: name(stated) })
    const said = mention.also.length > 0 ? words.t('why.read_also', { indicator: name(mention.indicator), also: words.list(mention.also.map(name)) }) : words.t('why.read', { indicator: name(mention.indicator) })
    const own = explanation.considered.find(({ indicator }) => indicator === mention.indicator)
    const ground = explanation.inherited ? words.t('why.inherited') : own === undefined || own.words.length === 0 ? words.t('why.carried') : words.t('why.by_words', { words: quoteWords(own.words, words) })
    return said + ground
  }
  const maybe = mention.maybe ?? []
  if (maybe.length > 1) return words.t('why.undecided', { indicators: words.list(maybe.map(name)) })
  const outside = explanation.considered.find(({ indicator, refused }) => refused === undefined && indicator.startsWith('~'))
  if (outside !== undefined && explanation.considered[0] === outside) return words.t('why.outside', { concept: name(outside.indicator) })
  return help
}

/** One candidate: its name, what spoke for it, what became of it. */
export function tellConsidered(considered: Considered, mention: Mention, catalogue: Names, words: Words): { name: string; ground: string; verdict: string } {
  const { indicator, words: said, refused } = considered
  const isTaken = indicator === mention.indicator || mention.also.includes(indicator)
  const ground = said.length === 0 ? words.t('why.no_words') : words.t('why.words', { words: quoteWords(said, words) })
  const verdict = isTaken
    ? words.t('why.taken')
    : refused !== undefined
      ? words.t('why.refused', { refusal: tellRefusal(refused, words) })
      : words.t(indicator === findStandIn(mention, [considered], catalogue) ? 'why.stood_in' : mention.maybe?.includes(indicator) ? 'why.close' : mention.indicator === null ? 'why.not_enough' : 'why.behind')
  return { name: nameIndicator(indicator, catalogue.indicators, words), ground, verdict }
}

export function tellRefusal(refused: Refusal, words: Words): string {
  if (refused.startsWith('not ')) return words.of(REFUSALS.not).replace('{word}', () => refused.slice(4))
  return words.of(REFUSALS[refused as Exclude<keyof typeof REFUSALS, 'not'>])
}

export function tellReason(reason: Reason, words: Words): string {
  if (reason in REASONS) return words.of(REASONS[reason as keyof typeof REASONS])
  return words.of(REASONS.target) + words.t('why.says', { word: reason.slice(reason.indexOf(' ') + 1) })
}

/** The indicator that the sentence states, where its number serves as the base of a rate that states no other. */
function findStandIn(mention: Mention, considered: readonly Pick<Considered, 'indicator' | 'refused' | 'score'>[], { derived }: Names): string | undefined {
  const best = considered.filter(({ refused }) => refused === undefined).sort((a, b) => b.score - a.score)[0]?.indicator
  return derived.find((entry) => entry.denominator === mention.indicator && entry.stand_in !== undefined && entry.stand_in === best)?.stand_in
}

function nameIndicator(id: string, indicators: readonly Named[], words: Words): string {
  if (id.startsWith('~')) return words.t('why.concept', { concept: id.slice(1) })
  const indicator = indicators.find((entry) => entry.id === id)
  return indicator === undefined ? id : words.of(indicator)
}

function quoteWords(said: readonly string[], words: Words): string {
  return said.map((word) => `“${word}”`).join(words.lang === 'zh' ? '' : ', ')
}
