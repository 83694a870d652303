/** The catalogue as reading needs it: without what is there for people and tests. Names stay, because findings say them. */
import type { Catalogue } from './catalogue.ts'

/** `lexicon.json`: reads every text as the whole catalogue does, at half its size. */
export function leanCatalogue(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    indicators: catalogue.indicators.map((indicator) => ({ ...indicator, definition: { zh: '', en: '' }, notes: '', examples: [], counterexamples: [] })),
  }
}
