import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { DATA, PUBLIC_DATA } from '../../scripts/command/paths.ts'
import { buildData } from '../../scripts/data/build.ts'
import { buildDataSet } from '../../scripts/data/files.ts'
import { describeBuild, exitCodeOf } from '../../scripts/data/report.ts'
import { nameByContent, sha256 } from '../../scripts/data/hash.ts'
import { readIndex } from '../../scripts/data/write.ts'
import type { Built } from '../../scripts/data/build.ts'
import { listObservations, openDataSet } from '../../scripts/data/open.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { DataIndex, FindingsFile, IndicatorFile, OverviewFile } from '../../src/model/dataset.ts'
import type { DataSetInput } from '../../scripts/data/files.ts'
import type { KeyedReport } from '../../scripts/data/digest.ts'
import { digestReport } from '../../scripts/data/digest.ts'
import { makeFolder } from './folder.ts'

const REPORTS = join(DATA, 'reports')
const HEAD = 'file,region,body,year,kind,status,by,evidence,published,retrieved,source_url,sha256'
const TEXT = '长安镇2024年法治政府建设年度报告\n2024年，长安镇受理矛盾纠纷100件，成功化解98件。\n'

async function build(files: Record<string, string | Uint8Array>, strict = false): Promise<{ built: Built; out: string; lines: string; read: (path: string) => string }> {
  const out = makeFolder({})
  const built = await buildData({ dataDir: DATA, reportsDir: makeFolder(files), outDir: out, strict })
  return { built, out, lines: describeBuild(built, { outDir: out, quiet: false, strict }).join('\n'), read: (path) => readFileSync(join(out, path), 'utf8') }
}

const readAll = (dir: string): Map<string, string> =>
  new Map(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  )

describe('the five reports', () => {
  let first: Map<string, string>
  let built: Built
  beforeAll(async () => {
    const out = makeFolder({})
    built = await buildData({ dataDir: DATA, reportsDir: REPORTS, outDir: out, strict: false })
    first = readAll(out)
  })

  test('all are in the data set', () => {
    expect(built.ok && built.reports).toBe(5)
    expect(exitCodeOf(built, false)).toBe(0)
  })

  test('the same input gives the same bytes, in another time zone and language too', async () => {
    const out = makeFolder({})
    const before = { TZ: process.env['TZ'], LANG: process.env['LANG'] }
    Object.assign(process.env, { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' })
    await buildData({ dataDir: DATA, reportsDir: REPORTS, outDir: out, strict: false })
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) Reflect.deleteProperty(process.env, name)
      else process.env[name] = value
    }
    expect(readAll(out)).toEqual(first)
  })

  test('the committed data set is the one that the program writes', () => {
    const committed = readIndex(PUBLIC_DATA)?.version
    expect(`version ${committed}`, 'out of date: run npm run data').toBe(`version ${(JSON.parse(first.get('index.json') ?? '') as DataIndex).version}`)
  })

  test('every name carries the hash of its content, and the version that of the index', () => {
    const index = JSON.parse(first.get('index.json') ?? '') as Record<string, unknown>
    const { version, ...rest } = index
    expect(version).toBe(sha256(JSON.stringify(rest)).slice(0, 8))
    for (const [name, content] of first) if (name !== 'index.json') expect(name).toContain(sha256(content).slice(0, 10))
  })

  test('a mention’s span gives its surface', () => {
    for (const [name, content] of first) {
      if (!name.startsWith('readings')) continue
      const { text, mentions } = JSON.parse(content) as { text: string; mentions: { start: number; end: number; surface: string }[] }
      expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(mentions.map(({ surface }) => surface))
    }
  })

  test('no file knows where or when it was made', () => {
    const whole = [...first.values()].join('\n')
    expect(whole).not.toContain(process.cwd())
    expect(whole).not.toContain(String(new Date().getFullYear()) + '-' + String(new Date().getMonth() + 1).padStart(2, '0') + '-' + String(new Date().getDate()).padStart(2, '0'))
  })
})

describe('a folder of reports', () => {
  test('a row of the manifest decides against the text', async () => {
    const { built, read } = await build({ 'a.txt': TEXT, 'index.csv': `${HEAD}\na.txt,441802,justice,2023,half_year,confirmed,,,2024-01-02,2024-02-03,http://a.gov.cn/1,\n` })
    expect(built.ok && Object.keys(built.dataSet.index.files.readings)).toEqual(['441802-justice-2023-half_year'])
    const [entry] = listObservations(openDataSet(read), false)
    expect(entry).toMatchObject({ region_zh: '清城区', report_year: 2023, body: 'justice', source_url: 'http://a.gov.cn/1' })
  })

  test('a file without a row is read, where its text is enough', async () => {
    const { built } = await build({ 'deep/er/a.txt': `东莞市${TEXT}` })
    expect(built.ok && Object.keys(built.dataSet.index.files.readings)).toEqual(['441900119-government-2024-annual'])
  })

  const rows: [string, Record<string, string | Uint8Array>, RegExp, number][] = [
    ['an undecided region', { 'a.txt': '今年受理矛盾纠纷100件。' }, /a\.txt its region .*undecided/, 0],
    ['an empty file', { 'a.txt': '' }, /a\.txt The file holds no text/, 0],
    ['an unknown format', { 'a.xyz': 'x' }, /a\.xyz The format "\.xyz" cannot be read/, 0],
    ['a file that is not there', { 'index.csv': `${HEAD}\nb.txt,441802,,2024,,confirmed,,,,,,\n` }, /b\.txt index\.csv names it/, 0],
    ['a changed file', { 'a.txt': TEXT, 'index.csv': `${HEAD}\na.txt,441802,,2024,,confirmed,,,,,,0123456789abcdef\n` }, /not the one that index\.csv records/, 0],
    ['a code that no division has', { 'a.txt': TEXT, 'index.csv': `${HEAD}\na.txt,449999,,2024,,confirmed,,,,,,\n` }, /no division had the code 449999 in 2024|region .*undecided/, 0],
    ['two files for one report', { 'a.txt': `东莞市${TEXT}`, 'b.txt': `东莞市${TEXT}` }, /b\.txt it is 441900119-government-2024-annual, as is a\.txt/, 1],
  ]
  test.each(rows)('%s is told, and the rest goes on', async (_, files, line, others) => {
    const { built, lines } = await build({ ...files, '清城区.txt': '清远市清城区人民政府2023年法治政府建设年度报告\n清城区受理矛盾纠纷9件。' })
    expect(lines).toMatch(line)
    expect(exitCodeOf(built, false)).toBe(1)
    expect(built.ok && built.reports).toBe(1 + others)
  })

  test('a search without result is published as such', async () => {
    const { built, read } = await build({ 'index.csv': `${HEAD}\n,441802,,2022,,not_published,甲,官网无,,2026-01-02,,\n` })
    const file = built.ok ? read(built.dataSet.index.files.reports[0] ?? '') : ''
    expect(JSON.parse(file)).toEqual({
      reports: [],
      not_published: [{ region: '441802', body: 'government', year: 2022, kind: 'annual', searched: '2026-01-02', evidence: '官网无' }],
    })
  })

  test('a figure that a later report restates is flagged in every file', async () => {
    const { built, out } = await build({
      'a.txt': '东莞市长安镇2023年法治政府建设年度报告\n2023年，长安镇受理矛盾纠纷100件。\n',
      'b.txt': '东莞市长安镇2024年法治政府建设年度报告\n2024年，长安镇受理矛盾纠纷90件，2023年受理120件。\n',
    })
    if (!built.ok) throw new Error('broken')
    const { files } = built.dataSet.index
    const read = (path: string | undefined): string => readFileSync(join(out, path ?? ''), 'utf8')
    const { findings } = JSON.parse(read(files.findings)) as FindingsFile
    expect(findings.filter((finding) => finding.rule === 'restated')).toMatchObject([
      { report: '441900119-government-2024-annual', reports: ['441900119-government-2024-annual', '441900119-government-2023-annual'], zh: expect.stringMatching(/120件.*100件/) },
    ])
    const cells = (JSON.parse(read(files.overview[0])) as OverviewFile).reports.map((report) => report.cells.filter((cell) => cell.flags.includes('restated')).map((cell) => cell.value))
    expect(cells).toEqual([[100], []])
    const columns = JSON.parse(read(files.indicators['mediation.cases_accepted.township'])) as IndicatorFile
    const flagged = [100, 120, 90].map((value) => columns.flags[columns.value.indexOf(value)]?.includes('restated'))
    expect(flagged).toEqual([true, true, false])
    expect(listObservations(openDataSet(read), false).filter((row) => row.flags.includes('restated')).map((row) => row.value)).toEqual([100, 120])
  })

  test('a broken manifest stops the build', async () => {
    const { built, lines, out } = await build({ 'a.txt': TEXT, 'index.csv': 'file,region\na.txt,1\n' })
    expect([built.ok, exitCodeOf(built, false), readdirSync(out)]).toEqual([false, 1, []])
    expect(lines).toMatch(/column body is missing/)
  })

  test('--strict compares the manifest with the text', async () => {
    const files = { 'a.txt': `东莞市${TEXT}`, 'index.csv': `${HEAD}\na.txt,441802,,2024,,confirmed,,,,,,\n` }
    expect(exitCodeOf((await build(files)).built, false)).toBe(0)
    const { built, lines } = await build(files, true)
    // Where the catalogue itself has doubts, strict stops there.
    if (!built.ok) return
    expect([lines, exitCodeOf(built, true)]).toEqual([expect.stringMatching(/says 441802, but the text points to 长安镇/), 1])
  })
})

describe('files', () => {
  test('do not depend on the order of the reports', async () => {
    const built = await buildData({ dataDir: DATA, reportsDir: REPORTS, outDir: makeFolder({}), strict: false })
    if (!built.ok) throw new Error('broken')
    const region = { code: '441802', zh: '清城区', en: 'Qingcheng', level: 'county' as const }
    const put = (stem: string, content: string): string => nameByContent(stem, content)
    const none: Catalogue = { domains: [], indicators: [], derived: [], units: [], magnitudes: {} }
    const reports = Object.keys(built.dataSet.index.files.readings).map((key, at) => {
      const digest = digestReport(makeReport(key, at), region, none, (stem, value) => put(stem, JSON.stringify(value)))
      return { key, region: region.code, body: 'government', read: () => digest }
    })
    const input: DataSetInput = {
      catalogue: none,
      regions: [{ ...region, parent: null, short: '清城', pinyin: '', initials: '' }],
      reports,
      notPublished: [],
      site: built.dataSet.index.site,
      extractor: '1',
      synthetic: false,
      bodies: [],
      pinyinOf: () => ({ pinyin: '', initials: '' }),
      textOf: () => '',
    }
    const turned = buildDataSet({ ...input, reports: [...reports].reverse() }, put)
    expect(turned.index).toEqual(buildDataSet(input, put).index)
  })
})

function makeReport(key: string, at: number): KeyedReport {
  return {
    entry: {
      key, region: '441802', body: 'government', year: 2020 + at, kind: 'annual', title: null, publisher: null, published: null,
      retrieved: null, source_url: null, file: `${at}.txt`, sha256: '', reader: 'text/1', script: 'simplified', status: 'confirmed',
    },
    resolution: { by: '', evidence: '', candidates: [] },
    text: '一',
    pages: [],
    explanations: { key: 'x', numbers: {} },
    reading: {
      report: {
        title: null,
        region: { code: '441802', name: '清城区', level: 'county', path: [], status: 'confirmed', candidates: [], evidence: [] },
        body: 'government', year: 2020 + at, kind: 'annual', published: null, script: 'simplified',
      },
      mentions: [], findings: [], accounting: { digit_runs: 0, accounted: 0, by_kind: {} }, sections: [], parts: [], without_number: [],
    },
  }
}
