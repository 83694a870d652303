/** The start page in the HTML itself, so that chart and table stand there before any program has arrived, and without one. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { ROOT } from '../command/paths.ts'

/** What `src/app/start` writes; the page's components are built for Node, not imported. */
interface StartWriter {
  renderStart: (lang: Lang, mark: '?' | '#', read: (path: string) => string) => Promise<{ title: string; html: string }>
}

export type Lang = 'zh' | 'en'

/** Builds the page's components for Node and gives the function that writes the start page of a data set. */
export async function openStartWriter(dataDir: string): Promise<(html: string, lang: Lang, mark: '?' | '#') => Promise<string>> {
  const cache = join(ROOT, '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'start-'))
  try {
    await build({ root: ROOT, logLevel: 'error', build: { ssr: 'src/app/start/index.tsx', outDir: folder, emptyOutDir: true, copyPublicDir: false } })
    const { renderStart } = (await import(pathToFileURL(join(folder, 'index.js')).href)) as StartWriter
    // Its parts are loaded while it is rendered, so that nothing is read from the folder later.
    await renderStart('zh', '?', (path) => readFileSync(join(dataDir, path), 'utf8'))
    return async (html, lang, mark) => putStart(html, lang, await renderStart(lang, mark, (path) => readFileSync(join(dataDir, path), 'utf8')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const DESCRIPTIONS: Record<Lang, string> = {
  zh: '法度：读取法治政府建设年度报告，把每个数字连同原句摆在一起，按地区、年度比对。',
  en: 'Fadu: annual rule-of-law reports of Chinese governments, compared by region and year, every number beside the sentence it came from.',
}

/** The page with the start page in it, in one language. */
export function putStart(html: string, lang: Lang, start: { title: string; html: string }): string {
  const title = start.title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return html
    .replace(/<html lang="[^"]*"/, `<html lang="${lang === 'zh' ? 'zh-CN' : lang}" data-lang="${lang}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, head: string) => head + DESCRIPTIONS[lang])
    .replace(/(<meta charset="[^"]*" \/>\s*<meta http-equiv="Content-Security-Policy"[^>]*>)/, (policy) => `${policy}\n    <script>${CHOOSE_FIRST}</script>\n    ${WAIT}`)
    .replace('</noscript>', () => `</noscript>\n<div class="first">${start.html}</div>\n<script id="picture-end">${CHOOSE_FORM}</script>`)
}

/** A table that is painted while it still comes in would push its neighbours about; browsers that do not know this paint at once. */
const WAIT = '<link rel="expect" href="#picture-end" blocking="render" />'

/** Before anything is painted: the picture where the address asks for nothing but a theme, else its frame; and that theme. */
const CHOOSE_FIRST = `(function(d,l){var a=(l.search+l.hash).replace(/^[?#]+/,""),t=/(?:^|&)theme=(light|dark)(?:&|$)/.exec(a);d.dataset.first=!a||t&&t[0]===a?"picture":"frame";if(t)d.dataset.theme=t[1]})(document.documentElement,location)`

/** The drawing that fits the box, which only the browser can measure; the live page measures it in the same way. */
const CHOOSE_FORM = `(function(b){if(!b)return;var e=parseFloat(getComputedStyle(b).fontSize)/14,w=Math.floor(b.clientWidth)/e,f=b.children,i=f.length-1;while(i>0&&w<+f[i].dataset.from)i--;var s=f[i];b.classList.add("chosen");s.classList.add("shown");if(e!==1){b.style.height=s.getAttribute("height")*e+"px";s.style.cssText="transform:scale("+e+");transform-origin:0 0;width:"+100/e+"%"}})(document.querySelector(".drawn"))`
