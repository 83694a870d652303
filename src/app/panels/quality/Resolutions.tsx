/** How the region of each report was settled: by a person, by the text, or not. */
import { useCallback } from 'react'
import { useLoaded } from '../../load.ts'
import { useDataPage } from '../../page.ts'
import { FilterChoice } from '../../present/FilterChoice.tsx'
import { Growing } from '../../present/Growing.tsx'
import { Problem } from '../../present/Problem.tsx'
import { ResolutionItem } from './ResolutionItem.tsx'

const STATUSES = ['unknown', 'ambiguous', 'auto', 'confirmed'] as const

export function Resolutions() {
  const { words, view, door, dataset } = useDataPage()
  const load = useCallback(() => door.publication(dataset.index), [door, dataset])
  const loaded = useLoaded(load)
  const { status = '' } = view.f
  const { reports } = dataset.holdings
  const count = (wanted: string) => reports.filter((report) => report.status === wanted).length
  // What a person must still look at comes first.
  const chosen = STATUSES.filter((one) => status === '' || one === status).flatMap((one) => reports.filter((report) => report.status === one))
  if (loaded.state === 'failed') return <Problem error={loaded.error} retry={loaded.retry} />
  if (loaded.state === 'loading') return <p className="waiting">{words.t('loading')}</p>
  const known = new Map(loaded.value.publication.map((entry) => [entry.key, entry.resolution]))
  return (
    <>
      <p className="lead">{words.t('quality.regions_lead')}</p>
      <div className="part-tools">
        <FilterChoice
          label={words.t('quality.status')}
          column="status"
          options={STATUSES.filter((one) => count(one) > 0).map((one) => ({ value: one, name: `${words.t(`quality.status.${one}`)} ${words.number(count(one))}` }))}
        />
        <output className="faint">{words.t('part.shown', { shown: words.number(chosen.length), all: words.number(reports.length) })}</output>
      </div>
      <Growing key={status} items={chosen} step={20}>
        {(shown) => (
          <ul className="remarks">
            {shown.map((report) => (
              <ResolutionItem key={report.key} report={report} resolution={known.get(report.key) ?? null} />
            ))}
          </ul>
        )}
      </Growing>
    </>
  )
}
