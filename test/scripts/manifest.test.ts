import { describe, expect, test } from 'vitest'
import { loadManifest } from '../../scripts/load.ts'
import { parseCsv } from '../../scripts/load/csv.ts'
import { makeFolder } from './folder.ts'

const HEAD = 'file,region,body,year,kind,status,by,evidence,published,retrieved,source_url,sha256'
const load = (...rows: string[]) => loadManifest(makeFolder({ 'index.csv': `\uFEFF${[HEAD, ...rows].join('\r\n')}\r\n` }))

describe('the manifest', () => {
  test('maps files to what people said', () => {
    const { byFile, problems } = load('a.txt,441900119,government,2024,annual,confirmed,甲,"正文,标题",,,,')
    expect(problems).toEqual([])
    expect(byFile.get('a.txt')).toMatchObject({ region: '441900119', year: '2024', evidence: '正文,标题' })
  })

  test('a folder without one has none', () => {
    expect(loadManifest(makeFolder({ 'a.txt': '一' }))).toEqual({ byFile: new Map(), notPublished: [], problems: [] })
  })

  test('a search without result is kept with its date', () => {
    const { notPublished, byFile } = load(',441802,government,2023,annual,not_published,甲,官网无此报告,,2026-03-01,,')
    expect(byFile.size).toBe(0)
    expect(notPublished).toEqual([{ region: '441802', body: 'government', year: 2023, kind: 'annual', searched: '2026-03-01', evidence: '官网无此报告' }])
  })

  const rows: [string, string[], RegExp, number][] = [
    ['a bad code', ['a.txt,4419,government,2024,annual,confirmed,,,,,,'], /"4419" is not a value of column region/, 2],
    ['a bad date', ['a.txt,441802,government,2024,annual,confirmed,,,2024年,,,'], /"2024年" is not a value of column published/, 2],
    ['an unknown status', ['a.txt,441802,government,2024,annual,sure,,,,,,'], /"sure" is not a value of column status/, 2],
    ['no file', [',441802,government,2024,annual,confirmed,,,,,,'], /file name is missing/, 2],
    ['a search without a date', [',441802,government,2024,annual,not_published,,,,,,'], /date of the search/, 2],
    ['a file twice', ['a.txt,,,,,unknown,,,,,,', 'a.txt,,,,,unknown,,,,,,'], /it repeats a.txt/, 3],
    ['a report twice', ['a.txt,441802,,2024,,confirmed,,,,,,', 'b.txt,441802,government,2024,annual,confirmed,,,,,,'], /it repeats a.txt/, 3],
    ['a row that is too short', ['a.txt,441802'], /2 cells, the head has 12/, 2],
    ['a row behind one with a line break', ['a.txt,441802,,2024,,confirmed,,"一\n二",,,,', 'b.txt,4'], /2 cells, the head has 12/, 4],
  ]
  test.each(rows)('%s', (_, lines, what, line) => {
    const { problems } = load(...lines)
    expect(problems.map((problem) => [problem.what.en, problem.line])).toEqual([[expect.stringMatching(what), line]])
    expect(problems[0]?.cure.zh).toMatch(/[\u4e00-\u9fff]/)
  })
})

describe('any table', () => {
  test('columns may stand in any order, but must all be there and no others', () => {
    expect(parseCsv('a.csv', 'b,a\n2,1\n', ['a', 'b']).rows).toEqual([{ line: 2, cells: { a: '1', b: '2' } }])
    expect(parseCsv('a.csv', 'a,c\n1,2\n', ['a', 'b']).problems.map((problem) => problem.what.en)).toEqual(['column b is missing', 'there is no column c'])
  })

  test('remarks and empty lines are no rows', () => {
    expect(parseCsv('a.csv', '# 说明\na\n\n1\n,\n', ['a']).rows.map((row) => row.line)).toEqual([4])
  })
})
