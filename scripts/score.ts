/** `npm run score`: how well reports are read, measured against a folder that people have accounted for completely. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DATA, resolveTyped } from './command/paths.ts'
import { readOptions, stop, Stop } from './command/options.ts'
import { formatProblem, loadCatalogue, loadGazetteer } from './load.ts'
import { computeF1, countReport, FACETS, makeScores } from './score/count.ts'
import { loadGold } from './score/gold.ts'
import { BUILD_READERS, surround } from './read/formats.ts'
import { ingest } from '../src/ingest.ts'
import { compileCatalogue } from '../src/extract/index.ts'
import type { Scores, Tally } from './score/count.ts'

const told = readOptions(
  {
    line: 'npm run score',
    options: { json: { type: 'boolean' } },
    arguments: { min: 1, max: 2 },
    help: `npm run score -- GOLD_DIR [REPORTS_DIR] [--json]

以人工标注检验读数 · measures readings against a folder annotated by people

  GOLD_DIR      每份报告一个 JSON:file 与 mentions · one JSON a report, with file and mentions
  REPORTS_DIR   报告原文，默认 GOLD_DIR/../reports · the reports, default GOLD_DIR/../reports
  --json        以 JSON 输出 · prints JSON

本项目自带的样板(test/reports)是预期文件，不是准确率。
The project's own goldens (test/reports) are expected files, not a measure of accuracy.

退出码 · exit: 0 完成 · done; 1 无法读取 · unreadable; 2 用法有误 · wrong usage`,
  },
  process.argv.slice(2),
  process.env,
)
if (told instanceof Stop) stop(told)
else process.exitCode = await run(resolveTyped(told.rest[0] ?? ''), told.rest[1], told.values['json'] === true)

async function run(goldDir: string, reportsArgument: string | undefined, json: boolean): Promise<number> {
  const reportsDir = reportsArgument === undefined ? resolve(goldDir, '..', 'reports') : resolveTyped(reportsArgument)
  for (const dir of [goldDir, reportsDir]) {
    if (existsSync(dir)) continue
    console.error(`没有文件夹 ${dir}，请检查路径\nthere is no folder ${dir}; check the path`)
    return 1
  }
  const { catalogue, problems } = loadCatalogue(DATA)
  if (catalogue === null || problems.length > 0) {
    for (const problem of problems) console.error(formatProblem(problem))
    return 1
  }
  const { gazetteer } = loadGazetteer(DATA)
  const lexicon = compileCatalogue(catalogue)
  const domains = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator.domain]))
  const scores = makeScores()
  const gold = loadGold(goldDir)
  for (const report of gold) {
    const result = await ingest({ name: report.file, bytes: readFileSync(join(reportsDir, report.file)) }, { lexicon, gazetteer, surroundings: surround(), readers: BUILD_READERS })
    if (!result.ok) {
      console.error(`${report.file} ${result.problem.zh}\n${report.file} ${result.problem.en}`)
      return 1
    }
    countReport(scores, report.mentions, result.reading.mentions, (id) => domains.get(id) ?? '—')
  }
  console.log(json ? JSON.stringify(toJson(scores, gold.length), null, 2) : printScores(scores, gold.length))
  return 0
}

function toJson(scores: Scores, reports: number): object {
  const rate = (tally: Tally): object => ({ ...tally, ...computeF1(tally) })
  const rates = (map: Iterable<[string, Tally]>): object => Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, tally]) => [key, rate(tally)]))
  return { reports, facets: rates(Object.entries(scores.facets)), domains: rates(scores.domains), indicators: rates(scores.indicators) }
}

function printScores(scores: Scores, reports: number): string {
  const sorted = (map: Map<string, Tally>): [string, Tally][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    `${reports} 份报告 · reports`,
    '',
    printHead('项目 · facet'),
    ...FACETS.map((facet) => printRow(facet, scores.facets[facet])),
    '',
    printHead('领域 · domain (指标与值 · indicator and value)'),
    ...sorted(scores.domains).map(([key, tally]) => printRow(key, tally)),
    '',
    printHead('指标 · indicator'),
    ...sorted(scores.indicators).map(([key, tally]) => printRow(key, tally)),
    '',
    '以上是与所给标注的比较。项目自带样板是预期文件，不是准确率。',
    'This compares with the annotations given. The project’s own goldens are expected files, not accuracy.',
  ].join('\n')
}

function printHead(title: string): string {
  return `precision   recall       F1   right    read    gold  ${title}`
}

function printRow(name: string, tally: Tally): string {
  const { precision, recall, f1 } = computeF1(tally)
  const percent = (value: number): string => `${(value * 100).toFixed(2)}%`.padStart(8)
  return `${percent(precision)} ${percent(recall)} ${percent(f1)} ${String(tally.right).padStart(7)} ${String(tally.read).padStart(7)} ${String(tally.gold).padStart(7)}  ${name}`
}
