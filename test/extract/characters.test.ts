import { describe, expect, test } from 'vitest'
import { isDigit, isHan, isIn, isLatin, makeSet } from '../../src/extract/characters.ts'

/** What a character is; several characters where they share the answer. */
const rows: [label: string, characters: string, classes: string[]][] = [
  ['ASCII digits', '0189', ['digit']],
  ['full-width digits are folded before anybody asks', '０９', []],
  ['characters beside the digits', '/:', []],
  ['Han', '一龥法度', ['han']],
  ['Han of extension A', '㐀䶿', ['han']],
  ['the circle for nought', '〇', ['han']],
  ['marks of Chinese', '。、《》（〔', []],
  ['kana and hangul', 'あア가', []],
  ['Latin letters of both cases', 'azAZ', ['latin']],
  ['characters beside the letters', '@[`{', []],
  ['letters with a tone', 'āù', []],
  ['surrogates', '\ud840\udc00', []],
]

test.each(rows)('%s', (_, characters, classes) => {
  for (let i = 0; i < characters.length; i++) expect([characters[i], classify(characters.charCodeAt(i))]).toEqual([characters[i], classes])
})

describe('behind the end of a text', () => {
  test('there is no character of any class', () => {
    expect(classify(''.charCodeAt(0))).toEqual([])
  })
})

test('a set holds its own characters and no others', () => {
  const codes = [0, 0x31, 0x32, 0x4e00, 0x4e1f, 0x4e20, 0xffff]
  const set = makeSet(codes)
  expect([...Array(65536).keys()].filter((code) => isIn(set, code))).toEqual(codes)
})

function classify(code: number): string[] {
  return [...(isDigit(code) ? ['digit'] : []), ...(isHan(code) ? ['han'] : []), ...(isLatin(code) ? ['latin'] : [])]
}
