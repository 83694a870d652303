/** One popover for the whole page: what stands under the pointer or the keyboard's focus, said in full. */
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { Boundary } from './Problem.tsx'
import type { HintPopover } from './HintPopover.tsx'
import type { ReactNode } from 'react'

export interface Hint {
  /** Shows `content` at a side of a rectangle of the window; `soon` waits a moment, for a pointer that only passes by. */
  show: (anchor: () => DOMRect, content: ReactNode, how?: { soon?: boolean; side?: Side }) => void
  hide: () => void
}

export type Side = 'top' | 'right' | 'bottom'

export interface ShownHint {
  side: Side
  anchor: () => DOMRect
  content: ReactNode
}

const HintContext = createContext<Hint>({ show: () => undefined, hide: () => undefined })
const [PASSING, LEAVING] = [180, 140]

export function useHint(): Hint {
  return useContext(HintContext)
}

/** `silent`: a dialog is open, whose keys a popover that comes late would take. */
export function HintLayer({ silent, children }: { silent: boolean; children: ReactNode }) {
  const [asked, setShown] = useState<ShownHint | null>(null)
  const shown = silent ? null : asked
  const [Popover, setPopover] = useState<typeof HintPopover | null>(null)
  const timer = useRef(0)
  const later = useCallback((delay: number, act: () => void) => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(act, delay)
  }, [])
  const hint = useMemo<Hint>(
    () => ({
      show: (anchor, content, { soon = false, side = 'top' } = {}) => later(soon ? PASSING : 0, () => setShown({ anchor, content, side })),
      hide: () => later(LEAVING, () => setShown(null)),
    }),
    [later],
  )
  const wanted = shown !== null
  useEffect(() => {
    if (!wanted || Popover !== null) return
    // Without it the page still works: every hint is said elsewhere too.
    import('./HintPopover.tsx').then((module) => setPopover(() => module.HintPopover), () => undefined)
  }, [wanted, Popover])
  return (
    <HintContext.Provider value={hint}>
      {children}
      {Popover !== null && (
        <Boundary reset={shown}>
          <Popover shown={shown} onStay={() => window.clearTimeout(timer.current)} onLeave={hint.hide} onClose={() => setShown(null)} />
        </Boundary>
      )}
    </HintContext.Provider>
  )
}
