/** `npm run new`: puts reports into `data/reports`, with the rows of the list that it proposes, and shows what they change. */
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { compileCatalogue } from '../src/extract/index.ts'
import { manifestRowSchema } from '../src/model/manifest.ts'
import { DATA, PUBLIC_DATA, resolveTyped } from './command/paths.ts'
import { LIMIT_HELP, LIMIT_OPTIONS, readLimits } from './command/limits.ts'
import { readOptions, stop, Stop } from './command/options.ts'
import { formatProblem, loadCatalogue, loadGazetteer } from './load.ts'
import { MANIFEST_FORMS } from './load/manifest.ts'
import { addReports } from './new/add.ts'
import { showEffect } from './new/effect.ts'
import type { Ask } from './new/ask.ts'
import type { Said } from './new/gather.ts'

/** Options that say what a column of the list says. */
const COLUMNS = { region: 'region', body: 'body', year: 'year', kind: 'kind', by: 'by', evidence: 'evidence', published: 'published', retrieved: 'retrieved', url: 'source_url' } as const

const told = readOptions(
  {
    line: 'npm run new',
    options: {
      ...Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, { type: 'string' as const }])),
      reports: { type: 'string' }, out: { type: 'string' }, yes: { type: 'boolean', short: 'y' }, ...LIMIT_OPTIONS,
    },
    arguments: { min: 1, max: Infinity },
    help: `npm run new -- FILE|FOLDER… [选项 · options]

把报告加入 data/reports：判断地区、部门、年度和题目并说明依据，只问判断不了的；复制文件、在 index.csv 中加一行、更新数据集，并列出新增的数字。
文件夹中若有 index.csv（例如页面“手中的报告”导出的），照其中所写。从不覆盖已有的文件和行。
adds reports to data/reports: proposes region, body, year and title with their grounds, asks only what it cannot tell; copies the file, adds its
row to index.csv, renews the data set and lists the numbers that are new. An index.csv in the folder (as the page's "report in your hand"
exports) is followed. No file and no row that is there is ever overwritten.

  --region CODE      地区代码，六位或九位 · code of the region
  --body ID          报告主体，默认按题目判断 · reporting body, see data/regions/bodies.csv
  --year YYYY        报告年度 · year of the report
  --kind KIND        annual · half_year · other
  --published DATE   发布日期 · date of publication (YYYY-MM-DD)
  --retrieved DATE   取得日期 · date on which the file was fetched
  --url ADDRESS      发布网址 · address at which it was published
  --by NAME          核对人；不写则记为程序判断 · who has checked it; without, it is recorded as the program's proposal
  --evidence TEXT    依据 · on what grounds
  --yes              不逐份询问 · do not ask before each report
  --reports DIR      报告文件夹，默认 data/reports · folder of reports
  --out DIR          数据集文件夹，默认 public/data · folder of the data set
${LIMIT_HELP}

退出码 · exit: 0 完成 · done; 1 有文件不能读取或加入 · a file could not be read or added; 2 用法有误，或缺少须由人指定的内容 · wrong usage, or something that only a person can say is missing`,
  },
  process.argv.slice(2),
  process.env,
)
if (told instanceof Stop) stop(told)
else {
  const said: Said = Object.fromEntries(Object.entries(COLUMNS).flatMap(([option, column]) => (told.values[option] === undefined ? [] : [[column, String(told.values[option])]])))
  const wrong = Object.entries(said).find(([column, value]) => !manifestRowSchema.shape[column as keyof Said].safeParse(value).success)
  if (wrong === undefined) process.exitCode = await run(said)
  else {
    const [column, value] = wrong
    const [zh, en] = MANIFEST_FORMS[column] ?? ['', '']
    stop(new Stop(2, `--${column} ${value}：应为${zh}\n--${column} ${value}: write ${en}`))
  }
}

async function run(said: Said): Promise<number> {
  if (told instanceof Stop) return told.code
  const limits = readLimits(told)
  if (limits instanceof Stop) {
    stop(limits)
    return limits.code
  }
  const { catalogue, problems, conflicts } = loadCatalogue(DATA)
  const { gazetteer, problems: regionProblems } = loadGazetteer(DATA)
  const broken = [...problems, ...conflicts, ...regionProblems]
  for (const problem of broken) say(formatProblem(problem))
  if (catalogue === null || gazetteer === null || broken.length > 0) return 1
  const reportsDir = resolveTyped(String(told.values['reports'] ?? join(DATA, 'reports')))
  const outDir = resolveTyped(String(told.values['out'] ?? PUBLIC_DATA))
  const terminal = process.stdin.isTTY && process.stderr.isTTY ? openTerminal() : null
  try {
    const tools = { lexicon: compileCatalogue(catalogue), gazetteer, limits }
    const { code, files } = await addReports({ paths: told.rest.map(resolveTyped), told: said, reportsDir, tools, ask: terminal?.ask ?? null, yes: told.values['yes'] === true, say })
    return files.length === 0 ? code : Math.max(code, await showEffect(files, { dataDir: DATA, reportsDir, outDir, say }))
  } finally {
    terminal?.close()
  }
}

function say(text: string): void {
  console.error(text)
}

/** What was typed ahead of its question is kept for it. */
function openTerminal(): { ask: Ask; close: () => void } {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const typed: (string | null)[] = []
  let waiting: ((answer: string | null) => void) | null = null
  const take = (line: string | null): void => {
    if (waiting === null) typed.push(line)
    else waiting(line)
    waiting = null
  }
  lines.on('line', (line) => take(line.trim()))
  lines.once('close', () => take(null))
  const ask: Ask = (question) => {
    lines.setPrompt(question)
    lines.prompt()
    const [next] = typed
    if (next === undefined) return new Promise((resolve) => (waiting = resolve))
    // The end stays the end.
    if (next !== null) typed.shift()
    return Promise.resolve(next)
  }
  return { ask, close: () => lines.close() }
}
