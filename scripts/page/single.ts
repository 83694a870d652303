/**
 * `dist/fadu.html`: page and data in one file that opens from a disk, a mail or a USB stick, without a server. Program and data are packed, so that
 * the file stays small; the frame around them is in it a second time, packed, so that the page can write the file anew with a storyboard in it.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import type { Plugin } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { ROOT } from '../command/paths.ts'
import { CHANGES } from '../../src/model/dataset.ts'
import { SINGLE_BLOCKS } from '../../src/model/single_file.ts'
import { listNamed, readIndex } from '../data/write.ts'
import { allowInlineScripts, escapeJson } from './inline.ts'
import { packText } from './pack.ts'
import { openStartWriter } from './start.ts'

/** Builds the page once more with everything inlined and writes it to `file`. Its address stands behind `#`: a file has no query. */
export async function buildSingleFile(dataDir: string, file: string): Promise<void> {
  const writeStart = await openStartWriter(dataDir)
  const { html, code } = takeCode(await buildInlined())
  const started = (await writeStart(html, 'zh', '#')).replace('<html ', '<html data-address="hash" ')
  const at = started.lastIndexOf('</body>')
  if (at < 0) throw new Error('index.html has no </body>')
  const frame = allowInlineScripts(`${started.slice(0, at)}${SINGLE_BLOCKS}<script>${await buildOpener()}</script>\n${started.slice(at)}`, [code])
  const data = [...readAll(dataDir)].map(([path, json]) => (json.length > PACKED ? block(`data-file="${path}" data-packed="data"`, packText(json)) : block(`data-file="${path}"`, escapeJson(json))))
  writeFileSync(file, frame.replace(SINGLE_BLOCKS, () => [block('data-packed="frame"', packText(frame)), block('data-packed="code"', packText(code)), ...data].join('\n') + '\n'))
}

/** Shorter texts are not worth it. */
const PACKED = 2000

function block(attributes: string, content: string): string {
  return `<script type="application/json" ${attributes}>${content}</script>`
}

/** The page without its program, and the program. */
function takeCode(html: string): { html: string; code: string } {
  const found = /<script type="module"[^>]*>([\s\S]*?)<\/script>/.exec(html)
  if (found?.[1] === undefined) throw new Error('the built page has no program in it')
  // What was written for the inside of a page stands by itself now.
  return { html: html.slice(0, found.index) + html.slice(found.index + found[0].length), code: found[1] }
}

/** The built page with its scripts and styles inside; one chunk, since a file cannot fetch another. */
function buildInlined(): Promise<string> {
  return inFolder(async (folder) => {
    await build({
      root: ROOT,
      // The plugin warns of a policy that forbids what it does; the hash that allows it is added afterwards.
      logLevel: 'error',
      plugins: [viteSingleFile()],
      worker: { format: 'iife', plugins: () => [leaveOutReaders] },
      build: { outDir: folder, emptyOutDir: true, copyPublicDir: false, chunkSizeWarningLimit: 2000 },
    })
    return readFileSync(join(folder, 'index.html'), 'utf8')
  })
}

/** The libraries for Word and PDF are as large as all else: the page in one file says that it does not carry them (`SERVED` in `src/app/local`). */
const leaveOutReaders: Plugin = {
  name: 'fadu:leave-out-readers',
  enforce: 'pre',
  resolveId: (source) => (/^\.\/(docx|pdf)\.ts$/.test(source) ? LEFT_OUT : null),
  load: (id) => (id === LEFT_OUT ? 'export const readDocx = undefined, readPdf = undefined' : null),
}

const LEFT_OUT = '\0fadu:left-out'

/** The few lines that unpack the program. */
function buildOpener(): Promise<string> {
  return inFolder(async (folder) => {
    await build({
      root: ROOT,
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true, copyPublicDir: false, lib: { entry: 'src/app/single/open.ts', formats: ['iife'], name: 'faduOpen', fileName: 'open' } },
    })
    const [name = ''] = readdirSync(folder).filter((entry) => entry.endsWith('.js'))
    const code = readFileSync(join(folder, name), 'utf8').trim()
    if (code.includes('</script')) throw new Error('the opener would end its own script')
    return code
  })
}

async function inFolder(make: (folder: string) => Promise<string>): Promise<string> {
  const cache = join(ROOT, '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'single-'))
  try {
    return await make(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The whole data set, by path as its index names it, and the last comparison where there is one. */
function readAll(dataDir: string): Map<string, string> {
  const index = readIndex(dataDir)
  if (index === null) throw new Error(`no data set in ${dataDir}`)
  const beside = existsSync(join(dataDir, CHANGES)) ? [CHANGES] : []
  return new Map(['index.json', ...listNamed(index), ...beside].map((path) => [path, readFileSync(join(dataDir, path), 'utf8')]))
}
