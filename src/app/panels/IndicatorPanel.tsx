/** One indicator over the chosen regions: what it says, its chart or its one figure, what to mind, the same numbers as a table. */
import { Fragment, useCallback, useMemo } from 'react'
import { compareYears } from '../../compare/change.ts'
import { listReservations } from '../../compare/comparable.ts'
import { rankRows } from '../../compare/rank.ts'
import { tellTakeaway } from '../../compare/sentences.ts'
import { tabulateSeries } from '../../compare/series.ts'
import { summariseRanking } from '../../compare/summarise.ts'
import { tabulate } from '../../compare/tabulate.ts'
import { useLoaded } from '../load.ts'
import { useDataPage } from '../page.ts'
import { Later } from '../present/Later.tsx'
import { Say } from '../present/Say.tsx'
import { ChartLegend } from './ChartLegend.tsx'
import { RankingFigure } from './RankingFigure.tsx'
import { Reservations } from './Reservations.tsx'
import { TakeawayText } from './TakeawayText.tsx'
import { ValueCard } from './ValueCard.tsx'
import type { Normaliser } from '../../compare/normalise.ts'
import type { PublicIndicator } from '../../model/dataset.ts'

const loadTable = () => import('./NumberTable.tsx')
const loadCharts = () => import('./charts/Charts.tsx')

export function IndicatorPanel({ indicator: chosen }: { indicator: PublicIndicator }) {
  const { dataset, resolved, words, view } = useDataPage()
  const { holdings } = dataset
  const { catalogue } = holdings
  const normaliser = useNormaliser(chosen)
  const indicator = normaliser?.indicator ?? chosen
  const table = useMemo(() => {
    const plain = tabulate(holdings, chosen, resolved.choice)
    return normaliser === null ? plain : { indicator: normaliser.indicator, rows: plain.rows.map((row) => normaliser.convert(row)) }
  }, [holdings, chosen, resolved.choice, normaliser])
  const ranking = useMemo(() => rankRows(table), [table])
  const changes = useMemo(() => (normaliser === null ? compareYears(tabulateSeries(holdings, chosen, resolved.choice)) : null), [holdings, chosen, resolved.choice, normaliser])
  const data = useMemo(() => ({ indicator, ranking, focus: view.r }), [indicator, ranking, view.r])
  const telling = useMemo(() => ({ indicator, units: catalogue.units, words }), [indicator, catalogue, words])
  const takeaways = summariseRanking(indicator, ranking, changes)
  const domain = catalogue.domains.find((entry) => entry.id === indicator.domain)
  const unit = catalogue.units.find((entry) => entry.id === indicator.unit)
  const [only] = ranking.ranked
  const figure = (
    <>
      {ranking.ranked.length > 1 && <ChartLegend rows={ranking.ranked} />}
      {ranking.ranked.length === 1 && only !== undefined ? <ValueCard row={only} indicator={indicator} lane={ranking.lane} /> : <RankingFigure data={data} />}
    </>
  )
  const gap = words.lang === 'zh' ? '' : ' '
  return (
    <>
      <header className="panel-head">
        {domain !== undefined && <p className="eyebrow">{words.of(domain)}</p>}
        <h1 id="indicator" tabIndex={-1}>
          {words.of(indicator)}
        </h1>
        <p className="takeaway">
          {takeaways.map((takeaway, at) => (
            <Fragment key={takeaway.kind}>
              {at > 0 && gap}
              <TakeawayText takeaway={takeaway} telling={telling} />
            </Fragment>
          ))}
        </p>
        <p className="definition">
          <Say text={words.of(indicator.definition)} /> {unit !== undefined && indicator.unit !== 'percent' && <span className="nowrap">{words.t('panel.unit', { unit: words.of(unit) })}</span>}
        </p>
      </header>
      {(view.embed === '' || resolved.chart !== 'ranking') && (
        <Later load={loadCharts} keep="charts" height={resolved.chart === 'ranking' ? '5rem' : '40rem'}>
          {({ Charts }) => (
            <Charts indicator={chosen} normaliser={normaliser} ranking={ranking} said={() => words.of(indicator) + words.t('list.colon') + takeaways.map((takeaway) => tellTakeaway(takeaway, telling)).join(gap)}>
              {figure}
            </Charts>
          )}
        </Later>
      )}
      {/* Where the ranking is chosen it does not wait for the bar, nor is it made anew when that arrives. */}
      {resolved.chart === 'ranking' && figure}
      <Reservations reservations={listReservations(indicator, ranking)} />
      {view.embed === '' && (
        <Later load={loadTable} keep="numbers" height={`${table.rows.length * 2.5 + 7}rem`}>
          {({ NumberTable }) => <NumberTable table={table} ranking={ranking} />}
        </Later>
      )}
    </>
  )
}

/** How the address asks for the figures to be converted; null where it does not, or where that cannot be done. */
function useNormaliser(indicator: PublicIndicator): Normaliser | null {
  const { view, dataset } = useDataPage()
  const { n } = view
  const load = useCallback(() => import('../../compare/normalise.ts'), [])
  const loaded = useLoaded(n === 'none' ? null : load)
  return useMemo(() => {
    if (n === 'none' || loaded.state !== 'ready') return null
    const made = loaded.value.makeNormaliser(dataset.holdings, indicator, n)
    return typeof made === 'string' ? null : made
  }, [n, loaded, dataset, indicator])
}
