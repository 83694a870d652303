/** Puts a report and its row into the folder of reports. Nothing that is there already is changed: not a file, not a byte of another row. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join, relative, resolve, sep } from 'node:path'
import Papa from 'papaparse'
import { manifestRowSchema } from '../../src/model/manifest.ts'
import { MANIFEST } from '../load/manifest.ts'
import { keyOf, nameRegion } from './draft.ts'
import type { Draft, Tools } from './draft.ts'
import type { ManifestRow } from '../../src/model/manifest.ts'

/** `441900119-2024-长安镇.txt`, with body and kind where they are not the usual ones; a file that lies in the folder already keeps its path. */
export function nameFile(draft: Draft, reportsDir: string, tools: Tools): string {
  const inside = relative(resolve(reportsDir), resolve(draft.path)).split(sep).join('/')
  if (inside !== '' && !inside.startsWith('..') && !/^[A-Za-z]:|^\//.test(inside)) return inside
  const { region, body, year, kind } = keyOf(draft)
  const name = nameRegion({ region, year }, tools).at(-1) ?? ''
  const parts = [region, String(year), name.replace(/[\\/:*?"<>|\s]/g, ''), ...(body === 'government' ? [] : [body]), ...(kind === 'annual' ? [] : [kind])]
  return `${parts.join('-')}${extname(draft.path).toLowerCase()}`
}

/** The row of the manifest. What nobody recorded stays empty; a key that nobody confirmed is the program's proposal. */
export function describeRow(draft: Draft, file: string): ManifestRow {
  const { said, proposal } = draft
  const { region, body, year, kind } = keyOf(draft)
  const isSaid = Boolean(said.region || said.year || said.by)
  const isProposed = region === proposal.region && year === proposal.year
  const printed = said.published ? undefined : draft.text.particulars?.published
  const grounds = [...proposal.evidence.region, ...(proposal.evidence.year === null ? [] : [proposal.evidence.year])].map(({ zh }) => zh).concat(printed === undefined ? [] : [printed.evidence]).join('；')
  return {
    file, region, body, year: String(year), kind,
    status: isSaid ? 'confirmed' : 'auto',
    by: said.by ?? '',
    evidence: said.evidence ?? (isProposed ? grounds : ''),
    published: said.published ?? draft.text.particulars?.published?.value ?? '',
    retrieved: said.retrieved ?? '',
    source_url: said.source_url ?? '',
    sha256: draft.sha256,
  }
}

/** Copies the file and adds the row. Throws, and leaves both as they were, where the disk refuses. */
export function storeReport(draft: Draft, row: ManifestRow, reportsDir: string): void {
  const target = join(reportsDir, row.file)
  const isThere = resolve(target) === resolve(draft.path)
  mkdirSync(join(target, '..'), { recursive: true })
  if (!isThere) writeFileSync(target, draft.bytes, { flag: 'wx' })
  try {
    const manifest = join(reportsDir, MANIFEST)
    const before = existsSync(manifest) ? readFileSync(manifest) : null
    writeFileSync(`${manifest}.part`, before === null ? startManifest(row) : Buffer.concat([before, Buffer.from(writeRow(row, before.toString('utf8')))]))
    renameSync(`${manifest}.part`, manifest)
  } catch (error) {
    if (!isThere) rmSync(target, { force: true })
    throw error
  }
}

const COLUMNS = Object.keys(manifestRowSchema.shape) as (keyof ManifestRow)[]

function startManifest(row: ManifestRow): string {
  const head = `\uFEFF${COLUMNS.join(',')}\r\n`
  return head + writeRow(row, head)
}

/** One line, in the order of the columns of the file and with its line ends; begins a line of its own. */
function writeRow(row: ManifestRow, file: string): string {
  const end = file.includes('\r\n') ? '\r\n' : '\n'
  const head = file.replace(/^\uFEFF/, '').split(/\r?\n/).find((line) => line.trim() !== '' && !line.startsWith('#')) ?? ''
  const columns = head.split(',').map((name) => name.trim())
  const cells = columns.map((name) => row[name as keyof ManifestRow] ?? '')
  return (file === '' || file.endsWith('\n') ? '' : end) + Papa.unparse([cells.map((cell) => cell.replace(/\s*[\r\n]+\s*/g, ' '))]) + end
}
