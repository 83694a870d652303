/** A view inside of the page: what is chosen and opened in it stays in it, and the page's address stays where it is. */
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { COMPARE_VIEWS, DEFAULTS, writeAddress } from '../view.ts'
import type { View, ViewStore } from '../view.ts'

export interface InnerView {
  view: View
  store: ViewStore
  /** Something else is seen than what the slide was made of. */
  isChanged: boolean
  /** How many steps were taken into it: a sentence that was opened, a report. */
  depth: number
  back: () => void
  reset: () => void
}

/** `original` decides until something is changed; keep the component's key the slide's own, so that each begins anew. */
export function useInnerView(original: View, outer: ViewStore): InnerView {
  const [steps, setSteps] = useState<readonly View[]>([])
  const { lang, theme, data } = original
  const top = steps[steps.length - 1] ?? original
  const view = useMemo((): View => ({ ...top, lang, theme, data, embed: top.v === 'compare' || top.v === 'indicator' ? '1' : '' }), [top, lang, theme, data])
  const latest = useRef({ view, steps, original })
  useLayoutEffect(() => {
    latest.current = { view, steps, original }
  })
  const store = useMemo((): ViewStore => {
    const whole = (change: Partial<View>): View => ({ ...latest.current.view, embed: '', slide: '', ...change })
    return {
      get: () => latest.current.view,
      bad: () => [],
      subscribe: () => () => undefined,
      scrolled: () => undefined,
      followed: () => undefined,
      link: (change = {}, always) => outer.link(whole(change), always),
      elsewhere: outer.elsewhere,
      set(change, step = 'push') {
        const { view: now, steps: taken, original: first } = latest.current
        const next = { ...now, ...change, data: first.data, slide: '' }
        const before = taken[taken.length - 2] ?? first
        if (step === 'return' && taken.length > 0 && isSame(before, next)) return setSteps(taken.slice(0, -1))
        // Only what opens something is a step that leads back; a choice takes the place of the choice before.
        const opens = next.m !== now.m || next.v !== now.v || next.t !== now.t
        setSteps(opens && step === 'push' ? [...taken, next] : [...taken.slice(0, -1), next])
      },
    }
  }, [outer])
  return {
    view,
    store,
    isChanged: !isSame(view, original),
    depth: steps.filter((step, at) => isOpened(step, steps[at - 1] ?? original)).length,
    back: () => setSteps(steps.slice(0, -1)),
    reset: () => setSteps([]),
  }
}

/** Whether a view compares one indicator, so that a chart leads. */
export function isChartView({ v }: Pick<View, 'v'>): boolean {
  return COMPARE_VIEWS.some((id) => id === v) && v !== 'matrix'
}

function isSame(a: View, b: View): boolean {
  const plain = { lang: DEFAULTS.lang, theme: DEFAULTS.theme, embed: DEFAULTS.embed, slide: '', d: '' }
  return writeAddress({ ...a, ...plain }) === writeAddress({ ...b, ...plain })
}

function isOpened(step: View, before: View): boolean {
  return step.m !== before.m || step.v !== before.v || step.t !== before.t
}
