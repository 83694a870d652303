/** `npm run phrases`: what each phrase of the catalogue rests on, and which nobody needs or nobody has reviewed. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA } from './command/paths.ts'
import { readOptions, stop, Stop } from './command/options.ts'
import { listReportFiles } from './data/sources.ts'
import { formatProblem, loadCatalogue, loadReviewed, sortProblems } from './load.ts'
import { collectPhrases } from './phrases/collect.ts'
import { listOpen, printEntry, printSummary } from './phrases/print.ts'
import { BUILD_READERS, surround } from './read/formats.ts'
import { isProblem } from '../src/read/reader.ts'
import { readBytes } from '../src/read/index.ts'

const told = readOptions(
  {
    line: 'npm run phrases',
    options: { json: { type: 'boolean' } },
    arguments: { min: 0, max: 1 },
    help: `npm run phrases [-- INDICATOR] [--json]

目录中每个短语见于哪些例句、反例和报告；哪些两处都没有，哪些待核
in which examples, counter-examples and reports each phrase of the catalogue stands; which stand in none, which are to be reviewed

  INDICATOR   只看一个指标，逐条列出 · one indicator, phrase by phrase
  --json      以 JSON 输出 · prints JSON

长于八个字的短语，和只见于一份报告、没有例句的短语，须写入 data/reviewed.yaml 并说明理由。
A phrase longer than eight characters, or one that stands in a single report and in no example, needs its reason in data/reviewed.yaml.

退出码 · exit: 0 完成 · done; 1 有待核的短语，或数据有误 · phrases to be reviewed, or data/ is broken; 2 用法有误 · wrong usage`,
  },
  process.argv.slice(2),
  process.env,
)
if (told instanceof Stop) stop(told)
else process.exitCode = await run(told.rest[0], told.values['json'] === true)

async function run(indicator: string | undefined, json: boolean): Promise<number> {
  const { catalogue, problems, conflicts } = loadCatalogue(DATA)
  const { reviewed, problems: reviewProblems } = loadReviewed(DATA)
  const broken = sortProblems([...problems, ...conflicts, ...reviewProblems])
  if (catalogue === null || broken.length > 0) {
    for (const problem of broken) console.error(formatProblem(problem))
    return 1
  }
  const facts = collectPhrases(catalogue, await readReports())
  const phrases = indicator === undefined ? facts.phrases : facts.phrases.filter((phrase) => phrase.entry === indicator)
  if (phrases.length === 0) {
    console.error(`没有指标 ${indicator}，请核对编号\nthere is no indicator ${indicator}; check the id`)
    return 2
  }
  const known = new Set(reviewed.keys())
  if (json) console.log(JSON.stringify({ ...facts, phrases }, null, 1))
  else console.log(indicator === undefined ? printSummary(facts, known) : printEntry(phrases))
  return listOpen(facts.phrases, known).length > 0 ? 1 : 0
}

/** The texts of the project's own reports; a file that cannot be read is left to `npm run data` to tell. */
async function readReports(): Promise<{ name: string; text: string }[]> {
  const dir = join(DATA, 'reports')
  const texts: { name: string; text: string }[] = []
  for (const file of listReportFiles(dir)) {
    const read = await readBytes(file, readFileSync(join(dir, file)), surround(), BUILD_READERS)
    if (!isProblem(read)) texts.push({ name: file, text: read.text })
  }
  return texts
}
