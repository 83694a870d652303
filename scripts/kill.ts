/** `npm run kill`: kills builds at random moments and looks whether the folder still holds one complete data set. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { DATA } from './command/paths.ts'
import { readOptions, stop, Stop } from './command/options.ts'
import { makeProgress } from './command/progress.ts'
import { makeRandom } from './fuzz/random.ts'
import { killBuilds } from './kill/run.ts'
import { loadCatalogue, loadGazetteer } from './load.ts'
import { writeCorpus } from './synth/corpus.ts'

const told = readOptions(
  {
    line: 'npm run kill',
    options: { times: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' }, json: { type: 'boolean' } },
    help: `npm run kill [-- --times N --seed S --json]

构建数据集时以 kill -9 随机中断 N 次，每次检查文件夹中是否仍有一套完整的数据（新的或旧的）
kills builds with kill -9 at N random moments and looks each time whether the folder holds one complete data set, the old or the new

  --times N   次数，默认 200 · how often, default 200
  --seed S    整数，默认 1 · whole number, default 1
  --json      以 JSON 输出 · prints JSON

退出码 · exit: 0 每次都完整 · always complete; 1 有不完整 · not always; 2 用法有误 · wrong usage`,
  },
  process.argv.slice(2),
  process.env,
)
if (told instanceof Stop) stop(told)
else {
  const [times, seed] = [Number(told.values['times']), Number(told.values['seed'])]
  if (!Number.isInteger(times) || times < 1 || !Number.isInteger(seed)) stop(new Stop(2, '--times 须为正整数，--seed 须为整数 · --times takes a whole number above 0, --seed a whole number'))
  else process.exitCode = await run(times, seed, told.values['json'] === true)
}

async function run(times: number, seed: number, json: boolean): Promise<number> {
  const dir = mkdtempSync(join(tmpdir(), 'fadu-kill-'))
  try {
    const folders = ['a', 'b'].map((name) => join(dir, name))
    folders.forEach((folder, at) => writeReports(folder, at + 1))
    const outDir = join(dir, 'out')
    mkdirSync(outDir)
    const progress = makeProgress('kill -9', times, process.stderr, json)
    const result = await killBuilds({ dataDir: DATA, outDir, folders, times, random: makeRandom(seed, 9), onKill: () => progress.step() })
    progress.end()
    if (json) console.log(JSON.stringify(result, null, 2))
    else {
      console.log(
        `${result.kills} 次 kill -9：${result.faults.length === 0 ? '每次都有一套完整的数据' : `${result.faults.length} 次不完整`}；其间数据集更换 ${result.changes} 次，遗留锁 ${result.left} 次\n${result.kills} kills: ${result.faults.length === 0 ? 'one complete data set each time' : `${result.faults.length} times not complete`}; the data set changed ${result.changes} times in between, a lock was left ${result.left} times`,
      )
      for (const fault of result.faults) console.log(fault)
    }
    return result.faults.length === 0 ? 0 : 1
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

function writeReports(folder: string, seed: number): void {
  const { catalogue } = loadCatalogue(DATA)
  const { gazetteer } = loadGazetteer(DATA)
  if (catalogue === null || gazetteer === null) throw new Error('data/ is broken: npm run data says where')
  const units = new Map(catalogue.indicators.map(({ id, unit }) => [id, unit]))
  writeCorpus(folder, { seed, regions: ['440106', '441900101', '620102', '620321'], years: [2022, 2023, 2024], missing: 0 }, { index: gazetteer.index, unitOf: (id) => units.get(id) ?? '' })
}
