/** `npm run -s read`: one report's reading as JSON, or a stream of readings. Nothing else goes to standard output. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { DATA, resolveTyped, ROOT } from './command/paths.ts'
import { LIMIT_HELP, LIMIT_OPTIONS, readLimits } from './command/limits.ts'
import { readOptions, stop, Stop } from './command/options.ts'
import { loadCatalogueCached } from './load/cache.ts'
import { formatProblem } from './load/problem.ts'
import { loadGazetteer } from './load/regions.ts'
import { readLine } from './read/lines.ts'
import { splitLines } from './read/split.ts'
import { compileCatalogue } from '../src/extract/index.ts'
import type { Lexicon } from '../src/extract/index.ts'
import type { Gazetteer } from '../src/model/gazetteer.ts'
import type { Limits } from '../src/read/limits.ts'

const told = readOptions(
  {
    line: 'npm run -s read',
    options: { explain: { type: 'boolean' }, ndjson: { type: 'boolean' }, ...LIMIT_OPTIONS },
    arguments: { min: 0, max: 1 },
    help: `npm run -s read -- FILE        一份报告 · one report
npm run -s read -- -           来自标准输入 · from standard input
npm run -s read -- --ndjson    每行一份 · a report a line

  --explain   说明每个数字为何这样读 · says why each number was read so
  --ndjson    输入 · in:  {"id", "text", "source_url"?, "region"?, "body"?, "year"?}
              输出 · out: 同一 id 的读数，或 · the reading with that id, or {"id", "error": {"code", "zh", "en"}}

${LIMIT_HELP}

退出码 · exit: 0 完成 · done; 1 无法读取 · unreadable, or a line failed; 2 用法有误 · wrong usage`,
  },
  process.argv.slice(2),
  process.env,
)
// Whoever reads the output may stop early (`| head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
const limits = told instanceof Stop ? told : readLimits(told)
if (told instanceof Stop) stop(told)
else if (limits instanceof Stop) stop(limits)
else {
  const explain = told.values['explain'] === true
  const ndjson = told.values['ndjson'] === true
  const [file] = told.rest
  if (ndjson === (file !== undefined)) stop(new Stop(2, '请给出一个文件，或使用 --ndjson · give one file, or --ndjson'))
  else process.exitCode = await run(file, explain, limits)
}

async function run(file: string | undefined, explain: boolean, limits: Limits): Promise<number> {
  const { catalogue, problems } = await loadCatalogueCached(DATA, join(ROOT, '.cache'))
  const { gazetteer, problems: regionProblems } = loadGazetteer(DATA)
  const broken = [...problems, ...regionProblems]
  if (catalogue === null || broken.length > 0) {
    for (const problem of broken) console.error(formatProblem(problem))
    return 1
  }
  const lexicon = compileCatalogue(catalogue)
  return file === undefined ? readLines(lexicon, gazetteer, explain) : readFile(file, lexicon, gazetteer, { explain, limits })
}

async function readLines(lexicon: Lexicon, gazetteer: Gazetteer | null, explain: boolean): Promise<number> {
  let failed = 0
  for await (const line of splitLines(process.stdin)) {
    if (line.trim() === '') continue
    const result = readLine(line, lexicon, gazetteer, explain)
    if ('error' in result) failed++
    if (!process.stdout.write(JSON.stringify(result) + '\n')) await once(process.stdout, 'drain')
  }
  return failed > 0 ? 1 : 0
}

async function readFile(file: string, lexicon: Lexicon, gazetteer: Gazetteer | null, { explain, limits }: { explain: boolean; limits: Limits }): Promise<number> {
  const { ingest } = await import('../src/ingest.ts')
  const { BUILD_READERS, surround } = await import('./read/formats.ts')
  const { readSource } = await import('./data/sources.ts')
  const bytes = file === '-' ? readFileSync(0) : readSource('', resolveTyped(file), limits)
  if (!(bytes instanceof Uint8Array)) {
    console.error(`${file} ${bytes.zh}\n${file} ${bytes.en}`)
    return 1
  }
  const name = file === '-' ? 'stdin.txt' : file
  const row = await findManifestRow(file)
  const result = await ingest({ name, bytes }, { lexicon, gazetteer, explain, surroundings: surround(limits), readers: BUILD_READERS, ...row })
  if (!result.ok) {
    console.error(`${file} ${result.problem.zh}\n${file} ${result.problem.en}`)
    return 1
  }
  for (const notice of result.notices) console.error(`${file} ${notice.zh}\n${file} ${notice.en}`)
  process.stdout.write(JSON.stringify(result.reading, null, 2) + '\n')
  return 0
}

/** A report of `data/reports` is read with what its row in the manifest says; any other file by its text alone. */
async function findManifestRow(file: string): Promise<object> {
  const reports = join(DATA, 'reports')
  const path = relative(reports, resolveTyped(file)).split(sep).join('/')
  if (file === '-' || path.startsWith('..')) return {}
  const { loadManifest } = await import('./load/manifest.ts')
  const { describeKnown } = await import('./data/known.ts')
  return describeKnown(loadManifest(reports).byFile.get(path))
}
