/** Texts in a PNG: what was put in stands there under its keyword, the picture stays what it was, every check sum is right. */
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addPngTexts } from '../../../src/charts/picture/png.ts'
import { readPngTexts } from '../../support/png.ts'

/** One transparent pixel. */
const PIXEL = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'))

test('texts of any script come back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.webUrl({ withQueryParameters: true }), (title, source) => {
      const texts = { Title: title, Source: source, Description: '法度：数据版本' }
      expect(readPngTexts(addPngTexts(PIXEL, texts))).toEqual(texts)
    }),
  )
})

test('the other chunks stay as they were', () => {
  const written = addPngTexts(PIXEL, { Title: '调解成功率' })
  const added = written.length - PIXEL.length
  expect(Buffer.from([...written.subarray(0, 33), ...written.subarray(33 + added)])).toEqual(Buffer.from(PIXEL))
})

test('the check sum is that of the zlib library', () => {
  const chunk = Buffer.from(addPngTexts(PIXEL, { Title: '法度' }).subarray(33))
  const length = chunk.readUInt32BE(0)
  expect(chunk.readUInt32BE(8 + length)).toBe(crc32(chunk.subarray(4, 8 + length)))
})

test('anything else is refused', () => {
  expect(() => addPngTexts(new TextEncoder().encode('GIF89a'), {})).toThrow('not a PNG')
})
