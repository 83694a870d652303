/** A PDF with text in it: lines in the order of the file, a blank line between paragraphs, and where each page begins. Line ends inside a paragraph are healed in `fold`. */
// oxlint-disable-next-line import/no-unassigned-import -- the library finds its parser where this module puts it, and starts no thread of its own
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { nameContent, refuseContent } from './binary.ts'
import { refusePassword } from './ole.ts'
import { dropFurniture } from './pdf/furniture.ts'
import { findEdges, findNotes, isContinued, joinPieces } from './pdf/lines.ts'
import { refuseEmpty } from './text.ts'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Line, Page } from './pdf/lines.ts'
import type { Problem, ReadText, Surroundings } from './reader.ts'

const READER = 'pdf/1'
/** A page of text has hundreds of characters; a scan has none, or a stamp and a page number. */
const SCANNED = 20

export async function readPdf(bytes: Uint8Array, surroundings: Surroundings): Promise<ReadText | Problem> {
  if (bytes.length === 0) return refuseEmpty()
  const content = nameContent(bytes)
  if (content !== 'pdf') return refuseContent('.pdf', content)
  const loading = getDocument({
    // The library takes the bytes for itself.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    cMapUrl: 'cmaps/',
    standardFontDataUrl: 'standard_fonts/',
    BinaryDataFactory: makeFactory(surroundings),
  })
  try {
    const document = await loading.promise
    if (document.numPages > surroundings.limits.pages) return refusePages(document.numPages, surroundings.limits.pages)
    return await readPages(document, surroundings)
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return refusePassword()
    throw error
  } finally {
    await loading.destroy()
  }
}

/** How the library asks for tables of Chinese encodings and for fonts: never over the network by itself. */
function makeFactory({ loadAsset }: Surroundings): object {
  return class {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const folder = { cMapUrl: 'cmaps', standardFontDataUrl: 'standard_fonts' }[kind]
      if (folder === undefined || loadAsset === undefined) throw new Error(`no ${filename}`)
      return loadAsset(`${folder}/${filename}`)
    }
  }
}

async function readPages(document: PDFDocumentProxy, { limits, now }: Surroundings): Promise<ReadText | Problem> {
  const begun = now?.() ?? 0
  const pages: Page[] = []
  for (let number = 1; number <= document.numPages; number++) {
    if (now !== undefined && now() - begun > limits.seconds * 1000) return refuseTime(number, limits.seconds)
    pages.push(await readPage(document, number))
  }
  const characters = pages.map(({ lines }) => lines.reduce((sum, line) => sum + line.text.trim().length, 0))
  const all = characters.reduce((sum, count) => sum + count, 0)
  if (all < SCANNED * pages.length) return refuseScan(pages.length)
  const words = dropFurniture(pages)
  const { text, starts } = layOut(pages)
  if (countUnreadable(text) > text.length / 10) return refuseFonts()
  const blank = characters.flatMap((count, at) => (count < SCANNED ? [at + 1] : []))
  return { text, reader: READER, pages: starts, notices: tell(words, blank) }
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await document.getPage(number)
  const content = await page.getTextContent({ disableNormalization: true })
  const { height } = page.getViewport({ scale: 1 })
  const pieces = content.items.flatMap((item) => {
    if (!('str' in item)) return []
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
    return [{ text: item.str, x, y, width: item.width, size: item.height || Math.hypot(a, b) }]
  })
  page.cleanup()
  return { lines: joinPieces(pieces), height }
}

/** One line of the page a line; a paragraph ends with a blank one, and may run on over the page: notes at the foot wait until it has ended. */
function layOut(pages: readonly Page[]): { text: string; starts: number[] } {
  const edges = findEdges(pages)
  const starts: number[] = []
  let text = ''
  let last: Line | null = null
  let waiting: Line[] = []
  const add = (line: Line, isNew: boolean): void => {
    text += (text === '' ? '' : isNew ? '\n\n' : '\n') + line.text.replaceAll(/[\r\n]/g, ' ').trim()
  }
  const endNotes = (): void => {
    for (const [at, line] of waiting.entries()) {
      const isNew = at === 0 || /^[\d①-⑳*[〔]/.test(line.text)
      // The mark of a note is no number of it: 1案卷 is not one file.
      add(isNew ? { ...line, text: line.text.replace(/^(\d{1,2})(?=[^\d.．、)）])/, '[$1]') } : line, isNew)
    }
    waiting = []
  }
  for (const page of pages) {
    const notes = findNotes(page)
    const lines = page.lines.filter((line) => !notes.includes(line))
    if (lines.length === 0) starts.push(text.length)
    for (const [at, line] of lines.entries()) {
      const isNew = last === null || !isContinued(last, line, edges)
      if (isNew) endNotes()
      if (at === 0) starts.push(text === '' ? 0 : text.length + (isNew ? 2 : 1))
      add(line, isNew)
      last = line
    }
    waiting.push(...notes)
  }
  endNotes()
  return { text, starts }
}

/** Characters that say that a font has no table of what its glyphs mean. */
function countUnreadable(text: string): number {
  let found = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code < 0x20 && code !== 0x09 && code !== 0x0a) || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) found++
  }
  return found
}

function tell(words: readonly string[], blank: readonly number[]): Problem[] {
  const notices: Problem[] = []
  const named = words.filter((one) => /[\u4e00-\u9fff]{3}/.test(one))
  if (named.length > 0) notices.push({ code: 'headers_left_out', zh: `页眉页脚没有读入：“${named.join('”“').slice(0, 120)}”。`, en: `Headers and footers were left out: “${named.join('”, “').slice(0, 120)}”.` })
  if (blank.length > 0) {
    const list = blank.slice(0, 20)
    notices.push({
      code: 'pages_without_text',
      zh: `第 ${list.join('、')} 页${blank.length > 20 ? '等' : ''}几乎没有文字，可能是空白页，也可能是扫描的图片。请核对。`,
      en: `Page ${list.join(', ')}${blank.length > 20 ? ' and others' : ''} holds hardly any text: it may be blank, or a scanned picture. Check it.`,
    })
  }
  return notices
}

function refuseScan(pages: number): Problem {
  return {
    code: 'scanned',
    zh: `PDF 共 ${pages} 页，几乎没有文字，是扫描件或图片。请先识别文字（OCR），核对后另存为 .docx 或 .txt，或向发布单位索取文字版。`,
    en: `The PDF has ${pages} pages and hardly any text: it is a scan or holds pictures. Have its text recognised first (OCR), check it, and save it as .docx or .txt, or ask the publisher for a version with text.`,
  }
}

function refuseFonts(): Problem {
  return {
    code: 'unreadable_font',
    zh: 'PDF 的字体没有写明字形对应的文字，读出来是乱码。请在阅读器中复制一段试试；也是乱码的，请识别文字（OCR）后另存为 .txt。',
    en: 'The fonts of the PDF do not say which characters their shapes are, so its text comes out as nonsense. Copy a paragraph in a PDF viewer to see; where that is nonsense too, have the text recognised (OCR) and save it as .txt.',
  }
}

function refusePages(pages: number, limit: number): Problem {
  return {
    code: 'too_many_pages',
    zh: `PDF 有 ${pages} 页，超过上限 ${limit} 页，没有读取。请只保留报告本身；确需读取，用 --max-pages 提高上限。`,
    en: `The PDF has ${pages} pages, above the limit of ${limit}, and was not read. Keep the report alone; to read it as it is, raise the limit with --max-pages.`,
  }
}

function refuseTime(page: number, seconds: number): Problem {
  return {
    code: 'too_slow',
    zh: `读到第 ${page} 页时已超过 ${seconds} 秒，停止读取。请另存一份较小的 PDF，或用 --max-seconds 提高上限。`,
    en: `At page ${page} reading had taken more than ${seconds} seconds and was stopped. Save a smaller PDF, or raise the limit with --max-seconds.`,
  }
}
