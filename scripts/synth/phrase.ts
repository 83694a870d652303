/** A sentence before it is said: words, words that depend on the place, and figures whose truth is known. */

export interface Figure {
  kind: 'figure'
  indicator: string
  /** As printed behind the number: 件, 万元 stays out, since money chooses its own magnitude. */
  unit: string
  form: 'count' | 'percent' | 'money'
  /** Never rounded: other figures of the sentence are computed from it. */
  exact: boolean
  /** A part of the whole: how much of it, and the words that say so. */
  part: { share: number; scope: string } | null
}

/** `whole` 全区, `place` 越秀区, `self` 我区, `span` 全年, `year` 2024年. */
export type Word = { kind: 'whole' | 'place' | 'self' | 'span' | 'year' | 'next' }
export type Piece = string | Figure | Word
export type Phrase = readonly Piece[]

/** say`${WHOLE}受理纠纷${count('…', '件')}。` */
export function say(strings: TemplateStringsArray, ...slots: readonly (Figure | Word)[]): Phrase {
  return strings.flatMap((text, at): Piece[] => [...(text === '' ? [] : [text]), ...(slots[at] === undefined ? [] : [slots[at]])])
}

export const WHOLE: Word = { kind: 'whole' }
export const PLACE: Word = { kind: 'place' }
export const SELF: Word = { kind: 'self' }
export const SPAN: Word = { kind: 'span' }
export const YEAR: Word = { kind: 'year' }
export const NEXT: Word = { kind: 'next' }

export function count(indicator: string, unit: string): Figure {
  return { kind: 'figure', indicator, unit, form: 'count', exact: false, part: null }
}

/** A count that stands beside a rate or a part computed from it. */
export function exact(indicator: string, unit: string): Figure {
  return { ...count(indicator, unit), exact: true }
}

export function percent(indicator: string): Figure {
  return { kind: 'figure', indicator, unit: '', form: 'percent', exact: true, part: null }
}

export function money(indicator: string): Figure {
  return { kind: 'figure', indicator, unit: '元', form: 'money', exact: false, part: null }
}

/** A share of an indicator's whole under words of its own: 物业纠纷, 学校. */
export function partOf(indicator: string, unit: string, share: number, scope: string): Figure {
  return { ...exact(indicator, unit), part: { share, scope } }
}

/** What a report may say about one matter. */
export interface Topic {
  id: string
  /** Each tells figures of the whole place. */
  says: readonly Phrase[]
  /** The matter without a number. */
  silent: Phrase
  /** Only about parts. */
  parts?: readonly Phrase[]
  /** Levels that have nothing to tell about it. */
  above?: 'county'
}
