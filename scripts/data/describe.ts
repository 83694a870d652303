/** The catalogue as the page needs it: names, definitions and units, without the words that only reading needs. */
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { CatalogueFile, PublicIndicator } from '../../src/model/dataset.ts'

export function describeCatalogue(catalogue: Catalogue, bodies: CatalogueFile['bodies'], pinyinOf: (zh: string) => { pinyin: string; initials: string }): CatalogueFile {
  return {
    domains: catalogue.domains,
    indicators: catalogue.indicators.map(
      (indicator): PublicIndicator => ({
        id: indicator.id,
        zh: indicator.zh,
        en: indicator.en,
        domain: indicator.domain,
        unit: indicator.unit,
        kind: indicator.kind,
        temporality: indicator.temporality,
        direction: indicator.direction,
        definition: indicator.definition,
        aliases: indicator.aliases,
        formerly: indicator.formerly,
        ...pinyinOf(indicator.zh),
      }),
    ),
    units: catalogue.units,
    derived: catalogue.derived,
    bodies,
  }
}
