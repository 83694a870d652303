/** `dist/fadu.html`: page and data in one file that opens from a disk, a mail or a USB stick, without a server. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { ROOT } from '../command/paths.ts'
import { CHANGES } from '../../src/model/dataset.ts'
import { listNamed, readIndex } from '../data/write.ts'
import { allowInlineScripts, inlineData } from './inline.ts'
import { openStartWriter } from './start.ts'

/** Builds the page once more with everything inlined and writes it to `file`. Its address stands behind `#`: a file has no query. */
export async function buildSingleFile(dataDir: string, file: string): Promise<void> {
  const writeStart = await openStartWriter(dataDir)
  const html = await writeStart(await buildInlined(), 'zh', '#')
  const withData = inlineData(html.replace('<html ', '<html data-address="hash" '), readAll(dataDir))
  writeFileSync(file, allowInlineScripts(withData))
}

/** The built page with its scripts and styles inside; one chunk, since a file cannot fetch another. */
async function buildInlined(): Promise<string> {
  const cache = join(ROOT, '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'single-'))
  try {
    await build({
      root: ROOT,
      // The plugin warns of a policy that forbids what it does; the hash that allows it is added afterwards.
      logLevel: 'error',
      plugins: [viteSingleFile()],
      build: { outDir: folder, emptyOutDir: true, copyPublicDir: false, chunkSizeWarningLimit: 2000 },
    })
    return readFileSync(join(folder, 'index.html'), 'utf8')
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
