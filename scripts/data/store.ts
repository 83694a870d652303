/**
 * Digests on disk, each under the hash of everything it depends on: the file, what the manifest says of it, the catalogue, the regions, the program.
 * What is unchanged is found again and not read again. A store may be deleted at any time.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../../src/model/text.ts'
import { ROOT } from '../command/paths.ts'
import { sha256 } from './hash.ts'
import { writeWhole } from './write.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { Digest } from './digest.ts'
import type { Taken } from './take.ts'

/** Where a digest lies, below the store. */
export function pathOfDigest(id: string): string {
  return `${id.slice(0, 2)}/${id}.json`
}

export function writeDigest(storeDir: string, id: string, digest: Digest): void {
  writeWhole(join(storeDir, pathOfDigest(id)), JSON.stringify(digest))
}

export function readDigest(storeDir: string, id: string): Digest {
  return JSON.parse(readFileSync(join(storeDir, pathOfDigest(id)), 'utf8')) as Digest
}

export function hasDigest(storeDir: string, id: string): boolean {
  return existsSync(join(storeDir, pathOfDigest(id)))
}

/** What every digest of a build depends on beside its report. `strict` reads more of a report, so it tells more. */
export function hashProgram(catalogue: Catalogue, dataDir: string, strict: boolean): string {
  const hash = createHash('sha256').update(JSON.stringify([catalogue, strict, process.versions.unicode]))
  const folders = [join(dataDir, 'regions'), ...['src/read', 'src/extract', 'src/model', 'src/compare', 'scripts/data', 'scripts/load', 'scripts/read'].map((folder) => join(ROOT, folder))]
  // Versions are pinned exactly: package.json names those of the libraries that read.
  for (const file of [join(ROOT, 'src/ingest.ts'), join(ROOT, 'package.json'), ...folders.flatMap(listFiles)]) hash.update(readFileSync(file)).update('\u0000')
  return hash.digest('hex')
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compareText)
}

/** What the last build with this store found: file → what was taken from it. Nothing where another program made it. */
export function readTaken(storeDir: string, program: string): Map<string, Taken> {
  try {
    const [head = '', ...lines] = readFileSync(join(storeDir, TAKEN), 'utf8').split('\n')
    if (head !== program) return new Map()
    return new Map(lines.filter(Boolean).map((line) => JSON.parse(line) as Taken).map((one) => [one.file, one]))
  } catch {
    return new Map()
  }
}

/** Keeps what was taken for the next build, and drops digests that it does not need. */
export function keepTaken(storeDir: string, program: string, taken: readonly Taken[]): void {
  writeWhole(join(storeDir, TAKEN), [program, ...taken.map((one) => JSON.stringify(one)), ''].join('\n'))
  const needed = new Set(taken.map(({ id }) => (id === null ? '' : `${id}.json`)))
  for (const folder of readdirSync(storeDir)) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue
    for (const name of readdirSync(join(storeDir, folder))) if (!needed.has(name)) rmSync(join(storeDir, folder, name), { force: true })
  }
}

const TAKEN = 'taken.ndjson'

/** A name for a folder, for a store of its own. */
export function nameStore(...folders: readonly string[]): string {
  return sha256(folders.join('\n')).slice(0, 12)
}
