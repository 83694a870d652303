/** How the texts of the grid are called in one language, what they are found by and which comes first. */
import { FLAGS, GAPS, LEVELS, ORIGINS, QUALIFIERS } from '../../model/lists.ts'
import { writeRegion } from '../sentences.ts'
import { GRID_TEXTS } from './open.ts'
import type { GridText, RowGrid } from './open.ts'
import type { Label } from './column.ts'
import type { Holdings } from '../tabulate.ts'
import type { Words } from '../words.ts'
import type { Flag, GapReason } from '../../model/lists.ts'

export function labelGrid(grid: RowGrid, holdings: Holdings, words: Words): Map<GridText, Label[]> {
  const makers = describeKeys(holdings, words)
  return new Map(
    GRID_TEXTS.map((name) => {
      const column = grid.columns.get(name)
      const describe = makers[name] ?? plain
      return [name, column?.kind === 'text' ? column.keys.map((key) => (key === '' ? BLANK : describe(key))) : []]
    }),
  )
}

const BLANK: Label = { text: '', search: '', order: '' }

function describeKeys(holdings: Holdings, words: Words): Partial<Record<GridText, (key: string) => Label>> {
  const { catalogue } = holdings
  const regions = new Map(holdings.regions.map((region) => [region.code, region]))
  const indicators = new Map(catalogue.indicators.map((indicator, at) => [indicator.id, { indicator, at }]))
  const domains = new Map(catalogue.domains.map((domain) => [domain.id, domain]))
  const units = new Map(catalogue.units.map((unit) => [unit.id, unit]))
  const domainOrder = (id: string): string => pad(domains.get(id)?.order ?? 999)
  const region = (code: string): Label => {
    const entry = regions.get(code)
    // Administrative order is the order of the codes: a name's pinyin is not, and polyphones would misplace it.
    return entry === undefined ? plain(code) : label(writeRegion(entry, words), [entry.zh, entry.en, entry.short, entry.pinyin, squeeze(entry.pinyin), entry.initials, code], code)
  }
  return {
    region,
    province: region,
    level: listed(LEVELS, (level) => words.t(`level.${level}`)),
    indicator: (id) => {
      const known = indicators.get(id)
      if (known === undefined) return plain(id)
      const { zh, en, pinyin, initials, aliases, formerly, domain } = known.indicator
      return label(words.of(known.indicator), [zh, en, pinyin, squeeze(pinyin), initials, id, ...aliases, ...formerly], domainOrder(domain) + pad(known.at))
    },
    domain: (id) => {
      const domain = domains.get(id)
      return domain === undefined ? plain(id) : label(words.of(domain), [domain.zh, domain.en, id], domainOrder(id))
    },
    unit: (id) => {
      const unit = units.get(id)
      return unit === undefined ? plain(id) : label(words.of(unit), [unit.zh, unit.en, id])
    },
    qualifier: listed(QUALIFIERS, (qualifier) => words.t(`qualifier.${qualifier}`)),
    origin: listed(ORIGINS, (origin) => words.t(`grid.origin.${origin}`)),
    headline: listed(['true', 'false'], (leads) => words.t(`grid.headline.${leads}`)),
    status: (key) => (key === 'ok' ? label(words.t('grid.status.ok'), [key]) : key in GAPS ? label(words.of(GAPS[key as GapReason]), [GAPS[key as GapReason].zh, GAPS[key as GapReason].en, key]) : plain(key)),
    flags: (key) => {
      const flags = key.split('|').map((flag) => FLAGS[flag as Flag] ?? { zh: flag, en: flag })
      return label(flags.map((flag) => words.of(flag)).join(words.t('list.semicolon')), [...flags.flatMap((flag) => [flag.zh, flag.en]), key])
    },
  }
}

/** The keys of a closed list, in its order. */
function listed<Key extends string>(keys: readonly Key[], say: (key: Key) => string): (key: string) => Label {
  return (key) => {
    const at = keys.findIndex((known) => known === key)
    return at < 0 ? plain(key) : label(say(keys[at]!), [key], pad(at))
  }
}

function label(text: string, names: readonly string[], order = ''): Label {
  return { text, search: [text, ...names].join('\n').toLowerCase(), order }
}

function plain(key: string): Label {
  return label(key, [])
}

function squeeze(pinyin: string): string {
  return pinyin.replaceAll(' ', '')
}

function pad(place: number): string {
  return String(place).padStart(4, '0')
}
