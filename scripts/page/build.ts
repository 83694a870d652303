/** The page and the tables beside it: `dist/` for any static host. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { DIST, PUBLIC_DATA, ROOT } from '../command/paths.ts'
import { openDataSet } from '../data/open.ts'
import { buildTables } from '../data/tables.ts'
import { allowInlineScripts, inlineData, inlineStyles } from './inline.ts'
import { openStartWriter } from './start.ts'
import type { Lang } from './start.ts'

/** Builds the page from `public/data` into `dist/` and puts the tables beside it. Returns the names of the tables. */
export async function buildPage(quiet: boolean): Promise<string[]> {
  await build({ root: ROOT, logLevel: quiet ? 'warn' : 'info' })
  await writePages()
  return writeTables(PUBLIC_DATA, DIST)
}

/** The page in each language. The index of the data set and the style sheet stand in it: two requests less before anything can be shown. */
async function writePages(): Promise<void> {
  const index = new Map([['index.json', readFileSync(join(PUBLIC_DATA, 'index.json'), 'utf8')]])
  const built = inlineStyles(readFileSync(join(DIST, 'index.html'), 'utf8'), (path) => readFileSync(join(DIST, path), 'utf8'))
  const writeStart = await openStartWriter(PUBLIC_DATA)
  const write = async (lang: Lang) => allowInlineScripts(inlineData(await writeStart(built, lang, '?'), index))
  writeFileSync(join(DIST, 'index.html'), await write('zh'))
  mkdirSync(join(DIST, 'en'), { recursive: true })
  writeFileSync(join(DIST, 'en', 'index.html'), moveDown(await write('en')))
}

/** The same page a folder below: everything that it names lies one step up. */
function moveDown(html: string): string {
  return html.replaceAll(/(src|href)="\.\//g, '$1="../').replace('<html ', '<html data-top="../" ')
}

/** The stable-named files of a data set. */
export function writeTables(dataDir: string, outDir: string): string[] {
  const files = buildTables(openDataSet((path) => readFileSync(join(dataDir, path), 'utf8')))
  mkdirSync(outDir, { recursive: true })
  for (const [name, content] of files) writeFileSync(join(outDir, name), content)
  return [...files.keys()]
}
