/** A Word document (.docx): its words in order, with the numbers that Word counts itself, and with all tracked changes accepted. */
import { nameContent, nameSignature, refuseContent } from './binary.ts'
import { tellAround } from './around.ts'
import { tellStruck } from './struck.ts'
import { renderBody, renderNotes } from './docx/body.ts'
import { makeMarker } from './docx/numbering.ts'
import { childrenNamed, parseXml } from './docx/xml.ts'
import { isEncryptedOffice, refusePassword } from './ole.ts'
import { isProblem } from './reader.ts'
import { refuseEmpty } from './text.ts'
import { listEntries } from './zip.ts'
import type { Body } from './docx/body.ts'
import type { XmlElement } from './docx/xml.ts'
import type { Problem, ReadText, Surroundings } from './reader.ts'
import type { Entry } from './zip.ts'

const READER = 'docx/1'

export function readDocx(bytes: Uint8Array, { limits }: Surroundings): ReadText | Problem {
  if (bytes.length === 0) return refuseEmpty()
  const signature = nameSignature(bytes)
  if (signature === 'ole' && isEncryptedOffice(bytes)) return refusePassword()
  if (signature !== 'zip') return refuseContent('.docx', nameContent(bytes))
  const entries = listEntries(bytes, limits)
  if (isProblem(entries)) return entries
  const parts = new Map(entries.map((entry) => [entry.name.replace(/^\//, ''), entry]))
  const main = findMain(parts)
  if (main === null) return refuseOther(entries)
  const related = listRelated(parts, main)
  const read = (type: string): XmlElement | undefined => related.filter((one) => one.type === type).map((one) => parts.get(one.target)).filter((entry) => entry !== undefined).map((entry) => parseXml(entry.unpack()))[0]
  const body = renderBody(parseXml(parts.get(main)!.unpack()), makeMarker(read('numbering'), read('styles')))
  const text = [...body.lines, ...renderNotes(body, read('footnotes'), read('endnotes'))].join('\n')
  if (text.trim() === '') return body.hasPictures ? refusePictures() : refuseEmpty()
  const around = related.filter(({ type }) => type === 'header' || type === 'footer').map(({ target }) => parts.get(target)).filter((entry) => entry !== undefined)
  return { text, reader: READER, pages: [], notices: tell(body, around) }
}

function findMain(parts: ReadonlyMap<string, Entry>): string | null {
  const root = parts.get('_rels/.rels')
  const target = root === undefined ? undefined : childrenNamed(parseXml(root.unpack()), 'Relationship').find((one) => one.attributes['Type']?.endsWith('/officeDocument'))?.attributes['Target']
  const main = (target ?? 'word/document.xml').replace(/^\//, '')
  return parts.has(main) && main.startsWith('word/') ? main : null
}

/** The other parts of the document that its main part names, by the last word of their type. */
function listRelated(parts: ReadonlyMap<string, Entry>, main: string): { type: string; target: string }[] {
  const slash = main.lastIndexOf('/') + 1
  const folder = main.slice(0, slash)
  const entry = parts.get(`${folder}_rels/${main.slice(slash)}.rels`)
  if (entry === undefined) return []
  return childrenNamed(parseXml(entry.unpack()), 'Relationship').map(({ attributes }) => {
    const target = attributes['Target'] ?? ''
    return { type: (attributes['Type'] ?? '').split('/').at(-1) ?? '', target: target.startsWith('/') ? target.slice(1) : folder + target }
  })
}

function tell({ deleted, inserted, struck, hasContents }: Body, around: readonly Entry[]): Problem[] {
  const notices: Problem[] = []
  if (deleted + inserted > 0) {
    notices.push({
      code: 'tracked_changes',
      zh: `文档含修订痕迹：插入 ${inserted} 处已读入，删除 ${deleted} 处未读入，即按接受全部修订处理。请核对公布稿是否如此。`,
      en: `The document carries tracked changes, read as if all were accepted: insertions taken ${inserted}, deletions left out ${deleted}. Check that this is what was published.`,
    })
  }
  if (struck > 0) notices.push(tellStruck(struck))
  if (hasContents) notices.push({ code: 'contents_left_out', zh: '目录没有读入：它只重复标题和页码。', en: 'The table of contents was left out: it only repeats headings and page numbers.' })
  const words = [...new Set(around.flatMap((entry) => renderBody(parseXml(entry.unpack()), () => '').lines).map((line) => line.trim()))].filter((line) => /[\u4e00-\u9fff]{3}/.test(line))
  return [...notices, ...tellAround(words)]
}

function refusePictures(): Problem {
  return {
    code: 'scanned',
    zh: '文档里只有图片，没有文字，多半是扫描件。请先识别文字（OCR），核对后另存为 .docx 或 .txt。',
    en: 'The document holds only pictures and no text: it is probably a scan. Have its text recognised first (OCR), check it, and save it as .docx or .txt.',
  }
}

/** A zip that is no Word document, by what it holds. */
function refuseOther(entries: readonly Entry[]): Problem {
  const has = (start: string): boolean => entries.some(({ name }) => name.startsWith(start))
  const [zh, en] = has('xl/') ? ['Excel 工作簿', 'an Excel workbook'] : has('ppt/') ? ['演示文稿', 'a slide show'] : has('content.xml') ? ['OpenDocument 文档', 'an OpenDocument file'] : has('OFD.xml') ? ['OFD 版式文件', 'an OFD file'] : ['别的压缩内容', 'something else in a zip']
  return {
    code: 'wrong_ending',
    zh: `文件的扩展名是 .docx，内容却是${zh}。请用原程序打开，另存为 .docx 或 .pdf；如是多份报告的压缩包，请改为 .zip。`,
    en: `The file ends in .docx but holds ${en}. Open it in its own program and save it as .docx or .pdf; an archive of reports must end in .zip.`,
  }
}
