/** `npm run build`: the page and its tables, ready for any static host. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DATA, DIST, PUBLIC_DATA, PUBLIC_SAMPLE } from './command/paths.ts'
import { readOptions, stop, Stop } from './command/options.ts'
import { buildData } from './data/build.ts'
import { describeBuild } from './data/report.ts'
import { buildPage } from './page/build.ts'
import { buildSingleFile } from './page/single.ts'
import { makeSample } from './synth/sample.ts'

const told = readOptions(
  {
    line: 'npm run build',
    options: { quiet: { type: 'boolean' } },
    help: `npm run build [-- --quiet]

生成 dist/：页面、单文件 fadu.html、数据集、CSV 表和 Data Package;public/data 不存在时先生成数据集
builds dist/: page, single file fadu.html, data set, CSV tables and Data Package; builds the data set first where public/data is missing

退出码 · exit: 0 完成 · done; 1 失败 · failed; 2 用法有误 · wrong usage`,
  },
  process.argv.slice(2),
  process.env,
)
if (told instanceof Stop) stop(told)
else process.exitCode = await run(told.values['quiet'] === true)

async function run(quiet: boolean): Promise<number> {
  if (!existsSync(join(PUBLIC_DATA, 'index.json'))) {
    const built = await buildData({ dataDir: DATA, reportsDir: join(DATA, 'reports'), outDir: PUBLIC_DATA, strict: false })
    for (const line of describeBuild(built, { outDir: PUBLIC_DATA, quiet, strict: false })) console.error(line)
    if (!built.ok) return 1
  }
  const { built } = await makeSample(PUBLIC_SAMPLE)
  if (!built.ok) {
    for (const line of describeBuild(built, { outDir: PUBLIC_SAMPLE, quiet, strict: false })) console.error(line)
    return 1
  }
  const tables = await buildPage(quiet)
  await buildSingleFile(PUBLIC_DATA, join(DIST, 'fadu.html'))
  if (!quiet) console.error(`已生成 dist/，含单文件 fadu.html 和 ${tables.join('、')}\ndist/ is built, with the single file fadu.html and ${tables.join(', ')} → ${DIST}`)
  return 0
}
