/** `data/regions/*.csv` → Gazetteer. Everything that is wrong is collected and told together. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Alias, type Body, type Division, type EnglishWord, type Gazetteer, type Host, indexDivisions, type Lineage } from '../../src/model/gazetteer.ts'
import { LEVELS } from '../../src/model/lists.ts'
import type { Bilingual } from '../../src/model/text.ts'
import { type CsvRow, parseCsv } from './csv.ts'
import { type Problem, sortProblems } from './problem.ts'

export interface GazetteerResult {
  /** Null where a file is missing or a row cannot be used. */
  gazetteer: Gazetteer | null
  problems: Problem[]
}

/** Reads the tables below `dataDir/regions`. `fold` is the function that reports pass through, so that names are found folded too. */
export function loadGazetteer(dataDir: string, fold?: (text: string) => string): GazetteerResult {
  const problems: Problem[] = []
  const divisions = readTable(dataDir, 'divisions', problems, readDivision)
  const known = new Set(divisions.map(({ code }) => code))
  const region: Check = (row, column, refuse) => (known.has(row.cells[column] ?? '') ? undefined : refuse(column, unknownRegion))
  const parts = {
    divisions,
    lineage: readTable(dataDir, 'lineage', problems, readLineage),
    hosts: readTable(dataDir, 'hosts', problems, (row, refuse): Host => {
      region(row, 'region', refuse)
      return { host: row.cells.host ?? '', region: row.cells.region ?? '' }
    }),
    bodies: readTable(dataDir, 'bodies', problems, readBody),
    aliases: readTable(dataDir, 'aliases', problems, (row, refuse): Alias => {
      if (row.cells.region) region(row, 'region', refuse)
      return { word: row.cells.word ?? '', region: row.cells.region || null, weight: readNumber(row, 'weight', refuse) ?? 0 }
    }),
    english: readTable(dataDir, 'english', problems, readEnglish),
  }
  const rowOf = new Map(divisions.map((division) => [division.code, division]))
  for (const { code, name, parent } of divisions) {
    if (parent === null || rowOf.has(parent)) continue
    problems.push(atEntry('divisions', 0, code, { zh: `${name}的上级 ${parent} 不存在`, en: `${parent}, the parent of ${name}, does not exist` }, regenerate))
  }
  if (problems.length > 0) return { gazetteer: null, problems: sortProblems(problems) }
  return { gazetteer: { ...parts, index: indexDivisions(parts, fold) }, problems: [] }
}

type Refuse = (column: string, what: Bilingual) => undefined
type Check = (row: CsvRow, column: string, refuse: Refuse) => undefined

const columns = {
  divisions: ['code', 'name', 'level', 'parent', 'short', 'pinyin', 'from', 'until'],
  lineage: ['from', 'from_year', 'to', 'to_year', 'kind', 'source'],
  hosts: ['host', 'region'],
  bodies: ['id', 'zh', 'en', 'words'],
  aliases: ['word', 'region', 'weight'],
  english: ['zh', 'kind', 'en'],
} as const
type Table = keyof typeof columns

const regenerate: Bilingual = { zh: '运行 npm run regions 重新生成;增补写入 amendments.csv', en: 'run npm run regions; put additions into amendments.csv' }
const mend: Bilingual = { zh: '按 data/regions/README.md 所列写法改正', en: 'write it as data/regions/README.md shows' }
const unknownRegion: Bilingual = { zh: '的区划代码不在 divisions.csv 中', en: 'is a code that divisions.csv does not have' }
const malformed: Bilingual = { zh: '写法不合规定', en: 'is not in the form of this column' }

function readTable<T>(dataDir: string, table: Table, problems: Problem[], read: (row: CsvRow, refuse: Refuse) => T): T[] {
  const path = join(dataDir, 'regions', `${table}.csv`)
  if (!existsSync(path)) {
    const cure = table === 'divisions' ? regenerate : { zh: '恢复此文件,可以只有表头', en: 'restore it; a head alone is enough' }
    problems.push(atEntry(table, 0, '', { zh: '缺少此文件', en: 'this file is missing' }, cure))
    return []
  }
  const csv = parseCsv(`regions/${table}.csv`, readFileSync(path, 'utf8'), columns[table])
  problems.push(...csv.problems)
  return csv.rows.map((row) =>
    read(row, (column, what) => {
      const value = row.cells[column] ?? ''
      const entry = row.cells[columns[table][0]] ?? ''
      const said = { zh: `列 ${column} 的值“${value}”${what.zh}`, en: `"${value}" in column ${column} ${what.en}` }
      problems.push(atEntry(table, row.line, entry, said, table === 'divisions' ? regenerate : mend))
      return undefined
    }),
  )
}

function readDivision(row: CsvRow, refuse: Refuse): Division {
  const { code = '', name = '', parent = '', short = '', pinyin = '' } = row.cells
  const level = LEVELS.find((known) => known === row.cells.level)
  if (!/^(\d{6}|\d{9})$/.test(code) || (level === 'township') !== (code.length === 9)) refuse('code', malformed)
  if (name === '' || short === '') refuse('name', malformed)
  if (level === undefined || (level === 'province') !== (parent === '')) refuse('level', malformed)
  return { code, name, level: level ?? 'township', parent: parent || null, short, pinyin, from: readYear(row, 'from', refuse), until: readYear(row, 'until', refuse) }
}

function readLineage(row: CsvRow, refuse: Refuse): Lineage {
  const { from = '', to = '', source = '' } = row.cells
  const kind = (['rename', 'recode', 'upgrade', 'merge', 'split'] as const).find((known) => known === row.cells.kind)
  if (kind === undefined) refuse('kind', malformed)
  return { from, fromYear: readYear(row, 'from_year', refuse) ?? 0, to, toYear: readYear(row, 'to_year', refuse) ?? 0, kind: kind ?? 'recode', source }
}

function readBody(row: CsvRow, refuse: Refuse): Body {
  const { id = '', zh = '', en = '', words = '' } = row.cells
  if (!/^[a-z][a-z_]*$/.test(id)) refuse('id', malformed)
  return { id, zh, en, words: words.split(/\s+/).filter((word) => word !== '') }
}

function readEnglish(row: CsvRow, refuse: Refuse): EnglishWord {
  const kind = (['name', 'type', 'people'] as const).find((known) => known === row.cells.kind)
  if (kind === undefined) refuse('kind', malformed)
  return { zh: row.cells.zh ?? '', kind: kind ?? 'name', en: row.cells.en ?? '' }
}

function readYear(row: CsvRow, column: string, refuse: Refuse): number | null {
  const value = row.cells[column] ?? ''
  if (value !== '' && !/^(19|20)\d\d$/.test(value)) refuse(column, malformed)
  return value === '' ? null : Number(value)
}

function readNumber(row: CsvRow, column: string, refuse: Refuse): number | undefined {
  const value = Number(row.cells[column])
  return row.cells[column] !== '' && Number.isFinite(value) ? value : refuse(column, malformed)
}

function atEntry(table: Table, line: number, entry: string, what: Bilingual, cure: Bilingual): Problem {
  return { file: `regions/${table}.csv`, line, entry, what, cure }
}
