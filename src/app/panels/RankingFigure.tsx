/** The ranking on the page: laid out at once, so that nothing moves, and drawn when ECharts has arrived. */
import { useCallback, useMemo, useRef } from 'react'
import { fitRanking, layRanking } from '../../charts/ranking_layout.ts'
import { listReservations } from '../../compare/comparable.ts'
import { tellTakeaway } from '../../compare/sentences.ts'
import { summariseRanking } from '../../compare/summarise.ts'
import { useDataPage } from '../page.ts'
import { Kept, useKept } from '../present/Kept.tsx'
import { Later } from '../present/Later.tsx'
import { useStage } from '../present/Stage.ts'
import { useFrame } from '../present/use_frame.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { listLegend } from './ChartLegend.tsx'
import type { Frame } from '../../charts/chart.ts'
import type { RankingData } from '../../charts/ranking_layout.ts'

const loadChart = async () => {
  const [{ ChartCanvas, register }, chart] = await Promise.all([import('./ChartCanvas.tsx'), import('../../charts/ranking.ts')])
  register(chart.ranking.modules)
  return { ChartCanvas, chart: chart.ranking }
}

export function RankingFigure({ data: whole }: { data: RankingData }) {
  const { words, dataset } = useDataPage()
  const box = useRef<HTMLDivElement>(null)
  const frame = useFrame(box, words, dataset.holdings.catalogue.units)
  const { room, highlight } = useStage()
  const data = useMemo(() => {
    const named = highlight.length === 0 ? whole : { ...whole, focus: [...(whole.focus ?? []), ...highlight] }
    return room === null || frame === null ? named : fitRanking(named, frame, room)
  }, [whole, highlight, room, frame])
  const layout = useMemo(() => (frame === null ? null : layRanking(data, frame)), [data, frame])
  const kept = useKept('ranking', data)
  const { indicator, ranking } = data
  const { ranked, lane } = ranking
  const load = useCallback(async () => {
    const { chart } = await loadChart()
    return { modules: chart.modules, draw: (sheet: Frame) => chart.draw(data, sheet) }
  }, [data])
  const told = useMemo(() => {
    const telling = { indicator, units: dataset.holdings.catalogue.units, words }
    return {
      title: words.of(indicator),
      subtitle: summariseRanking(indicator, ranking, null).map((takeaway) => tellTakeaway(takeaway, telling)).join(words.lang === 'zh' ? '' : ' '),
      legend: listLegend(ranking.ranked, words),
      reservations: listReservations(indicator, ranking),
    }
  }, [indicator, ranking, dataset, words])
  return (
    <ChartFigure box={box} indicator={indicator} label={words.t('panel.chart_label', { indicator: words.of(indicator) })} width={frame?.width ?? 0} drawing={layout} reserve={`${(ranked.length + lane.length) * 4 + 4}rem`} picture={{ load, told }}>
      {frame === null && kept !== null && <Kept name="ranking" html={kept} />}
      {frame !== null && layout !== null && (
        <Later load={loadChart} height={layout.height} keep="ranking" of={data}>
          {({ ChartCanvas, chart }) => <ChartCanvas chart={chart} data={data} frame={frame} />}
        </Later>
      )}
    </ChartFigure>
  )
}
