/** `npm run synth`: made-up reports (合成) with known truth, for tests, benches and the sample view. */
import { join } from 'node:path'
import { DATA, PUBLIC_SAMPLE, resolveTyped } from './command/paths.ts'
import { readOptions, stop, Stop } from './command/options.ts'
import { makeProgress } from './command/progress.ts'
import { describeBuild, exitCodeOf } from './data/report.ts'
import { formatProblem, loadCatalogue, loadGazetteer } from './load.ts'
import { countReports, writeCorpus } from './synth/corpus.ts'
import { pickRegions } from './synth/pick.ts'
import { makeSample } from './synth/sample.ts'
import type { Plan } from './synth/corpus.ts'
import type { Recall } from './synth/recall.ts'

const told = readOptions(
  {
    line: 'npm run synth',
    options: { sample: { type: 'boolean' }, regions: { type: 'string' }, years: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' }, quiet: { type: 'boolean' } },
    help: `npm run synth -- --sample
npm run synth -- --regions N --years M --out DIR [--seed S]

编写合成报告：地区取自区划表，数字全属虚构，每个数字的真值另存。句式出自本项目，读得准不能说明真实报告也读得准
writes made-up reports: regions from the gazetteer, every figure invented, the truth about each kept beside. The phrasing is ours, so reading it well proves nothing about real reports

  --sample      31 个地区 × 5 年，读成数据集 public/sample，页面地址加 ?data=sample 即见 · 31 regions × 5 years, read into public/sample; the page shows it under ?data=sample
  --regions N   地区数，按名录抽取；多于各年都存在的地区时，取其全部 · how many regions, drawn from the gazetteer; all that exist in every year, where more are asked for
  --years M     截至 2024 年的年数，1–10，默认 5 · years up to 2024, 1–10, default 5
  --seed S      整数，默认 1；同一种子字节相同 · whole number, default 1; the same seed gives the same bytes
  --out DIR     输出文件夹：报告、index.csv、truth.ndjson · folder for reports, index.csv, truth.ndjson
  --quiet       只说错误 · tells errors only

随后 npm run data -- --reports DIR --out DIR2 读成数据集 · then npm run data -- --reports DIR --out DIR2 reads them

退出码 · exit: 0 完成 · done; 1 数据有误 · data/ is broken; 2 用法有误 · wrong usage`,
  },
  process.argv.slice(2),
  process.env,
)
if (told instanceof Stop) stop(told)
else if (told.values['sample'] === true) process.exitCode = await writeSample(told.values['quiet'] === true)
else {
  const [regions, years, seed] = [Number(told.values['regions']), Number(told.values['years'] ?? 5), Number(told.values['seed'] ?? 1)]
  const isWhole = [regions, years, seed].every(Number.isInteger)
  if (!isWhole || regions < 1 || years < 1 || years > 10 || told.values['out'] === undefined) stop(new Stop(2, '须给出 --sample，或 --regions 与 --out；--years 为 1–10 的整数 · give --sample, or --regions and --out; --years is a whole number from 1 to 10'))
  else process.exitCode = write(resolveTyped(String(told.values['out'])), regions, Array.from({ length: years }, (_, at) => 2024 - years + 1 + at), seed, told.values['quiet'] === true)
}

async function writeSample(quiet: boolean): Promise<number> {
  const { built, recall } = await makeSample(PUBLIC_SAMPLE)
  for (const line of describeBuild(built, { outDir: PUBLIC_SAMPLE, quiet, strict: false })) console.error(line)
  if (recall !== null && !quiet) console.error(describeRecall(recall))
  return exitCodeOf(built, false)
}

function write(dir: string, regions: number, years: number[], seed: number, quiet: boolean): number {
  const { catalogue, problems } = loadCatalogue(DATA)
  const { gazetteer, problems: regionProblems } = loadGazetteer(DATA)
  if (catalogue === null || gazetteer === null) {
    for (const problem of [...problems, ...regionProblems]) console.error(formatProblem(problem))
    return 1
  }
  const units = new Map(catalogue.indicators.map(({ id, unit }) => [id, unit]))
  const plan: Plan = { seed, regions: pickRegions(gazetteer.divisions, regions, years, seed), years, missing: 0.1 }
  const progress = makeProgress('编写报告 · writing', countReports(plan), process.stderr, quiet)
  const written = writeCorpus(dir, plan, { index: gazetteer.index, unitOf: (id) => units.get(id) ?? '', onReport: () => progress.step() })
  progress.end()
  if (!quiet) console.error(`已编写 ${written} 份合成报告，真值在 ${join(dir, 'truth.ndjson')}\n${written} synthetic reports; the truth about them is in ${join(dir, 'truth.ndjson')}`)
  return 0
}

function describeRecall({ told: all, right, read, planted, remarked }: Recall): string {
  const percent = ((right / all) * 100).toFixed(1)
  return `合成句式的召回率 ${percent}%（${right}/${all}，共读出 ${read} 个观测值），埋设的疑点查出 ${remarked}/${planted}；句式出自本项目，不能说明真实报告的准确率\nrecall on our own phrasing ${percent} % (${right} of ${all}, ${read} observations read), ${remarked} of ${planted} planted faults remarked on; it says nothing about real reports`
}
