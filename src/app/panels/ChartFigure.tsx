/** Any chart on the page: room for its drawing, and over it one walk through its marks for mouse, finger and keyboard alike. */
import { useCallback, useId, useMemo, useState } from 'react'
import { useDataPage } from '../page.ts'
import { useHint } from '../present/Hint.tsx'
import { useStage } from '../present/Stage.ts'
import { RowHint } from './RowHint.tsx'
import { sourceOf, useOpenSource } from './open.ts'
import { PictureButton } from './picture/PictureButton.tsx'
import type { PictureProps } from './picture/PictureButton.tsx'
import type { Drawing, Mark } from '../../charts/chart.ts'
import type { PublicIndicator } from '../../model/dataset.ts'
import type { KeyboardEvent, PointerEvent, ReactNode, RefObject } from 'react'

interface Props {
  box: RefObject<HTMLDivElement | null>
  indicator: PublicIndicator
  label: string
  /** Width of the drawing; 0 until the box has been measured. */
  width: number
  /** null until the box has been measured. */
  drawing: Pick<Drawing, 'height' | 'marks'> | null
  /** Height that is kept until then. */
  reserve: string
  /** How it is made into a picture. */
  picture: PictureProps
  children: ReactNode
}

const NONE: Mark[] = []

export function ChartFigure({ box, indicator, label, width, drawing, reserve, picture, children }: Props) {
  const { words, view, store } = useDataPage()
  const hint = useHint()
  const hintId = useId()
  const { highlight } = useStage()
  const openSource = useOpenSource(indicator)
  const [active, setActive] = useState<number | null>(null)
  const [walking, setWalking] = useState(false)
  const marks = drawing?.marks ?? NONE
  const mark = active === null ? undefined : marks[active]
  const spoken = useMemo(() => (walking && mark !== undefined ? mark.say() : ''), [walking, mark])

  const point = useCallback(
    (index: number | null) => {
      setActive(index)
      const to = index === null ? undefined : marks[index]
      if (to === undefined) return hint.hide()
      const wide = box.current !== null && to.right - to.left > box.current.clientWidth / 2
      const side = wide ? (hasRoomBeside(box.current) ? 'right' : 'bottom') : 'top'
      hint.show(() => anchorOf(box.current, to), to.spots.map((spot) => <RowHint key={`${spot.indicator.id} ${spot.row.report?.key ?? ''}`} row={spot.row} indicator={spot.indicator} named={to.spots.length > 1 || spot.indicator.id !== indicator.id} />), { side })
    },
    [marks, hint, indicator, box],
  )
  const open = (index: number | null) => {
    const [spot] = index === null ? [] : (marks[index]?.spots ?? [])
    if (spot === undefined) return
    hint.hide()
    store.set(openSource(sourceOf(spot.row)))
  }
  const under = (event: { clientX: number; clientY: number }) => {
    const at = box.current?.getBoundingClientRect()
    return at === undefined ? null : findMark(marks, event.clientX - at.left, event.clientY - at.top)
  }
  const walk = (event: KeyboardEvent) => {
    const last = marks.length - 1
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
  const isRow = mark !== undefined && isWide(mark, width)
  return (
    <figure className="figure">
      {/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- one stop of the tab key; inside it the arrow keys walk */}
      <div
        ref={box}
        className="chart"
        style={{ height: drawing?.height ?? reserve }}
        role="application"
        aria-roledescription={words.t('panel.chart_role')}
        aria-label={label}
        aria-describedby={hintId}
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
        {highlight.length > 0 && marks.filter((entry) => isWide(entry, width) && highlight.includes(entry.spots[0]?.row.region.code ?? '')).map((entry) => <div key={entry.key} className="chart-band row stands-out" style={{ top: entry.top, height: entry.bottom - entry.top }} />)}
        {mark !== undefined && <div className={`chart-band${isRow ? ' row' : ''}${walking ? ' walking' : ''}`} style={{ top: mark.top, height: mark.bottom - mark.top, ...(!isRow && { left: mark.left, width: mark.right - mark.left }) }} />}
        {children}
      </div>
      {/* oxlint-enable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
      <p id={hintId} className="sr-only">
        {words.t('panel.chart_hint')}
      </p>
      {view.embed === '' && (
        <p className="figure-tools">
          <PictureButton {...picture} />
        </p>
      )}
      <output className="sr-only" data-testid="spoken">{spoken}</output>
    </figure>
  )
}

/** Whether a mark is a row of the drawing. */
function isWide({ left, right }: Mark, width: number): boolean {
  return left === 0 && right >= width
}

/** The mark whose box holds the place; of several, the one whose middle is nearest. */
function findMark(marks: readonly Mark[], x: number, y: number): number | null {
  let [best, nearest] = [null as number | null, Infinity]
  marks.forEach((mark, index) => {
    if (x < mark.left || x > mark.right || y < mark.top || y >= mark.bottom) return
    const distance = Math.hypot(x - (mark.left + mark.right) / 2, y - (mark.top + mark.bottom) / 2)
    if (distance < nearest) [best, nearest] = [index, distance]
  })
  return best
}

function anchorOf(box: HTMLElement | null, { left, right, top, bottom }: Mark): DOMRect {
  const at = box?.getBoundingClientRect() ?? new DOMRect()
  return new DOMRect(at.left + left, at.top + top, right - left, bottom - top)
}

/** Beside the chart the hint covers no bar; where there is no room, it stands below the row. */
function hasRoomBeside(box: HTMLElement | null): boolean {
  const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return box !== null && window.innerWidth - box.getBoundingClientRect().right > 24 * em
}
