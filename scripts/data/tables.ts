/** The stable-named tables for people and programs, and the Data Package that describes them. */
import { OBSERVATION_COLUMNS, writeCsv, writeObservations } from '../../src/compare/csv.ts'
import { FLAGS, GAPS, LEVELS, ORIGINS, QUALIFIERS, REPORT_KINDS, RULES } from '../../src/model/lists.ts'
import { FIELD_NOTES } from './fields.ts'
import { listObservations } from './open.ts'
import { sha256 } from './hash.ts'
import type { CsvColumn } from '../../src/compare/csv.ts'
import type { OpenDataSet } from './open.ts'

/** File name → content, in one order. */
export function buildTables(dataSet: OpenDataSet): Map<string, string> {
  const { catalogue } = dataSet
  const files = new Map<string, string>([
    ['observations.csv', writeObservations(listObservations(dataSet, true))],
    ['reports.csv', writeCsv(REPORT_COLUMNS, dataSet.reports.map((report) => ({ ...report, ...countColumns(report.counts) })))],
    ['indicators.csv', writeCsv(INDICATOR_COLUMNS, catalogue.indicators.map((one) => ({ ...one, definition_zh: one.definition.zh, definition_en: one.definition.en })))],
    ['regions.csv', writeCsv(REGION_COLUMNS, [...dataSet.regions].sort((a, b) => (a.code < b.code ? -1 : 1)).map((one) => ({ ...one })))],
    ['findings.csv', writeCsv(FINDING_COLUMNS, dataSet.findings.map((one) => ({ ...one })))],
  ])
  files.set('datapackage.json', JSON.stringify(describePackage(dataSet, files), null, 2) + '\n')
  return files
}

const text = (name: string): CsvColumn => ({ name, kind: 'text' })
const optional = (name: string): CsvColumn => ({ name, kind: 'optional text' })
const number = (name: string): CsvColumn => ({ name, kind: 'number' })
const list = (name: string): CsvColumn => ({ name, kind: 'list' })

const REPORT_COLUMNS: readonly CsvColumn[] = [
  ...['key', 'region', 'body'].map(text),
  number('year'),
  text('kind'),
  ...['title', 'publisher', 'published', 'retrieved', 'source_url'].map(optional),
  ...['file', 'sha256', 'reader', 'script', 'status'].map(text),
  ...['characters', 'digit_runs', 'observations', 'targets', 'unmapped'].map(number),
]
const INDICATOR_COLUMNS: readonly CsvColumn[] = [
  ...['id', 'zh', 'en', 'domain', 'unit', 'kind', 'temporality', 'direction', 'definition_zh', 'definition_en'].map(text),
  list('aliases'),
  list('formerly'),
]
const REGION_COLUMNS: readonly CsvColumn[] = [...['code', 'zh', 'en', 'level'].map(text), optional('parent'), ...['short', 'pinyin', 'initials'].map(text)]
const FINDING_COLUMNS: readonly CsvColumn[] = [...['report', 'rule', 'severity', 'zh', 'en'].map(text), list('ids'), list('indicators')]

function countColumns(counts: Record<string, number>): Record<string, number> {
  return { observations: counts['observation'] ?? 0, targets: counts['target'] ?? 0, unmapped: counts['unmapped'] ?? 0 }
}

/** The tables in the order of the package. */
export const TABLES: readonly { name: string; columns: readonly CsvColumn[]; title: string; primaryKey: string[] | null; foreignKeys: object[] }[] = [
  {
    name: 'observations',
    columns: OBSERVATION_COLUMNS,
    title: '观测值与空缺 · observations and gaps',
    // A gap row has no id, so (id, indicator) is a key of the observations only and cannot be declared for the table.
    primaryKey: null,
    foreignKeys: [refer('report', 'reports', 'key'), refer('indicator', 'indicators', 'id'), refer('region_code', 'regions', 'code')],
  },
  { name: 'reports', columns: REPORT_COLUMNS, title: '报告 · reports', primaryKey: ['key'], foreignKeys: [refer('region', 'regions', 'code')] },
  { name: 'indicators', columns: INDICATOR_COLUMNS, title: '指标 · indicators', primaryKey: ['id'], foreignKeys: [] },
  { name: 'regions', columns: REGION_COLUMNS, title: '地区 · regions', primaryKey: ['code'], foreignKeys: [refer('parent', 'regions', 'code')] },
  { name: 'findings', columns: FINDING_COLUMNS, title: '疑点 · findings', primaryKey: null, foreignKeys: [refer('report', 'reports', 'key')] },
]

function refer(field: string, resource: string, target: string): object {
  return { fields: [field], reference: { resource: resource, fields: [target] } }
}

const CLOSED_LISTS: Record<string, readonly string[]> = {
  'observations.level': LEVELS,
  'observations.qualifier': QUALIFIERS,
  'observations.origin': ORIGINS,
  'observations.status': ['ok', ...Object.keys(GAPS)],
  'regions.level': LEVELS,
  'reports.kind': REPORT_KINDS,
  'findings.rule': Object.keys(RULES),
}

function describePackage(dataSet: OpenDataSet, files: ReadonlyMap<string, string>): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'fadu',
    title: '法治政府建设年度报告指标 · Indicators of annual rule-of-law reports',
    version: dataSet.index.version,
    description: `由 Fadu ${dataSet.index.extractor} 从所列报告读出。Read by Fadu ${dataSet.index.extractor} from the reports listed.`,
    resources: TABLES.map((table) => {
      const content = files.get(`${table.name}.csv`) ?? ''
      return {
        name: table.name,
        title: table.title,
        path: `${table.name}.csv`,
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: Buffer.byteLength(content),
        hash: `sha256:${sha256(content)}`,
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: table.columns.map((column) => describeField(table.name, column)),
          missingValues: [''],
          ...(table.primaryKey && { primaryKey: table.primaryKey }),
          ...(table.foreignKeys.length > 0 && { foreignKeys: table.foreignKeys }),
        },
      }
    }),
  }
}

const TYPES: Record<CsvColumn['kind'], string> = { text: 'string', 'optional text': 'string', number: 'number', 'optional number': 'number', boolean: 'boolean', list: 'string' }
const INTEGERS = new Set(['year', 'report_year', 'time_period', 'span_start', 'span_end', 'page', 'characters', 'digit_runs', 'observations', 'targets', 'unmapped'])

export interface FieldDescriptor {
  name: string
  type: string
  description?: string
  $comment?: string
  constraints: { required: boolean; enum?: readonly string[] }
}

export function describeField(table: string, column: CsvColumn): FieldDescriptor {
  const values = CLOSED_LISTS[`${table}.${column.name}`]
  const description = FIELD_NOTES[`${table}.${column.name}`] ?? FIELD_NOTES[column.name]
  return {
    name: column.name,
    type: INTEGERS.has(column.name) ? 'integer' : TYPES[column.kind],
    ...(description !== undefined && { description }),
    ...(column.name === 'flags' && { $comment: Object.keys(FLAGS).join('|') }),
    constraints: { required: !column.kind.startsWith('optional') && column.kind !== 'list' ? !MAY_BE_EMPTY.has(`${table}.${column.name}`) : false, ...(values && { enum: values }) },
  }
}

/** Text that may be the empty text, so that it is not required. */
const MAY_BE_EMPTY = new Set(['observations.id', 'observations.unit', 'regions.pinyin', 'regions.initials', 'regions.short'])
