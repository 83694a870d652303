/** Of when data are: never the clock, but the years of their reports and the latest date of publication that somebody recorded. */
import type { ReportEntry } from '../model/dataset.ts'
import type { Words } from './words.ts'

/** 2021–2025年度报告，最近一份发布于2026年2月26日; '' without a report. */
export function writeDataDate(reports: readonly Pick<ReportEntry, 'year' | 'published'>[], words: Words): string {
  if (reports.length === 0) return ''
  const years = reports.map((report) => report.year)
  const [from, until] = [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))]
  const told = from === until ? words.t('export.date_year', { year: from }) : words.t('export.date_years', { from, until })
  const dates = reports.flatMap((report) => report.published ?? []).sort()
  const published = dates[dates.length - 1]
  return published === undefined ? told : words.t('export.date_published', { years: told, date: words.date(published) })
}
