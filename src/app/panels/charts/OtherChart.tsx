/** Every chart but the ranking: loaded when first shown, drawn on the same sheet, walked in the same way. */
import { useCallback, useMemo, useRef } from 'react'
import { CHARTS } from '../../../charts/index.ts'
import { listReservations } from '../../../compare/comparable.ts'
import { profileRegion } from '../../../compare/profile.ts'
import { weaveRug } from '../../../compare/rug.ts'
import { useLoaded } from '../../load.ts'
import { useDataPage } from '../../page.ts'
import { Problem } from '../../present/Problem.tsx'
import { useFrame } from '../../present/use_frame.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { nameFocus } from './supply.ts'
import type { Tables } from './supply.ts'
import type { Focus } from '../../focus.ts'
import type { Chart, Frame } from '../../../charts/chart.ts'
import type { ChartId } from '../../../compare/offer.ts'
import type { Holdings, Row } from '../../../compare/tabulate.ts'
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
  const frame = useFrame(box, words, holdings.catalogue.units)
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

function prepareData(id: Props['id'], holdings: Holdings, indicator: PublicIndicator, tables: Tables, focus: Focus): unknown {
  const named = nameFocus(focus, tables)
  switch (id) {
    case 'trend':
      return { table: tables.series, focus: named }
    case 'multiples':
    case 'coverage':
      return { table: tables.series, focus: focus.codes }
    case 'change':
      return tables.changes === null ? null : { table: tables.changes, focus: focus.codes }
    case 'distribution':
      return { indicator: tables.indicator, peers: tables.peers, lane: listOutside(tables), focus: focus.codes.length > 0 ? focus.codes : [tables.peers[0], tables.peers[tables.peers.length - 1]].flatMap((row) => row?.region.code ?? []) }
    case 'scatter':
      return tables.pairs === null ? null : { table: tables.pairs, focus: focus.codes }
    case 'heatmap':
      return { rug: weaveRug(holdings, indicator, focus.all), focus: focus.codes }
    case 'composition':
      return { indicator, wholes: tables.wholes }
    default: {
      const region = holdings.regions.find((entry) => entry.code === profiled(tables, focus))
      return region === undefined ? null : { profile: profileRegion(holdings, region, indicator, focus.all) }
    }
  }
}

/** Regions without a figure, and those whose figure may not be set beside the others. */
function listOutside({ ranking, peers }: Tables): Row[] {
  const inside = new Set(peers)
  return [...ranking.lane, ...ranking.ranked.filter((row) => !inside.has(row)).map((row): Row => ({ ...row, gap: 'not_comparable' }))]
}

/** The region of a profile: the first chosen, else the leading one. */
function profiled({ peers }: Tables, focus: Focus): string | undefined {
  return focus.codes[0] ?? peers[0]?.region.code
}

function writeLead(id: Props['id'], tables: Tables, focus: Focus, holdings: Holdings, words: Frame['words']): string {
  if (id === 'change') return words.t('charts.lead_change', { from: tables.changes?.years[0] ?? '', until: tables.changes?.years[1] ?? '' })
  if (id !== 'profile') return words.t(`charts.lead_${id}`)
  const region = holdings.regions.find((entry) => entry.code === profiled(tables, focus))
  return words.t('charts.lead_profile', { region: region === undefined ? '' : words.of(region) })
}
