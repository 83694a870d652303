/**
 * The folded text as people read it: simplified and healed, with the punctuation and the spacing that were published.
 * Like folding it only replaces and leaves out, so what was left out is all that is needed to find the way back.
 */
import { isHan, isLatin } from './characters.ts'
import { verbatimStart } from './fold.ts'
import type { Folded } from './fold.ts'
import type { Cleaned } from '../model/dataset.ts'

/** `text` is `verbatim` without the spans of `dropped`, character for character, each perhaps replaced. */
export function cleanText(verbatim: string, folded: Folded): Cleaned {
  const dropped: [number, number][] = []
  let text = ''
  let next = 0
  for (let i = 0; i < folded.text.length; i++) {
    const at = verbatimStart(folded, i)
    if (at > next) dropped.push([next, at])
    text += restoreSign(folded.text.charCodeAt(i), verbatim.charCodeAt(at))
    next = at + 1
  }
  if (next < verbatim.length) dropped.push([next, verbatim.length])
  return { text, dropped }
}

const QUOTES = '\u201c\u201d'
const WIDE = 0xfee0

/** The folded sign where it is a word's or a quote's; else the published one, unless that was damage. */
function restoreSign(folded: number, published: number): string {
  if (folded === published || isHan(folded) || isLatin(folded) || (folded >= 0x30 && folded <= 0x39) || QUOTES.includes(String.fromCharCode(folded))) return String.fromCharCode(folded)
  const isBracket = folded === 0x28 || folded === 0x29
  // A heading read one byte out of step has become brackets around its ordinal.
  return String.fromCharCode(isBracket ? folded + WIDE : published)
}
