/**
 * What pptxgenjs 4.0.1 wrote, put right: it lists slide masters that it does not write, makes entries of folders, draws zeros of a chart as
 * nothing, puts notes into one paragraph, lets two masters share one theme, and names no typeface for Chinese.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeChartXml } from '../../../charts/deck/chart_xml.ts'
import { layChartSheet } from '../../../charts/deck/sheet_of.ts'
import { writeChartWorkbook } from '../../../charts/deck/workbook.ts'
import { escapeXml } from '../../../charts/deck/xml.ts'
import type { DeckChart } from '../../../charts/deck/deck.ts'

interface Content {
  /** In the order in which they were added. */
  charts: readonly DeckChart[]
  /** One a slide. */
  speeches: readonly string[]
  lang: string
}

export function mendDeck(written: Uint8Array, { charts, speeches, lang }: Content): Uint8Array {
  const files = new Map(Object.entries(unzipSync(written)).filter(([path]) => !path.endsWith('/')))
  const edit = (path: string, change: (text: string) => string) => {
    const content = files.get(path)
    if (content === undefined) throw new Error(`no part ${path}`)
    files.set(path, strToU8(change(strFromU8(content))))
  }
  const parts = listNumbered([...files.keys()], /^ppt\/charts\/chart(\d+)\.xml$/)
  charts.forEach((chart, at) => {
    const part = parts[at]
    if (part === undefined) throw new Error(`no part for chart ${at + 1}`)
    files.set(part.path, strToU8(writeChartXml(chart, lang, 'rId1')))
    files.set(`ppt/embeddings/Microsoft_Excel_Worksheet${part.number}.xlsx`, zipTexts(writeChartWorkbook(layChartSheet(chart).rows)))
  })
  edit('ppt/theme/theme1.xml', nameTypefaces)
  files.set(NOTES_THEME, files.get('ppt/theme/theme1.xml') ?? new Uint8Array())
  edit('ppt/notesMasters/_rels/notesMaster1.xml.rels', (text) => text.replace('theme1.xml', 'theme2.xml'))
  speeches.forEach((speech, at) => edit(`ppt/notesSlides/notesSlide${at + 1}.xml`, (text) => writeSpeech(text, speech, lang)))
  edit('[Content_Types].xml', (text) => text.replace(/<Override PartName="\/([^"]+)"[^>]*?\/>/g, (entry, path: string) => (files.has(path) ? entry : '')).replace('</Types>', `<Override PartName="/${NOTES_THEME}" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>`))
  // The list of types comes first, as readers of streams expect.
  const order = ['[Content_Types].xml', ...[...files.keys()].filter((path) => path !== '[Content_Types].xml')]
  return zipSync(Object.fromEntries(order.map((path) => [path, files.get(path) ?? new Uint8Array()])), { level: 6 })
}

const NOTES_THEME = 'ppt/theme/theme2.xml'
/** Comes with Windows, and with Office on a Mac; a program without it falls back to its own. */
const CHINESE = 'Microsoft YaHei'

function nameTypefaces(theme: string): string {
  return theme.replace(/(<a:(?:major|minor)Font><a:latin [^>]*\/>)<a:ea typeface=""\/>/g, `$1<a:ea typeface="${CHINESE}"/>`).replace(/(<a:font script="Hans" typeface=")[^"]*/g, `$1${CHINESE}`)
}

/** A paragraph a line, in the place of the library's single one. */
function writeSpeech(notes: string, speech: string, lang: string): string {
  const paragraphs = speech.split('\n').map((line) => `<a:p>${line === '' ? '' : `<a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${escapeXml(line)}</a:t></a:r>`}</a:p>`).join('')
  return notes.replace(/(<p:ph type="body" idx="1"\/>[\s\S]*?<a:lstStyle\/>)<a:p>[\s\S]*?<\/a:p>(<\/p:txBody>)/, (_, before: string, after: string) => before + paragraphs + after)
}

function zipTexts(texts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries([...texts].map(([path, text]) => [path, strToU8(text)])), { level: 6 })
}

function listNumbered(paths: readonly string[], pattern: RegExp): { path: string; number: number }[] {
  return paths.flatMap((path) => (pattern.test(path) ? [{ path, number: Number(pattern.exec(path)?.[1]) }] : [])).sort((a, b) => a.number - b.number)
}
