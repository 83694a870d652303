/** What `npm run test:office` needs beside the npm packages, and how to get it where it is missing. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { CACHE } from '../browser.ts'
import type { BrowserChoice } from '../browser.ts'
import { unpackBrowser } from '../browser/unpack.ts'

const VARIABLE = 'FADU_SOFFICE'

/** LibreOffice's program, or undefined. */
export function findOffice(): string | undefined {
  const named = process.env[VARIABLE]
  return [...(named ? [named] : []), ...officePaths()].find((file) => existsSync(file))
}

/** Chromium 92, the browser that the build target stands for, or undefined where it cannot run. It brings most of its libraries; the newer package lends it the rest. */
export async function findOldBrowser(): Promise<BrowserChoice | undefined> {
  const cache = path.join(CACHE, 'browsers')
  const [old, recent] = [await unpackBrowser('chromium-92', cache), await unpackBrowser('@sparticuz/chromium', cache)]
  if (!old || !recent) return undefined
  const libraries = [old.env['LD_LIBRARY_PATH'], recent.env['LD_LIBRARY_PATH']].join(':')
  return { from: 'the npm package chromium-92', executablePath: old.executablePath, env: { ...old.env, LD_LIBRARY_PATH: libraries } }
}

/** How to get what is missing, one line each, ready to paste. */
export function installLines(): string {
  return [
    '  Debian, Ubuntu:  sudo apt-get install --no-install-recommends libreoffice-calc libreoffice-impress',
    '  Fedora:          sudo dnf install libreoffice-calc libreoffice-impress',
    '  macOS:           brew install --cask libreoffice',
    '  Windows:         winget install TheDocumentFoundation.LibreOffice',
    `  其他位置 · elsewhere:  ${VARIABLE}=/path/to/soffice npm run test:office`,
  ].join('\n')
}

function officePaths(): string[] {
  if (process.platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice']
  if (process.platform === 'win32') {
    const folders = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)']]
    return folders.flatMap((folder) => (folder ? [`${folder}\\LibreOffice\\program\\soffice.com`] : []))
  }
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/lib/libreoffice/program', '/opt/libreoffice/program', '/snap/bin']
  return folders.flatMap((folder) => ['soffice', 'libreoffice'].map((name) => path.join(folder || '/', name)))
}
