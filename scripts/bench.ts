/** `npm run bench`: how fast reports are read, as ratios to the least that reading numbers can cost on this machine in this run. */
import { cpus } from 'node:os'
import { join } from 'node:path'
import { makeProgress } from './command/progress.ts'
import { DATA } from './command/paths.ts'
import { readOptions, stop, Stop } from './command/options.ts'
import { formatProblem, loadCatalogue, loadGazetteer } from './load.ts'
import { measureChain } from './bench/chain.ts'
import { makeCorpus } from './bench/corpus.ts'
import { measureGrowth } from './bench/growth.ts'
import { measurePage } from './bench/page.ts'
import { measureParts } from './bench/parts.ts'
import { printBench, printRows } from './bench/row.ts'
import { measureTable } from './bench/table.ts'
import { compileCatalogue } from '../src/extract/index.ts'

const told = readOptions(
  {
    line: 'npm run bench',
    options: { copies: { type: 'string', default: '60' }, passes: { type: 'string', default: '7' }, table: { type: 'boolean' }, page: { type: 'boolean' }, json: { type: 'boolean' } },
    help: `npm run bench [-- --copies N --passes N --table --page --json]

测量读数速度。上限只作对照，不影响退出码 · measures reading speed; a limit is shown and never fails the command

  --copies N   五份报告各复制 N 份，默认 60 · N copies of each of the five reports, default 60
  --passes N   测量轮数，默认 7 · passes, default 7
  --table      改测 40 万行的表格（需先 npm run build） · the table of 400,000 rows instead (after npm run build)
  --page       改测起始页：慢速 4G，处理器慢四倍（需先 npm run build） · the start page instead, on slow 4G with a processor a quarter as fast (after npm run build)
  --json       以 JSON 输出 · prints JSON

退出码 · exit: 0 完成 · done; 1 目录数据有误 · the catalogue is broken; 2 用法有误 · wrong usage`,
  },
  process.argv.slice(2),
  process.env,
)
if (told instanceof Stop) stop(told)
else if (told.values['table'] === true) await printTable(told.values['json'] === true)
else if (told.values['page'] === true) await printPage(Number(told.values['passes']), told.values['json'] === true)
else process.exitCode = run(Number(told.values['copies']), Number(told.values['passes']), told.values['json'] === true)

async function printTable(json: boolean): Promise<void> {
  const rows = await measureTable((line) => process.stderr.write(`${line}\n`))
  console.log(json ? JSON.stringify({ rows }, null, 2) : printRows(rows))
}

async function printPage(passes: number, json: boolean): Promise<void> {
  const rows = await measurePage(passes)
  console.log(json ? JSON.stringify({ rows }, null, 2) : printRows(rows))
}

function run(copies: number, passes: number, json: boolean): number {
  if (![copies, passes].every((value) => Number.isInteger(value) && value > 0)) {
    console.error('--copies 与 --passes 须为正整数\n--copies and --passes take whole numbers above 0')
    return 2
  }
  const { catalogue, problems } = loadCatalogue(DATA)
  const { gazetteer, problems: regionProblems } = loadGazetteer(DATA)
  const broken = [...problems, ...regionProblems]
  if (catalogue === null || gazetteer === null || broken.length > 0) {
    for (const problem of broken) console.error(formatProblem(problem))
    return 1
  }
  const lexicon = compileCatalogue(catalogue)
  const corpus = makeCorpus(join(DATA, 'reports'), copies)
  const note = makeProgress('bench', 20, process.stderr, false)
  try {
    const steps = [
      () => measureChain(corpus, lexicon, gazetteer, passes),
      () => measureParts(corpus.texts, lexicon, passes),
      () => measureGrowth(corpus.texts, lexicon, passes),
    ]
    const rows = steps.flatMap((step) => {
      const measured = step()
      for (let k = 0; k < 20 / steps.length; k++) note.step()
      return measured
    })
    note.end()
    const bench = { node: process.versions.node, cpu: cpus()[0]?.model.trim() ?? '', files: corpus.files.length, bytes: corpus.bytes, passes, rows }
    console.log(json ? JSON.stringify(bench, null, 2) : printBench(bench))
  } finally {
    corpus.remove()
  }
  return 0
}
