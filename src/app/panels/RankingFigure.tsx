/** The ranking on the page: the drawing, and over it one walk through its marks for mouse, finger and keyboard alike. */
import { useCallback, useMemo, useRef, useState } from 'react'
import { layRanking } from '../../charts/ranking_layout.ts'
import { speakRow } from '../../compare/sentences.ts'
import { useDataPage } from '../page.ts'
import { useHint } from '../present/Hint.tsx'
import { Later } from '../present/Later.tsx'
import { useFrame } from '../present/use_frame.ts'
import { RowHint } from './RowHint.tsx'
import { sourceOf, useOpenSource } from './open.ts'
import type { Ranking } from '../../compare/rank.ts'
import type { Telling } from '../../compare/sentences.ts'
import type { PublicIndicator } from '../../model/dataset.ts'
import type { KeyboardEvent, PointerEvent } from 'react'

const loadChart = () => import('./ChartCanvas.tsx')

interface Props {
  indicator: PublicIndicator
  ranking: Ranking
  telling: Telling
}

export function RankingFigure({ indicator, ranking, telling }: Props) {
  const { words, store, dataset } = useDataPage()
  const { units } = dataset.holdings.catalogue
  const box = useRef<HTMLDivElement>(null)
  const frame = useFrame(box, words, units)
  const hint = useHint()
  const openSource = useOpenSource(indicator)
  const [active, setActive] = useState<number | null>(null)
  const [walking, setWalking] = useState(false)
  const data = useMemo(() => ({ indicator, ranking }), [indicator, ranking])
  const layout = useMemo(() => (frame === null ? null : layRanking(data, frame)), [data, frame])
  const rows = useMemo(() => [...ranking.ranked, ...ranking.lane], [ranking])
  const marks = useMemo(() => layout?.marks ?? [], [layout])
  const mark = active === null ? undefined : marks[active]
  const row = active === null ? undefined : rows[active]

  const point = useCallback(
    (index: number | null) => {
      setActive(index)
      const [to, of] = [index === null ? undefined : marks[index], index === null ? undefined : rows[index]]
      if (to === undefined || of === undefined) return hint.hide()
      const side = hasRoomBeside(box.current) ? 'right' : 'bottom'
      hint.show(() => anchorOf(box.current, to.top, to.bottom), <RowHint row={of} indicator={indicator} />, { side })
    },
    [marks, rows, hint, indicator],
  )
  const open = (index: number | null) => {
    const of = index === null ? undefined : rows[index]
    if (of === undefined) return
    hint.hide()
    store.set(openSource(sourceOf(of)))
  }
  const under = (event: { clientY: number }) => {
    const y = event.clientY - (box.current?.getBoundingClientRect().top ?? 0)
    const index = marks.findIndex((entry) => y >= entry.top && y < entry.bottom)
    return index < 0 ? null : index
  }
  const walk = (event: KeyboardEvent) => {
    const last = rows.length - 1
    const now = active ?? 0
    const to = { ArrowRight: now + 1, ArrowDown: now + 1, ArrowLeft: now - 1, ArrowUp: now - 1, Home: 0, End: last }[event.key]
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      open(active)
    } else if (to !== undefined) {
      event.preventDefault()
      setWalking(true)
      point(Math.max(0, Math.min(last, to)))
    }
  }
  const follow = (event: PointerEvent) => {
    const index = under(event)
    if (event.pointerType === 'mouse' && index !== active) {
      setWalking(false)
      point(index)
    }
  }
  const leave = () => {
    setWalking(false)
    point(null)
  }
  return (
    <figure className="figure">
      {/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- one stop of the tab key; inside it the arrow keys walk */}
      <div
        ref={box}
        className="chart"
        style={{ height: layout?.height ?? `${rows.length * 4 + 4}rem` }}
        role="application"
        aria-roledescription={words.t('panel.chart_role')}
        aria-label={words.t('panel.chart_label', { indicator: words.of(indicator) })}
        aria-describedby="chart-hint"
        tabIndex={0}
        onKeyDown={walk}
        onFocus={() => {
          if (box.current?.matches(':focus-visible') === true) {
            setWalking(true)
            point(active ?? 0)
          }
        }}
        onBlur={leave}
        onPointerMove={follow}
        onPointerLeave={leave}
        onClick={(event) => open(under(event))}
      >
        {mark !== undefined && <div className={walking ? 'chart-band walking' : 'chart-band'} style={{ top: mark.top, height: mark.bottom - mark.top }} />}
        {frame !== null && layout !== null && (
          <Later load={loadChart} height={layout.height}>
            {({ ChartCanvas }) => <ChartCanvas chart="ranking" data={data} frame={frame} />}
          </Later>
        )}
      </div>
      {/* oxlint-enable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
      <p id="chart-hint" className="sr-only">
        {words.t('panel.chart_hint')}
      </p>
      <output className="sr-only" data-testid="spoken">{walking && row !== undefined ? speakRow(row, ranking.ranked, telling) : ''}</output>
    </figure>
  )
}

function anchorOf(box: HTMLElement | null, top: number, bottom: number): DOMRect {
  const at = box?.getBoundingClientRect() ?? new DOMRect()
  return new DOMRect(at.left, at.top + top, at.width, bottom - top)
}

/** Beside the chart the hint covers no bar; where there is no room, it stands below the row. */
function hasRoomBeside(box: HTMLElement | null): boolean {
  const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return box !== null && window.innerWidth - box.getBoundingClientRect().right > 24 * em
}
