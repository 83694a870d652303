/**
 * `data/` and a folder of reports → data set on disk. What `npm run data` does; `npm start` and `npm run build` call it too.
 *
 *   files ─ take (threads) ─→ digests in a store ─┬─ audit ────────────────┐
 *                                                 └─ region by region ─────┴─→ lists, columns ─ one rename ─→ data set
 *
 * No more than one region's digests, one province's lists and the columns are held at a time.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileCatalogue } from '../../src/extract/index.ts'
import { loadCatalogue, loadContext, loadCorrections, loadGazetteer, loadManifest, loadSite, sortProblems } from '../load.ts'
import { assemble } from './assemble.ts'
import { listMissing } from './collect.ts'
import { LIMITS } from '../../src/read/limits.ts'
import { lockFolder } from './lock.ts'
import { writeParquet } from './parquet.ts'
import { takeAll } from './pool.ts'
import { listSources, statSource } from './sources.ts'
import { hasDigest, hashProgram, keepTaken, nameStore, readDigest, readTaken } from './store.ts'
import { describeRow, hashCorrections } from './take.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { ContextEntry } from '../../src/model/dataset.ts'
import type { Correction } from '../../src/model/correction.ts'
import type { Gazetteer } from '../../src/model/gazetteer.ts'
import type { Site } from '../../src/model/site.ts'
import type { Manifest, Problem } from '../load.ts'
import type { Limits } from '../../src/read/limits.ts'
import type { Remark } from './collect.ts'
import type { DataSet } from './files.ts'
import type { Task, Taken } from './take.ts'
import type { WriteResult } from './write.ts'

export interface BuildOptions {
  dataDir: string
  reportsDir: string
  outDir: string
  strict: boolean
  /** Threads; left out: one a core where there is enough to read. */
  jobs?: number
  /** Where readings are kept for the next build; left out: they are forgotten. */
  cacheDir?: string
  /** Also writes the observations as Parquet. */
  parquet?: boolean
  /** Called with the number of reports to read before the first one, then after each. */
  onStart?: (reports: number) => void
  onFile?: () => void
  /** Called with the number of reports of the data set before they are put together, then after each, twice. */
  onAssemble?: (reports: number) => void
  onReport?: () => void
  /** Told where another process is building in the same folder. */
  onWait?: (pid: number) => void
  /** How large a report may be. */
  limits?: Limits
}

export type Built =
  | { ok: false; problems: Problem[] }
  | { ok: true; dataSet: DataSet; result: WriteResult; remarks: Remark[]; reports: number; fresh: number }

/** Nothing is written while the catalogue, the manifest or `site.yaml` is broken; single bad reports are told and left out. */
export async function buildData(options: BuildOptions): Promise<Built> {
  const sources = loadSources(options.dataDir)
  const manifest = loadManifest(options.reportsDir)
  const problems = [...sources.problems, ...manifest.problems]
  if (sources.loaded === null || problems.length > 0) return { ok: false, problems: sortProblems(problems) }
  return buildFrom(sources.loaded, manifest, options)
}

/** The same, where what people write is loaded already. */
export async function buildFrom(sources: Sources, manifest: Manifest, options: BuildOptions): Promise<Extract<Built, { ok: true }>> {
  const unlock = await lockFolder(options.outDir, options.onWait)
  const storeDir = openStore(options)
  try {
    const { files, refused } = listSources(options.reportsDir, options.limits)
    const taken = await takeFolder(files, manifest, sources, storeDir, options)
    const remarks = [...refused.map((one): Remark => ({ ...one, weight: 'error' })), ...taken.remarks]
    const assembled = assemble(taken.all, { ...options, digestOf: ({ id }) => readDigest(storeDir, id), sources, notPublished: manifest.notPublished, remarks, written: taken.written })
    if (options.parquet === true) await writeParquet(options.outDir)
    if (options.cacheDir !== undefined) keepTaken(storeDir, taken.program, taken.all)
    return { ok: true, fresh: taken.fresh, ...assembled }
  } finally {
    if (options.cacheDir === undefined) rmSync(storeDir, { recursive: true, force: true })
    unlock()
  }
}

/** What people write beside the reports. */
export interface Sources {
  catalogue: Catalogue
  gazetteer: Gazetteer
  site: Site
  corrections: readonly Correction[]
  context: readonly ContextEntry[]
}

export function loadSources(dataDir: string): { loaded: Sources | null; problems: Problem[] } {
  const { catalogue, problems, conflicts } = loadCatalogue(dataDir)
  const { gazetteer, problems: regionProblems } = loadGazetteer(dataDir)
  const { site, problems: siteProblems } = loadSite(dataDir)
  const { corrections, problems: correctionProblems } = catalogue === null ? { corrections: [], problems: [] } : loadCorrections(dataDir, catalogue)
  const { context, problems: contextProblems } = loadContext(dataDir)
  const loaded = catalogue === null || gazetteer === null || site === null ? null : { catalogue, gazetteer, site, corrections, context }
  return { loaded, problems: [...problems, ...contextProblems, ...regionProblems, ...siteProblems, ...correctionProblems, ...conflicts] }
}

/** Takes what is new or changed among the files; of the rest it is known what was taken. */
export async function takeFolder(
  files: readonly string[],
  manifest: Manifest,
  { catalogue, gazetteer, corrections }: Sources,
  storeDir: string,
  options: BuildOptions,
): Promise<{ all: Taken[]; remarks: Remark[]; written: number; fresh: number; program: string }> {
  const { limits = LIMITS } = options
  const program = `${hashProgram(catalogue, options.dataDir, options.strict)} ${Object.values(limits).join(' ')}`
  const known = readTaken(storeDir, program)
  const present = listPresent(options.outDir)
  const all = files.map((file): Taken | Task => {
    const before = known.get(file)
    const row = manifest.byFile.get(file)
    const isSame = before !== undefined && before.said === describeRow(row) && before.corrected === hashCorrections(before.key, corrections) && before.files.every((name) => present.has(name)) && (before.id === null || hasDigest(storeDir, before.id))
    if (!isSame) return { file, row, before: undefined }
    const now = statSource(options.reportsDir, file)
    return now !== null && before.size === now.size && before.changed === now.changed ? before : { file, row, before }
  })
  const tasks = all.filter((one): one is Task => 'row' in one)
  options.onStart?.(tasks.length)
  const tools = { ...options, limits, storeDir, program, catalogue, gazetteer, corrections, lexicon: compileCatalogue(catalogue) }
  const { taken, written } = await takeAll(tasks, pickTools(tools), options)
  const fresh = taken[Symbol.iterator]()
  return { all: all.map((one) => ('row' in one ? (fresh.next().value as Taken) : one)), remarks: listMissing(files, manifest), written, fresh: tasks.length, program }
}

/** Only what a thread can be given. */
function pickTools({ reportsDir, outDir, storeDir, strict, limits, program, catalogue, lexicon, gazetteer, corrections }: Parameters<typeof takeAll>[1]): Parameters<typeof takeAll>[1] {
  return { reportsDir, outDir, storeDir, strict, limits, program, catalogue, lexicon, gazetteer, corrections }
}

/** Files of reports that lie in the data set already. */
function listPresent(outDir: string): Set<string> {
  return new Set(
    ['readings', 'explanations'].flatMap((folder) => {
      try {
        return readdirSync(join(outDir, folder)).map((name) => `${folder}/${name}`)
      } catch {
        return []
      }
    }),
  )
}

function openStore({ cacheDir, reportsDir, outDir }: BuildOptions): string {
  if (cacheDir === undefined) return mkdtempSync(join(tmpdir(), 'fadu-digests-'))
  const dir = join(cacheDir, nameStore(reportsDir, outDir))
  mkdirSync(dir, { recursive: true })
  return dir
}
