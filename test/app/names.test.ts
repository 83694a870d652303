import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutNames } from '../../src/app/panels/names.ts'

const cut = (text: string, names: string[]) => cutNames(text, names).map((piece) => (names.includes(piece.text) ? `[${piece.text}]` : piece.text)).join('')

describe('names in a sentence', () => {
  test.each([
    ['one', '清城区最高。', ['清城区'], '[清城区]最高。'],
    ['several, some of them twice', '甲镇和乙镇，甲镇最高', ['甲镇', '乙镇'], '[甲镇]和[乙镇]，[甲镇]最高'],
    ['the longer of two', '东区街道最低', ['东区', '东区街道'], '[东区街道]最低'],
    ['none', '都没有数字。', [], '都没有数字。'],
    ['no empty one', '都没有', [''], '都没有'],
  ])('%s', (_, text, names, marked) => expect(cut(text, names)).toBe(marked))

  test('nothing is lost', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.string()), (text, names) => {
      expect(cutNames(text, names).map((piece) => piece.text).join('')).toBe(text)
    }))
  })
})
