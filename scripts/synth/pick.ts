/** Which places report in a made-up corpus: those that exist in all of its years, drawn so that every level is there. */
import { drawFor } from './chance.ts'
import { isValidIn } from '../../src/model/gazetteer.ts'
import type { Division } from '../../src/model/gazetteer.ts'

/** Codes in administrative order; all there are, where more are asked for. */
export function pickRegions(divisions: readonly Division[], wanted: number, years: readonly number[], seed: number): string[] {
  const standing = divisions.filter((division) => years.every((year) => isValidIn(division, year)))
  const drawn = standing.map((division) => ({ division, lot: drawFor(seed, 'lot', division.code).below(1 << 30) }))
  const first = drawn.sort((a, b) => a.lot - b.lot || (a.division.code < b.division.code ? -1 : 1)).slice(0, wanted)
  return first.map(({ division }) => division.code).sort()
}
