/** One report's region: what it is, who says so, which places its text speaks for, and in which words. */
import { useCallback, useState } from 'react'
import { useLoaded } from '../../load.ts'
import { useDataPage } from '../../page.ts'
import { listAncestors } from '../../resolve.ts'
import { Facts } from '../../present/Facts.tsx'
import { Problem } from '../../present/Problem.tsx'
import { ReportLink } from '../../present/ReportName.tsx'
import { Say } from '../../present/Say.tsx'
import type { Fact } from '../../present/Facts.tsx'
import type { ReportEntry, Resolution } from '../../../model/dataset.ts'

export function ResolutionItem({ report, resolution }: { report: ReportEntry; resolution: Resolution | null }) {
  const { words, dataset } = useDataPage()
  const [isOpen, setOpen] = useState(false)
  const { regions } = dataset.holdings
  const own = regions.find((region) => region.code === report.region)
  const path = [...[...listAncestors(report.region, regions)].reverse(), ...(own === undefined ? [] : [own])].map((region) => words.of(region))
  const rows: Fact[] = [
    { name: words.t('table.region'), value: <>{path.join(' / ')} <code>{report.region}</code></> },
    { name: words.t('quality.manifest'), value: resolution === null || resolution.evidence === '' ? <span className="faint">{words.t('evidence.not_recorded')}</span> : <Say text={[resolution.by, resolution.evidence].filter(Boolean).join(words.t('list.colon'))} /> },
  ]
  if (resolution !== null) {
    rows.push({
      name: words.t('quality.candidates'),
      value:
        resolution.candidates.length === 0 ? (
          words.t('quality.no_candidates')
        ) : (
          <ol className="candidates">
            {resolution.candidates.map((candidate) => (
              <li key={candidate.code}>
                <span lang="zh-Hans">{candidate.zh}</span> <code>{candidate.code}</code> <span className="faint">{words.t('quality.score', { score: words.number(candidate.score) })}</span>
              </li>
            ))}
          </ol>
        ),
    })
  }
  return (
    <li className="remark">
      <p className="remark-head">
        <strong>
          <ReportLink report={report.key} />
        </strong>
        <span className={`region-status status-${report.status}`}>{words.t(`quality.status.${report.status}`)}</span>
      </p>
      <Facts rows={rows} />
      <details className="more-sentences" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.t('quality.clues')}</summary>
        {isOpen && <Clues report={report.key} />}
      </details>
    </li>
  )
}

/** The words of the text that spoke for its region. */
function Clues({ report }: { report: string }) {
  const { words, door, dataset } = useDataPage()
  const load = useCallback(() => door.reading(dataset.index, report), [door, dataset, report])
  const reading = useLoaded(load)
  if (reading.state === 'failed') return <Problem error={reading.error} retry={reading.retry} />
  if (reading.state === 'loading') return <p className="waiting">{words.t('evidence.loading')}</p>
  return (
    <ul className="clues">
      {reading.value.report.region.evidence.map((clue, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the list never changes, and two clues may read alike
        <li key={at}>
          <Say text={words.of(clue)} />
        </li>
      ))}
    </ul>
  )
}
