import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isReadable, readBytes } from '../../src/read/index.ts'
import { readText } from '../../src/read/text.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (...parts: (number[] | Uint8Array)[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))
// 法治政府建设 in GBK.
const GBK = [0xb7, 0xa8, 0xd6, 0xce, 0xd5, 0xfe, 0xb8, 0xae, 0xbd, 0xa8, 0xc9, 0xe8]
const SENTENCE = '全年受理矛盾纠纷100件，成功化解98件。'

// 法治政府建設，受理12件。 in Big5.
const BIG5 = [0xaa, 0x6b, 0xaa, 0x76, 0xac, 0x46, 0xa9, 0xb2, 0xab, 0xd8, 0xb3, 0x5d, 0xa1, 0x41, 0xa8, 0xfc, 0xb2, 0x7a, 0x31, 0x32, 0xa5, 0xf3, 0xa1, 0x43]
const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from([...text].flatMap((one) => (little ? [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8] : [one.charCodeAt(0) >> 8, one.charCodeAt(0) & 255])))

describe('encodings', () => {
  const rows: [string, Uint8Array, string, string[]][] = [
    ['UTF-8', utf8(SENTENCE), SENTENCE, []],
    ['UTF-8 with a mark, which is no part of the text', bytes([0xef, 0xbb, 0xbf], utf8(SENTENCE)), SENTENCE, []],
    ['UTF-16, little end first', bytes([0xff, 0xfe], new Uint8Array(Uint16Array.from('法治1', (one) => one.charCodeAt(0)).buffer)), '法治1', []],
    ['UTF-16, big end first', bytes([0xfe, 0xff, 0x6c, 0xd5, 0x6c, 0xbb]), '法治', []],
    ['GBK, with a notice', bytes(GBK), '法治政府建设', ['gb18030']],
    ['Big5, with a notice', bytes(BIG5), '法治政府建設，受理12件。', ['big5']],
    ['UTF-16 without a mark, with a notice', wide(SENTENCE, true), SENTENCE, ['utf-16le']],
    ['UTF-16 without a mark, big end first, with a notice', wide(SENTENCE, false), SENTENCE, ['utf-16be']],
    ['UTF-8 with one damaged byte, with a notice', bytes(utf8('法治'.repeat(60)), [0xb7], utf8(SENTENCE)), `${'法治'.repeat(60)}\uFFFD${SENTENCE}`, ['damaged_utf8']],
    ['plain digits', utf8('2024'), '2024', []],
  ]
  test.each(rows)('%s', (_, file, text, notices) => {
    const result = readText(file)
    expect(result).toMatchObject({ text, reader: 'text/1', pages: [] })
    expect('notices' in result ? result.notices.map((notice) => notice.code) : null).toEqual(notices)
  })

  test('line ends, spaces and odd characters stay', () => {
    const text = ' 一\r\n二\t三\u00a0\u3000四\n\n'
    expect(readText(utf8(text))).toMatchObject({ text })
  })
})

describe('refused', () => {
  const rows: [string, Uint8Array, string][] = [
    ['nothing', bytes(), 'empty'],
    ['blanks', utf8(' \r\n\u3000'), 'empty'],
    ['a Word file', bytes([0x50, 0x4b, 0x03, 0x04, 1, 2]), 'not_text'],
    ['a PDF', utf8('%PDF-1.7'), 'not_text'],
    ['zeros', new Uint8Array(64), 'not_text'],
    ['neither encoding', bytes([0xff, 0xff, 0x80, 0xff]), 'unknown_encoding'],
  ]
  test.each(rows)('%s', (_, file, code) => {
    expect(readText(file)).toMatchObject({ code, zh: expect.stringMatching(/请|。/), en: expect.any(String) })
  })

  test('a format that no reader knows', async () => {
    expect(await readBytes('报告.pages', utf8('一'))).toMatchObject({ code: 'unknown_format' })
    expect(isReadable('报告.TXT')).toBe(true)
    expect(isReadable('.txt')).toBe(false)
  })
})

describe('properties', () => {
  test('what UTF-8 can say comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const file = utf8(text)
        fc.pre(text.trim() !== '' && !text.startsWith('\uFEFF') && file.every((byte) => byte !== 0) && !text.startsWith('%PDF'))
        expect(readText(file)).toMatchObject({ text, notices: [] })
      }),
    )
  })

  test('any bytes give a text or a reason, never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (file) => {
        const result = readText(file)
        expect('text' in result || result.zh.length > 0).toBe(true)
      }),
    )
  })
})
