/** A division as the data set lists it. */
import { englishName } from './english-names.ts'
import type { RegionEntry } from './dataset.ts'
import type { Division, EnglishWord } from './gazetteer.ts'

export function describeRegion(division: Division, english: readonly EnglishWord[]): RegionEntry {
  const syllables = division.pinyin.split(' ')
  return {
    code: division.code,
    zh: division.name,
    en: englishName(division, english),
    level: division.level,
    parent: division.parent,
    short: division.short,
    pinyin: syllables.join(''),
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  }
}
