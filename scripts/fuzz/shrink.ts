/** A failing case made smaller: pieces are left out, large ones first, as long as the same fault remains. */
import { readText } from '../../src/read/text.ts'
import type { Case } from './make.ts'

/** At most `tries` attempts; what comes back fails in the same way as what was given. */
export function shrinkCase(original: Case, fails: (smaller: Case) => boolean, tries = 3000): Case {
  let smallest = asText(original, fails)
  let left = tries
  for (let piece = Math.max(1, sizeOf(smallest) >> 1); piece >= 1 && left > 0; ) {
    let removed = false
    for (let at = 0; at < sizeOf(smallest) && left > 0; ) {
      const smaller = without(smallest, at, at + piece)
      left--
      if (sizeOf(smaller) > 0 && fails(smaller)) {
        smallest = smaller
        removed = true
      } else at += piece
    }
    if (piece > 1 || !removed) piece >>= 1
  }
  return smallest
}

/** Bytes as the text that they mean, where that alone fails as well. */
function asText(one: Case, fails: (smaller: Case) => boolean): Case {
  if ('text' in one) return one
  const read = readText(one.bytes)
  return 'text' in read && fails({ text: read.text }) ? { text: read.text } : one
}

/** A case as a person can paste it: a string literal, or bytes in hexadecimal with the text that they may mean. */
export function showCase(one: Case): string {
  if ('text' in one) return shorten(escape(one.text))
  return `${shorten(Buffer.from(one.bytes).toString('hex'))}  (${shorten(escape(new TextDecoder().decode(one.bytes)))})`
}

function shorten(words: string): string {
  return words.length > 2000 ? `${words.slice(0, 2000)}… (${words.length})` : words
}

function sizeOf(one: Case): number {
  return 'text' in one ? one.text.length : one.bytes.length
}

function without(one: Case, from: number, to: number): Case {
  return 'text' in one ? { text: one.text.slice(0, from) + one.text.slice(to) } : { bytes: Uint8Array.from([...one.bytes.subarray(0, from), ...one.bytes.subarray(to)]) }
}

/** JSON, with every character that cannot be seen written as an escape. */
function escape(text: string): string {
  return JSON.stringify(text).replaceAll(/[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
