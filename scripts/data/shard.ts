/** A part of a build on a machine of its own, and the parts put together: the very bytes of a build in one piece. */
import { constants, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compareText } from '../../src/model/text.ts'
import { loadManifest, sortProblems } from '../load.ts'
import { assemble } from './assemble.ts'
import { loadSources, takeFolder } from './build.ts'
import { listSources } from './sources.ts'
import { isInShard } from './collect.ts'
import { sha256 } from './hash.ts'
import { lockFolder } from './lock.ts'
import { writeParquet } from './parquet.ts'
import { hashProgram, keepTaken, readDigest, readTaken } from './store.ts'
import { writeWhole } from './write.ts'
import type { Bilingual } from '../../src/model/text.ts'
import type { NotPublished } from '../../src/model/dataset.ts'
import type { Problem } from '../load.ts'
import type { Built, BuildOptions, Sources } from './build.ts'
import type { Remark, Shard } from './collect.ts'
import type { Taken } from './take.ts'

/** `shard.json`: the last file that a shard's build writes, so a folder without it is no shard. */
interface ShardFile extends Shard {
  /** What all shards of a build must agree on: program, catalogue, corrections, manifest. */
  program: string
  corrections: string
  notPublished: NotPublished[]
  /** Rows of the manifest whose file is not there. */
  missing: Remark[]
}

export type ShardBuilt = { ok: false; problems: Problem[] } | { ok: true; reports: number; remarks: Remark[]; fresh: number }

/** Reads the shard's reports into `outDir`, which is then one of the folders that `mergeShards` takes. */
export async function buildShard(options: Omit<BuildOptions, 'cacheDir'>, shard: Shard): Promise<ShardBuilt> {
  const sources = loadSources(options.dataDir)
  const manifest = loadManifest(options.reportsDir)
  const problems = [...sources.problems, ...manifest.problems]
  if (sources.loaded === null || problems.length > 0) return { ok: false, problems: sortProblems(problems) }
  const unlock = await lockFolder(options.outDir, options.onWait)
  try {
    rmSync(join(options.outDir, SHARD), { force: true })
    const byFile = new Map([...manifest.byFile].filter(([file]) => isInShard(file, shard)))
    const listed = listSources(options.reportsDir, options.limits)
    const files = listed.files.filter((file) => isInShard(file, shard))
    const refused = listed.refused.filter(({ file }) => isInShard(file, shard)).map((one): Remark => ({ ...one, weight: 'error' }))
    const storeDir = join(options.outDir, DIGESTS)
    mkdirSync(storeDir, { recursive: true })
    const { all, remarks: missing, fresh, program } = await takeFolder(files, { ...manifest, byFile }, sources.loaded, storeDir, options)
    const remarks = [...refused, ...missing]
    keepTaken(storeDir, program, all)
    const file: ShardFile = { ...shard, program, corrections: hashList(sources.loaded.corrections), notPublished: manifest.notPublished, missing: remarks }
    writeWhole(join(options.outDir, SHARD), JSON.stringify(file, null, 1) + '\n')
    return { ok: true, reports: all.filter(({ id }) => id !== null).length, remarks: [...remarks, ...all.flatMap((one) => one.remarks)], fresh }
  } finally {
    unlock()
  }
}

export interface MergeOptions {
  dataDir: string
  outDir: string
  /** Also writes the observations as Parquet. */
  parquet?: boolean
  onAssemble?: (reports: number) => void
  onReport?: () => void
}

/** The data set of all shards, whatever their order; or why they cannot be one. */
export async function mergeShards(dirs: readonly string[], options: MergeOptions): Promise<Built | { ok: false; refusal: Bilingual }> {
  const { loaded, problems } = loadSources(options.dataDir)
  if (loaded === null || problems.length > 0) return { ok: false, problems: sortProblems(problems) }
  const shards = dirs.map((dir) => ({ dir, file: readShard(dir) }))
  const refusal = findRefusal(shards, loaded, options.dataDir)
  if (refusal !== null) return { ok: false, refusal }
  const homes = new Map<string, string>()
  const taken = shards
    .flatMap(({ dir, file }) =>
      [...readTaken(join(dir, DIGESTS), file?.program ?? '').values()].map((one) => {
        homes.set(one.file, dir)
        return one
      }),
    )
    .sort((a, b) => compareText(a.file, b.file))
  const unlock = await lockFolder(options.outDir)
  try {
    const missing = shards.flatMap(({ file }) => file?.missing ?? []).sort((a, b) => compareText(a.file, b.file))
    const assembled = assemble(taken, {
      ...options,
      sources: loaded,
      digestOf: (one) => readDigest(join(homes.get(one.file) ?? '', DIGESTS), one.id),
      notPublished: shards[0]?.file?.notPublished ?? [],
      remarks: missing,
      written: copyReadings(taken, homes, options.outDir),
    })
    if (options.parquet === true) await writeParquet(options.outDir)
    return { ok: true, fresh: 0, ...assembled }
  } finally {
    unlock()
  }
}

const SHARD = 'shard.json'
const DIGESTS = 'digests'

function readShard(dir: string): ShardFile | null {
  try {
    return JSON.parse(readFileSync(join(dir, SHARD), 'utf8')) as ShardFile
  } catch {
    return null
  }
}

function findRefusal(shards: readonly { dir: string; file: ShardFile | null }[], { catalogue, corrections }: Sources, dataDir: string): Bilingual | null {
  const refuse = (dir: string, zh: string, en: string): Bilingual => ({ zh: `${dir}：${zh}`, en: `${dir}: ${en}` })
  // The text of a report is read alike with and without --strict, which only tells more of it.
  const programs = [false, true].map((strict) => hashProgram(catalogue, dataDir, strict))
  const seen = new Map<number, string>()
  const of = shards[0]?.file?.of ?? 0
  for (const { dir, file } of shards) {
    if (file === null) return refuse(dir, '不是一个完成的分片。请重新运行 npm run data -- --shard i/n --out 此文件夹', 'it is not a finished shard. Run npm run data -- --shard i/n --out with this folder again')
    // Behind the program stand the limits of the readers, which may differ from machine to machine.
    if (!programs.includes(file.program.split(' ')[0] ?? '')) return refuse(dir, '由另一版程序、目录或区划表读出。请用现在的版本重读此分片', 'it was read by another version of program, catalogue or regions. Read this shard again with the present one')
    if (file.corrections !== hashList(corrections)) return refuse(dir, '读取之后 data/corrections.csv 有改动。请重读此分片', 'data/corrections.csv has changed since it was read. Read this shard again')
    if (hashList(file.notPublished) !== hashList(shards[0]?.file?.notPublished ?? [])) return refuse(dir, '所用 index.csv 与其他分片不同。请用同一份重读', 'it was read with another index.csv than the others. Read it again with the same one')
    if (file.of !== of) return refuse(dir, `它是 ${file.of} 片之一，别的是 ${of} 片之一`, `it is one of ${file.of}, the others of ${of}`)
    const twin = seen.get(file.number)
    if (twin !== undefined) return refuse(dir, `与 ${twin} 同为第 ${file.number} 片，请去掉其一`, `it is shard ${file.number}, as is ${twin}. Leave one of them out`)
    seen.set(file.number, dir)
  }
  const lacking = Array.from({ length: of }, (_, at) => at + 1).filter((number) => !seen.has(number))
  if (lacking.length === 0) return null
  return { zh: `缺少第 ${lacking.join('、')} 片（共 ${of} 片）`, en: `shard ${lacking.join(', ')} of ${of} is missing` }
}

function hashList(list: readonly unknown[]): string {
  return sha256(JSON.stringify(list)).slice(0, 16)
}

/** How many files were not there yet. */
function copyReadings(taken: readonly Taken[], homes: ReadonlyMap<string, string>, outDir: string): number {
  let written = 0
  for (const { file, files } of taken) {
    for (const name of files) {
      const path = join(outDir, name)
      if (existsSync(path)) continue
      mkdirSync(dirname(path), { recursive: true })
      copyFileSync(join(homes.get(file) ?? '', name), `${path}.part`, constants.COPYFILE_FICLONE)
      renameSync(`${path}.part`, path)
      written++
    }
  }
  return written
}
