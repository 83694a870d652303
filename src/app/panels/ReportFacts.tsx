/** The report that a number stands in, and where in it. */
import { useDataPage } from '../page.ts'
import { Facts } from '../present/Facts.tsx'
import { scriptOf } from '../present/script.ts'
import { useReportFacts } from './report_facts.tsx'
import type { ReadingFile, ReportEntry } from '../../model/dataset.ts'
import type { Mention } from '../../model/reading.ts'

interface Props {
  report: ReportEntry
  reading: ReadingFile
  mention?: Mention
}

export function ReportFacts({ report, reading, mention }: Props) {
  const { words } = useDataPage()
  const lang = scriptOf(reading)
  const rows = useReportFacts(report, reading)
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
