/** `data/context.csv`: figures about a region that no report states, such as its residents; used for that very region only. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsv } from './csv.ts'
import type { Problem } from './problem.ts'
import type { ContextEntry } from '../../src/model/dataset.ts'

const CONTEXT = 'context.csv'
const COLUMNS = ['region', 'year', 'what', 'value', 'source']

/** All rows, ordered by region and year; none where there is no file. */
export function loadContext(dataDir: string): { context: ContextEntry[]; problems: Problem[] } {
  const path = join(dataDir, CONTEXT)
  if (!existsSync(path)) return { context: [], problems: [] }
  const csv = parseCsv(CONTEXT, readFileSync(path, 'utf8'), COLUMNS)
  const problems = [...csv.problems]
  const context = csv.rows.flatMap(({ line, cells }): ContextEntry[] => {
    const { region = '', year = '', what = '', value = '', source = '' } = cells
    const wrong = /^(\d{6}|\d{9})$/.test(region) ? (/^\d{4}$/.test(year) ? (what === 'residents' ? (Number(value) > 0 ? (source === '' ? 'source' : null) : 'value') : 'what') : 'year') : 'region'
    if (wrong === null) return [{ region, year: Number(year), what: 'residents', value: Number(value), source }]
    const [zh, en] = FORMS[wrong] ?? ['', '']
    problems.push({ file: CONTEXT, line, entry: region, what: { zh: `列 ${wrong} 的写法不对：${cells[wrong] ?? ''}`, en: `column ${wrong} is not as it should be: ${cells[wrong] ?? ''}` }, cure: { zh: `应为${zh}`, en: `write ${en}` } })
    return []
  })
  return { context: context.sort((a, b) => (a.region < b.region ? -1 : a.region > b.region ? 1 : a.year - b.year)), problems }
}

const FORMS: Record<string, readonly [string, string]> = {
  region: ['六位或九位区划代码', 'a division code of six or nine digits'],
  year: ['四位年份', 'a year of four digits'],
  what: ['residents（常住人口）', 'residents'],
  value: ['大于 0 的数字，不带单位和分节号', 'a number above 0, without unit and separators'],
  source: ['来源，如统计公报的名称', 'the source, such as the name of a statistical bulletin'],
}
