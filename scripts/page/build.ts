/** The page and the tables beside it: `dist/` for any static host. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { DIST, PUBLIC_DATA, ROOT } from '../command/paths.ts'
import { openDataSet } from '../data/open.ts'
import { buildTables } from '../data/tables.ts'
import { inlineData } from './inline.ts'

/** Builds the page from `public/data` into `dist/` and puts the tables beside it. Returns the names of the tables. */
export async function buildPage(quiet: boolean): Promise<string[]> {
  await build({ root: ROOT, logLevel: quiet ? 'warn' : 'info' })
  inlineIndex(join(DIST, 'index.html'))
  return writeTables(PUBLIC_DATA, DIST)
}

/** The index of the data set stands in the page itself: one request less before anything can be shown. */
function inlineIndex(page: string): void {
  const index = readFileSync(join(PUBLIC_DATA, 'index.json'), 'utf8')
  writeFileSync(page, inlineData(readFileSync(page, 'utf8'), new Map([['index.json', index]])))
}

/** The stable-named files of a data set. */
export function writeTables(dataDir: string, outDir: string): string[] {
  const files = buildTables(openDataSet((path) => readFileSync(join(dataDir, path), 'utf8')))
  mkdirSync(outDir, { recursive: true })
  for (const [name, content] of files) writeFileSync(join(outDir, name), content)
  return [...files.keys()]
}
