/** The page reads a dropped report with what lies beside the data set, and reads it as the build does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { describeKnown } from '../../scripts/data/known.ts'
import { loadManifest } from '../../scripts/load.ts'
import { openReader } from '../../src/app/worker.ts'
import { readBytes } from '../../src/read/index.ts'
import { isProblem } from '../../src/read/reader.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { DataIndex, ExplanationsFile, OverviewFile, ReadingFile, ReportsFile } from '../../src/model/dataset.ts'
import type { PackedGazetteer } from '../../src/model/packed_gazetteer.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const shipped = <T>(path: string): T => JSON.parse(readFileSync(join(ROOT, 'public', 'data', path), 'utf8')) as T
const { files } = shipped<DataIndex>('index.json')
const reader = openReader(shipped<Catalogue>(files.lexicon ?? ''), shipped<PackedGazetteer>(files.gazetteer ?? ''))
const rows = loadManifest(join(ROOT, 'data', 'reports')).byFile
const reports = files.reports.flatMap((path) => shipped<ReportsFile>(path).reports)
const read = (text: string, known = {}, name = 'a.txt') => reader.read({ name, bytes: new TextEncoder().encode(text) }, known)

describe.each(reports.map((entry) => [entry.file, entry] as const))('%s', (file, entry) => {
  const bytes = new Uint8Array(readFileSync(join(ROOT, 'data', 'reports', file)))

  test('is read as the data set has it: text, numbers, findings, reasons, cells', async () => {
    const result = await reader.read({ name: file, bytes }, describeKnown(rows.get(file)).known)
    if (!result.ok) throw new Error(result.problem.en)
    expect(result.read.reading).toEqual(shipped<ReadingFile>(files.readings[entry.key] ?? ''))
    expect(result.read.explanations).toEqual(shipped<ExplanationsFile>(files.explanations?.[entry.key] ?? ''))
    expect(result.read.entry).toEqual({ ...entry, source_url: null, retrieved: null })
    expect(result.read.cells).toEqual(files.overview.flatMap((path) => shipped<OverviewFile>(path).reports).find(({ key }) => key === entry.key)?.cells)
  })

  test('finds its own place and year', async () => {
    const result = await reader.read({ name: 'a.txt', bytes }, {})
    expect(result.ok && [result.read.entry.key, result.read.proposal.status, result.read.hasKey]).toEqual([entry.key, 'auto', true])
  })
})

describe('a report that does not say whose it is', () => {
  test('is read all the same, and has no key', async () => {
    const result = await read('法治政府建设年度报告\n全年受理矛盾纠纷12件。')
    expect(result.ok && result.read).toMatchObject({ hasKey: false, regions: [], entry: { region: '', year: 0 } })
    expect(result.ok && result.read.cells.find(({ indicator }) => indicator === 'mediation.cases_accepted')?.value).toBe(12)
  })

  test('gets the key that a person says', async () => {
    const result = await read('法治政府建设年度报告\n全年受理矛盾纠纷12件。', { region: '441802', body: 'justice', year: 2022 })
    expect(result.ok && result.read).toMatchObject({ hasKey: true, entry: { key: '441802-justice-2022-annual', status: 'confirmed' } })
    expect(result.ok && result.read.regions.map(({ zh }) => zh)).toEqual(['广东省', '清远市', '清城区'])
    expect(result.ok && result.read.rows[0]).toMatchObject({ region_zh: '清城区', region_en: 'Qingcheng District', body: 'justice', report_year: 2022 })
  })
})

test.each([
  ['empty', 'a.txt', ''],
  ['of no known format', 'a.xyz', 'a'],
  ['named as what it is not', 'a.txt', '\u0089PNG\r\n'],
])('a file that is %s is refused in the words of the build', async (_, name, content) => {
  const bytes = Uint8Array.from(content, (character) => character.charCodeAt(0))
  const built = await readBytes(name, bytes)
  if (!isProblem(built)) throw new Error('it was read')
  expect(await reader.read({ name, bytes }, {})).toEqual({ ok: false, problem: { zh: built.zh, en: built.en } })
})

describe('finding a division', () => {
  test.each([
    ['长安镇', '441900119'],
    ['东莞 长安', '441900119'],
    ['441900119', '441900119'],
    ['qingyuan qingcheng', '441802'],
    ['caz 东莞', null],
  ])('%s', (query, code) => {
    const found = reader.find(query, 2024)
    if (code === null) expect(found).toEqual([])
    else expect(found.map(({ region }) => region.code)).toContain(code)
  })

  test('each is named with the places above it; upper levels first; only what exists in the year', () => {
    const [first] = reader.find('清城区', 2024)
    expect(first?.path.map(({ zh }) => zh)).toEqual(['广东省', '清远市'])
    const levels = reader.find('长安', 2024).map(({ region }) => region.level)
    expect(levels).toContain('county')
    const amended = reader.gazetteer.divisions.find(({ until }) => until !== null)
    expect(reader.find(amended?.code ?? '', 9000).filter(({ region }) => region.zh === amended?.name)).toEqual([])
  })

  test('nothing is found for nothing', () => expect(reader.find('  ', 2024)).toEqual([]))
})
