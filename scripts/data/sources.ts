/** The files of a folder that may be reports, also those inside archives, which are named `archive.zip/inner.docx`; and the bytes of each. */
import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { extensionOf, refuseSize } from '../../src/read/index.ts'
import { LIMITS } from '../../src/read/limits.ts'
import { listEntries } from '../../src/read/zip.ts'
import { compareText } from '../../src/model/text.ts'
import { MANIFEST } from '../load/manifest.ts'
import type { Limits } from '../../src/read/limits.ts'
import type { Entry } from '../../src/read/zip.ts'
import type { Bilingual } from '../../src/model/text.ts'

export interface Sources {
  /** Paths below the folder, with / between its parts, sorted. */
  files: string[]
  /** What could not be listed, and why. */
  refused: ({ file: string } & Bilingual)[]
}

/** The manifest, remarks for people, tables and hidden files are no reports. Links are followed, but never in a circle. */
export function listSources(dir: string, limits: Limits = LIMITS): Sources {
  const sources: Sources = { files: [], refused: [] }
  walk(dir, '', [realpathSync(dir)], sources, limits)
  sources.files.sort(compareText)
  return sources
}

export function listReportFiles(dir: string): string[] {
  return listSources(dir).files
}

/** The bytes of a listed file, or why they cannot be had. */
export function readSource(dir: string, file: string, limits: Limits = LIMITS): Uint8Array | Bilingual {
  try {
    const [archive, inner] = splitPath(file)
    const path = join(dir, archive)
    const { size } = statSync(path)
    if (size > limits.bytes) return refuseSize(size, limits.bytes)
    if (inner === null) return readFileSync(path)
    const entries = openArchive(path, limits)
    if ('zh' in entries) return entries
    const entry = entries.find(({ name }) => name === inner)
    return entry === undefined ? { zh: '压缩文件中没有这个文件', en: 'the archive does not hold it' } : unpack(entry, limits)
  } catch (error) {
    return refuseRights(error)
  }
}

/** Size and time of change of a file, or of the archive that holds it; null where it is not there. */
export function statSource(dir: string, file: string): { size: number; changed: number } | null {
  try {
    const { size, ctimeMs } = statSync(join(dir, splitPath(file)[0]))
    return { size, changed: ctimeMs }
  } catch {
    return null
  }
}

/** `a/b.zip/c/d.docx` → `a/b.zip` and `c/d.docx`; null where no archive is named. */
function splitPath(file: string): [string, string | null] {
  const match = /\.zip\//i.exec(file)
  return match === null ? [file, null] : [file.slice(0, match.index + 4), file.slice(match.index + 5)]
}

function walk(dir: string, below: string, above: readonly string[], sources: Sources, limits: Limits): void {
  let names: string[]
  try {
    names = readdirSync(join(dir, below)).filter((name) => !/^[.~]/.test(name))
  } catch (error) {
    sources.refused.push({ file: below, ...refuseRights(error) })
    return
  }
  for (const name of names) {
    const file = below === '' ? name : `${below}/${name}`
    try {
      const path = join(dir, file)
      if (statSync(path).isDirectory()) {
        const real = realpathSync(path)
        if (above.includes(real)) sources.refused.push({ file, ...LOOP })
        else walk(dir, file, [...above, real], sources, limits)
      } else if (extensionOf(name) === '.zip') {
        const inside = listArchive(dir, file, limits)
        sources.files.push(...inside.files)
        sources.refused.push(...inside.refused)
      } else if (file !== MANIFEST && !isAside(name)) sources.files.push(file)
    } catch (error) {
      sources.refused.push({ file, ...refuseRights(error) })
    }
  }
}

function isAside(name: string): boolean {
  return ['.md', '.csv', '.ndjson'].includes(extensionOf(name))
}

/** The files of one archive below `dir`. */
export function listArchive(dir: string, file: string, limits: Limits = LIMITS): Sources {
  const sources: Sources = { files: [], refused: [] }
  const path = join(dir, file)
  const { size } = statSync(path)
  const entries = size > limits.bytes ? refuseSize(size, limits.bytes) : openArchive(path, limits)
  if ('zh' in entries) {
    sources.refused.push({ file, zh: entries.zh, en: entries.en })
    return sources
  }
  for (const { name } of entries) {
    const parts = name.split('/')
    const inner = `${file}/${name}`
    if (parts.some((part) => part === '..' || part === '') || /^[A-Za-z]:/.test(name)) sources.refused.push({ file: inner, ...SLIP })
    else if (parts.some((part) => /^[.~]|^__MACOSX$/.test(part)) || isAside(name)) continue
    else if (extensionOf(name) === '.zip') sources.refused.push({ file: inner, ...NESTED })
    else sources.files.push(inner)
  }
  return sources
}

/** The archive opened last: its files are asked for one after the other. */
let last: { path: string; changed: number; limits: Limits; entries: Entry[] | Bilingual } | null = null

function openArchive(path: string, limits: Limits): Entry[] | Bilingual {
  const changed = statSync(path).mtimeMs
  if (last?.path === path && last.changed === changed && last.limits === limits) return last.entries
  const bytes = readFileSync(path)
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const entries = bytes.length === 0 ? EMPTY : isZip ? listEntries(bytes, limits) : NO_ZIP
  last = { path, changed, limits, entries }
  return entries
}

function unpack(entry: Entry, limits: Limits): Uint8Array | Bilingual {
  if (entry.isEncrypted) return PASSWORD
  if (entry.size > limits.bytes) return refuseSize(entry.size, limits.bytes)
  try {
    return entry.unpack()
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { zh: `在压缩文件中已损坏（${detail}）。请重新下载压缩文件，或单独取得此文件`, en: `it is damaged inside the archive (${detail}). Download the archive again, or get this file by itself` }
  }
}

const LOOP = { zh: '文件夹的链接绕回了上层，没有再读。请删去这个链接', en: 'the link of this folder leads back to one above it and was not followed. Remove the link' }
const SLIP = { zh: '压缩文件中的路径指向文件夹之外，没有读取。请检查压缩文件的来源，解开后只放入报告', en: 'its path in the archive leads out of the folder, so it was not read. Check where the archive comes from; unpack it and add the reports alone' }
const NESTED = { zh: '压缩文件里还有压缩文件，没有打开。请先解开，再放入', en: 'it is an archive inside an archive and was not opened. Unpack it first, then add it' }
const PASSWORD = { zh: '压缩文件有密码，无法读取。请用密码解开后放入', en: 'the archive has a password and cannot be read. Unpack it with the password and add the files' }
const EMPTY = { zh: '文件是空的。请重新下载', en: 'the file is empty. Download it again' }
const NO_ZIP = { zh: '扩展名是 .zip，内容却不是 zip 压缩文件（可能是 rar 或 7z 改了名）。请解开后放入，或重新压缩为 zip', en: 'it ends in .zip but is no zip archive (perhaps a renamed rar or 7z). Unpack it and add the files, or pack them anew as zip' }

function refuseRights(error: unknown): Bilingual {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? ''
  const detail = error instanceof Error ? error.message : String(error)
  if (code === 'ELOOP') return LOOP
  if (code === 'ENOENT') return { zh: '打不开：没有这个文件，或是链接而所指文件不存在。请检查路径', en: 'cannot be opened; check the path: there is no such file, or it is a link to one that is not there' }
  if (code === 'EACCES' || code === 'EPERM') return { zh: '打不开：没有读取权限。请给当前用户读取权限，或另存一份', en: 'cannot be opened: there is no right to read it. Give the present user that right, or save a copy' }
  return { zh: `打不开：${detail}。请检查磁盘和权限`, en: `cannot be opened: ${detail}. Check disk and rights` }
}
