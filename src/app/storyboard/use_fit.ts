/** Type as large as the slide leaves room for, and never smaller than can be read from the back of a room. */
import { useEffect, useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'

/**
 * Sizes of running text in pixels of a window of 1920 × 1080. The smallest text of the stage is 0.86 of it (a test measures it):
 * the last one keeps every text at 24 pixels.
 */
export const SIZES = [44, 40, 36, 32, 28] as const
const [WIDTH, HEIGHT] = [1920, 1080]
/** A phone shows a slide too; it is held in the hand. */
const LEAST = 13
const USUAL = 16
/** A chart is not pressed into less than this part of the window's height. */
const CHART = 0.2

interface Fit {
  key: string
  /** Place in the sizes. */
  at: number
  /** Height that the chart may have; null until not even the smallest size has made everything fit. */
  room: number | null
}

/** Sets the size of the page's type while it is used. `shown`: what is seen; another begins anew. `grows`: begins with the largest size, else the smallest is taken. `isSet`: the type has its size, so that what measures itself measures right. `isLong`: the smallest type leaves more than a screen, or may. */
export function useFit(stage: RefObject<HTMLElement | null>, content: RefObject<HTMLElement | null>, shown: string, grows: boolean): { room: number | null; isSet: boolean; isLong: boolean } {
  const [isSet, setSet] = useState(false)
  const [size, setSize] = useState(() => [window.innerWidth, window.innerHeight] as const)
  const key = `${shown} ${size.join('×')}`
  const begin: Fit = { key, at: grows ? 0 : SIZES.length - 1, room: null }
  const [kept, setFit] = useState<Fit>(begin)
  const fit = kept.key === key ? kept : begin
  const { at } = fit
  useLayoutEffect(() => {
    const scale = Math.min(size[0] / WIDTH, size[1] / HEIGHT)
    const type = Math.max(LEAST, (SIZES[at] ?? SIZES[0]) * scale)
    document.documentElement.style.fontSize = `${type}px`
    // For what is measured in pixels: how many times the usual size that is.
    document.documentElement.style.setProperty('--type', String(type / USUAL))
    // oxlint-disable-next-line react/set-state-in-effect -- what measures itself is rendered only when the type has its size, and before anything is painted
    setSet(true)
    // The charts measure themselves when the window's type has changed.
    window.dispatchEvent(new Event('resize'))
  }, [at, size])
  useLayoutEffect(
    () => () => {
      document.documentElement.style.fontSize = ''
      document.documentElement.style.removeProperty('--type')
    },
    [],
  )
  useEffect(() => {
    const follow = () => setSize((before) => (before[0] === window.innerWidth && before[1] === window.innerHeight ? before : [window.innerWidth, window.innerHeight]))
    window.addEventListener('resize', follow)
    return () => window.removeEventListener('resize', follow)
  }, [])
  useEffect(() => {
    const [box, inner] = [stage.current, content.current]
    if (box === null || inner === null || !grows) return undefined
    const watcher = new ResizeObserver(() => {
      const over = inner.offsetHeight - box.clientHeight
      if (over <= 0) return
      setFit((before) => {
        const now = before.key === key ? before : { key, at: 0, room: null }
        if (now.at < SIZES.length - 1) return { ...now, at: now.at + 1 }
        const chart = inner.querySelector<HTMLElement>('.chart')?.offsetHeight ?? 0
        return now.room === null ? { ...now, room: Math.max(box.clientHeight * CHART, chart - over) } : now
      })
    })
    watcher.observe(inner)
    return () => watcher.disconnect()
  }, [stage, content, key, grows])
  return { room: fit.room, isSet, isLong: !grows || fit.room !== null }
}
