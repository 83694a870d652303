/** The keys of a presentation and of a clicker. A field, an open list or a chart that is walked through has its own keys first. */
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'

export interface StageKeys {
  next: () => void
  previous: () => void
  first: () => void
  last: () => void
  black: () => void
  full: () => void
  theme: () => void
  change: () => void
  reset: () => void
  help: () => void
  walk: () => void
  back: () => void
  isBlack: boolean
  /** Any key ends the black screen. */
  wake: () => void
}

type Act = Exclude<keyof StageKeys, 'isBlack' | 'wake'>

const KEYS: Record<string, Act> = {
  ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ' ': 'next', n: 'next',
  ArrowLeft: 'previous', ArrowUp: 'previous', PageUp: 'previous', p: 'previous',
  Home: 'first', End: 'last', b: 'black', '.': 'black', f: 'full', t: 'theme', c: 'change', r: 'reset', '?': 'help', h: 'help', Enter: 'walk', Escape: 'back',
}
/** Keys that move or press what has the focus. */
const OWN: readonly Act[] = ['next', 'previous', 'first', 'last', 'walk']

export function useStageKeys(stage: RefObject<HTMLElement | null>, keys: StageKeys): void {
  const latest = useRef(keys)
  useLayoutEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    stage.current?.focus({ preventScroll: true })
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      const at = event.target instanceof Element ? event.target : null
      if (latest.current.isBlack && event.key !== 'Shift') {
        event.preventDefault()
        return latest.current.wake()
      }
      if (act === undefined) return
      // An open list or sentence closes by itself; it stands outside of the stage.
      if (at !== null && at !== document.body && stage.current?.contains(at) !== true && act !== 'full' && act !== 'black') return
      if (at?.matches('input, select, textarea') === true && act !== 'back') return
      // The keys of a clicker lead on wherever the focus is; those that press a button press it.
      if (at?.closest('button, a[href], summary') != null && OWN.includes(act) && (event.key === ' ' || event.key === 'Enter')) return
      event.preventDefault()
      latest.current[act]()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [stage])
}
