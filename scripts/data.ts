/** `npm run data`: reads every report below `data/reports` and writes the data set of the page. */
import { DATA, PUBLIC_DATA, resolveTyped } from './command/paths.ts'
import { readOptions, stop, Stop } from './command/options.ts'
import { makeProgress } from './command/progress.ts'
import { buildData } from './data/build.ts'
import { describeBuild, exitCodeOf } from './data/report.ts'

const told = readOptions(
  {
    line: 'npm run data',
    options: { reports: { type: 'string' }, out: { type: 'string' }, strict: { type: 'boolean' }, quiet: { type: 'boolean' } },
    help: `npm run data -- [选项 · options]

由 data/ 生成数据集 · builds the data set from data/

  --reports DIR   报告所在文件夹，默认 data/reports · folder of reports
  --out DIR       输出文件夹，默认 public/data · where the data set goes
  --strict        疑点也算错误 · doubts count as errors too
  --quiet         只说错误 · tells errors only

退出码 · exit: 0 完成 · done; 1 有报告不能使用，或数据有误 · a report could not be used, or data/ is broken; 2 用法有误 · wrong usage`,
  },
  process.argv.slice(2),
  process.env,
)
if (told instanceof Stop) stop(told)
else {
  const strict = told.values['strict'] === true
  const quiet = told.values['quiet'] === true
  const outDir = resolveTyped(String(told.values['out'] ?? PUBLIC_DATA))
  const reportsDir = resolveTyped(String(told.values['reports'] ?? `${DATA}/reports`))
  let progress = makeProgress('', 0, process.stderr, true)
  const built = await buildData({
    dataDir: DATA,
    reportsDir,
    outDir,
    strict,
    onStart: (reports) => (progress = makeProgress('读取报告 · reading', reports, process.stderr, quiet)),
    onFile: () => progress.step(),
  })
  progress.end()
  for (const line of describeBuild(built, { outDir, quiet, strict })) console.error(line)
  process.exitCode = exitCodeOf(built, strict)
}
