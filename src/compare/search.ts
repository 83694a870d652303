/** Does a name answer to what somebody types? Chinese, English, pinyin, initials, codes, other and former names; all words of a query must fit. */
import type { Domain } from '../model/catalogue.ts'
import type { PublicIndicator, RegionEntry } from '../model/dataset.ts'

/** The words of a query, as names are compared with them. */
export function splitQuery(query: string): string[] {
  return query.split(/[\s,，、]+/).map(fold).filter(Boolean)
}

export function answersIndicator(indicator: PublicIndicator, domain: Domain | undefined, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const names = [indicator.zh, indicator.en, indicator.id, indicator.pinyin, indicator.initials, ...indicator.aliases, ...indicator.formerly, domain?.zh ?? '', domain?.en ?? ''].map(fold)
  return words.every((word) => names.some((name) => name.includes(word)))
}

/** `caz`, `changan`, `长安`, `Chang'an`, `4419001` find 长安镇; a parent's name finds all of its regions. */
export function answersRegion(region: RegionEntry, ancestors: readonly RegionEntry[], words: readonly string[]): boolean {
  const own = spellRegion(region)
  return words.every((word) => region.code.startsWith(word) || own.some((name) => name.startsWith(word)) || nameParts(region, ancestors).some((name) => name.includes(word)))
}

function nameParts(region: RegionEntry, ancestors: readonly RegionEntry[]): string[] {
  return [region, ...ancestors].flatMap(({ zh, en, pinyin }) => [fold(zh), fold(en), fold(pinyin)])
}

/** Pinyin and initials, of the short name alone and with what kind of division it is: ca, caz, changan, changanzhen. */
function spellRegion({ zh, pinyin, initials }: RegionEntry): string[] {
  const kind = KINDS.find(([word]) => bareName(zh).endsWith(word))?.[1] ?? []
  return [initials + kind.map((syllable) => syllable.charAt(0)).join(''), fold(pinyin) + kind.join('')]
}

/** What a name is called without a label behind it. */
function bareName(zh: string): string {
  return zh.replace(/（.*）$/, '')
}

/** Kinds of divisions; the longest first, so that 街道 is not taken for 道. */
const KINDS: readonly [string, readonly string[]][] = [
  ['自治区', ['zi', 'zhi', 'qu']],
  ['自治州', ['zi', 'zhi', 'zhou']],
  ['自治县', ['zi', 'zhi', 'xian']],
  ['自治旗', ['zi', 'zhi', 'qi']],
  ['民族乡', ['min', 'zu', 'xiang']],
  ['街道', ['jie', 'dao']],
  ['地区', ['di', 'qu']],
  ['苏木', ['su', 'mu']],
  ['省', ['sheng']],
  ['市', ['shi']],
  ['区', ['qu']],
  ['县', ['xian']],
  ['镇', ['zhen']],
  ['乡', ['xiang']],
  ['旗', ['qi']],
  ['盟', ['meng']],
]

/** Lower case, without spaces, apostrophes and hyphens: Chang'an is found as changan. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[\s'’·-]+/g, '')
}
