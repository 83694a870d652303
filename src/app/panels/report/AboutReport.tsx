/** The report as such: who published it, when and where, and which file was read, with what. */
import { useDataPage } from '../../page.ts'
import { Facts } from '../../present/Facts.tsx'
import { useReportFacts } from '../report_facts.tsx'
import type { ReadingFile, ReportEntry } from '../../../model/dataset.ts'

export function AboutReport({ report, reading }: { report: ReportEntry; reading: ReadingFile }) {
  const { words } = useDataPage()
  const facts = useReportFacts(report, reading)
  return (
    <details className="about" open>
      <summary>{words.t('reader.about')}</summary>
      <Facts
        rows={[
          ...facts,
          { name: words.t('reader.characters'), value: words.number(report.characters) },
          { name: words.t('reader.script'), value: words.t(`reader.script.${report.script}`) },
          { name: words.t('reader.reader'), value: <code>{report.reader}</code> },
          { name: 'SHA-256', value: <code>{report.sha256}</code> },
        ]}
      />
    </details>
  )
}
