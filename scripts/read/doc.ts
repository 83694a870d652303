/** An old Word document (.doc), in the build only: the library that reads it needs Node. What it cannot give is said. */
import WordExtractor from 'word-extractor'
import { tellAround } from '../../src/read/around.ts'
import { nameContent, refuseContent } from '../../src/read/binary.ts'
import { holdsName, isEncryptedOffice, refusePassword } from '../../src/read/ole.ts'
import { refuseEmpty } from '../../src/read/text.ts'
import type { Problem, ReadText } from '../../src/read/reader.ts'

const READER = 'doc/1'

export async function readDoc(bytes: Uint8Array): Promise<ReadText | Problem> {
  if (bytes.length === 0) return refuseEmpty()
  const content = nameContent(bytes)
  if (content !== 'ole') return refuseContent('.doc', content)
  if (isEncryptedOffice(bytes)) return refusePassword()
  if (!holdsName(bytes, 'WordDocument')) return refuseOther()
  const head = findHead(bytes)
  if (head !== null && (head.getUint16(10, true) & 0x100) !== 0) return refusePassword()
  const document = await new WordExtractor().extract(Buffer.from(bytes))
  const asPrinted = { filterUnicode: false }
  const { lines, merged } = partTables(document.getBody(asPrinted).split(/[\r\n\f\v]+/).map((line) => line.replace(/\t$/, '')).filter((line) => line.trim() !== ''))
  const notes = [document.getFootnotes(asPrinted), document.getEndnotes(asPrinted)].flatMap((part) => part.split('\n')).map((line) => line.trim()).filter((line) => line !== '')
  const boxes = document.getTextboxes({ ...asPrinted, includeHeadersAndFooters: false }).split('\n').map((line) => line.trim()).filter((line) => line !== '')
  const text = [...lines, ...boxes, ...notes].join('\n')
  if (text.trim() === '') return refuseEmpty()
  const around = [...new Set(document.getHeaders(asPrinted).split('\n').map((line) => line.trim()))].filter((line) => /[\u4e00-\u9fff]{3}/.test(line))
  return { text, reader: READER, pages: [], notices: tell(head, around, merged) }
}

/** The library tells nothing of merged cells: in a table whose rows differ in length no number has a certain column, and the cells are parted by spaces alone. */
function partTables(lines: readonly string[]): { lines: string[]; merged: number } {
  const parted: string[] = []
  let merged = 0
  for (let at = 0; at < lines.length; ) {
    let end = at
    while (end < lines.length && lines[end]!.includes('\t')) end++
    const table = lines.slice(at, end)
    const isEven = new Set(table.map((row) => row.split('\t').length)).size <= 1
    if (!isEven) merged++
    parted.push(...table.map((row) => (isEven ? row : row.replaceAll('\t', '    ').trim())))
    if (end < lines.length) parted.push(lines[end]!.trimEnd())
    at = end + 1
  }
  return { lines: parted, merged }
}

/** The head of the main stream, which begins with a sign of its own on a sector's edge. */
function findHead(bytes: Uint8Array): DataView | null {
  for (let at = 512; at + 0x400 <= bytes.length; at += 512) if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return new DataView(bytes.buffer, bytes.byteOffset + at, 0x400)
  return null
}

/** Length of the list overrides, by which paragraphs are numbered. */
const NUMBERED = 0x2ee

function tell(head: DataView | null, around: readonly string[], merged: number): Problem[] {
  const notices: Problem[] = []
  if (merged > 0) {
    notices.push({
      code: 'merged_cells',
      zh: `有 ${merged} 个表格含合并单元格，旧式 Word 文档读不出各数属于哪一列，这些数不归入指标。请另存为 .docx。`,
      en: `${merged} tables have merged cells. From an old Word document it cannot be told which column a number belongs to, so these numbers are put under no indicator. Save it as .docx.`,
    })
  }
  if (head !== null && head.getUint32(NUMBERED, true) > 4) {
    notices.push({
      code: 'numbers_not_written',
      zh: '旧式 Word 文档的自动编号（如“一、”“1.”）没有读出；有删除修订的，删除的文字没有读入。要读得完整，请用 Word 或 WPS 另存为 .docx。',
      en: 'The numbers that Word counts itself (such as 一、 or 1.) were not read from the old Word document, and text deleted by tracked changes was left out. To read all of it, save it as .docx with Word or WPS.',
    })
  }
  return [...notices, ...tellAround(around)]
}

function refuseOther(): Problem {
  return {
    code: 'wrong_ending',
    zh: '文件的扩展名是 .doc，内容却不是 Word 文档（可能是 Excel、演示文稿或安装包）。请用原程序打开，另存为 .docx 或 .pdf。',
    en: 'The file ends in .doc but is no Word document (perhaps an Excel workbook, a slide show or an installer). Open it in its own program and save it as .docx or .pdf.',
  }
}
