/** No two entries may claim the same words: whatever two entries share, a word of `not` or `requires` must tell them apart. */
import type { Catalogue, Indicator, Unit } from '../../src/model/catalogue.ts'
import type { Bilingual } from '../../src/model/text.ts'
import type { Locate } from './catalogue.ts'
import type { Problem } from './problem.ts'

/** One problem for each pair of entries and kind of clash; the entry that stands later in the catalogue is named. */
export function findSharedWords(catalogue: Catalogue, locate: Locate): Problem[] {
  const units = new Map(catalogue.units.map((unit) => [unit.id, unit]))
  const entries = catalogue.indicators.map((indicator) => ({ indicator, measures: fittingMeasures(indicator, units.get(indicator.unit)) }))
  return entries.flatMap((later, index) =>
    entries.slice(0, index).flatMap((earlier) => {
      const measures = intersect(earlier.measures, later.measures)
      if (measures.length === 0 || isSeparated(earlier.indicator, later.indicator)) return []
      return [...compareAliases(earlier.indicator, later.indicator, locate), ...compareTriples(earlier.indicator, later.indicator, measures, locate)]
    }),
  )
}

/** The words of an entry's own list, or of its unit where it names none. */
function fittingMeasures(indicator: Indicator, unit: Unit | undefined): string[] {
  return indicator.measure_words.length > 0 ? indicator.measure_words : (unit?.measure_words ?? [])
}

/**
 * Two entries are told apart when a clause of the one is refused by the other: a word of one entry's `not` stands among
 * the other's own words, or one of them requires a word that the other does not require. An entry that names the other
 * as broader says itself which of the two is taken.
 */
export function isSeparated(a: Indicator, b: Indicator): boolean {
  if (a.broader.includes(b.id) || b.broader.includes(a.id)) return true
  return refuses(a, b) || refuses(b, a) || requiresMore(a, b) || requiresMore(b, a)
}

function refuses(a: Indicator, b: Indicator): boolean {
  const own = [...b.aliases, ...b.objects, ...b.verbs, ...b.requires]
  return a.not.some((word) => own.some((other) => other.includes(word)))
}

function requiresMore(a: Indicator, b: Indicator): boolean {
  return a.requires.length > 0 && !a.requires.some((word) => b.requires.includes(word))
}

function compareAliases(earlier: Indicator, later: Indicator, locate: Locate): Problem[] {
  return later.aliases.flatMap((alias, item) =>
    earlier.aliases.includes(alias)
      ? [
          {
            ...locate('indicators', later.id, 'aliases', item),
            entry: later.id,
            what: { zh: `短语 "${alias}" 同时是 ${earlier.id} 的短语，且没有词把两者分开`, en: `alias "${alias}" also belongs to ${earlier.id}, and no word separates the two` },
            cure: CURE,
          },
        ]
      : [],
  )
}

function compareTriples(earlier: Indicator, later: Indicator, measures: readonly string[], locate: Locate): Problem[] {
  const objects = intersect(earlier.objects, later.objects)
  const verbs = intersect(earlier.verbs, later.verbs)
  if (objects.length === 0 || verbs.length === 0) return []
  const triple = `${objects.join('/')} × ${verbs.join('/')} × ${measures.join('/')}`
  return [
    {
      ...locate('indicators', later.id, 'objects'),
      entry: later.id,
      what: {
        zh: `(对象、动词、量词)组合 ${triple} 同属 ${earlier.id}，且没有词把两者分开`,
        en: `the (object, verb, measure word) triple ${triple} also belongs to ${earlier.id}, and no word separates the two`,
      },
      cure: CURE,
    },
  ]
}

const CURE: Bilingual = {
  zh: '在其中一项的 not 或 requires 中写入能区分两者的词，或删去共有的词',
  en: 'write a word that tells them apart into not or requires of one of them, or delete the shared word',
}

function intersect(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((word) => b.includes(word))
}
