/** From what was chosen in the dialog to a file: its task for the worker, its name. */
import { writeDataDate } from '../../../compare/dated.ts'
import { nameBody, nameRegions, nameYears } from '../choose/names.ts'
import { listReports } from '../../export/run.ts'
import { nameFile } from '../../file_name.ts'
import { DEFAULTS } from '../../view.ts'
import type { Content } from '../../export/run.ts'
import type { Task } from '../../export/protocol.ts'
import type { DataPage } from '../../page.ts'
import type { Seen } from './seen.ts'

export type Which = 'seen' | 'all'
export type Format = 'csv' | 'xlsx'

/** With more rows than these, sentences are left out: file and place lead to them. */
export const QUOTED = 5000

interface Wanted {
  which: Which
  format: Format
  content: Content
  hasQuotes: boolean
}

export function planTask({ which, format, content, hasQuotes }: Wanted, seen: Seen, page: DataPage): Task {
  const { view, words, dataset, store, findings } = page
  const { holdings, index } = dataset
  const sort = content.missing.length > 0
  const conversions = which === 'all' ? null : seen.conversions
  if (format === 'csv') return { lang: view.lang, sort, workbook: null, conversions }
  const address = store.link({ m: '', theme: 'auto', d: index.version }, ['lang', 'y', 'd'])
  const isOpen = address.startsWith('http')
  const link = (m: string) => store.link({ ...DEFAULTS, v: 'report', t: 'REPORT', m, lang: view.lang, d: index.version }, ['lang', 'd'])
  const keys = new Set([...listReports(content), ...content.missing.flatMap(({ report }) => report?.key ?? [])])
  const about = {
    title: which === 'all' ? words.t('export.everything') : seen.title,
    choice: which === 'all' ? [] : listChoice(seen, page),
    rows: content.rows.length + content.missing.length,
    hasQuotes,
    date: writeDataDate(holdings.reports.filter((report) => keys.has(report.key)), words),
    version: index.version,
    address: isOpen ? address : null,
    isMadeUp: index.synthetic,
  }
  const { catalogue, regions, reports } = holdings
  return { lang: view.lang, sort, conversions, workbook: { about, holdings: { catalogue, regions, reports }, findings, links: isOpen ? { number: link('NUMBER'), report: link('') } : null } }
}

/** What was chosen, by name. */
export function listChoice(seen: Seen, page: DataPage): { name: string; value: string }[] {
  const { words, view } = page
  return [
    { name: words.t('choose.regions'), value: nameRegions(page) },
    { name: words.t('choose.years'), value: nameYears(view.y, words) },
    { name: words.t('choose.body'), value: nameBody(view.b, page) },
    ...seen.filters,
  ]
}

/** Content, filters and data version, short enough for every file system. */
export function nameExport(which: Which, format: Format, seen: Seen, page: DataPage): string {
  const { words, view, dataset } = page
  const parts = which === 'all' ? [words.t('export.everything')] : [seen.title, nameRegions(page), nameYears(view.y, words), ...seen.filters.map(({ value }) => value)]
  return nameFile(parts.map((part) => (part.length > 24 ? `${part.slice(0, 23)}…` : part)).slice(0, 6), format, dataset.index, words)
}
