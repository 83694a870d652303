/** Sentences cut out of a report: always slices of the verbatim text. */
import { describe, expect, test } from 'vitest'
import { excerptOf, shortenExcerpt } from '../../src/app/excerpt.ts'
import type { Mention } from '../../src/model/reading.ts'

const TEXT = '一、成效\n前面一句。全年受理53宗,化解49宗。后面一句。\n二、不足'
const sentence: [number, number] = [TEXT.indexOf('全年'), TEXT.indexOf('后面')]
const at = (surface: string, id: string): Mention => ({ id, start: TEXT.indexOf(surface), end: TEXT.indexOf(surface) + surface.length, sentence } as Mention)
const reading = { text: TEXT, mentions: [at('53宗', 'a'), at('49宗', 'b')] }

test('the pieces of a sentence make up the sentence, its numbers marked', () => {
  const [excerpt, ...rest] = excerptOf(reading, ['a', 'b'])
  expect(rest).toEqual([])
  expect(excerpt?.pieces.map((piece) => piece.text).join('')).toBe(TEXT.slice(...sentence))
  expect(excerpt?.pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['53宗', '49宗'])
  for (const piece of excerpt?.pieces ?? []) expect(TEXT.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text)
})

test('what stands around it ends at the paragraph', () => {
  expect(excerptOf(reading, ['a'])[0]).toMatchObject({ before: '前面一句。', after: '后面一句。' })
})

test('a number that is not in the report gives nothing', () => expect(excerptOf(reading, ['z'])).toEqual([]))

describe('a shortened sentence', () => {
  const piece = (text: string, marked = false) => ({ start: 0, text, marked })
  const shorten = (...pieces: ReturnType<typeof piece>[]) => shortenExcerpt({ start: 0, end: 0, pieces, before: '', after: '' }).pieces.map(({ text }) => text)
  const long = (sign: string) => sign.repeat(200)

  test('keeps what is short', () => expect(shorten(piece('全年受理'), piece('53宗', true), piece('。'))).toEqual(['全年受理', '53宗', '。']))
  test('keeps the end of a long beginning', () => expect(shorten(piece(long('甲') + '受理'), piece('53宗', true))[0]).toMatch(/^…甲{46}受理$/))
  test('keeps the beginning of a long end', () => expect(shorten(piece('53宗', true), piece('，' + long('乙')))[1]).toMatch(/^，乙{47}…$/))
  test('keeps both sides of a long middle', () => expect(shorten(piece('53宗', true), piece(long('丙')), piece('49宗', true))[1]).toMatch(/^丙{48}…丙{48}$/))
  test('never cuts a number', () => expect(shorten(piece(long('9'), true))).toEqual([long('9')]))
})
