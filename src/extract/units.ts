/** Measure words of the catalogue as a trie: which word follows a number, of which dimension, by which factor. */
import type { Catalogue, Unit } from '../model/catalogue.ts'
import type { Dimension } from '../model/lists.ts'
import { isIn, makeSet } from './characters.ts'
import { buildTrie } from './terms.ts'

export interface MeasureWord {
  word: string
  dimension: Dimension
  /** Unit that the word means where no indicator decides. */
  unit: string
  factor: number
}

export interface UnitTable {
  /** Longest measure word at an offset. */
  at(text: string, offset: number): MeasureWord | null
  byWord: ReadonlyMap<string, MeasureWord>
  /** Magnitude of a character code, 0 where it is none. */
  magnitude(code: number): number
}

export function compileUnits(catalogue: Pick<Catalogue, 'units' | 'magnitudes'>): UnitTable {
  const words: MeasureWord[] = catalogue.units.flatMap((unit: Unit) =>
    unit.measure_words.map((word) => ({ word, dimension: unit.dimension, unit: unit.id, factor: unit.factor[word] ?? 1 })),
  )
  const trie = buildTrie(words.map((entry) => entry.word))
  const magnitudes = new Map(Object.entries(catalogue.magnitudes).map(([character, factor]) => [character.charCodeAt(0), factor]))
  const withMagnitude = makeSet(magnitudes.keys())
  return {
    at(text, offset) {
      const found = trie.longestAt(text, offset)
      return found < 0 ? null : words[found]!
    },
    byWord: new Map(words.map((entry) => [entry.word, entry])),
    magnitude: (code) => (isIn(withMagnitude, code) ? magnitudes.get(code)! : 0),
  }
}
