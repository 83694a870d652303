/** The bar over the figure and, where another chart than the ranking is chosen, that chart, or the ranking where it cannot be drawn. Loaded after first paint. */
import { useCallback, useMemo } from 'react'
import { listAlternatives } from '../../../compare/alternatives.ts'
import { offerCharts } from '../../../compare/offer.ts'
import { findFocus } from '../../focus.ts'
import { useLoaded } from '../../load.ts'
import { useDataPage } from '../../page.ts'
import { CopyButton } from '../../present/CopyButton.tsx'
import { useStage } from '../../present/Stage.ts'
import { Alternatives } from '../Alternatives.tsx'
import { DeckButton } from '../deck/DeckButton.tsx'
import { useShareLink } from '../share.ts'
import { ChartTabs } from './ChartTabs.tsx'
import { Normalise } from './Normalise.tsx'
import { OtherChart } from './OtherChart.tsx'
import { Second } from './Second.tsx'
import { measureSupply, prepareTables } from './supply.ts'
import type { Normaliser } from '../../../compare/normalise.ts'
import type { Ranking } from '../../../compare/rank.ts'
import type { IndicatorFile, PublicIndicator } from '../../../model/dataset.ts'
import type { ReactNode } from 'react'

const NO_FILES: readonly IndicatorFile[] = []

interface Props {
  /** As the catalogue has it. */
  indicator: PublicIndicator
  normaliser: Normaliser | null
  ranking: Ranking
  /** The sentences above the chart, to be copied. */
  said: () => string
  /** The ranking, for a chart that is not offered. */
  children: ReactNode
}

export function Charts({ indicator, normaliser, ranking, said, children }: Props) {
  const page = useDataPage()
  const { view, resolved, dataset, door, words } = page
  const { highlight } = useStage()
  const focus = useMemo(() => {
    const found = findFocus({ view, resolved, dataset })
    const named = highlight.filter((code) => found.all.regions.includes(code))
    return named.length === 0 ? found : { ...found, codes: named }
  }, [view, resolved, dataset, highlight])
  const load = useCallback(() => door.indicator(dataset.index, indicator.id), [door, dataset, indicator])
  const files = useLoaded(load)
  const shareLink = useShareLink()
  const second = useMemo(() => dataset.holdings.catalogue.indicators.find((entry) => entry.id === view.i[1]) ?? null, [dataset, view.i])
  const found = files.state === 'ready' ? files.value : NO_FILES
  const tables = useMemo(() => prepareTables(dataset.holdings, indicator, second, focus, found, resolved.chart === 'composition' ? null : normaliser), [dataset, indicator, second, focus, found, normaliser, resolved.chart])
  const { offered } = offerCharts(measureSupply(tables))
  const shown = offered.includes(resolved.chart) ? resolved.chart : 'ranking'
  return (
    <>
      {normaliser === null && <Alternatives alternatives={listAlternatives(dataset.holdings, indicator, resolved.choice, ranking)} />}
      <ChartTabs tables={tables} shown={shown} />
      <div className="chart-tools">
        <Normalise indicator={indicator} chart={shown} />
        {shown === 'scatter' && tables.pairs !== null && <Second indicator={indicator} second={tables.pairs.across} focus={focus} />}
        <CopyButton write={said} label={words.t('takeaway.copy')} done={words.t('takeaway.copied')} />
        <CopyButton write={() => `${said()}\n${shareLink()}`} label={words.t('share.text')} done={words.t('share.text_done')} />
        <DeckButton />
      </div>
      {resolved.chart !== 'ranking' && shown === 'ranking' && children}
      {shown !== 'ranking' && <OtherChart key={shown} id={shown} indicator={indicator} tables={tables} focus={focus} />}
    </>
  )
}
