/** What one schema alone cannot see: double ids, names that point nowhere, a measure word in two dimensions, full-width commas. */
import type { Catalogue, Indicator } from '../../src/model/catalogue.ts'
import type { Locate } from './catalogue.ts'
import type { Problem } from './problem.ts'

/** Every problem that makes the catalogue unusable, in the order of the catalogue. */
export function checkCatalogue(catalogue: Catalogue, locate: Locate): Problem[] {
  return [
    ...findDoubleIds(catalogue, locate),
    ...findUnknownUnits(catalogue, locate),
    ...findUnknownIds(catalogue, locate),
    ...findFullWidthSeparators(catalogue, locate),
    ...findTwoDimensions(catalogue, locate),
  ]
}

function findDoubleIds(catalogue: Catalogue, locate: Locate): Problem[] {
  const problems: Problem[] = []
  const claim = (kind: 'indicators' | 'units' | 'domain', taken: Map<string, string>, id: string, owner: string): void => {
    const first = taken.get(id)
    if (first === undefined) taken.set(id, owner)
    else {
      problems.push({
        ...locate(kind, owner, first === owner ? undefined : 'formerly'),
        entry: owner,
        what: { zh: `编号 ${id} 已被 ${first} 使用`, en: `id ${id} is already taken by ${first}` },
        cure: { zh: '换一个编号；编号一经公布永不改作他用', en: 'choose another id; a published id is never used for something else' },
      })
    }
  }
  const units = new Map<string, string>()
  for (const unit of catalogue.units) claim('units', units, unit.id, unit.id)
  const domains = new Map<string, string>()
  for (const domain of catalogue.domains) claim('domain', domains, domain.id, domain.id)
  const indicators = new Map<string, string>()
  for (const indicator of catalogue.indicators) claim('indicators', indicators, indicator.id, indicator.id)
  for (const indicator of catalogue.indicators) for (const old of indicator.formerly) claim('indicators', indicators, old, indicator.id)
  return problems
}

function findUnknownUnits(catalogue: Catalogue, locate: Locate): Problem[] {
  const known = new Set(catalogue.units.map((unit) => unit.id))
  return catalogue.indicators
    .filter((indicator) => !known.has(indicator.unit))
    .map((indicator) => ({
      ...locate('indicators', indicator.id, 'unit'),
      entry: indicator.id,
      what: { zh: `单位 ${indicator.unit} 不在 units.yaml 中`, en: `unit ${indicator.unit} is not in units.yaml` },
      cure: { zh: `改为 ${[...known].join('、')} 之一，或在 units.yaml 中加一行`, en: `use one of ${[...known].join(', ')}, or add it to units.yaml` },
    }))
}

function findUnknownIds(catalogue: Catalogue, locate: Locate): Problem[] {
  const known = new Set(catalogue.indicators.map((indicator) => indicator.id))
  const unknown = (kind: 'indicators' | 'derived', owner: string, field: string, item: number | undefined, id: string): Problem[] =>
    known.has(id)
      ? []
      : [
          {
            ...locate(kind, owner, field, item),
            entry: owner,
            what: { zh: `字段 ${field} 所指的指标 ${id} 不存在`, en: `${field} names ${id}, which is no indicator` },
            cure: { zh: '改为已有指标的编号', en: 'write the id of an existing indicator' },
          },
        ]
  // `follows` may also name a family: whatever stands before the dot of an id.
  const families = new Set(catalogue.indicators.map((indicator) => indicator.id.slice(0, indicator.id.indexOf('.'))))
  const others = catalogue.indicators.flatMap((indicator) =>
    (['also_with', 'broader', 'follows'] as const).flatMap((field) =>
      indicator[field].flatMap((id, item) => (field === 'follows' && families.has(id) ? [] : unknown('indicators', indicator.id, field, item, id))),
    ),
  )
  const instead = catalogue.indicators.flatMap((indicator) =>
    indicator.counterexamples.flatMap((example, item) => (example.instead == null ? [] : unknown('indicators', indicator.id, 'counterexamples', item, example.instead))),
  )
  const derived = catalogue.derived.flatMap((entry) =>
    (['id', 'numerator', 'denominator', 'stand_in'] as const).flatMap((field) => {
      const id = entry[field]
      return id === undefined ? [] : unknown('derived', entry.id, field, undefined, id)
    }),
  )
  return [...others, ...instead, ...derived]
}

const WORD_LISTS = ['aliases', 'objects', 'verbs', 'requires', 'topics', 'subsets', 'not', 'measure_words'] as const
// Written as escapes: in many editors the two widths look alike.
const FULL_WIDTH_SEPARATOR = /[\uff0c\uff1b]/

function findFullWidthSeparators(catalogue: Catalogue, locate: Locate): Problem[] {
  const check = (indicator: Indicator): Problem[] =>
    WORD_LISTS.flatMap((field) =>
      indicator[field].flatMap((word, item) =>
        FULL_WIDTH_SEPARATOR.test(word)
          ? [
              {
                ...locate('indicators', indicator.id, field, item),
                entry: indicator.id,
                what: { zh: `字段 ${field} 的一项 "${word}" 内含全角逗号或分号`, en: `an item of ${field}, "${word}", holds a full-width comma or semicolon` },
                cure: { zh: '拆成几项，项与项之间用半角逗号加空格', en: 'split it into several items with a half-width comma and a space between them' },
              },
            ]
          : [],
      ),
    )
  return catalogue.indicators.flatMap(check)
}

/** 件 may count cases and items alike (the indicator decides), but it cannot be money in one place and a count in another. */
function findTwoDimensions(catalogue: Catalogue, locate: Locate): Problem[] {
  const owners = new Map<string, { unit: string; dimension: string }>()
  const problems: Problem[] = []
  for (const unit of catalogue.units) {
    for (const word of new Set([...unit.measure_words, ...Object.keys(unit.factor)])) {
      const first = owners.get(word)
      if (first === undefined) owners.set(word, { unit: unit.id, dimension: unit.dimension })
      else if (first.dimension !== unit.dimension) {
        problems.push({
          ...locate('units', unit.id),
          entry: unit.id,
          what: {
            zh: `量词 ${word} 在 ${first.unit} 中属 ${first.dimension}，在此属 ${unit.dimension}`,
            en: `measure word ${word} is ${first.dimension} in ${first.unit} and ${unit.dimension} here`,
          },
          cure: { zh: '只在一个量纲中保留它', en: 'keep it in one dimension only' },
        })
      }
    }
  }
  return problems
}
