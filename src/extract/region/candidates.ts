/** Every division that bears one of the names, weighed with what the text says about its ancestors. */

import { type Division, findDivision, type Gazetteer, isValidIn, pathOf } from '../../model/gazetteer.ts'
import { LEVELS } from '../../model/lists.ts'
import type { Evidence } from '../region.ts'
import { type Clues, type NameClue, strongestKind } from './clues.ts'
import { type SourceHost, weighHost } from './host.ts'
import type { DivisionCode, PlaceCount, TextFacts } from './places.ts'

export interface Weighed {
  readonly division: Division
  readonly score: number
  readonly evidence: readonly Evidence[]
  /** Nothing speaks for the places above it, and the text names others of their level: then the name may belong to a unit that no list has. */
  readonly isForeign: boolean
}

interface Source {
  readonly clues: Clues
  readonly facts: TextFacts
  readonly codes: readonly DivisionCode[]
  readonly host: SourceHost | null
  readonly year: number | null
  readonly folded: string
}

const ancestorWeights = { province: 3, prefecture: 5, county: 6, township: 0 } as const
/** Letters of provinces in 粤ICP备… and 粤公网安备…. */
const licence = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新'
const licenceCodes = [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65]

/** All divisions of the named names that hold in the year, the best first. */
export function findCandidates(source: Source, gazetteer: Gazetteer): Weighed[] {
  const letter = findLicence(source.folded)
  const weighed: Weighed[] = []
  for (const [name, clues] of source.clues.byName) {
    const rows = (gazetteer.index.byName.get(name) ?? []).filter((row) => isValidIn(row, source.year))
    for (const division of keepOneOfEach(rows, source.year, gazetteer)) weighed.push(weighDivision(division, clues, letter, source, gazetteer))
  }
  return weighed.sort((a, b) => b.score - a.score || (a.division.code < b.division.code ? -1 : 1))
}

/**
 * A re-coded county gives its towns new codes; in the year of change both rows hold and mean one place. Then the old code stands,
 * as it did for most of that year; without a year the new one.
 */
function keepOneOfEach(rows: readonly Division[], year: number | null, { index }: Gazetteer): Division[] {
  const kept = new Map<string, Division>()
  for (const row of rows) {
    const changing = row.from !== null || row.until !== null
    const above = row.parent === null ? '' : (findDivision(index, row.parent)?.short ?? row.parent)
    const key = changing ? `${row.code.slice(0, 2)}${row.level}${above}` : row.code
    const other = kept.get(key)
    const isOlder = other !== undefined && (row.from ?? 0) < (other.from ?? 0)
    if (other === undefined || isOlder === (year !== null)) kept.set(key, row)
  }
  return [...kept.values()]
}

function weighDivision(division: Division, clues: readonly NameClue[], letter: { code: string; at: number } | null, source: Source, gazetteer: Gazetteer): Weighed {
  const { facts, codes, host, year } = source
  const ancestors = pathOf(gazetteer.index, division, year).slice(0, -1).reverse()
  const evidence: Evidence[] = [...weighClues(clues)]
  const above: Evidence[] = []

  const chained = clues.find((clue) => clue.above.length > 0 && clue.above.every((name) => ancestors.some((row) => isCalled(row, name, gazetteer))))
  if (chained !== undefined) above.push({ zh: `上级名称紧接其前:${chained.above.join('')}`, en: `its superiors stand before it: ${chained.above.join('')}`, start: chained.start, end: chained.end, weight: 10 })
  for (const ancestor of ancestors) {
    const named = weighPlace(ancestor, facts, gazetteer)
    if (named !== null) above.push(named)
  }
  for (const { code, start, end } of codes) {
    const weight = code === division.code.slice(0, 6) ? 8 : code.slice(0, 4) === division.code.slice(0, 4) ? 5 : code.slice(0, 2) === division.code.slice(0, 2) ? 3 : 0
    if (weight > 0) above.push({ zh: `页面编号含区划代码${code}`, en: `a number of the page holds division code ${code}`, start, end, weight })
  }
  if (letter !== null) {
    const weight = division.code.startsWith(letter.code) ? 3 : -3
    above.push({ zh: '备案号的省份简称', en: 'the province letter of the filing number', start: letter.at, end: letter.at + 1, weight })
  }
  const hostWeight = host === null ? 0 : weighHost(host, division, gazetteer, year)
  if (hostWeight > 0) above.push({ zh: `网址${host?.host}`, en: `address ${host?.host}`, start: 0, end: 0, weight: hostWeight })
  evidence.push(...above, ...weighKinds(division, ancestors, facts))

  const contradicted = clues.some((clue) => clue.weight >= 6 && clue.above.some((name) => !ancestors.some((row) => isCalled(row, name, gazetteer))))
  if (contradicted) evidence.push({ zh: '紧接其前的上级名称与之不符', en: 'the superiors that stand before it are not its own', start: 0, end: 0, weight: -12 })
  const isForeign = sum(above) <= 0 && namesOthers(division, facts, gazetteer)
  return { division, score: sum(evidence), evidence: evidence.filter(({ weight }) => weight !== 0), isForeign }
}

/** Whether the text names, in full, a place that could stand above the division but does not. */
function namesOthers(division: Division, facts: TextFacts, { index }: Gazetteer): boolean {
  const levels = LEVELS.slice(0, LEVELS.indexOf(division.level))
  return [...facts.places.values()].some(({ word, full }) => {
    const rows = full ? (index.byName.get(word) ?? []).filter((row) => row.level !== 'township') : []
    return rows.length > 0 && rows.every((row) => levels.includes(row.level) && row.code !== division.code)
  })
}

/** Strong clues count once a kind, mentions together no more than 3. */
function weighClues(clues: readonly NameClue[]): NameClue[] {
  const strong = clues.filter((clue, i) => clue.weight >= 4 && clues.findIndex((other) => other.weight === clue.weight) === i)
  const weak = clues.filter((clue) => clue.weight < 4).slice(0, 4)
  return [...strong, ...weak]
}

function weighPlace(ancestor: Division, facts: TextFacts, gazetteer: Gazetteer): Evidence | null {
  const { index, aliases } = gazetteer
  let best: Evidence | null = null
  const offer = (place: PlaceCount, weight: number): void => {
    if (best !== null && best.weight >= weight) return
    best = { zh: `文中提到${place.word}${place.count > 1 ? `(${place.count}次)` : ''}`, en: `the text names ${place.word}${place.count > 1 ? ` (${place.count} times)` : ''}`, start: place.start, end: place.start + place.word.length, weight }
  }
  const weight = ancestorWeights[ancestor.level]
  for (const place of facts.places.values()) {
    if (place.full ? isCalled(ancestor, place.word, gazetteer) : false) offer(place, weight)
    else if (ancestor.short === place.word && !isHigherPlace(ancestor, place.word, gazetteer)) offer(place, weight * (place.count > 1 ? 0.6 : 0.3))
  }
  for (const alias of aliases) {
    const place = alias.region === ancestor.code ? facts.places.get(alias.word) : undefined
    if (place !== undefined && index.aliases.has(alias.word)) offer(place, alias.weight + (best === null ? 0 : (best as Evidence).weight * 0.5))
  }
  return best
}

/** 吉林 alone means the province, not the city. */
function isHigherPlace(ancestor: Division, short: string, gazetteer: Gazetteer): boolean {
  return ancestor.level !== 'province' && (gazetteer.index.byShort.get(short) ?? []).some((row) => row.level === 'province')
}

/** Whether a name is the division's own, in whatever form the gazetteer has it (红河州). */
function isCalled(division: Division, name: string, gazetteer: Gazetteer): boolean {
  return division.name === name || (gazetteer.index.byName.get(name)?.some((row) => row.code === division.code) ?? false)
}

/** 我镇 speaks for a 镇; 县委 for a 县 or for what lies in one. */
function weighKinds(division: Division, ancestors: readonly Division[], facts: TextFacts): Evidence[] {
  const found: Evidence[] = []
  const say = (zh: string, en: string, weight: number): void => void found.push({ zh, en, start: 0, end: 0, weight })
  const own = strongestKind(facts.selfKinds)
  if (own !== null) {
    const strength = Math.min(3, facts.selfKinds.get(own.charAt(0)) ?? 0)
    const fits = division.name.endsWith(own) || (own === '区' && /自治区|地区/.test(division.name)) || (own === '局')
    if (own !== '局') say(`自称“${own}”`, `it calls itself ${own}`, fits ? strength : -strength)
  }
  const county = division.level === 'township' ? ancestors.find((row) => row.level !== 'township') : division.level === 'county' ? division : undefined
  if (county === undefined) return found
  const kinds = ['县', '区', '旗'].filter((kind) => (facts.offices.get(kind) ?? 0) > 0)
  const [kind] = kinds
  if (kinds.length === 1 && kind !== undefined) say(`文中称${kind}委、${kind}政府`, `the text speaks of ${kind}委`, county.level === 'county' && county.name.endsWith(kind) ? 2 : -3)
  else if (kinds.length === 0 && division.level === 'township' && (facts.offices.get('市') ?? 0) > 0) {
    say('文中只称市委、市政府', 'the text speaks of 市委 only', county.name.endsWith('市') ? 2 : -3)
  }
  return found
}

function findLicence(text: string): { code: string; at: number } | null {
  for (const mark of ['ICP备', '公网安备']) {
    const at = text.lastIndexOf(mark) - 1
    const i = at < 0 ? -1 : licence.indexOf(text[at] ?? ' ')
    if (i >= 0) return { code: String(licenceCodes[i]), at }
  }
  return null
}

function sum(evidence: readonly Evidence[]): number {
  return evidence.reduce((total, { weight }) => total + weight, 0)
}
