/** A page of a government's site: its main text without what stands around it; what the page prints about the text is kept apart. */
import { parse } from 'parse5'
import { nameBinary, refuseContent } from './binary.ts'
import { decodeBytes } from './decode.ts'
import { findHidden, isFurniture } from './html/hidden.ts'
import { findMain, isLong } from './html/main.ts'
import { findParticulars } from './html/particulars.ts'
import { renderText } from './html/render.ts'
import { attributeOf, elementsOf } from './html/tree.ts'
import { isProblem } from './reader.ts'
import { tellStruck } from './struck.ts'
import type { IsHidden } from './html/hidden.ts'
import type { Element, Parent } from './html/tree.ts'
import type { Problem, ReadText } from './reader.ts'

const READER = 'html/1'
/** Prose of a report begins here; a page with less may hold it in an attachment. */
const SHORT = 300

export function readHtml(bytes: Uint8Array): ReadText | Problem {
  const binary = nameBinary(bytes)
  if (binary !== null) return refuseContent('.html', binary)
  const decoded = decodeBytes(bytes, findCharset(bytes))
  if (isProblem(decoded)) return decoded
  const page = parse(decoded.text)
  const body = findFirst(page, (element) => element.tagName === 'body') ?? page
  const isHidden = findHidden(page)
  const main = findMain(body, isHidden)
  if (main.prose === 0) return refuseWithoutText(page)
  const isLeftOut: IsHidden = (element) => isHidden(element) || (isFurniture(element) && !isLong(element, isHidden))
  const words = renderText(main.element, (element) => isLeftOut(element) || isStruck(element))
  const around = renderText(body, isHidden).split('\n')
  const title = findTitle(page, body, isHidden)
  const text = title === null || words.replaceAll(/\s/g, '').slice(0, 400).includes(title.replaceAll(/\s/g, '')) ? words : `${title}\n${words}`
  const struck = [...elementsOf(main.element)].filter((element) => isStruck(element) && !isHidden(element)).length
  const notices = [...decoded.notices, ...(struck > 0 ? [tellStruck(struck)] : []), ...(main.prose < SHORT ? tellAttachment(body) : [])]
  return { text, reader: READER, pages: [], notices, particulars: findParticulars(around, title) }
}

/** The encoding that a page names in its first bytes, which are ASCII in every encoding that it can name. */
function findCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return (/<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head))?.[1]
}

/** Taken back by whoever published the page. */
function isStruck({ tagName }: Element): boolean {
  return tagName === 'del' || tagName === 's' || tagName === 'strike'
}

function findFirst(parent: Parent, is: (element: Element) => boolean): Element | null {
  for (const element of elementsOf(parent)) if (is(element)) return element
  return null
}

/** A shown heading that is called a title, by its tag, by the page's builder, or by the meta data of the page; null where none names a report. */
function findTitle(page: Parent, body: Parent, isHidden: IsHidden): string | null {
  const named = [...elementsOf(page)].find((element) => element.tagName === 'meta' && attributeOf(element, 'name')?.toLowerCase() === 'articletitle')
  const wanted = squeeze(named === undefined ? '' : (attributeOf(named, 'content') ?? ''))
  const candidates: string[] = []
  for (const element of elementsOf(body)) {
    if (isHidden(element) || element.tagName === 'a') continue
    const label = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
    if (!/^h[1-3]$/.test(element.tagName) && !/(?:^|[\s_-])(?:\w*title|biaoti|bt)(?:[\s_-]|$)/i.test(label)) continue
    const words = renderText(element, isHidden).replaceAll(/\n/g, '').trim()
    if (words.length >= 6 && words.length <= 80) candidates.push(words)
  }
  const topic = /法治|依法行政|年度报告|工作报告|工作总结/
  return candidates.find((words) => wanted !== '' && squeeze(words) === wanted) ?? candidates.find((words) => topic.test(words)) ?? null
}

function squeeze(words: string): string {
  return words.replaceAll(/[\s\u00a0\u3000]+/g, '')
}

function refuseWithoutText(page: Parent): Problem {
  const scripts = [...elementsOf(page)].some((element) => element.tagName === 'script' || element.tagName === 'iframe')
  return scripts
    ? {
        code: 'no_main_text',
        zh: '网页文件中没有正文：正文多半由脚本或内嵌页面另行载入，没有存进这个文件。请在浏览器中打开该页，等正文显示后把文字复制为 .txt，或下载其附件。',
        en: 'The page holds no main text: it is probably loaded by a script or stands in a frame, and was not saved with the file. Open the page in a browser, wait for the text and copy it into a .txt file, or download its attachment.',
      }
    : { code: 'no_main_text', zh: '网页中没有成句的正文。请检查是否存对了页面。', en: 'The page holds no sentences. Check whether the right page was saved.' }
}

/** A short page with a document to download is mostly its cover. */
function tellAttachment(body: Parent): Problem[] {
  const links = [...elementsOf(body)].filter((element) => element.tagName === 'a' && /\.(?:pdf|docx?|wps|ofd|zip|rar)(?:$|[?#])/i.test(attributeOf(element, 'href') ?? ''))
  if (links.length === 0) return []
  return [{ code: 'attachment', zh: '网页正文很短，另有附件；报告可能在附件中，请下载附件放入。', en: 'The page’s text is short and it has an attachment: the report may stand in that. Download the attachment and add it.' }]
}
