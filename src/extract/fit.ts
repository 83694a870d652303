/** How well a number's measure word fits the entries of the catalogue. */
import type { Quantity } from '../model/quantity.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { packPostings } from './postings.ts'
import type { Packed } from './postings.ts'

export interface Fit {
  /** For each entry 1 where the measure word is its own, less where only its unit agrees, 0 where it cannot be. */
  of: Float64Array
  /** The postings of the entries that it fits at all: the others need not be heard. */
  packed: Packed
}

/** The fit of a number, compiled once for each kind of number. */
export function fitOf(quantity: Quantity, lexicon: Lexicon): Fit {
  const kinds = lexicon.fits.get(quantity.dimension)
  const kind = quantity.word === '' ? bareKind(quantity) : quantity.word
  const known = kinds?.get(kind)
  if (known !== undefined) return known
  const of = Float64Array.from(lexicon.entries, (entry) => fitEntry(quantity, entry))
  const fit = { of, packed: packPostings(lexicon.postings, (entry) => of[entry]! > 0) }
  if (kinds === undefined) lexicon.fits.set(quantity.dimension, new Map([[kind, fit]]))
  else kinds.set(kind, fit)
  return fit
}

/** A number without a measure word is told by how it is written. */
function bareKind({ form, printed }: Quantity): string {
  if (isLarge(printed)) return form === 'arabic' && !printed.includes('.') ? 'large' : 'large, no count'
  return form === 'arabic' && !printed.includes('.') ? '' : 'no count'
}

function fitEntry(quantity: Quantity, entry: Entry): number {
  // 8.2亿: so large a bare number can be money.
  if (entry.dimension === 'money' && quantity.word === '' && isLarge(quantity.printed)) return 0.8
  if (quantity.dimension !== entry.dimension) return 0
  if (entry.dimension === 'ratio' || entry.dimension === 'money') return 1
  if (entry.outside) return entry.words.size === 0 || entry.words.has(quantity.word) ? 1 : 0
  if (entry.words.has(quantity.word)) return 1
  if (quantity.word === '') return quantity.form === 'arabic' && !quantity.printed.includes('.') ? 0.75 : 0
  return 0
}

function isLarge(printed: string): boolean {
  return printed.endsWith('万') || printed.endsWith('亿')
}
