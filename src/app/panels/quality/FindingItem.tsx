/** One finding: what it says, the figures it rests on, each leading to its source, and the sentences they stand in. */
import { useCallback } from 'react'
import { listReports } from '../../../compare/findings.ts'
import { RULES } from '../../../model/lists.ts'
import { useLoaded } from '../../load.ts'
import { useDataPage } from '../../page.ts'
import { Problem } from '../../present/Problem.tsx'
import { Quote } from '../../present/Quote.tsx'
import { ReportLink } from '../../present/ReportName.tsx'
import { Say } from '../../present/Say.tsx'
import { FindingSign } from '../../present/Sign.tsx'
import { NumberLink } from './NumberLink.tsx'
import type { FindingEntry } from '../../../model/dataset.ts'

/** More sentences than these are shown only when asked for. */
const SENTENCES = 2

export function FindingItem({ finding }: { finding: FindingEntry }) {
  const { words, door, dataset } = useDataPage()
  const load = useCallback(() => Promise.all(listReports(finding).map((key) => door.reading(dataset.index, key))), [door, dataset, finding])
  const readings = useLoaded(load)
  return (
    <li className="remark">
      <p className="remark-head">
        <FindingSign severity={finding.severity} />
        <strong>
          {listReports(finding).map((key) => (
            <ReportLink key={key} report={key} />
          ))}
        </strong>
        <span className="faint">
          <span className="sr-only">{words.t(`legend.finding_${finding.severity}`)}</span> <Say text={words.of(RULES[finding.rule])} />
        </span>
      </p>
      <p>
        <Say text={words.of(finding)} />
      </p>
      {readings.state === 'failed' && <Problem error={readings.error} retry={readings.retry} />}
      {readings.state === 'loading' && <p className="waiting">{words.t('evidence.loading')}</p>}
      {readings.state === 'ready' &&
        readings.value.map((reading) => {
          const mentions = reading.mentions.filter((mention) => finding.ids.includes(mention.id))
          const sentences = [...new Set(mentions.map((mention) => mention.sentence.join()))]
          const first = sentences.slice(0, SENTENCES)
          const isFirst = (mention: (typeof mentions)[number]) => first.includes(mention.sentence.join())
          const rest = mentions.filter((mention) => !isFirst(mention)).map(({ id }) => id)
          return (
            <div key={reading.key}>
              <ul className="number-links">
                {mentions.map((mention) => (
                  <li key={mention.id}>
                    <NumberLink mention={mention} reading={reading} />
                  </li>
                ))}
              </ul>
              <Quote reading={reading} ids={mentions.filter(isFirst).map(({ id }) => id)} brief />
              {rest.length > 0 && (
                <details className="more-sentences">
                  <summary>{words.plural('quality.sentences', sentences.length - SENTENCES)}</summary>
                  <Quote reading={reading} ids={rest} brief />
                </details>
              )}
            </div>
          )
        })}
    </li>
  )
}
