/** What text, page and address say about the places above a division. */

import { type Division, type Gazetteer } from '../../model/gazetteer.ts'
import { LEVELS } from '../../model/lists.ts'
import type { Evidence } from '../region.ts'
import { type SourceHost, weighHost } from './host.ts'
import type { DivisionCode, PlaceCount, TextFacts } from './places.ts'

export interface PlaceSource {
  readonly facts: TextFacts
  readonly codes: readonly DivisionCode[]
  readonly host: SourceHost | null
  readonly year: number | null
}

const fullWeights = { province: 3, prefecture: 5, county: 6, township: 0 } as const
/** A short form named once may be there by chance; named twice, or beside another ancestor (浙江/台州), it is not. */
const shortShare = { once: 0.3, often: 0.6 } as const

/** Evidence for a division from its ancestors, nearest first; each ancestor speaks once. */
export function weighAncestors(division: Division, ancestors: readonly Division[], source: PlaceSource, gazetteer: Gazetteer): Evidence[] {
  const found: Evidence[] = []
  for (const share of [shortShare.once, shortShare.often]) {
    // A second look, once two of them are named.
    if (share === shortShare.often && found.length < 2) break
    const named = ancestors.map((ancestor) => weighPlace(ancestor, source.facts, gazetteer, share))
    found.splice(0, found.length, ...named.filter((one) => one !== null))
  }
  for (const { code, start, end } of source.codes) {
    const weight = weighCode(code, division.code)
    if (weight > 0) found.push({ zh: `页面编号含区划代码${code}`, en: `a number of the page holds division code ${code}`, start, end, weight })
  }
  const weight = source.host === null ? 0 : weighHost(source.host, division, gazetteer, source.year)
  if (weight > 0) found.push({ zh: `网址${source.host?.host}`, en: `address ${source.host?.host}`, start: 0, end: 0, weight })
  return found
}

/** Whether the text names, in full or by a province's own words, a place that could stand above the division but does not. */
export function namesOthers(division: Division, facts: TextFacts, { index }: Gazetteer): boolean {
  const levels = LEVELS.slice(0, LEVELS.indexOf(division.level))
  return [...facts.places.values()].some(({ word, full }) => {
    const alias = index.aliases.get(word)
    if (alias?.region != null) return alias.weight >= 3 && alias.region.slice(0, 2) !== division.code.slice(0, 2)
    const rows = full ? (index.byName.get(word) ?? []).filter((row) => row.level !== 'township') : []
    return rows.length > 0 && rows.every((row) => levels.includes(row.level) && row.code !== division.code)
  })
}

/** Whether a name is the division's own, in whatever form the gazetteer has it (红河州). */
export function isCalled(division: Division, name: string, { index }: Gazetteer): boolean {
  return division.name === name || (index.byName.get(name)?.some((row) => row.code === division.code) ?? false)
}

function weighPlace(ancestor: Division, facts: TextFacts, gazetteer: Gazetteer, onceShare: number): Evidence | null {
  let named: { place: PlaceCount; weight: number } | null = null
  let alias: { place: PlaceCount; weight: number } | null = null
  for (const place of facts.places.values()) {
    const weight = place.full ? (isCalled(ancestor, place.word, gazetteer) ? fullWeights[ancestor.level] : 0) : weighShort(ancestor, place, gazetteer, onceShare)
    if (weight > (named?.weight ?? 0)) named = { place, weight }
    const own = gazetteer.index.aliases.get(place.word)
    if (own !== undefined && own.region === ancestor.code && own.weight > (alias?.weight ?? 0)) alias = { place, weight: own.weight }
  }
  const best = named === null || (alias !== null && alias.weight > named.weight) ? alias : named
  if (best === null) return null
  // Both kinds of word support each other, but are not independent.
  const weight = (named?.weight ?? 0) + (alias?.weight ?? 0) - 0.5 * Math.min(named?.weight ?? 0, alias?.weight ?? 0)
  const { word, count, start } = best.place
  const times = count > 1 ? [`(${count}次)`, ` (${count} times)`] : ['', '']
  return { zh: `文中提到${word}${times[0]}`, en: `the text names ${word}${times[1]}`, start, end: start + word.length, weight }
}

/** 吉林 alone means the province, not the city. */
function weighShort(ancestor: Division, place: PlaceCount, { index }: Gazetteer, onceShare: number): number {
  if (ancestor.short !== place.word) return 0
  const isProvince = ancestor.level === 'province' || !(index.byShort.get(place.word) ?? []).some(({ level }) => level === 'province')
  return isProvince ? fullWeights[ancestor.level] * (place.count > 1 ? shortShare.often : onceShare) : 0
}

function weighCode(code: string, division: string): number {
  if (division.startsWith(code)) return 8
  if (division.startsWith(code.slice(0, 4))) return 5
  return division.startsWith(code.slice(0, 2)) ? 3 : 0
}
