/** The ranking on the page: laid out at once, so that nothing moves, and drawn when ECharts has arrived. */
import { useMemo, useRef } from 'react'
import { layRanking } from '../../charts/ranking_layout.ts'
import { useDataPage } from '../page.ts'
import { Later } from '../present/Later.tsx'
import { useFrame } from '../present/use_frame.ts'
import { ChartFigure } from './ChartFigure.tsx'
import type { RankingData } from '../../charts/ranking_layout.ts'

const loadChart = async () => {
  const [{ ChartCanvas, register }, chart] = await Promise.all([import('./ChartCanvas.tsx'), import('../../charts/ranking.ts')])
  register(chart.ranking.modules)
  return { ChartCanvas, chart: chart.ranking }
}

export function RankingFigure({ data }: { data: RankingData }) {
  const { words, dataset } = useDataPage()
  const box = useRef<HTMLDivElement>(null)
  const frame = useFrame(box, words, dataset.holdings.catalogue.units)
  const layout = useMemo(() => (frame === null ? null : layRanking(data, frame)), [data, frame])
  const { ranked, lane } = data.ranking
  return (
    <ChartFigure box={box} indicator={data.indicator} label={words.t('panel.chart_label', { indicator: words.of(data.indicator) })} width={frame?.width ?? 0} drawing={layout} reserve={`${(ranked.length + lane.length) * 4 + 4}rem`}>
      {frame !== null && layout !== null && (
        <Later load={loadChart} height={layout.height}>
          {({ ChartCanvas, chart }) => <ChartCanvas chart={chart} data={data} frame={frame} />}
        </Later>
      )}
    </ChartFigure>
  )
}
