/** What the reader of a report shows: its text whole, its numbers and what was looked for in their places, also in the cleaned text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignText } from '../../../src/app/panels/report/align.ts'
import { findWords } from '../../../src/app/panels/report/find.ts'
import { cutLines } from '../../../src/app/panels/report/lines.ts'
import { cleanText } from '../../../src/extract/clean.ts'
import { fold } from '../../../src/extract/fold.ts'
import { readText } from '../../extract/read.ts'
import type { Line } from '../../../src/app/panels/report/lines.ts'

const join = (lines: readonly Line[]): string => lines.map((line) => line.pieces.map((piece) => piece.parts.map((part) => part.text).join('')).join('')).join('\n')
const cut = (text: string, words = '') => {
  const { mentions, sections } = readText(text)
  return cutLines({ text, mentions, sections, hits: findWords({ text }, words) })
}

describe('lines', () => {
  const text = '一、成效\n受理纠纷12件，化解11件。\n\n二、不足\n无。'

  test('together are the text', () => expect(join(cut(text, '纠纷'))).toBe(text))

  test('carry the numbers in their places', () => {
    const numbers = cut(text).flatMap((line) => line.pieces.flatMap((piece) => (piece.mention === null ? [] : [piece.parts.map((part) => part.text).join('')])))
    expect(numbers).toEqual(readText(text).mentions.map((mention) => mention.surface))
  })

  test('know which of them are headings', () => expect(cut(text).map((line) => line.section?.heading ?? null)).toEqual(['一、成效', null, null, '二、不足', null]))

  test('mark a place that goes across a number, inside it and outside', () => {
    const line = cut(text, '纠纷12')[1]
    expect(line?.pieces.map((piece) => [piece.mention?.surface ?? '', piece.parts.map((part) => `${part.text}${part.hit >= 0 ? '*' : ''}`)])).toEqual([
      ['', ['受理', '纠纷*']],
      ['12件', ['12*', '件']],
      ['', ['，化解']],
      ['11件', ['11件']],
      ['', ['。']],
    ])
  })

  test('for any text and any words nothing is lost', () => {
    const bits = fc.array(fc.constantFrom('受理', '12件', '\n', '，', '3', '纠纷', '。', '2024年', '\ud83d\ude00')).map((list) => list.join(''))
    fc.assert(fc.property(bits, fc.constantFrom('', '件', '12', '理1', '\n'), (any, words) => {
      expect(join(cut(any, words))).toBe(any)
    }))
  })
})

describe('finding words', () => {
  const texts = (text: string, words: string, cleaned = cleanText(text, fold(text))) => findWords({ text, cleaned }, words).map(({ start, end }) => text.slice(start, end))
  test.each([
    ['as published', '調解糾紛', '糾紛', ['糾紛']],
    ['in Simplified characters', '調解糾紛', '纠纷', ['糾紛']],
    ['over what copying put in', '12項(xiàng)制度', '项制', ['項(xiàng)制']],
    ['without what stands behind', '12項(xiàng)', '12项', ['12項']],
    ['in either case', 'APP和app', 'App', ['APP', 'app']],
    ['each once', '纠纷纠纷', '纠纷', ['纠纷', '纠纷']],
    ['none for spaces', '纠纷', '  ', []],
    ['none that is not there', '纠纷', '复议', []],
  ])('%s', (_, text, words, found) => expect(texts(text, words)).toEqual(found))
})

test('places of the cleaned text and the verbatim one answer each other', () => {
  const bits = fc.array(fc.constantFrom('項(xiàng)', '調', '4 598個', '，', '受 理', '3', '\n')).map((list) => list.join(''))
  fc.assert(fc.property(bits, (text) => {
    const cleaned = cleanText(text, fold(text))
    const { toCleaned, toVerbatim } = alignText(cleaned)
    for (let at = 0; at < cleaned.text.length; at++) expect(toCleaned(toVerbatim(at))).toBe(at)
    for (const [from, to] of cleaned.dropped) for (let at = from; at < to; at++) expect(toCleaned(at)).toBe(toCleaned(to))
  }))
})
