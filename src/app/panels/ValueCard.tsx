/** One figure only: not a chart of one bar but the figure with the sentence it comes from, and why the others have none. */
import { useCallback } from 'react'
import { writeRegion, writeShown, writeYear } from '../../compare/sentences.ts'
import { FLAGS, GAPS } from '../../model/lists.ts'
import { useLoaded } from '../load.ts'
import { useDataPage } from '../page.ts'
import { Problem } from '../present/Problem.tsx'
import { Quote } from '../present/Quote.tsx'
import { CorrectedSign, FindingSign, GapSign, OriginSign } from '../present/Sign.tsx'
import { ViewLink } from '../present/ViewLink.tsx'
import { isCorrected, signOf } from '../../compare/sign.ts'
import { sourceOf, useOpenSource } from './open.ts'
import type { Row } from '../../compare/tabulate.ts'
import type { PublicIndicator } from '../../model/dataset.ts'

export function ValueCard({ row, indicator, lane }: { row: Row; indicator: PublicIndicator; lane: readonly Row[] }) {
  const { words, door, dataset } = useDataPage()
  const key = row.report?.key ?? ''
  const load = useCallback(() => door.reading(dataset.index, key), [door, dataset, key])
  const reading = useLoaded(load)
  const telling = { indicator, units: dataset.holdings.catalogue.units, words }
  const sign = signOf(row)
  const openSource = useOpenSource(indicator)
  return (
    <div className="card">
      <p className="card-head">
        {writeRegion(row.region, words)} <span className="faint">{writeYear(row, words)}</span>
      </p>
      <p className="card-value">
        {row.stated === undefined ? <OriginSign kind="derived" /> : row.partYear && <OriginSign kind="part_year" />}
        {writeShown(row, telling)}
        {sign !== null && <FindingSign severity={sign} />}
      </p>
      {isCorrected(row) && (
        <p>
          <CorrectedSign /> {words.of(FLAGS.corrected)}
        </p>
      )}
      {reading.state === 'ready' && <Quote reading={reading.value} ids={row.cell?.ids ?? []} />}
      {reading.state === 'loading' && <p className="waiting">{words.t('evidence.loading')}</p>}
      {reading.state === 'failed' && <Problem error={reading.error} retry={reading.retry} />}
      <p>
        <ViewLink change={openSource(sourceOf(row))}>{words.t('panel.open_source')}</ViewLink>
      </p>
      <ul className="card-lane" aria-label={words.t('chart.lane')}>
        {lane.map((other) => (
          <li key={other.region.code}>
            <ViewLink change={openSource(sourceOf(other))}>
              {writeRegion(other.region, words)}
              <GapSign reason={other.gap ?? 'not_stated'} />
              <span className="faint">{words.of(GAPS[other.gap ?? 'not_stated'])}</span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
