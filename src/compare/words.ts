/** The product's words in one language: texts that are handed in, numbers, lists and dates by Intl. */
import type { Bilingual } from '../model/text.ts'

const LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const

export type Lang = keyof Bilingual
/** The keys of `data/locales/zh.json`. */
// oxlint-disable-next-line typescript/consistent-type-imports -- only the keys' type is needed here; the texts are handed in
export type TextKey = keyof typeof import('../../data/locales/zh.json')
export type Texts = Record<TextKey, string>
/** Keys that come as `<key>.one` and `<key>.other`. */
export type PluralKey = StemOf<TextKey>
type StemOf<Key> = Key extends `${infer Stem}.other` ? Stem : never
type Fill = Record<string, string | number>

/** `Key`: the keys of the texts; those of the whole page where not said. */
export interface Words<Key extends string = TextKey> {
  lang: Lang
  /** The text of a key, its {places} filled. */
  t(key: Key, fill?: Fill): string
  /** The text of a key that depends on a number; {n} is filled with it. */
  plural(key: StemOf<Key>, n: number, fill?: Fill): string
  /** This language's part of a bilingual text. */
  of(text: Bilingual): string
  /** 1234567.5 → 1,234,567.5; `digits` fixes the decimals. */
  number(value: number, digits?: number): string
  /** Short, for axes and narrow cells: 45亿, 4.5bn. */
  compact(value: number): string
  /** A、B和C; A, B and C. */
  list(items: readonly string[]): string
  /** 2021-11-30 → 2021年11月30日; 30 November 2021. Months and years likewise, and -11-30 without a year. */
  date(iso: string): string
}

/** Words of one language from its texts. */
export function makeWords<Key extends string = TextKey>(lang: Lang, given: Record<Key, string>): Words<Key> {
  const texts: Record<string, string> = given
  const locale = LOCALES[lang]
  const plurals = new Intl.PluralRules(locale)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 })
  const words: Words<Key> = {
    lang,
    t: (key, fill = {}) => fillText(given[key], fill),
    // One thing is one thing in Chinese too, where Intl knows a single form only: 分别 (respectively) needs two.
    plural: (key, n, fill = {}) => fillText(texts[`${key}.${n === 1 || plurals.select(n) === 'one' ? 'one' : 'other'}`] ?? '', { n: words.number(n), ...fill }),
    of: (text) => text[lang],
    number: (value, digits) =>
      new Intl.NumberFormat(locale, digits === undefined ? { maximumFractionDigits: 4 } : { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    compact: (value) => compact.format(value),
    list: (items) => lists.format(items),
    date: (iso) => formatDate(iso, locale),
  }
  return words
}

function fillText(text: string, fill: Fill): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(fill[name] ?? place))
}

function formatDate(iso: string, locale: string): string {
  const [year = 0, month, day] = iso.split('-').map(Number)
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', ...(year !== 0 && { year: 'numeric' }) }
  if (month !== undefined) options.month = 'long'
  if (day !== undefined) options.day = 'numeric'
  return new Intl.DateTimeFormat(locale, options).format(Date.UTC(year || 2000, (month ?? 1) - 1, day ?? 1))
}
