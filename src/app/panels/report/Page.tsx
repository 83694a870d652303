/** The source reader: one report's text with every number in it, and what was read in each. */
import { useCallback, useEffect, useMemo } from 'react'
import { useLoaded } from '../../load.ts'
import { useDataPage } from '../../page.ts'
import { Notices } from '../../present/Notices.tsx'
import { Problem } from '../../present/Problem.tsx'
import { nameReport } from '../../report_name.ts'
import { chooseReport } from './choose.ts'
import { Reader } from './Reader.tsx'
import { ReportChoice } from './ReportChoice.tsx'
import type { ReportEntry } from '../../../model/dataset.ts'

export function Page() {
  const { view, words, dataset, resolved } = useDataPage()
  const report = useMemo(() => chooseReport(view.t, dataset.holdings, resolved.choice), [view.t, dataset, resolved.choice])
  const isUnknown = view.t !== '' && report?.key !== view.t
  return (
    <>
      {isUnknown && <Notices notices={[{ key: 'notice.unknown_report', fill: { value: view.t } }]} />}
      {report === null ? <p>{words.t('reader.none')}</p> : <OpenReport key={report.key} report={report} />}
    </>
  )
}

function OpenReport({ report }: { report: ReportEntry }) {
  const { words, door, dataset } = useDataPage()
  const load = useCallback(() => door.reading(dataset.index, report.key), [door, dataset, report])
  const reading = useLoaded(load)
  const name = nameReport(report, { words, dataset })
  useEffect(() => {
    document.title = [name, words.t('site.name'), words.t('site.subtitle')].join(' · ')
  }, [name, words])
  return (
    <>
      <header className="reader-head">
        <h1 id="report" tabIndex={-1}>
          {name}
        </h1>
        <ReportChoice report={report} />
      </header>
      {reading.state === 'loading' && <p className="waiting">{words.t('evidence.loading')}</p>}
      {reading.state === 'failed' && <Problem error={reading.error} retry={reading.retry} />}
      {reading.state === 'ready' && <Reader report={report} reading={reading.value} />}
    </>
  )
}
