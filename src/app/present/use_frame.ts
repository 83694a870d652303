/** The sheet that a chart is drawn on: the width of its box, the size of the page's type, the colours of its theme. */
import { useLayoutEffect, useMemo, useState } from 'react'
import { PALETTES } from '../../charts/palette.ts'
import { usePage } from '../page.ts'
import { useMedia } from './use_media.ts'
import type { Frame } from '../../charts/chart.ts'
import type { Words } from '../../compare/words.ts'
import type { Unit } from '../../model/catalogue.ts'
import type { RefObject } from 'react'

/** null until the box has been measured. */
export function useFrame(box: RefObject<HTMLElement | null>, words: Words, units: readonly Unit[]): Frame | null {
  const [size, setSize] = useState<{ width: number; em: number; font: string; lang: string } | null>(null)
  const dark = useDark()
  // Before the first paint, so that nothing below the chart moves when its height is known.
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const measure = () => {
      const style = getComputedStyle(element)
      const next = { width: Math.floor(element.clientWidth), em: Number.parseFloat(style.fontSize), font: style.fontFamily, lang: words.lang }
      if (next.width > 0) setSize((before) => (before !== null && before.width === next.width && before.em === next.em && before.font === next.font && before.lang === next.lang ? before : next))
    }
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [box, words.lang])
  return useMemo(() => (size === null ? null : { width: size.width, em: size.em, font: size.font, palette: dark ? PALETTES.dark : PALETTES.light, words, units }), [size, dark, words, units])
}

function useDark(): boolean {
  const { view } = usePage()
  const isSystemDark = useMedia('(prefers-color-scheme: dark)')
  return view.theme === 'dark' || (view.theme === 'auto' && isSystemDark)
}
