/** A slide of a number that belongs to no indicator: the sentence that it stands in. */
import { useCallback } from 'react'
import { useLoaded } from '../load.ts'
import { useDataPage } from '../page.ts'
import { Notices } from '../present/Notices.tsx'
import { Problem } from '../present/Problem.tsx'
import { Quote } from '../present/Quote.tsx'
import { nameReport } from '../report_name.ts'

export function MentionSlide({ report: key, id }: { report: string; id: string }) {
  const { words, door, dataset } = useDataPage()
  const load = useCallback(() => door.reading(dataset.index, key), [door, dataset, key])
  const reading = useLoaded(load)
  const report = dataset.holdings.reports.find((entry) => entry.key === key)
  if (reading.state === 'loading') return <p className="waiting">{words.t('evidence.loading')}</p>
  if (reading.state === 'failed') return <Problem error={reading.error} retry={reading.retry} />
  const mention = reading.value.mentions.find((entry) => entry.id === id)
  if (mention === undefined || report === undefined) return <Notices notices={[{ key: 'notice.unknown_number', fill: { value: id } }]} />
  return (
    <section className="sentence-slide">
      <h1>{nameReport(report, { words, dataset })}</h1>
      <p className="evidence-value">{mention.surface}</p>
      <Quote reading={reading.value} ids={[id]} around />
    </section>
  )
}
