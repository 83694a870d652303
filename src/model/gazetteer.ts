/**
 * The gazetteer: every administrative division that may report, under the code, name and years in which it existed.
 *
 * Codes follow GB/T 2260: six digits down to the county, nine for townships, always text. One code can have several rows,
 * one for each name it bore; one name can belong to many codes (城关镇 88 times), which is why a name alone decides nothing.
 */

import type { Level } from './lists.ts'

export interface Division {
  readonly code: string
  readonly name: string
  readonly level: Level
  /** Code of the next division above that exists; null for a province. */
  readonly parent: string | null
  /** 长安 of 长安镇; never shown without a parent, since short forms clash across kinds. */
  readonly short: string
  /** Syllables of the short form, parted by spaces: "chang an". */
  readonly pinyin: string
  /** First and last year in which it may head a report; null: since before the first list, or still in the last one. */
  readonly from: number | null
  readonly until: number | null
}

export interface Lineage {
  readonly from: string
  readonly fromYear: number
  readonly to: string
  readonly toYear: number
  readonly kind: 'rename' | 'recode' | 'upgrade' | 'merge' | 'split'
  readonly source: string
}

/** A website and the division whose government runs it. */
export interface Host {
  readonly host: string
  readonly region: string
}

/** Who reports: the government of a division, or one of its departments. */
export interface Body {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly words: readonly string[]
}

/** A word that only one place uses for itself (粤执法 for 广东), or, without a region, one that merely looks like a place (长治久安). */
export interface Alias {
  readonly word: string
  readonly region: string | null
  readonly weight: number
}

/** How a name is written in English where its pinyin would be wrong (陕西), and what kinds and peoples are called. */
export interface EnglishWord {
  readonly zh: string
  readonly kind: 'name' | 'type' | 'people'
  readonly en: string
}

/** Words found by their first two characters; `filter` has a bit for each such pair, so most positions cost one look. */
export interface WordTable {
  readonly filter: Uint32Array
  readonly words: ReadonlyMap<number, readonly string[]>
}

export interface DivisionIndex {
  /** All rows of a code, oldest first: more than one when it was renamed. */
  readonly byCode: ReadonlyMap<string, readonly Division[]>
  readonly byName: ReadonlyMap<string, readonly Division[]>
  /** Short form → provinces, prefectures and counties. */
  readonly byShort: ReadonlyMap<string, readonly Division[]>
  readonly aliases: ReadonlyMap<string, Alias>
  /** Full names of all levels. */
  readonly names: WordTable
  /** Full names and short forms down to the county, and aliases: what speaks for an ancestor. */
  readonly places: WordTable
  readonly bodyWords: readonly { readonly word: string; readonly id: string }[]
}

export interface Gazetteer {
  readonly divisions: readonly Division[]
  readonly lineage: readonly Lineage[]
  readonly hosts: readonly Host[]
  readonly bodies: readonly Body[]
  readonly aliases: readonly Alias[]
  readonly english: readonly EnglishWord[]
  readonly index: DivisionIndex
}

/**
 * The index of a gazetteer. `fold` is the function that reports pass through (Traditional → Simplified); a few names change
 * under it (乾县 → 干县) and are then found under both forms. About 0.2 s for 56,000 rows.
 */
export function indexDivisions(
  parts: Pick<Gazetteer, 'divisions' | 'aliases' | 'bodies'>,
  fold: (name: string) => string = (name) => name,
): DivisionIndex {
  const byCode = new Map<string, Division[]>()
  const byName = new Map<string, Division[]>()
  const byShort = new Map<string, Division[]>()
  for (const division of parts.divisions) {
    add(byCode, division.code, division)
    add(byName, division.name, division)
    for (const name of otherNames(division, fold)) add(byName, name, division)
    if (division.level !== 'township' && division.short !== division.name) add(byShort, division.short, division)
  }
  const aliases = new Map(parts.aliases.map((alias) => [alias.word, alias]))
  const high = [...byName].filter(([, rows]) => rows.some((row) => row.level !== 'township')).map(([name]) => name)
  const bodyWords = parts.bodies.flatMap(({ id, words }) => words.map((word) => ({ word, id })))
  return {
    byCode,
    byName,
    byShort,
    aliases,
    names: tabulateWords(byName.keys()),
    places: tabulateWords([...high, ...byShort.keys(), ...aliases.keys()]),
    // The longest word first, so that 市场监督管理局 is not read as 管理局.
    bodyWords: bodyWords.sort((a, b) => b.word.length - a.word.length),
  }
}

/** Whether a division may head the report of a year; a year that is not known excludes nothing. */
export function isValidIn(division: Division, year: number | null): boolean {
  if (year === null) return true
  return (division.from ?? 0) <= year && year <= (division.until ?? 9999)
}

/**
 * The row of a code that holds in a year, or undefined. In a year of change both the old and the new name hold: then the
 * old one, which most of that year bore. Without a year the newest row.
 */
export function findDivision(index: DivisionIndex, code: string, year: number | null = null): Division | undefined {
  const rows = index.byCode.get(code)
  return year === null ? rows?.[rows.length - 1] : rows?.find((row) => isValidIn(row, year))
}

/**
 * The divisions that a name may mean in a year. Where none bears it in that year, those whose code does hold under a name that differs in
 * spelling: lists correct themselves late (闫各庄, 阎各庄; 下太, 下石太), and reports keep to what they are used to.
 */
export function findNamed(index: DivisionIndex, name: string, year: number | null): Division[] {
  const rows = index.byName.get(name) ?? []
  const holding = rows.filter((row) => isValidIn(row, year))
  if (holding.length > 0) return holding
  const respelt = rows.map(({ code }) => findDivision(index, code, year)).filter((row) => row !== undefined && isSpelling(row, name))
  return [...new Set(respelt)].filter((row) => row !== undefined)
}

/** A code is sometimes given to another place, whose name then has nothing in common with the old one. */
function isSpelling({ short, name }: Division, other: string): boolean {
  return name.slice(-1) === other.slice(-1) && [...short].some((character) => other.includes(character))
}

/** 广东省 › 东莞市 › 长安镇, from the province down to the division itself. */
export function pathOf(index: DivisionIndex, division: Division, year: number | null = null): Division[] {
  const above = division.parent === null ? undefined : (findDivision(index, division.parent, year) ?? findDivision(index, division.parent))
  return above === undefined ? [division] : [...pathOf(index, above, year), division]
}

/** The longest word of a table that stands at an offset of a text, or undefined. */
export function longestWordAt(table: WordTable, text: string, at: number): string | undefined {
  const key = pairAt(text, at)
  if (!hasPair(table.filter, key)) return undefined
  return table.words.get(key)?.find((word) => text.startsWith(word, at))
}

/** Words by their first two characters, the longest first. A word of one character is not looked for. */
export function tabulateWords(list: Iterable<string>): WordTable {
  const words = new Map<number, string[]>()
  const filter = new Uint32Array(1 << 15)
  for (const word of new Set(list)) {
    if (word.length < 2) continue
    const key = pairAt(word, 0)
    add(words, key, word)
    const bit = hashPair(key)
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  for (const same of words.values()) if (same.length > 1) same.sort((a, b) => b.length - a.length)
  return { filter, words }
}

/** 金平县 for 金平苗族瑶族傣族自治县, 红河州 for 红河哈尼族彝族自治州, 巴州 for 巴音郭楞…, 干县 for 乾县: names beside the full one. */
function otherNames({ name, short }: Division, fold: (name: string) => string): Set<string> {
  const kind = /(?:自治|民族|族)(?:县|州|旗|乡|镇|区)$/.test(name) && short !== name ? name.slice(-1) : ''
  const names = new Set([fold(name), kind === '' ? name : short + kind])
  if (kind === '州' && short.length > 3) names.add(short.charAt(0) + kind)
  names.delete(name)
  return names
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1)
}

function hasPair(filter: Uint32Array, key: number): boolean {
  const bit = hashPair(key)
  return (((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1
}

/** Twenty bits of a multiplicative hash: a table of 128 kB, of which 30,000 pairs fill three percent. */
function hashPair(key: number): number {
  return Math.imul(key | 0, 0x9e3779b1) >>> 12
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
