/** Puts a data set on disk so that a kill at any moment leaves one complete set: new files first, then one rename of `index.json`. */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { threadId } from 'node:worker_threads'
import { nameByContent } from './hash.ts'
import type { DataIndex } from '../../src/model/dataset.ts'

export interface WriteResult {
  written: number
  kept: number
  removed: number
}

/** Writes what is missing, renames the new index into place, and removes what neither it nor its predecessor names. */
export function writeDataSet(dir: string, index: DataIndex, files: ReadonlyMap<string, string>): WriteResult {
  let written = 0
  for (const [name, content] of files) if (putFile(dir, name, content)) written++
  return { written, kept: files.size - written, removed: commitIndex(dir, index) }
}

/** Stores a value under a name that carries its content's hash, where it is not there yet. */
export function putByContent(dir: string, stem: string, content: string): { name: string; isNew: boolean } {
  const name = nameByContent(stem, content)
  return { name, isNew: putFile(dir, name, content) }
}

/** Makes this the data set, and removes what neither this index nor its predecessor names. Returns how many files that were. */
export function commitIndex(dir: string, index: DataIndex): number {
  const previous = readIndex(dir)
  writeWhole(join(dir, 'index.json'), JSON.stringify(index, null, 1) + '\n')
  const named = new Set([...listNamed(index), ...(previous === null ? [] : listNamed(previous)), 'index.json'])
  const strays = listFiles(dir).filter((name) => !named.has(name) && isOurs(name))
  for (const name of strays) rmSync(join(dir, name))
  return strays.length
}

/** null where there is no data set, or where its index cannot be read. */
export function readIndex(dir: string): DataIndex | null {
  try {
    return JSON.parse(readFileSync(join(dir, 'index.json'), 'utf8')) as DataIndex
  } catch {
    return null
  }
}

/** Every path that an index names. */
export function listNamed(index: DataIndex): string[] {
  return Object.values(index.files).flatMap((named) => (typeof named === 'string' ? [named] : Object.values<string>(named)))
}

const TEMPORARY = '.part'

/** Whether it had to be written. A file's name carries its content's hash: one of the right length is the right one. */
function putFile(dir: string, name: string, content: string): boolean {
  const path = join(dir, name)
  if (existsSync(path) && statSync(path).size === Buffer.byteLength(content)) return false
  writeWhole(path, content)
  return true
}

/** Nobody sees half a file: it gets its name when it is whole. Threads that write the same file do not meet. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}-${threadId}${TEMPORARY}`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(temporary, content)
  renameSync(temporary, path)
}

/** Only what this writer can have made is ever removed: hashed files, and halves that a kill left behind. */
function isOurs(name: string): boolean {
  return /\.[0-9a-f]{10}\.json$/.test(name) || name.endsWith(TEMPORARY)
}

function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
}
