/**
 * Reports into `data/reports`:
 *
 *   gather ─ open (read, propose) ─ ask for what is missing ─ check key and doubles ─ store file and row
 *
 * What one file lacks is told, and the others go on. Nothing that exists is overwritten.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { reportKey } from '../../src/model/report.ts'
import { formatProblem, loadManifest } from '../load.ts'
import { askMissing, askYes } from './ask.ts'
import { checkKey, keyOf, listMissing, openDraft, readDraft } from './draft.ts'
import { gatherFiles } from './gather.ts'
import { printDraft, printMissing, printReading, printRefused } from './print.ts'
import { describeRow, nameFile, storeReport } from './store.ts'
import type { Ask } from './ask.ts'
import type { Draft, Tools } from './draft.ts'
import type { Said } from './gather.ts'
import type { Bilingual } from '../../src/model/text.ts'

export interface AddOptions {
  paths: readonly string[]
  told: Said
  reportsDir: string
  tools: Tools
  /** Asks a person; null where there is none to ask. */
  ask: Ask | null
  /** Do not ask whether to go on. */
  yes: boolean
  say: (text: string) => void
}

export interface Added {
  /** 0: all added, or left out by the person asked · 1: a file could not be read or added · 2: something must be said on the command line. */
  code: 0 | 1 | 2
  /** Paths below the folder of reports. */
  files: string[]
}

export async function addReports(options: AddOptions): Promise<Added> {
  const { reportsDir, tools, say } = options
  const manifest = loadManifest(reportsDir)
  for (const problem of manifest.problems) say(formatProblem(problem))
  if (manifest.problems.length > 0) return { code: 1, files: [] }
  const { wanted, problems: lost } = gatherFiles(options.paths, options.told, tools.limits)
  for (const problem of lost) say(problem)

  let code: 0 | 1 | 2 = lost.length > 0 ? 1 : 0
  const owners = new Map([...manifest.byFile.values()].flatMap((row) => (row.region && row.year ? [[reportKey({ region: row.region, body: row.body || 'government', year: Number(row.year), kind: row.kind || 'annual' }), row.file]] : [])))
  const hashes = new Map([...manifest.byFile.values()].flatMap((row) => (row.sha256 === '' ? [] : [[row.sha256.slice(0, 16), row.file]])))
  const added: string[] = []
  for (const one of wanted) {
    const opened = await openDraft(one, tools)
    if ('refused' in opened) {
      say(printRefused(one.path, opened.refused))
      code = worse(code, 1)
      continue
    }
    const draft = await settle(opened, tools, options)
    if (draft === 'left out') continue
    if (draft === 'missing') {
      code = worse(code, 2)
      continue
    }
    const file = nameFile(draft, reportsDir, tools)
    const refused = checkKey(keyOf(draft), tools) ?? findDouble(draft, file, owners, hashes, reportsDir)
    const result = readDraft(draft, tools)
    const problem = refused ?? (result.ok ? null : result.problem)
    if (problem !== null || !result.ok) {
      if (problem !== null) say(printRefused(one.path, problem))
      code = worse(code, 1)
      continue
    }
    say(printReading(result))
    if (options.ask !== null && !options.yes && !(await askYes(`  写入 · add as ${file}?`, options.ask))) continue
    const row = describeRow(await confirm(draft, options), file)
    try {
      storeReport(draft, row, reportsDir)
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error)
      say(printRefused(one.path, { zh: `未能写入 ${reportsDir}，文件和清单都没有改动：${detail}`, en: `it could not be written into ${reportsDir}; files and list are as they were: ${detail}` }))
      code = worse(code, 1)
      continue
    }
    owners.set(reportKey(keyOf(draft)), file)
    hashes.set(row.sha256.slice(0, 16), file)
    added.push(file)
    say(`  → ${join(reportsDir, file)}`)
  }
  return { code, files: added }
}

/** Shows the proposal and gets what it lacks. */
async function settle(draft: Draft, tools: Tools, { ask, say }: AddOptions): Promise<Draft | 'left out' | 'missing'> {
  say(printDraft(draft, tools))
  const missing = listMissing(draft)
  if (missing.length === 0) return draft
  if (ask === null) {
    say(printMissing(draft, missing))
    return 'missing'
  }
  const said = await askMissing(draft, missing, tools, ask)
  return said === null ? 'left out' : { ...draft, said: { ...draft.said, ...said } }
}

/** Who answers for the key is asked once: it holds for the files that follow. */
async function confirm(draft: Draft, { ask, yes, told }: AddOptions): Promise<Draft> {
  if (ask !== null && !yes && told.by === undefined && draft.said.by === undefined) {
    told.by = (await ask('  核对人姓名（回车：记为程序判断）· who has checked it (Enter: recorded as the program’s proposal): ')) ?? ''
  }
  return { ...draft, said: { ...draft.said, ...(told.by && { by: told.by }) } }
}

function findDouble(draft: Draft, file: string, owners: ReadonlyMap<string, string>, hashes: ReadonlyMap<string, string>, reportsDir: string): Bilingual | null {
  const key = reportKey(keyOf(draft))
  const twin = hashes.get(draft.sha256.slice(0, 16))
  if (twin !== undefined) return { zh: `已收录，即 ${twin}（内容相同），没有再加`, en: `it is here already, as ${twin} (the same content), and was not added again` }
  const owner = owners.get(key)
  if (owner !== undefined) {
    return {
      zh: `同一地区、部门、年度、种类（${key}）已有 ${owner}，没有加入。若这份才对，先从 data/reports 移走旧文件并删去它在 index.csv 中的一行；若不是同一份，用 --body 或 --kind 区分`,
      en: `region, body, year and kind (${key}) are those of ${owner}, so it was not added. If this one is right, first take the old file out of data/reports and delete its row in index.csv; if they differ, say so with --body or --kind`,
    }
  }
  const path = join(reportsDir, file)
  if (!existsSync(path) || draft.path === path) return null
  return { zh: `${file} 已存在但不在清单中，没有覆盖。请先移走或改名`, en: `${file} exists without a row in the list and was not overwritten. Move or rename it first` }
}

function worse(a: 0 | 1 | 2, b: 0 | 1 | 2): 0 | 1 | 2 {
  return a > b ? a : b
}
