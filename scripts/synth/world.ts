/** What is true of a made-up place in a year: sizes that fit its level, grow slowly over the years, and agree with one another. */
import { drawAround, drawFor } from './chance.ts'
import { RELATED, SIZES } from './sizes.ts'
import type { Level } from '../../src/model/lists.ts'

/** The true value of an indicator; the same for the same place and year. */
export type World = (indicator: string) => number

export interface Place {
  code: string
  level: Level
}

/** How much larger than a county a division of each level is. */
const SCALE: Record<Level, number> = { province: 110, prefecture: 9, county: 1, township: 0.09 }
const FIRST_YEAR = 2020

export function makeWorld(seed: number, place: Place, year: number): World {
  const known = new Map<string, number>()
  const own = drawFor(seed, place.code)
  const scale = SCALE[place.level] * Math.exp(drawAround(own) * 0.9)
  const world: World = (indicator) => {
    const before = known.get(indicator)
    if (before !== undefined) return before
    const related = RELATED[indicator]
    const value = related === undefined ? sizeOf(indicator) : related(world, shareOf(indicator))
    known.set(indicator, value)
    return value
  }
  const sizeOf = (indicator: string): number => {
    const size = SIZES[indicator]
    if (size === undefined) throw new Error(`no size for ${indicator}`)
    const habit = drawFor(seed, place.code, indicator)
    const level = size.base * scale ** (size.fixed === true ? 0.15 : 1) * Math.exp(drawAround(habit) * 0.5)
    const growth = 1 + 0.04 + drawAround(habit) * 0.12
    const noise = 1 + drawAround(drawFor(seed, place.code, indicator, year)) * 0.09
    return Math.max(size.least ?? 1, Math.round(level * growth ** (year - FIRST_YEAR) * noise))
  }
  // A share has its place's habit and moves a little from year to year.
  const shareOf = (indicator: string) => (low: number, high: number): number => {
    const habit = (drawAround(drawFor(seed, place.code, indicator)) + 1) / 2
    const now = habit + drawAround(drawFor(seed, place.code, indicator, year)) * 0.15
    return low + (high - low) * Math.min(1, Math.max(0, now))
  }
  return world
}
