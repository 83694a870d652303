/** English names of divisions, from pinyin and a small table of words. */

import type { Division, EnglishWord } from './gazetteer.ts'

/**
 * Chang'an Town, Dongguan, Nanxiong, Guangxi Zhuang Autonomous Region, Shaanxi Province: name, peoples and kind. A city is called
 * by its name alone; of a name that stayed whole (沧县) the kind is not said twice.
 */
export function englishName(division: Division, words: readonly EnglishWord[]): string {
  const { name, short } = division
  const kind = longest(words, 'type', (word) => name.endsWith(word))
  const own = longest(words, 'name', (word) => word === short)?.en ?? joinSyllables(division.pinyin)
  if (kind === undefined || short === name) return own
  const parts = [own, ...namePeoples(name.slice(short.length, -kind.zh.length), words)]
  const area = kind.zh === '地区' && division.level === 'township' ? 'Area' : kind.en
  return [...parts, area].filter((part) => part !== '').join(' ')
}

/** chang an → Chang'an: a syllable that begins with a vowel is set off. */
export function joinSyllables(pinyin: string): string {
  const joined = pinyin.replace(/ (?=[aoe])/g, "'").replaceAll(' ', '')
  return joined.charAt(0).toUpperCase() + joined.slice(1)
}

function namePeoples(middle: string, words: readonly EnglishWord[]): string[] {
  const people = longest(words, 'people', (word) => middle.startsWith(word))
  return people === undefined ? [] : [people.en, ...namePeoples(middle.slice(people.zh.length), words)]
}

function longest(words: readonly EnglishWord[], kind: EnglishWord['kind'], fits: (word: string) => boolean): EnglishWord | undefined {
  const found = words.filter((word) => word.kind === kind && fits(word.zh))
  return found.sort((a, b) => b.zh.length - a.zh.length)[0]
}
