/** Sentences cut out of a report: always slices of the verbatim text. */
import { expect, test } from 'vitest'
import { excerptOf } from '../../src/app/excerpt.ts'
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
