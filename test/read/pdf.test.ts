import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { surround } from '../../scripts/read/formats.ts'
import { fold } from '../../src/extract/fold.ts'
import { LIMITS } from '../../src/read/limits.ts'
import { readPdf } from '../../src/read/pdf.ts'

const file = readFileSync(join(import.meta.dirname, 'files', 'report.pdf'))
// 全年受理矛盾纠纷100件，成功化解98件，群众满意度 in GBK.
const GBK = 'c8abc4eacadcc0edc3acb6dcbec0b7d7313030bcfea3acb3c9b9a6bbafbde23938bcfea3acc8bad6dac2fad2e2b6c8'

/** A PDF of one page, by hand: its Chinese font is named and not embedded, as many offices' programs do. */
function writePdf(content: string, more = ''): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/GBK-EUC-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R/DW 1000>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
  ]
  let pdf = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = pdf.length
    pdf += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = pdf.length
  pdf += `xref\n0 8\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<</Size 8/Root 1 0 R${more}>>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(pdf)
}

describe('a PDF', () => {
  test('gives its pages, whose lines `fold` joins, numbers that a line end broke too', async () => {
    const read = await readPdf(file, surround())
    if (!('text' in read)) throw new Error(read.en)
    expect(read.pages).toHaveLength(4)
    expect(read.pages.map((start) => read.text.slice(start, start + 2))).toEqual(['云溪', expect.any(String), expect.any(String), expect.any(String)])
    const { text } = fold(read.text, true)
    expect(text).toContain('网上可办率达到98.5%,平均办理时限压缩62%。')
    expect(text).toContain('调解成功2098件')
    expect(read.notices.map(({ code }) => code)).toEqual(['headers_left_out'])
  })

  test('whose font is not embedded is decoded with the tables of the library', async () => {
    const read = await readPdf(writePdf(`BT /F 16 Tf 72 700 Td <${GBK}> Tj ET`), surround())
    expect(read).toMatchObject({ text: '全年受理矛盾纠纷100件，成功化解98件，群众满意度' })
  })

  test('and is refused, never read as other words, where these tables are not at hand', async () => {
    expect(await readPdf(writePdf(`BT /F 16 Tf 72 700 Td <${GBK}> Tj ET`), { limits: LIMITS })).toMatchObject({ code: expect.any(String) })
  })

  test('without text is a scan', async () => {
    expect(await readPdf(writePdf('0 0 100 100 re f'), surround())).toMatchObject({ code: 'scanned' })
  })

  test('with too many pages is refused', async () => {
    expect(await readPdf(file, surround({ ...LIMITS, pages: 3 }))).toMatchObject({ code: 'too_many_pages', zh: expect.stringContaining('--max-pages') })
  })
})
