/** Every chart but the ranking: loaded when first shown, drawn on the same sheet, walked in the same way. */
import { useCallback, useMemo, useRef } from 'react'
import { CHARTS } from '../../../charts/index.ts'
import { listReservations } from '../../../compare/comparable.ts'
import { useLoaded } from '../../load.ts'
import { useDataPage } from '../../page.ts'
import { Problem } from '../../present/Problem.tsx'
import { useStage } from '../../present/Stage.ts'
import { useFrame } from '../../present/use_frame.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { prepareData, writeLead } from './prepare.ts'
import type { Tables } from './supply.ts'
import type { Focus } from '../../focus.ts'
import type { Chart, Frame } from '../../../charts/chart.ts'
import type { ChartId } from '../../../compare/offer.ts'
import type { PublicIndicator } from '../../../model/dataset.ts'

interface Props {
  id: Exclude<ChartId, 'ranking'>
  indicator: PublicIndicator
  tables: Tables
  focus: Focus
}

/** One loader a chart, the same from one rendering to the next. */
const LOADERS = Object.fromEntries(Object.entries(CHARTS).map(([id, load]) => [id, () => loadChart(load)]))

async function loadChart(load: () => Promise<Chart<never>>) {
  const [{ Canvas, register }, chart] = await Promise.all([import('../ChartCanvas.tsx'), load()])
  register(chart.modules)
  // What a chart draws is prepared by its id, below.
  return { Canvas, chart: chart as Chart<unknown> }
}

export function OtherChart({ id, indicator, tables, focus }: Props) {
  const { words, dataset } = useDataPage()
  const { holdings } = dataset
  const box = useRef<HTMLDivElement>(null)
  const { room } = useStage()
  const measured = useFrame(box, words, holdings.catalogue.units)
  const frame = useMemo(() => (measured === null || room === null ? measured : { ...measured, room }), [measured, room])
  const loaded = useLoaded(LOADERS[id] ?? null)
  const data = useMemo(() => prepareData(id, holdings, indicator, tables, focus), [id, holdings, indicator, tables, focus])
  const drawing = useMemo(() => (loaded.state !== 'ready' || frame === null || data === null ? null : loaded.value.chart.draw(data, frame)), [loaded, frame, data])
  const label = `${words.of(tables.indicator)}${words.t('list.colon')}${words.t(`charts.${id}`)}`
  const lead = writeLead(id, tables, focus, holdings, words)
  const load = useCallback(async () => {
    const { chart } = await LOADERS[id]!()
    return { modules: chart.modules, draw: (sheet: Frame) => chart.draw(data, sheet) }
  }, [id, data])
  const told = useMemo(() => ({ title: label, subtitle: lead, legend: [], reservations: listReservations(tables.indicator, tables.ranking) }), [label, lead, tables])
  return (
    <>
      <p className="chart-lead">{lead}</p>
      {loaded.state === 'failed' && <Problem error={loaded.error} retry={loaded.retry} />}
      <ChartFigure box={box} indicator={indicator} label={label} width={frame?.width ?? 0} drawing={drawing} reserve="26rem" picture={{ load, told }}>
        {loaded.state === 'ready' && drawing !== null && frame !== null && <loaded.value.Canvas drawing={drawing} frame={frame} />}
      </ChartFigure>
    </>
  )
}
