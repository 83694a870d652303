/** `npm run merge`: shards that were read apart become one data set. */
import { DATA, resolveTyped } from './command/paths.ts'
import { readOptions, stop, Stop } from './command/options.ts'
import { makeProgress } from './command/progress.ts'
import { describeBuild, exitCodeOf } from './data/report.ts'
import { mergeShards } from './data/shard.ts'

const told = readOptions(
  {
    line: 'npm run merge',
    options: { out: { type: 'string' }, parquet: { type: 'boolean' }, quiet: { type: 'boolean' } },
    arguments: { min: 1, max: 10_000 },
    help: `npm run merge -- DIR… --out DIR

合并各分片（npm run data -- --shard i/n --out DIR），次序不限，结果与不分片逐字节相同
puts shards together (npm run data -- --shard i/n --out DIR), in any order, to the very bytes of a build in one piece

  --out DIR   输出文件夹 · where the data set goes
  --parquet   另存观测值为 Parquet · also writes the observations as Parquet
  --quiet     只说错误 · tells errors only

退出码 · exit: 0 完成 · done; 1 分片不全或不一致，或有报告不能使用 · shards are missing or differ, or a report could not be used; 2 用法有误 · wrong usage`,
  },
  process.argv.slice(2),
  process.env,
)
if (told instanceof Stop) stop(told)
else if (told.values['out'] === undefined) stop(new Stop(2, '须给出 --out · give --out'))
else {
  const outDir = resolveTyped(String(told.values['out']))
  const quiet = told.values['quiet'] === true
  let progress = makeProgress('', 0, process.stderr, true)
  const merged = await mergeShards(told.rest.map(resolveTyped), {
    dataDir: DATA,
    outDir,
    parquet: told.values['parquet'] === true,
    onAssemble: (reports) => (progress = makeProgress('合并 · merging', reports, process.stderr, quiet)),
    onReport: () => progress.step(),
  })
  progress.end()
  if ('refusal' in merged) stop(new Stop(1, `${merged.refusal.zh}\n${merged.refusal.en}`))
  else {
    for (const line of describeBuild(merged, { outDir, quiet, strict: false })) console.error(line)
    process.exitCode = exitCodeOf(merged, false)
  }
}
