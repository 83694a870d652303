/** What the commands read files with: all formats of the page, those that need Node, and the tables that the reader of PDF asks for. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { READERS } from '../../src/read/index.ts'
import { LIMITS } from '../../src/read/limits.ts'
import type { Limits } from '../../src/read/limits.ts'
import type { Reader, Surroundings } from '../../src/read/reader.ts'

export const BUILD_READERS: readonly Reader[] = [...READERS, { extensions: ['.doc'], load: async () => (await import('./doc.ts')).readDoc }]

export function surround(limits: Limits = LIMITS): Surroundings {
  return { limits, now: () => performance.now(), loadAsset }
}

async function loadAsset(path: string): Promise<Uint8Array> {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return new Uint8Array(await readFile(join(folder, path)))
}
