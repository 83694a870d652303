import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DATA } from '../../scripts/command/paths.ts'
import { buildFrom, loadSources } from '../../scripts/data/build.ts'
import { readIndex } from '../../scripts/data/write.ts'
import { makeRandom } from '../../scripts/fuzz/random.ts'
import { findFault, killBuilds } from '../../scripts/kill/run.ts'
import { loadManifest } from '../../scripts/load.ts'
import { makeFolder } from './folder.ts'

const write = (figure: number): string =>
  makeFolder({ 'a.txt': `东莞市长安镇2024年法治政府建设年度报告\n2024年，长安镇受理矛盾纠纷${figure}件。\n`, 'b.txt': `清远市清城区2024年法治政府建设年度报告\n清城区受理矛盾纠纷${figure}件。\n` })

test('a dozen kills at any moment leave one complete data set each time', async () => {
  const result = await killBuilds({ dataDir: DATA, outDir: makeFolder({}), folders: [write(100), write(200)], times: 12, random: makeRandom(5, 5) })
  expect(result.faults).toEqual([])
  expect(result.kills).toBe(12)
  expect(result.changes).toBeGreaterThan(1)
}, 240_000)

describe.skipIf(process.platform !== 'linux')('a full disk', () => {
  test.each([['a list', 'reports'], ['the index', 'index']])('at %s leaves the old data set', async (_, what) => {
    const { loaded } = loadSources(DATA)
    if (loaded === null) throw new Error('data/ is broken')
    const outDir = makeFolder({})
    const build = (reportsDir: string) => buildFrom(loaded, loadManifest(reportsDir), { dataDir: DATA, reportsDir, outDir, strict: false, jobs: 1 })
    const later = write(200)
    const old = (await build(write(100))).dataSet.index
    const next = (await build(later)).dataSet.index
    await build(write(100))
    // Whatever is written there, the disk is full.
    const path = what === 'index' ? 'index.json' : (next.files.reports[0] ?? '')
    if (what !== 'index') rmSync(join(outDir, path), { force: true })
    symlinkSync('/dev/full', join(outDir, `${path}.${process.pid}-0.part`))
    await expect(build(later)).rejects.toThrow(/ENOSPC/)
    expect([readIndex(outDir)?.version, findFault(outDir)]).toEqual([old.version, null])
  })
})
