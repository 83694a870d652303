/** What the reader of a report sees first, and after each step: the number that the address names, or the place that was left. */
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { ViewStore } from '../../view.ts'
import type { Span } from '../../../model/text.ts'

/** Brings the number into view and gives it the focus; on the way back to this step of the history, the place where it was left. */
export function useArrival(text: RefObject<HTMLElement | null>, id: string, store: ViewStore): void {
  const isFirst = useRef(true)
  useLayoutEffect(() => {
    const left = isFirst.current ? store.scrolled() : undefined
    const hasArrived = isFirst.current
    isFirst.current = false
    const number = id === '' ? null : text.current?.querySelector<HTMLElement>(`[data-number="${id}"]`)
    // Who goes on by the buttons keeps them.
    if (number != null && document.activeElement?.closest('.steps') == null) number.focus({ preventScroll: true })
    if (left !== undefined) window.scrollTo(0, left)
    else if (number != null) bringIntoView(number)
    else if (hasArrived) window.scrollTo(0, 0)
  }, [text, id, store])
}

/** Brings a place that was looked for into view, whenever it or the search changes, but not on arrival. */
export function useHitInView(text: RefObject<HTMLElement | null>, hits: readonly Span[], hit: number): void {
  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current) isFirst.current = false
    else if (hits.length > 0) bringIntoView(text.current?.querySelector(`[data-hit="${hit}"]`) ?? null)
  }, [text, hits, hit])
}

/** Leaves alone what is seen well: below the top and above the sheet that a narrow window opens. */
function bringIntoView(element: Element | null): void {
  if (element === null) return
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 90 || bottom > window.innerHeight * 0.45) window.scrollTo(0, Math.max(0, window.scrollY + top - window.innerHeight * 0.3))
}
