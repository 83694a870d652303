/** The report that a number stands in, and where in it; what nobody recorded is said to be unrecorded, never guessed. */
import { useDataPage } from '../page.ts'
import { listAncestors } from '../resolve.ts'
import { Say } from '../present/Say.tsx'
import { Facts } from '../present/Facts.tsx'
import type { Fact } from '../present/Facts.tsx'
import { scriptOf } from '../present/script.ts'
import type { ReadingFile, ReportEntry } from '../../model/dataset.ts'
import type { Mention } from '../../model/reading.ts'

interface Props {
  report: ReportEntry
  reading: ReadingFile
  mention?: Mention
}

export function ReportFacts({ report, reading, mention }: Props) {
  const { words, dataset } = useDataPage()
  const unrecorded = <span className="faint">{words.t('evidence.not_recorded')}</span>
  const lang = scriptOf(reading)
  const path = [...listAncestors(report.region, dataset.holdings.regions)].reverse().map((region) => words.of(region))
  const own = dataset.holdings.regions.find((region) => region.code === report.region)
  const rows: Fact[] = [
    { name: words.t('evidence.report'), value: report.title === null ? <span className="faint">{words.t('evidence.title_missing')}</span> : <span lang={lang}>{report.title}</span> },
    { name: words.t('table.region'), value: [...path, own === undefined ? '' : words.of(own)].join(' / ') },
    { name: words.t('evidence.year'), value: words.t('year.report', { year: report.year }) },
    { name: words.t('evidence.published'), value: report.published === null ? unrecorded : words.date(report.published) },
    { name: words.t('evidence.source'), value: report.source_url === null || !/^https?:\/\//.test(report.source_url) ? unrecorded : <a href={report.source_url} rel="noreferrer">{report.source_url}</a> },
    { name: words.t('evidence.file'), value: <Say text={report.file} /> },
  ]
  if (report.retrieved !== null) rows.push({ name: words.t('evidence.retrieved'), value: words.date(report.retrieved) })
  if (report.publisher !== null) rows.splice(3, 0, { name: words.t('evidence.publisher'), value: <span lang={lang}>{report.publisher}</span> })
  if (mention !== undefined) {
    const heading = reading.sections.filter((section) => section.start <= mention.start && mention.start < section.end).map((section) => section.heading)
    const of = reading.text.length
    const place = { at: words.number(mention.start + 1), of: words.number(of), percent: `${Math.round((mention.start / Math.max(1, of)) * 100)}%` }
    const page = reading.pages.filter((start) => start <= mention.start).length
    if (heading.length > 0) rows.push({ name: words.t('evidence.section'), value: <span lang={lang}>{heading.join(' › ')}</span> })
    rows.push({ name: words.t('evidence.place'), value: reading.pages.length > 0 ? words.t('evidence.page', { page, ...place }) : words.t('evidence.place_value', place) })
    rows.push({ name: words.t('evidence.id'), value: <code>{mention.id}</code> })
  }
  return (
    <>
      <h2>{words.t('evidence.report')}</h2>
      <Facts rows={rows} />
    </>
  )
}
