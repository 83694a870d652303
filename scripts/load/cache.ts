/**
 * The catalogue again, without reading YAML and checking schemas again: a command that reads one report should start at once.
 * The cache is named by the hash of everything it depends on, so a stale one is never found, and it may be deleted at any time.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { CatalogueResult } from './catalogue.ts'

/** What `loadCatalogue` gives; conflicts are not looked for where the catalogue is known to be sound. */
export async function loadCatalogueCached(dataDir: string, cacheDir: string): Promise<CatalogueResult> {
  const name = `catalogue-${hashInputs(dataDir)}.json`
  const cached = readCached(join(cacheDir, name))
  if (cached !== null) return { catalogue: cached, problems: [], conflicts: [] }
  const { loadCatalogue } = await import('./catalogue.ts')
  const result = loadCatalogue(dataDir)
  if (result.catalogue !== null && result.problems.length === 0) writeCached(cacheDir, name, result.catalogue)
  return result
}

/** The entries, and the code that checks them: a new field with a default changes what the same entries mean. */
function hashInputs(dataDir: string): string {
  const hash = createHash('sha256')
  const files = [
    join(dataDir, 'units.yaml'),
    ...readdirSync(join(dataDir, 'indicators'))
      .sort()
      .map((name) => join(dataDir, 'indicators', name)),
    ...['catalogue.ts', 'check.ts', '../../src/model/catalogue.ts'].map((file) => fileURLToPath(new URL(file, import.meta.url))),
  ]
  for (const file of files) hash.update(file).update('\u0000').update(readIfThere(file)).update('\u0000')
  return hash.digest('hex').slice(0, 16)
}

function readIfThere(file: string): Uint8Array | string {
  try {
    return readFileSync(file)
  } catch {
    return ''
  }
}

function readCached(path: string): Catalogue | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Catalogue
  } catch {
    return null
  }
}

/** A folder that cannot be written costs time and nothing else. */
function writeCached(cacheDir: string, name: string, catalogue: Catalogue): void {
  try {
    mkdirSync(cacheDir, { recursive: true })
    writeFileSync(join(cacheDir, `${name}.part`), JSON.stringify(catalogue))
    renameSync(join(cacheDir, `${name}.part`), join(cacheDir, name))
    for (const old of readdirSync(cacheDir)) if (/^catalogue-[0-9a-f]{16}\.json$/.test(old) && old !== name) rmSync(join(cacheDir, old), { force: true })
  } catch {
    return
  }
}
