/** Reports put into a folder of reports: what is proposed, asked, written, and never touched. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadGazetteer, loadManifest } from '../../scripts/load.ts'
import { addReports } from '../../scripts/new/add.ts'
import { showEffect } from '../../scripts/new/effect.ts'
import { lexicon } from '../extract/read.ts'
import { makeFolder } from './folder.ts'
import type { AddOptions } from '../../scripts/new/add.ts'
import type { Said } from '../../scripts/new/gather.ts'

const DATA = join(import.meta.dirname, '..', '..', 'data')
const { gazetteer } = loadGazetteer(DATA)
if (gazetteer === null) throw new Error('data/regions is broken')
const tools = { lexicon, gazetteer }
const HEAD = '\uFEFFfile,region,body,year,kind,status,by,evidence,published,retrieved,source_url,sha256'
const REPORT = '清城区2022年法治政府建设年度报告\n2022年，清城区受理矛盾纠纷312件，化解311件。\n'
const NAMELESS = '法治政府建设年度报告\n全年受理矛盾纠纷12件。\n'

interface Run {
  code: number
  said: string
  questions: string[]
  reportsDir: string
  manifest: string
}

/** Adds the files to a folder that holds `present`; `answers` stand for a person at a terminal. */
async function add(files: Record<string, string>, options: { told?: Said; answers?: string[]; present?: Record<string, string>; only?: string } = {}): Promise<Run> {
  const from = makeFolder(files)
  const reportsDir = makeFolder(options.present ?? {})
  const lines: string[] = []
  const questions: string[] = []
  const answers = [...(options.answers ?? [])]
  const ask: AddOptions['ask'] = options.answers === undefined ? null : async (question) => {
    questions.push(question)
    return answers.shift() ?? null
  }
  const { code } = await addReports({
    paths: [options.only === undefined ? from : join(from, options.only)],
    told: options.told ?? {}, reportsDir, tools, ask, yes: false, say: (text) => lines.push(text),
  })
  const list = join(reportsDir, 'index.csv')
  return { code, said: lines.join('\n'), questions, reportsDir, manifest: existsSync(list) ? readFileSync(list, 'utf8') : '' }
}

describe('a report that says whose it is', () => {
  test('is copied under a proper name, gets its row, and what was read is shown', async () => {
    const run = await add({ '下载 (3).txt': REPORT })
    expect(run.code).toBe(0)
    expect(readFileSync(join(run.reportsDir, '441802-2022-清城区.txt'), 'utf8')).toBe(REPORT)
    const { byFile, problems } = loadManifest(run.reportsDir)
    expect(problems).toEqual([])
    expect(byFile.get('441802-2022-清城区.txt')).toMatchObject({ region: '441802', body: 'government', year: '2022', kind: 'annual', status: 'auto', by: '', evidence: expect.stringContaining('标题写明“清城区”'), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(run.said).toContain('广东省 › 清远市 › 清城区 441802')
    expect(run.said).toMatch(/312 and 311 are stated/)
  })

  test('changes the data set, and the changes are listed', async () => {
    const { reportsDir } = await add({ 'a.txt': REPORT })
    const lines: string[] = []
    const options = { dataDir: DATA, reportsDir, outDir: makeFolder({}), say: (text: string) => lines.push(text) }
    expect(await showEffect(['441802-2022-清城区.txt'], options)).toBe(0)
    expect(lines.join('\n')).toContain('gained 3')
    expect(lines.join('\n')).toContain('+ 441802-government-2022-annual mediation.cases_accepted = 312 case')
  })

  test('leaves every byte of the other rows, whatever their form', async () => {
    const rows = `${HEAD}\r\n# 注\r\n"甲,乙.txt",440000,,2020,,confirmed,"某""人""",,,,,`
    const run = await add({ 'a.txt': REPORT }, { present: { 'index.csv': rows, '甲,乙.txt': '广东省2020年报告\n2020年受理矛盾纠纷9件。' } })
    expect(run.code).toBe(0)
    expect(run.manifest.startsWith(`${rows}\r\n441802-2022-清城区.txt,`)).toBe(true)
    expect(run.manifest.match(/\n/g)).toHaveLength(4)
    expect(run.manifest.replaceAll('\r\n', '')).not.toContain('\n')
  })

  test('is as the command line says: body, kind, dates, who has checked it', async () => {
    const run = await add({ 'a.txt': REPORT }, { told: { body: 'justice', kind: 'half_year', published: '2023-01-20', by: '张三', source_url: 'https://www.example.gov.cn/a.html' } })
    expect(run.code).toBe(0)
    expect([...loadManifest(run.reportsDir).byFile.values()]).toMatchObject([{ file: '441802-2022-清城区-justice-half_year.txt', status: 'confirmed', by: '张三', published: '2023-01-20', source_url: 'https://www.example.gov.cn/a.html' }])
  })
})

describe('what only a person can say', () => {
  test('is asked at a terminal: once for each thing, again after a wrong answer', async () => {
    const run = await add({ 'a.txt': NAMELESS }, { answers: ['22', '2022', '999999', '441802', 'y', '李四'] })
    expect(run.questions.map((question) => question.split('\n').at(-1)?.split('（')[0])).toEqual(['报告年度，四位', '报告年度，四位', '地区代码', '地区代码', '  写入 · add as 441802-2022-清城区.txt? [Y/n] ', '  核对人姓名'])
    expect([...loadManifest(run.reportsDir).byFile.values()]).toMatchObject([{ region: '441802', year: '2022', status: 'confirmed', by: '李四', evidence: '' }])
  })

  test('is told with the very options, where nobody can be asked; the rest is added', async () => {
    const run = await add({ 'a.txt': NAMELESS, 'b.txt': REPORT })
    expect(run.code).toBe(2)
    expect(run.said).toMatch(/npm run new -- \S+a\.txt --year YYYY --region CODE/)
    expect([...loadManifest(run.reportsDir).byFile.keys()]).toEqual(['441802-2022-清城区.txt'])
  })

  test.each([
    ['an empty answer', ['2022', '']],
    ['no answer any more', []],
    ['a no', ['2022', '441802', 'n']],
  ])('%s leaves the file out', async (_, answers) => {
    const run = await add({ 'a.txt': NAMELESS }, { answers })
    expect([run.code, run.manifest]).toEqual([0, ''])
  })

  test('a plan needs a word', async () => {
    const run = await add({ 'a.txt': REPORT.replace('年度报告', '工作计划') })
    expect([run.code, run.manifest]).toEqual([2, ''])
    expect(run.said).toContain('--kind annual|half_year|other')
  })
})

describe('nothing that is there is overwritten', () => {
  const row = (file: string, more = ''): string => `${HEAD}\n${file},441802,,2022,,confirmed,a,,,,,${more}\n`

  test.each<[string, Record<string, string>, string]>([
    ['a report of that key', { 'index.csv': row('old.txt'), 'old.txt': '别的文字' }, '441802-government-2022-annual'],
    ['a file of that name', { '441802-2022-清城区.txt': '别的文字' }, 'was not overwritten'],
    ['a list that is broken', { 'index.csv': `${HEAD}\na.txt,441802,,二〇二二,,confirmed,a,,,,,\n` }, 'year'],
  ])('%s', async (_, present, words) => {
    const run = await add({ 'a.txt': REPORT }, { present })
    expect(run.code).toBe(1)
    expect(run.said).toContain(words)
    for (const [name, content] of Object.entries(present)) expect(readFileSync(join(run.reportsDir, name), 'utf8')).toBe(content)
  })

  test('the same report twice is added once', async () => {
    const run = await add({ 'a.txt': REPORT, 'b.txt': REPORT })
    expect(run.code).toBe(1)
    expect(run.said).toContain('the same content')
    expect(run.manifest.match(/清城区\.txt,/g)).toHaveLength(1)
  })
})

test('a folder with a list of its own is followed: what the page exported goes in as it was confirmed there', async () => {
  const list = `${HEAD}\r\na.txt,441802,justice,2021,annual,confirmed,王五,页面核对,,,,\r\n`
  const run = await add({ 'a.txt': NAMELESS, 'index.csv': list })
  expect(run.code).toBe(0)
  expect([...loadManifest(run.reportsDir).byFile.values()]).toMatchObject([{ file: '441802-2021-清城区-justice.txt', by: '王五', evidence: '页面核对', status: 'confirmed' }])
})

test('a report that lies in the folder already stays where it is and gets its row', async () => {
  const reportsDir = makeFolder({ 'in/a.txt': REPORT })
  const { code } = await addReports({ paths: [join(reportsDir, 'in', 'a.txt')], told: {}, reportsDir, tools, ask: null, yes: true, say: () => {} })
  expect(code).toBe(0)
  expect([...loadManifest(reportsDir).byFile.keys()]).toEqual(['in/a.txt'])
})

test('what cannot be used is told, file by file', async () => {
  const dir = makeFolder({ 'empty.txt': '', 'a.txt': REPORT })
  writeFileSync(join(dir, 'picture.txt'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))
  const lines: string[] = []
  const { code } = await addReports({ paths: [dir, join(dir, 'none.txt')], told: { region: '999999' }, reportsDir: makeFolder({}), tools, ask: null, yes: true, say: (text) => lines.push(text) })
  expect(code).toBe(1)
  const said = lines.join('\n')
  for (const words of ['empty.txt The file holds no text', 'picture.txt', 'none.txt cannot be opened', 'a.txt no division had the code 999999 in 2022']) expect(said).toContain(words)
})
