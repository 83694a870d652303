/** `npm run data`: reads every report below `data/reports` and writes the data set of the page. */
import { join } from 'node:path'
import { DATA, PUBLIC_DATA, resolveTyped, ROOT } from './command/paths.ts'
import { LIMIT_HELP, LIMIT_OPTIONS, readLimits } from './command/limits.ts'
import { readOptions, stop, Stop } from './command/options.ts'
import { makeProgress } from './command/progress.ts'
import { buildData } from './data/build.ts'
import { describeBuild, describeShard, exitCodeOf } from './data/report.ts'
import { buildShard } from './data/shard.ts'
import type { Shard } from './data/collect.ts'
import type { BuildOptions } from './data/build.ts'

const told = readOptions(
  {
    line: 'npm run data',
    options: { reports: { type: 'string' }, out: { type: 'string' }, jobs: { type: 'string' }, shard: { type: 'string' }, parquet: { type: 'boolean' }, strict: { type: 'boolean' }, quiet: { type: 'boolean' }, ...LIMIT_OPTIONS },
    help: `npm run data -- [选项 · options]

由 data/ 生成数据集 · builds the data set from data/

  --reports DIR   报告所在文件夹，默认 data/reports · folder of reports
  --out DIR       输出文件夹，默认 public/data · where the data set goes
  --jobs N        同时读取的线程数，默认每核一个 · threads that read at the same time, default one a core
  --shard I/N     只读 N 份中的第 I 份，随后 npm run merge 合并 · reads the I-th of N parts only; npm run merge puts them together
  --parquet       另存观测值为 Parquet，按报告年度分区 · also writes the observations as Parquet, partitioned by year
  --strict        疑点也算错误 · doubts count as errors too
  --quiet         只说错误 · tells errors only
${LIMIT_HELP}

退出码 · exit: 0 完成 · done; 1 有报告不能使用，或数据有误 · a report could not be used, or data/ is broken; 2 用法有误 · wrong usage`,
  },
  process.argv.slice(2),
  process.env,
)
const limits = told instanceof Stop ? told : readLimits(told)
if (told instanceof Stop) stop(told)
else if (limits instanceof Stop) stop(limits)
else {
  const strict = told.values['strict'] === true
  const quiet = told.values['quiet'] === true
  const outDir = resolveTyped(String(told.values['out'] ?? PUBLIC_DATA))
  const reportsDir = resolveTyped(String(told.values['reports'] ?? `${DATA}/reports`))
  const jobs = told.values['jobs'] === undefined ? undefined : Number(told.values['jobs'])
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs > 0 && jobs <= 256)) stop(new Stop(2, `--jobs 须为 1 至 256 的整数，而不是 ${told.values['jobs']}\n--jobs takes a whole number from 1 to 256, not ${told.values['jobs']}`))
  else {
    const options: BuildOptions = { dataDir: DATA, reportsDir, outDir, strict, limits, ...(jobs && { jobs }) }
    const shard = told.values['shard'] === undefined ? null : readShard(String(told.values['shard']))
    if (shard instanceof Stop) stop(shard)
    else if (shard === null) await run({ ...options, parquet: told.values['parquet'] === true, cacheDir: join(ROOT, '.cache', 'reports') }, quiet)
    else if (told.values['out'] === undefined) stop(new Stop(2, '--shard 须与 --out 同用\n--shard needs --out'))
    else await runShard(options, shard, quiet)
  }
}

function readShard(text: string): Shard | Stop {
  const [, number, of] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? []
  if (number !== undefined && of !== undefined && number >= 1 && number <= of && of <= 10_000) return { number, of }
  return new Stop(2, `--shard 写作 i/n，如 3/8，而不是 ${text}\n--shard is written i/n, such as 3/8, not ${text}`)
}

async function runShard(options: BuildOptions, shard: Shard, quiet: boolean): Promise<void> {
  let progress = makeProgress('', 0, process.stderr, true)
  const built = await buildShard({ ...options, onStart: (reports) => (progress = makeProgress('读取报告 · reading', reports, process.stderr, quiet)), onFile: () => progress.step() }, shard)
  progress.end()
  for (const line of describeShard(built, shard, { ...options, quiet })) console.error(line)
  process.exitCode = built.ok && !built.remarks.some(({ weight }) => weight === 'error' || (options.strict && weight === 'strict')) ? 0 : 1
}

async function run(options: BuildOptions, quiet: boolean): Promise<void> {
  const { outDir, strict } = options
  let progress = makeProgress('', 0, process.stderr, true)
  const show = (label: string) => (reports: number) => {
    progress.end()
    progress = makeProgress(label, reports, process.stderr, quiet)
  }
  const stopReading = (): void => {
    progress.end()
    console.error('已中止，原有数据集未动\nstopped; the data set is the old one')
    process.exit(130)
  }
  process.once('SIGINT', stopReading)
  const built = await buildData({
    ...options,
    onStart: show('读取报告 · reading'),
    onFile: () => progress.step(),
    onAssemble: (reports) => {
      // From here on nothing waits, so that a signal would be heard too late: it ends the process by itself.
      process.off('SIGINT', stopReading)
      show('汇总 · putting together')(reports)
    },
    onReport: () => progress.step(),
    onWait: (pid) => quiet || console.error(`另一进程（${pid}）正在写入 ${outDir}，等它完成\nprocess ${pid} is writing ${outDir}; waiting for it`),
  })
  progress.end()
  for (const line of describeBuild(built, { outDir, quiet, strict })) console.error(line)
  process.exitCode = exitCodeOf(built, strict)
}
