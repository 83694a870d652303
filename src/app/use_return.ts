/** Where the reader is when another page opens: at its top, or, on the way back, where he left it. */
import { useLayoutEffect, useRef } from 'react'
import type { ViewStore } from './view.ts'

/** With any of these the reader goes on by himself. */
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * On the way back the window is brought to where it stood, and the link that led away has the focus again. What stood
 * there may still be on its way, so both are done anew whenever the page grows, until the reader moves.
 */
export function useReturn(page: string, store: ViewStore): void {
  const shown = useRef(page)
  useLayoutEffect(() => {
    if (shown.current === page) return undefined
    shown.current = page
    const y = store.scrolled()
    window.scrollTo(0, y ?? 0)
    if (y === undefined) return undefined
    const followed = store.followed()
    const settle = new ResizeObserver(() => {
      window.scrollTo(0, y)
      if (document.activeElement === document.body) findLink(followed)?.focus({ preventScroll: true })
    })
    const stop = () => {
      settle.disconnect()
      for (const move of MOVES) window.removeEventListener(move, stop, true)
    }
    for (const move of MOVES) window.addEventListener(move, stop, true)
    settle.observe(document.body)
    return stop
  }, [page, store])
}

function findLink(address: string | undefined): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].find((link) => link.href === address)
}
