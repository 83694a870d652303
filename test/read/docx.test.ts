import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../src/read/docx.ts'
import { LIMITS } from '../../src/read/limits.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function pack(body: string, parts: Record<string, string> = {}): Uint8Array {
  const related = Object.keys(parts).map((name, at) => `<Relationship Id="r${at}" Type="${REL}/${name}" Target="${name}.xml"/>`).join('')
  return zipSync({
    '_rels/.rels': strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related}</Relationships>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, content]) => [`word/${name}.xml`, strToU8(content)])),
  })
}

const read = (body: string, parts: Record<string, string> = {}) => readDocx(pack(body, parts), { limits: LIMITS })
const lines = (body: string, parts: Record<string, string> = {}): string[] => {
  const result = read(body, parts)
  return 'text' in result ? result.text.split('\n') : [result.code]
}
const p = (words: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`
const numbered = (words: string, level = 0, list = 1): string => p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
const level = (at: number, format: string, text: string, more = ''): string => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const numbering = (levels: string, more = ''): string => `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${more}</w:numbering>`

describe('automatic numbers', () => {
  const outline = numbering(level(0, 'chineseCountingThousand', '第%1章 ') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.'), '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>')

  test('count on, begin anew below a higher level, and never run into a number', () => {
    const body = [numbered('总则'), numbered('目的', 1), numbered('范围', 1), numbered('甲', 2), numbered('2024年', 2), numbered('职责'), numbered('分工', 1)].join('')
    expect(lines(body, { numbering: outline })).toEqual(['第一章 总则', '（一）目的', '（二）范围', '1.甲', '2. 2024年', '第二章 职责', '（一）分工'])
  })

  test('begin anew where a list says so, else go on', () => {
    expect(lines(numbered('甲') + p('其间') + numbered('乙') + numbered('丙', 0, 2) + numbered('丁', 0, 2), { numbering: outline })).toEqual(['第一章 甲', '其间', '第二章 乙', '第一章 丙', '第二章 丁'])
  })

  test('come from the style of a heading, and are gone where a paragraph takes them away', () => {
    const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="I"><w:basedOn w:val="H"/></w:style></w:styles>`
    const style = (id: string): string => `<w:pStyle w:val="${id}"/>`
    const linked = numbering(level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H"/>'))
    expect(lines(p('甲', style('H')) + p('乙', style('I')) + p('丙', `${style('H')}<w:numPr><w:numId w:val="0"/></w:numPr>`), { numbering: linked, styles })).toEqual(['一、甲', '二、乙', '丙'])
  })

  test.each([
    ['decimal', '%1.', ['1.甲', '2.甲']],
    ['bullet', '●', ['甲', '甲']],
    ['decimalEnclosedCircle', '%1', ['①甲', '②甲']],
    ['ideographTraditional', '%1、', ['甲、甲', '乙、甲']],
    ['chineseLegalSimplified', '%1、', ['壹、甲', '贰、甲']],
    ['upperRoman', '%1、', ['I、甲', 'II、甲']],
    ['decimalEnclosedParen', '%1', ['(1)甲', '(2)甲']],
  ])('in the form %s', (format, text, expected) => {
    expect(lines(numbered('甲') + numbered('甲'), { numbering: numbering(level(0, format, text)) })).toEqual(expected)
  })

  test('of several levels in one mark', () => {
    const levels = level(0, 'chineseCounting', '%1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')
    expect(lines(numbered('甲') + numbered('乙', 1) + numbered('丙', 1), { numbering: numbering(levels) })).toEqual(['一甲', '1.1乙', '1.2丙'])
  })
})

describe('words', () => {
  const run = (words: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const rows: [string, string, string[]][] = [
    ['insertions are taken, deletions left out', `<w:p>${run('制定')}<w:ins>${run('9')}</w:ins><w:del><w:r><w:delText>8</w:delText></w:r></w:del>${run('件')}</w:p>`, ['制定9件']],
    ['what was moved stands where it was moved to', `<w:p><w:moveFrom>${run('甲')}</w:moveFrom>${run('乙')}<w:moveTo>${run('甲')}</w:moveTo></w:p>`, ['乙甲']],
    ['a deleted end of a paragraph joins it to the next', `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('甲')}</w:p>${p('乙')}`, ['甲乙']],
    ['struck through is left out', `<w:p>${run('甲')}${run('12', '<w:strike/>')}${run('乙')}</w:p>`, ['甲乙']],
    ['hidden is left out', `<w:p>${run('甲')}${run('12', '<w:vanish/>')}${run('乙', '<w:vanish w:val="0"/>')}</w:p>`, ['甲乙']],
    ['the result of a field, not its formula', `<w:p>${field('begin')}<w:r><w:instrText>PAGE 7</w:instrText></w:r>${field('separate')}${run('3')}${field('end')}${run('页')}</w:p>`, ['3页']],
    ['a raised mark is no digit of the number before it', `<w:p>${run('12')}${run('3', '<w:vertAlign w:val="superscript"/>')}${run('件')}</w:p>`, ['12[3]件']],
    ['a text box once, though it is written twice', `<w:p>${run('甲')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p('框')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('框')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`, ['甲', '框']],
    ['line breaks and tabs', `<w:p>${run('甲')}<w:r><w:br/></w:r>${run('乙')}<w:r><w:tab/></w:r>${run('丙')}</w:p>`, ['甲', '乙\t丙']],
    ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${p('甲')}</w:sdtContent></w:sdt>`, ['甲']],
  ]
  test.each(rows)('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })

  const cell = (words: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`
  test('merged cells keep the columns', () => {
    const head = `<w:tr>${cell('甲', '<w:vMerge w:val="restart"/>')}${cell('乙', '<w:gridSpan w:val="2"/>')}</w:tr>`
    const row = `<w:tr>${cell('', '<w:vMerge/>')}${cell('12')}${cell('3')}</w:tr>`
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell('9')}${cell('9')}${cell('9')}</w:tr>`
    expect(lines(`<w:tbl>${head}${row}${deleted}</w:tbl>`)).toEqual(['甲\t乙\t', '\t12\t3'])
  })

  test('notes stand behind the text, by the mark that is printed', () => {
    const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const footnotes = `<w:footnotes ${W}><w:footnote w:id="-1" w:type="separator">${p('')}</w:footnote><w:footnote w:id="4">${p('乙注')}</w:footnote><w:footnote w:id="7">${p('甲注')}</w:footnote></w:footnotes>`
    expect(lines(`<w:p>${run('甲')}${mark(7)}${run('乙')}${mark(4)}</w:p>`, { footnotes })).toEqual(['甲[1]乙[2]', '[1]甲注', '[2]乙注'])
  })

  test('what was left out is said', () => {
    const result = read(`${p('甲')}<w:p><w:del><w:r><w:delText>8</w:delText></w:r></w:del></w:p><w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('一、甲 3')}</w:sdtContent></w:sdt>`, { header: `<w:hdr ${W}>${p('某县人民政府')}</w:hdr>`, footer: `<w:ftr ${W}>${p('- 3 -')}</w:ftr>` })
    expect('notices' in result && result.notices.map(({ code }) => code)).toEqual(['tracked_changes', 'contents_left_out', 'headers_left_out'])
  })
})

describe('refused', () => {
  const rows: [string, Uint8Array, string][] = [
    ['nothing', new Uint8Array(), 'empty'],
    ['an old document', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'wrong_ending'],
    ['a document with a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])]), 'password'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'wrong_ending'],
    ['text', strToU8('全年受理矛盾纠纷100件'), 'wrong_ending'],
    ['a document without words', pack('<w:p/>'), 'empty'],
    ['a scan', pack('<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/></w:drawing></w:r></w:p>'), 'scanned'],
    ['one that was cut off', pack(p('甲')).subarray(0, 300), 'damaged'],
  ]
  test.each(rows)('%s', (_, file, code) => {
    expect(readDocx(file, { limits: LIMITS })).toMatchObject({ code, zh: expect.stringMatching(/请|没有/), en: expect.any(String) })
  })
})
