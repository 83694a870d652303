/** A place in the text that another page leads to, by its offset in the address: `f.at`. */
import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'
import type { Line } from './lines.ts'
import type { ViewStore } from '../../view.ts'

/** Which of the lines holds the offset; -1 where none is asked for. */
export function findPlace(lines: readonly Pick<Line, 'start'>[], at: string | undefined): number {
  return at === undefined || !/^\d+$/.test(at) ? -1 : lines.filter((line) => line.start <= Number(at)).length - 1
}

/** Brings the line asked for to the top of the window and gives it the focus; on the way back to this step of the history it stays where it was left. */
export function usePlace(text: RefObject<HTMLElement | null>, at: string | undefined, store: ViewStore): void {
  useLayoutEffect(() => {
    if (at === undefined || store.scrolled() !== undefined) return
    const line = text.current?.querySelector<HTMLElement>('.asked')
    line?.scrollIntoView({ block: 'start' })
    line?.focus({ preventScroll: true })
  }, [text, at, store])
}
