/**
 * Short lists of words, looked up at one place of a text. All words of a list are told off together by one character, so that
 * the many places where none of them stands cost next to nothing.
 */

export interface Phrases {
  words: readonly string[]
  byFirst: Index
  byLast: Index
}

/** Places of words in their list by the low byte of one of their units; `any` tells off most units with one look. */
interface Index {
  any: Uint8Array
  places: readonly (readonly number[])[]
}

export function listPhrases(words: readonly string[]): Phrases {
  return { words, byFirst: indexWords(words, (word) => word.charCodeAt(0)), byLast: indexWords(words, (word) => word.charCodeAt(word.length - 1)) }
}

/** Place in the list of the first word that begins at `at`, -1 where none does. */
export function phraseAt({ words, byFirst }: Phrases, text: string, at: number): number {
  const low = text.charCodeAt(at) & LOW
  if (byFirst.any[low] === 0) return -1
  for (const place of byFirst.places[low]!) if (isAt(words[place]!, text, at)) return place
  return -1
}

/** Place in the list of the first word that ends right before `end`, -1 where none does. */
export function phraseBefore({ words, byLast }: Phrases, text: string, end: number): number {
  const low = text.charCodeAt(end - 1) & LOW
  if (byLast.any[low] === 0) return -1
  for (const place of byLast.places[low]!) if (isAt(words[place]!, text, end - words[place]!.length)) return place
  return -1
}

/** Whether any word of the list stands within [from, to). */
export function hasPhrase(phrases: Phrases, text: string, from: number, to: number): boolean {
  const { any } = phrases.byFirst
  for (let i = from; i < to; i++) if (any[text.charCodeAt(i) & LOW] === 1 && hasPhraseAt(phrases, text, i, to)) return true
  return false
}

function hasPhraseAt({ words, byFirst }: Phrases, text: string, at: number, to: number): boolean {
  for (const place of byFirst.places[text.charCodeAt(at) & LOW]!) if (at + words[place]!.length <= to && isAt(words[place]!, text, at)) return true
  return false
}

const LOW = 0xff

function isAt(word: string, text: string, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false
  return true
}

function indexWords(words: readonly string[], unitOf: (word: string) => number): Index {
  const places = Array.from({ length: LOW + 1 }, (): number[] => [])
  words.forEach((word, place) => places[unitOf(word) & LOW]!.push(place))
  return { any: Uint8Array.from(places, (list) => Math.min(list.length, 1)), places }
}
