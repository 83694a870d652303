/** Every division that bears one of the names, weighed with what the text says about itself and about the places above. */

import { type Division, findDivision, findNamed, type Gazetteer, pathOf } from '../../model/gazetteer.ts'
import type { Evidence } from '../region.ts'
import { isCalled, namesOthers, type PlaceSource, weighAncestors } from './ancestors.ts'
import { type Clues, type NameClue, strongestKind } from './clues.ts'
import type { TextFacts } from './places.ts'

export interface Weighed {
  readonly division: Division
  readonly score: number
  readonly evidence: readonly Evidence[]
  /** Nothing speaks for the places above it, and the text names others of their level: then the name may belong to a unit that no list has. */
  readonly isForeign: boolean
  /** The name is merely mentioned, and nothing else shows that it is the reporter's own. */
  readonly isVague: boolean
}

interface Source extends PlaceSource {
  readonly clues: Clues
}

/** All divisions of the named names that hold in the year, the best first. */
export function findCandidates(source: Source, gazetteer: Gazetteer): Weighed[] {
  const weighed: Weighed[] = []
  const titled = [...source.clues.byName.values()].some((clues) => clues.some(isTitleClue))
  for (const [name, clues] of source.clues.byName) {
    for (const division of keepOneOfEach(findNamed(gazetteer.index, name, source.year), source.year, gazetteer)) {
      const one = weighDivision(division, clues, source, gazetteer)
      // Where the title names somebody, nobody else is the reporter.
      weighed.push(titled && !clues.some(isTitleClue) ? { ...one, isVague: true } : one)
    }
  }
  return weighed.sort((a, b) => b.score - a.score || (a.division.code < b.division.code ? -1 : 1))
}

function isTitleClue({ weight }: Evidence): boolean {
  return weight >= 10
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

function weighDivision(division: Division, clues: readonly NameClue[], source: Source, gazetteer: Gazetteer): Weighed {
  const ancestors = pathOf(gazetteer.index, division, source.year).slice(0, -1).reverse()
  const own = weighClues(clues)
  const above = weighAncestors(division, ancestors, source, gazetteer)
  const chain = weighChain(clues, ancestors, gazetteer)
  const evidence = [...own, ...chain, ...above, ...weighKinds(division, ancestors, source.facts)].filter(({ weight }) => weight !== 0)
  const spoken = sum(above) + sum(chain)
  return {
    division,
    score: sum(evidence),
    evidence,
    isForeign: spoken <= 0 && namesOthers(division, source.facts, gazetteer),
    isVague: isVague(division, own, above, source.facts),
  }
}

/** Strong clues count once a kind, mentions together no more than four times. */
function weighClues(clues: readonly NameClue[]): NameClue[] {
  const strong = clues.filter((clue, i) => clue.weight >= 4 && clues.findIndex((other) => other.weight === clue.weight) === i)
  return [...strong, ...clues.filter((clue) => clue.weight < 4).slice(0, 4)]
}

/** 郁南县 directly before 宋桂镇 settles which 宋桂镇; another county there rules it out. */
function weighChain(clues: readonly NameClue[], ancestors: readonly Division[], gazetteer: Gazetteer): Evidence[] {
  const isAbove = (name: string): boolean => ancestors.some((row) => isCalled(row, name, gazetteer))
  const found: Evidence[] = []
  const fits = clues.find(({ above }) => above.length > 0 && above.every(isAbove))
  if (fits !== undefined) {
    const printed = fits.above.join('')
    found.push({ zh: `上级名称紧接其前:${printed}`, en: `its superiors stand before it: ${printed}`, start: fits.start, end: fits.end, weight: 10 })
  }
  const differs = clues.find(({ above, weight }) => weight >= 6 && !above.every(isAbove))
  if (differs !== undefined) {
    found.push({ zh: '紧接其前的上级名称与之不符', en: 'the superiors that stand before it are not its own', start: differs.start, end: differs.end, weight: -12 })
  }
  return found
}

/** 我镇 speaks for a 镇; 县委 for a 县 or for what lies in one. */
function weighKinds(division: Division, ancestors: readonly Division[], facts: TextFacts): Evidence[] {
  const found: Evidence[] = []
  const say = (zh: string, en: string, weight: number): void => void found.push({ zh, en, start: 0, end: 0, weight })
  const own = strongestKind(facts.selfKinds)
  if (own !== null && own !== '局') {
    const strength = kindStrength(own, facts)
    say(`自称“${own}”`, `it calls itself ${own}`, isOfKind(division, own) ? strength : -strength)
  }
  const county = division.level === 'township' ? ancestors[0] : division.level === 'county' ? division : undefined
  if (county === undefined) return found
  const kinds = ['县', '区', '旗'].filter((kind) => (facts.offices.get(kind) ?? 0) > 0)
  const [kind] = kinds
  if (kinds.length === 1 && kind !== undefined) {
    say(`文中称${kind}委、${kind}政府`, `the text speaks of ${kind}委`, county.level === 'county' && county.name.endsWith(kind) ? 2 : -3)
  } else if (kinds.length === 0 && division.level === 'township' && (facts.offices.get('市') ?? 0) > 0) {
    say('文中只称市委、市政府', 'the text speaks of 市委 only', county.name.endsWith('市') ? 2 : -3)
  }
  return found
}

const topLevel: Readonly<Record<string, readonly Division['level'][]>> = {
  镇: ['township'],
  乡: ['township'],
  街道: ['township'],
  县: ['county', 'township'],
  旗: ['county', 'township'],
}

/**
 * A name that is no subject, title or signature needs the text to call itself so; and where the text calls itself a town, no county that
 * only opens a sentence or signs is the reporter. A site of the county's own lifts the first doubt.
 */
function isVague(division: Division, own: readonly Evidence[], above: readonly Evidence[], facts: TextFacts): boolean {
  if (own.some(isTitleClue)) return false
  const best = Math.max(...own.map(({ weight }) => weight))
  const kind = strongestKind(facts.selfKinds)
  const strength = kind === null ? 0 : kindStrength(kind, facts)
  const levels = kind === null ? undefined : topLevel[kind]
  if (levels !== undefined && strength === 3 && !levels.includes(division.level)) return true
  if (best >= 6) return false
  const isOwnSite = above.some(({ start, end, weight }) => start === end && weight === 8)
  if (kind === '局') return !isOwnSite
  return sum(own) < 1.5 && !isOwnSite ? true : kind === null || !isOfKind(division, kind)
}

function kindStrength(kind: string, facts: TextFacts): number {
  return Math.min(3, facts.selfKinds.get(kind.charAt(0)) ?? 0)
}

function isOfKind(division: Division, kind: string): boolean {
  return division.name.endsWith(kind) || (kind === '区' && /自治区|地区/.test(division.name))
}

function sum(evidence: readonly Evidence[]): number {
  return evidence.reduce((total, { weight }) => total + weight, 0)
}
