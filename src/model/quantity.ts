import type { Dimension, MentionKind, Qualifier } from './lists.ts'

/** A number as written, found in the folded text. Offsets are folded offsets. */
export interface Quantity {
  /** Number, magnitude, an inner 余 or 多, and measure word. */
  start: number
  end: number
  /** In the unit of the measure word: 8.1万 → 81000, 99% → 99, 七成 → 70. */
  value: number
  /** Digits and magnitude as printed, without measure word: `8.1万`. */
  printed: string
  /** Measure word, empty where none follows. */
  word: string
  dimension: Dimension
  qualifier: Qualifier
  /** Arabic digits or Chinese numerals. */
  form: 'arabic' | 'han'
}

/** A number that is no quantity, with what it is: a year, a list number, part of a name. */
export interface Literal {
  start: number
  end: number
  kind: Exclude<MentionKind, 'observation' | 'target' | 'unmapped'>
  /** Year, month or number, where one can be told. */
  value: number | null
  /** ISO 8601 date, no more precise than the text, for `date` and `period`. */
  date: string | null
}
