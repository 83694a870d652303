/** The publication sheet: of each place and year whether the report is here, when it was published, and which required parts it has. */
import { useCallback, useMemo } from 'react'
import { listPublication } from '../../../compare/publication.ts'
import { listAnnual } from '../../../compare/tally.ts'
import { useLoaded } from '../../load.ts'
import { useDataPage } from '../../page.ts'
import { FilterChoice } from '../../present/FilterChoice.tsx'
import { Problem } from '../../present/Problem.tsx'
import { Say } from '../../present/Say.tsx'
import { usePaper } from '../../present/use_paper.ts'
import { BodyChoice } from '../BodyChoice.tsx'
import { PartsTable } from './PartsTable.tsx'
import { PublicationTools } from './PublicationTools.tsx'
import { summarisePublication } from './summary.ts'
import { YearsTable } from './YearsTable.tsx'
import type { PublicationFacts } from '../../../compare/publication.ts'

export function Page() {
  const { words, door, dataset } = useDataPage()
  const load = useCallback(() => door.publication(dataset.index), [door, dataset])
  const loaded = useLoaded(load)
  usePaper('sheet')
  return (
    <div className="publication">
      <header className="page-head">
        <h1>{words.t('publication.title')}</h1>
        <p className="lead">
          <Say text={words.t('publication.lead')} />
        </p>
      </header>
      {loaded.state === 'loading' && <p className="waiting">{words.t('loading')}</p>}
      {loaded.state === 'failed' && <Problem error={loaded.error} retry={loaded.retry} />}
      {loaded.state === 'ready' && <Sheet facts={loaded.value} />}
    </div>
  )
}

function Sheet({ facts }: { facts: Pick<PublicationFacts, 'publication' | 'notPublished'> }) {
  const { words, view, dataset, resolved } = useDataPage()
  const { regions, reports } = dataset.holdings
  const { body } = resolved.choice
  const every = useMemo(() => listYears(listAnnual([...reports, ...facts.notPublished], body).map(({ year }) => year)), [reports, facts, body])
  const asked = every.filter((year) => String(year) === view.f['year'])
  const years = asked.length > 0 ? asked : every
  // A place of which somebody has searched a report in vain belongs here too, though it is compared nowhere.
  const codes = useMemo(() => [...new Set([...resolved.everyone, ...facts.notPublished.filter((entry) => entry.body === body).map(({ region }) => region)])], [resolved.everyone, facts, body])
  const rows = listPublication({ ...facts, regions, reports }, { regions: codes, body, years })
  return (
    <>
      <p className="takeaway">{summarisePublication(rows, words)}</p>
      <div className="part-tools">
        <BodyChoice />
        <FilterChoice label={words.t('table.year')} column="year" options={every.map((year) => ({ value: String(year), name: words.t('year.report', { year }) }))} />
        <PublicationTools rows={rows} />
      </div>
      <YearsTable rows={rows} years={years} />
      <PartsTable rows={rows.filter((row) => row.presence !== 'not_collected')} />
      <p className="faint note">{words.t('publication.note')}</p>
    </>
  )
}

/** Every year from the first to the last, the years without any report too. */
function listYears(years: readonly number[]): number[] {
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at)
}
