/** What LibreOffice makes of a file. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { findOffice } from '../../scripts/office/find.ts'
import { readSheets } from '../support/xlsx.ts'
import type { ReadSheet } from '../support/xlsx.ts'

/** The file opened and saved again as a workbook. Throws where LibreOffice does not open it. */
export function convertToWorkbook(source: string, folder: string, options: readonly string[] = []): ReadSheet[] {
  const out = path.join(folder, 'converted')
  mkdirSync(out, { recursive: true })
  const profile = pathToFileURL(path.join(folder, 'profile')).href
  const run = spawnSync(findOffice() ?? 'soffice', ['--headless', '--norestore', `-env:UserInstallation=${profile}`, ...options, '--convert-to', 'xlsx', '--outdir', out, source], { encoding: 'utf8', timeout: 120_000 })
  if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stderr}`)
  return readSheets(readFileSync(path.join(out, `${path.basename(source, path.extname(source))}.xlsx`)))
}
