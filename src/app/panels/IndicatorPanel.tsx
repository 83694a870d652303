/** One indicator over the chosen regions: what it says, its ranking or its one figure, what to mind, the same numbers as a table. */
import { Fragment, useMemo } from 'react'
import { listReservations } from '../../compare/comparable.ts'
import { rankRows } from '../../compare/rank.ts'
import { tellReservation } from '../../compare/sentences.ts'
import { summariseRanking } from '../../compare/summarise.ts'
import { tabulate } from '../../compare/tabulate.ts'
import { useDataPage } from '../page.ts'
import { Later } from '../present/Later.tsx'
import { Say } from '../present/Say.tsx'
import { ChartLegend } from './ChartLegend.tsx'
import { RankingFigure } from './RankingFigure.tsx'
import { TakeawayText } from './TakeawayText.tsx'
import { ValueCard } from './ValueCard.tsx'
import type { PublicIndicator } from '../../model/dataset.ts'

const loadTable = () => import('./NumberTable.tsx')

export function IndicatorPanel({ indicator }: { indicator: PublicIndicator }) {
  const { dataset, resolved, words } = useDataPage()
  const { catalogue } = dataset.holdings
  const table = useMemo(() => tabulate(dataset.holdings, indicator, resolved.choice), [dataset, indicator, resolved.choice])
  const ranking = useMemo(() => rankRows(table), [table])
  const telling = useMemo(() => ({ indicator, units: catalogue.units, words }), [indicator, catalogue, words])
  const takeaways = summariseRanking(indicator, ranking)
  const reservations = listReservations(indicator, ranking.ranked)
  const domain = catalogue.domains.find((entry) => entry.id === indicator.domain)
  const unit = catalogue.units.find((entry) => entry.id === indicator.unit)
  const [only] = ranking.ranked
  return (
    <>
      <header className="panel-head">
        {domain !== undefined && <p className="eyebrow">{words.of(domain)}</p>}
        <h1 id="indicator" tabIndex={-1}>
          {words.of(indicator)}
        </h1>
        <p className="takeaway">
          {takeaways.map((takeaway, at) => (
            <Fragment key={JSON.stringify([takeaway.kind, 'reason' in takeaway && takeaway.reason])}>
              {at > 0 && words.lang !== 'zh' && ' '}
              <TakeawayText takeaway={takeaway} telling={telling} />
            </Fragment>
          ))}
        </p>
        <p className="definition">
          <Say text={words.of(indicator.definition)} /> {unit !== undefined && indicator.unit !== 'percent' && <span className="nowrap">{words.t('panel.unit', { unit: words.of(unit) })}</span>}
        </p>
      </header>
      {ranking.ranked.length > 1 && <ChartLegend rows={ranking.ranked} />}
      {ranking.ranked.length === 1 && only !== undefined ? <ValueCard row={only} indicator={indicator} lane={ranking.lane} /> : <RankingFigure indicator={indicator} ranking={ranking} telling={telling} />}
      {reservations.length > 0 && (
        <p className="reservation">
          <strong>{words.t('reservation.lead')}</strong>
          <Say text={reservations.map((reservation) => tellReservation(reservation, words)).join(words.t('list.semicolon'))} />
          {words.t('reservation.end')}
        </p>
      )}
      <Later load={loadTable} height={`${table.rows.length * 2.5 + 7}rem`}>
        {({ NumberTable }) => <NumberTable table={table} ranking={ranking} />}
      </Later>
    </>
  )
}
