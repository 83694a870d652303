/** Slides as a .pptx file: the package, layout, texts, tables and notes by pptxgenjs, the charts and their workbooks by our own writers. Runs in the worker. */
import PptxGenJS from 'pptxgenjs'
import { PALETTES } from '../../../charts/palette.ts'
import { cleanText } from '../../../charts/deck/xml.ts'
import { ENDS, laySlide, placeEnds } from './layout.ts'
import { mendDeck } from './mend.ts'
import { addTable } from './table.ts'
import type { PlacedBlock } from './layout.ts'
import type { Deck, DeckChart, DeckSlide } from '../../../charts/deck/deck.ts'
import type { LegendItem } from '../../../charts/picture/compose.ts'

/** The bytes of the file. */
export async function writeDeck(deck: Deck): Promise<Uint8Array> {
  const pptx = new PptxGenJS()
  pptx.layout = 'LAYOUT_WIDE'
  pptx.title = cleanText(deck.title)
  pptx.author = deck.lang === 'zh' ? '法度' : 'Fadu'
  pptx.company = pptx.author
  pptx.subject = cleanText(deck.madeUp)
  pptx.theme = { headFontFace: LATIN, bodyFontFace: LATIN }
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: paint('paper') },
    objects: [{ placeholder: { options: { name: 'title', type: 'title', x: LEFT, y: 0.62, w: WIDTH, h: 0.75, align: 'left', valign: 'top', fontSize: 28, bold: true, color: paint('ink'), margin: 0 }, text: '' } }],
    slideNumber: { x: LEFT + WIDTH - 0.8, y: 7.02, w: 0.8, h: 0.28, align: 'right', fontSize: 10, color: paint('muted'), margin: 0 },
  })
  const charts: DeckChart[] = []
  for (const slide of deck.slides) addSlide(pptx, slide, deck, charts)
  const written = await pptx.write({ outputType: 'uint8array', compression: false })
  return mendDeck(written as Uint8Array, { charts, speeches: deck.slides.map(({ speech }) => speech), lang: LANGS[deck.lang] })
}

export const MASTER = 'FADU'
/** On every Windows and Mac; Chinese comes from the typeface that the theme names for it. */
const LATIN = 'Arial'
export const LANGS = { zh: 'zh-CN', en: 'en-GB' } as const
export const [LEFT, WIDTH] = [0.6, 12.13]

function addSlide(pptx: PptxGenJS, slide: DeckSlide, deck: Deck, charts: DeckChart[]): void {
  const page = pptx.addSlide({ masterName: MASTER })
  const lang = LANGS[deck.lang]
  const plain = { margin: 0, lang, valign: 'top' as const }
  const { head, legendY, blocks, notes, foot } = laySlide(slide)
  if (deck.madeUp !== '') page.addText(cleanText(deck.madeUp), { ...plain, x: LEFT + WIDTH / 2, y: 0.3, w: WIDTH / 2, h: 0.28, align: 'right', fontSize: 12, bold: true, color: paint('second') })
  if (slide.eyebrow !== '') page.addText(cleanText(slide.eyebrow), { ...plain, x: LEFT, y: 0.3, w: WIDTH / 2, h: 0.28, fontSize: 12, color: paint('muted') })
  page.addText(cleanText(slide.title), { placeholder: 'title', ...plain, fontSize: head.titleSize })
  if (slide.takeaway !== '') page.addText(cleanText(slide.takeaway), { ...plain, x: LEFT, y: head.takeawayY, w: WIDTH, h: head.takeawayHeight, fontSize: head.takeawaySize, color: paint('ink'), lineSpacingMultiple: 1.1 })
  if (slide.legend.length > 0) page.addText(slide.legend.flatMap((item) => writeLegend(item, lang)), { ...plain, x: LEFT, y: legendY, w: WIDTH, h: 0.28, fontSize: 12 })
  for (const placed of blocks) addBlock(page, placed, lang, charts)
  if (slide.notes.length > 0) page.addText(slide.notes.map((text, at) => ({ text: cleanText(text), options: { breakLine: at < slide.notes.length - 1, lang } })), { ...plain, x: LEFT, y: notes.y, w: WIDTH, h: notes.height, fontSize: notes.size, color: paint('ink'), valign: 'bottom' })
  page.addShape('line', { x: LEFT, y: foot.y - 0.06, w: WIDTH, h: 0, line: { color: paint('line'), width: 0.75 } })
  if (slide.source !== '') page.addText(cleanText(slide.source), { ...plain, x: LEFT, y: foot.y, w: WIDTH, h: foot.height, fontSize: 10, color: paint('muted') })
  page.addText([{ text: cleanText(slide.mark), options: { lang, ...(slide.address !== null && { hyperlink: { url: slide.address } }) } }], { ...plain, x: LEFT, y: 7.02, w: WIDTH - 1, h: 0.28, fontSize: 10, color: paint('muted') })
  page.addNotes(cleanText(slide.speech))
}

function addBlock(page: PptxGenJS.Slide, { block, x, y, w, h }: PlacedBlock, lang: string, charts: DeckChart[]): void {
  const place = { x, y, w, h }
  if (block.kind === 'table') addTable(page, block.table, place, lang)
  if (block.kind === 'chart') {
    // The library's own chart holds the place; what the file says of it is written by `mendDeck`, in this order.
    charts.push(block.chart)
    const { ends, said } = block.chart
    const room = ends.length === 0 ? 0 : ENDS
    page.addChart('bar', [{ name: 'A', labels: ['A'], values: [1] }], { ...place, w: w - room, altText: cleanText(said).slice(0, 4000) })
    for (const end of placeEnds(block.chart, place)) page.addText(cleanText(end.text), { x: x + w - room + 0.05, y: end.y, w: room - 0.05, h: end.height, margin: 0, lang, valign: 'middle', fontSize: 14, bold: true, color: end.colour.slice(1).toUpperCase() })
  }
  if (block.kind === 'figure') {
    page.addText(cleanText(block.figure.value), { ...place, h: h * 0.55, margin: 0, lang, align: 'left', valign: 'bottom', fontSize: 66, bold: true, color: paint('accent'), fit: 'shrink' })
    page.addText(cleanText(block.figure.under), { ...place, y: y + h * 0.58, h: h * 0.42, margin: 0, lang, valign: 'top', fontSize: 20, color: paint('ink') })
  }
  if (block.kind === 'quote') {
    const { before, marked, after, from } = block.quote
    const size = before.length + after.length > 220 ? 18 : before.length + after.length > 110 ? 22 : 28
    page.addText([{ text: cleanText(before), options: { lang } }, { text: cleanText(marked), options: { lang, bold: true, color: paint('accent') } }, { text: cleanText(after), options: { lang } }], { ...place, h: h * 0.75, margin: 0, valign: 'middle', fontSize: size, color: paint('ink'), lineSpacingMultiple: 1.3 })
    page.addText(cleanText(from), { ...place, y: y + h * 0.8, h: h * 0.2, margin: 0, lang, valign: 'top', fontSize: 14, color: paint('muted') })
  }
}

function writeLegend({ bar, sign, color, text }: LegendItem, lang: string): PptxGenJS.TextProps[] {
  const mark = bar === undefined ? (sign ?? '') : { solid: '■', hollow: '□', hatched: '▨' }[bar]
  return [{ text: `${mark} `, options: { color: paint(color ?? 'accent'), lang } }, { text: `${cleanText(text)}      `, options: { color: paint('muted'), lang } }]
}

export function paint(name: keyof typeof PALETTES.light): string {
  return PALETTES.light[name].slice(1).toUpperCase()
}
