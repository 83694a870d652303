/** `npm run docs`: puts the figures of `data/accuracy.yaml` into the documents, which the method page shows as they stand. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOptions, stop, Stop } from './command/options.ts'
import { DATA, ROOT } from './command/paths.ts'
import { writeAccuracy } from './docs/accuracy.ts'
import { formatProblem, loadAccuracy } from './load.ts'

const DOCUMENTS = [
  { file: 'docs/method.zh-CN.md', lang: 'zh' },
  { file: 'docs/method.md', lang: 'en' },
] as const

const told = readOptions(
  {
    line: 'npm run docs',
    options: { check: { type: 'boolean' } },
    help: `npm run docs [-- --check]

把 data/accuracy.yaml 的实测准确率写入 docs/method.md 与 docs/method.zh-CN.md
writes the accuracy of data/accuracy.yaml into docs/method.md and docs/method.zh-CN.md

  --check   只检查是否最新 · only checks whether they are up to date

退出码 · exit: 0 最新 · up to date; 1 需要更新(--check)或文件有误 · out of date (--check), or a fault in the file; 2 用法有误 · wrong usage`,
  },
  process.argv.slice(2),
  process.env,
)
if (told instanceof Stop) stop(told)
else process.exitCode = run(told.values['check'] === true)

function run(check: boolean): number {
  const { accuracy, problems } = loadAccuracy(DATA)
  for (const problem of problems) console.error(formatProblem(problem))
  if (accuracy === null) return 1
  const stale = DOCUMENTS.flatMap(({ file, lang }) => {
    const before = readFileSync(join(ROOT, file), 'utf8')
    const after = before.replace(/(?<=<!-- accuracy -->\n)[\s\S]*?(?=\n<!-- \/accuracy -->)/, () => writeAccuracy(accuracy, lang))
    return after === before ? [] : [{ file, after }]
  })
  if (check) {
    for (const { file } of stale) console.error(`${file} 不是最新，请运行 npm run docs\n${file} is out of date; run npm run docs`)
    return stale.length > 0 ? 1 : 0
  }
  for (const { file, after } of stale) writeFileSync(join(ROOT, file), after)
  console.error(`更新 ${stale.length} 个文件 · ${stale.length} files written`)
  return 0
}
