import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { DATA } from '../../scripts/command/paths.ts'
import { buildData } from '../../scripts/data/build.ts'
import { buildShard, mergeShards } from '../../scripts/data/shard.ts'
import { loadGazetteer } from '../../scripts/load.ts'
import { writeCorpus } from '../../scripts/synth/corpus.ts'
import { catalogue } from '../extract/read.ts'
import { makeFolder } from './folder.ts'
import type { BuildOptions } from '../../scripts/data/build.ts'

/** A small corpus of made-up reports: towns, a county, a city. */
const reportsDir = makeFolder({})
const { gazetteer } = loadGazetteer(DATA)
const units = new Map(catalogue.indicators.map(({ id, unit }) => [id, unit]))
writeCorpus(
  reportsDir,
  { seed: 3, regions: ['440100', '440106', '441900101', '441900119', '620102'], years: [2022, 2023, 2024], justice: ['440106'], missing: 0 },
  { index: gazetteer!.index, unitOf: (id) => units.get(id) ?? '' },
)
const REPORTS = 18

async function build(more: Partial<BuildOptions> = {}) {
  const outDir = makeFolder({})
  const built = await buildData({ dataDir: DATA, reportsDir, outDir, strict: false, jobs: 1, ...more })
  if (!built.ok) throw new Error('not built')
  return { built, files: readAll(more.outDir ?? outDir) }
}

function readAll(dir: string): Map<string, string> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).sort()
  return new Map(names.map((name) => [name, readFileSync(join(dir, name), 'utf8')]))
}

let one: Map<string, string>
beforeAll(async () => {
  one = (await build()).files
})

describe('many threads', () => {
  test('give the bytes of one', async () => {
    const { built, files } = await build({ jobs: 3 })
    expect(built.reports).toBe(REPORTS)
    expect(files).toEqual(one)
  })
})

describe('a second build', () => {
  test('reads only what is new or changed, and gives the bytes of a first one', async () => {
    const own = makeFolder(Object.fromEntries(listReports().map((file) => [file, readFileSync(join(reportsDir, file))])))
    const options = { reportsDir: own, outDir: makeFolder({}), cacheDir: makeFolder({}) }
    expect((await build(options)).built.fresh).toBe(REPORTS)
    const again = await build(options)
    expect([again.built.fresh, again.built.result.written]).toEqual([0, 0])
    expect(again.files).toEqual(one)

    const [changed = ''] = listReports().filter((file) => file.endsWith('.txt'))
    writeFileSync(join(own, changed), `${readFileSync(join(own, changed), 'utf8')}\n全年化解矛盾纠纷7件。\n`)
    const { built, files } = await build(options)
    expect(built.fresh).toBe(1)
    const index = (await build({ reportsDir: own })).files.get('index.json')
    expect(files.get('index.json')).toBe(index)
  })

  test('reads again what is no longer in the data set', async () => {
    const options = { outDir: makeFolder({}), cacheDir: makeFolder({}) }
    await build(options)
    const [reading = ''] = readdirSync(join(options.outDir, 'readings'))
    rmSync(join(options.outDir, 'readings', reading))
    const { built, files } = await build(options)
    expect(built.fresh).toBe(1)
    expect(files).toEqual(one)
  })
})

test('two builds in one folder go one after the other', async () => {
  const outDir = makeFolder({})
  const waited: number[] = []
  const built = await Promise.all([build({ outDir }), build({ outDir, onWait: (pid) => waited.push(pid) })])
  expect(built.map(({ built: { reports } }) => reports)).toEqual([REPORTS, REPORTS])
  expect(waited).toEqual([process.pid])
  expect(readAll(outDir)).toEqual(one)
})

function listReports(): string[] {
  return readdirSync(reportsDir, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(txt|csv)$/.test(name))
}

describe('shards', () => {
  const shards = [1, 2, 3].map((number) => ({ number, of: 3, dir: makeFolder({}) }))
  beforeAll(async () => {
    for (const { dir, ...shard } of shards) await buildShard({ dataDir: DATA, reportsDir, outDir: dir, strict: false, jobs: 1 }, shard)
  }, 60_000)
  const merge = async (...numbers: number[]) => {
    const outDir = makeFolder({})
    return { outDir, merged: await mergeShards(numbers.map((number) => shards[number - 1]?.dir ?? ''), { dataDir: DATA, outDir }) }
  }

  test('merged in any order are the bytes of one build', async () => {
    for (const order of [[1, 2, 3], [3, 1, 2]]) {
      const { merged, outDir } = await merge(...order)
      expect(merged.ok).toBe(true)
      expect(readAll(outDir)).toEqual(one)
    }
  })

  test.each<[string, number[], RegExp]>([
    ['one that is missing', [1, 3], /shard 2 of 3 is missing/],
    ['one that is there twice', [1, 2, 3, 2], /it is shard 2, as is /],
    ['a folder that is none', [1, 2, 3, 9], /not a finished shard/],
  ])('%s is told, and nothing is written', async (_, numbers, message) => {
    const { merged, outDir } = await merge(...numbers)
    expect('refusal' in merged && merged.refusal.en).toMatch(message)
    expect(readdirSync(outDir)).toEqual([])
  })
})
