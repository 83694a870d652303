/** A report as names and values; what nobody recorded is said to be unrecorded, never guessed. */
import { useDataPage } from '../page.ts'
import { listAncestors } from '../resolve.ts'
import { Say } from '../present/Say.tsx'
import { scriptOf } from '../present/script.ts'
import type { Fact } from '../present/Facts.tsx'
import type { ReadingFile, ReportEntry } from '../../model/dataset.ts'

export function useReportFacts(report: ReportEntry, reading: Pick<ReadingFile, 'report'>): Fact[] {
  const { words, dataset } = useDataPage()
  const unrecorded = <span className="faint">{words.t('evidence.not_recorded')}</span>
  const lang = scriptOf(reading)
  const path = [...listAncestors(report.region, dataset.holdings.regions)].reverse().map((region) => words.of(region))
  const own = dataset.holdings.regions.find((region) => region.code === report.region)
  const source = report.source_url
  return [
    { name: words.t('evidence.report'), value: report.title === null ? <span className="faint">{words.t('evidence.title_missing')}</span> : <span lang={lang}>{report.title}</span> },
    { name: words.t('table.region'), value: [...path, own === undefined ? '' : words.of(own)].join(' / ') },
    { name: words.t('evidence.year'), value: words.t('year.report', { year: report.year }) },
    ...(report.publisher === null ? [] : [{ name: words.t('evidence.publisher'), value: <span lang={lang}>{report.publisher}</span> }]),
    { name: words.t('evidence.published'), value: report.published === null ? unrecorded : words.date(report.published) },
    { name: words.t('evidence.source'), value: source === null || !/^https?:\/\//.test(source) ? <span className="faint">{words.t('evidence.no_source')}</span> : <a href={source} rel="noreferrer">{source}</a> },
    { name: words.t('evidence.file'), value: <Say text={report.file} /> },
    ...(report.retrieved === null ? [] : [{ name: words.t('evidence.retrieved'), value: words.date(report.retrieved) }]),
  ]
}
