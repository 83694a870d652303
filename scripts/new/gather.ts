/** Which files a person pointed at, and what has been said about each: on the command line, or in the list that lies beside them. */
import { statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { listArchive, listSources } from '../data/sources.ts'
import { loadManifest } from '../load/manifest.ts'
import { formatProblem } from '../load/problem.ts'
import type { Limits } from '../../src/read/limits.ts'
import type { ManifestRow } from '../../src/model/manifest.ts'

/** Columns of the manifest that a person may fill; what is absent is proposed from the text or left empty. */
export type Said = Partial<Pick<ManifestRow, 'region' | 'body' | 'year' | 'kind' | 'by' | 'evidence' | 'published' | 'retrieved' | 'source_url'>>

export interface Wanted {
  path: string
  said: Said
}

/** The files in the order given, those of a folder in the order of their paths. The list of a folder gives way to the command line. */
export function gatherFiles(paths: readonly string[], told: Said, limits?: Limits): { wanted: Wanted[]; problems: string[] } {
  const wanted: Wanted[] = []
  const problems: string[] = []
  for (const path of paths) {
    const kind = kindOf(path)
    if (kind === 'archive') {
      const { files, refused } = listArchive(dirname(path), basename(path), limits)
      problems.push(...refused.map(({ file, zh, en }) => `${file} ${zh}\n${file} ${en}`))
      wanted.push(...files.map((file) => ({ path: join(dirname(path), file), said: told })))
    } else if (kind === 'file') wanted.push({ path, said: told })
    else if (kind === 'folder') {
      const manifest = loadManifest(path)
      problems.push(...manifest.problems.map(formatProblem))
      const { files, refused } = listSources(path, limits)
      problems.push(...refused.map(({ file, zh, en }) => `${file} ${zh}\n${file} ${en}`))
      if (files.length === 0) problems.push(`${path} 中没有报告文件\nthere is no report in ${path}`)
      wanted.push(...files.map((file) => ({ path: join(path, file), said: { ...saidIn(manifest.byFile.get(file)), ...told } })))
    } else problems.push(`${path} 打不开，请检查路径和权限\n${path} cannot be opened; check path and rights`)
  }
  return { wanted: wanted.filter(({ path }, at) => wanted.findIndex((other) => other.path === path) === at), problems }
}

function kindOf(path: string): 'file' | 'folder' | 'archive' | null {
  try {
    return statSync(path).isDirectory() ? 'folder' : /\.zip$/i.test(path) ? 'archive' : 'file'
  } catch {
    return null
  }
}

function saidIn(row: ManifestRow | undefined): Said {
  if (row === undefined) return {}
  const { file: _, status: __, sha256: ___, ...said } = row
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''))
}
