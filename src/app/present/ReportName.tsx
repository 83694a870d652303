/** A report by its place and year, and its body where that is not the government; leading to its text. */
import { writeRegion } from '../../compare/sentences.ts'
import { useDataPage } from '../page.ts'
import { nameOtherBody } from '../report_name.ts'
import { ViewLink } from './ViewLink.tsx'

interface Props {
  /** Its key. */
  report: string
  /** A number in it to be shown. */
  number?: string
}

export function ReportLink({ report, number = '' }: Props) {
  return (
    <ViewLink className="report-link" change={{ v: 'report', t: report, m: number, f: {}, q: '', o: '' }}>
      <ReportName report={report} />
    </ViewLink>
  )
}

export function ReportName({ report }: { report: string }) {
  const { words, dataset } = useDataPage()
  const entry = dataset.holdings.reports.find(({ key }) => key === report)
  const region = dataset.holdings.regions.find(({ code }) => code === entry?.region)
  if (entry === undefined || region === undefined) return <>{report}</>
  const body = nameOtherBody(entry.body, { words, dataset })
  return (
    <span className="report-name">
      {writeRegion(region, words)} <span className="report-year">{words.t('year.report', { year: entry.year })}{body !== '' && ` · ${body}`}</span>
    </span>
  )
}
