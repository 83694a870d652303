/** Keys of one letter: j or n the next number, k or p the one before, / the search. Not while something is typed. */
import { useEffect, useRef } from 'react'

interface Actions {
  next: () => void
  previous: () => void
  search: () => void
}

const KEYS: Record<string, keyof Actions> = { j: 'next', n: 'next', k: 'previous', p: 'previous', '/': 'search' }

export function useReaderKeys(isOn: boolean, actions: Actions): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    if (!isOn) return undefined
    const press = (event: KeyboardEvent) => {
      const { target } = event
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing || (target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select, [role="dialog"]') !== null)) return
      const action = KEYS[event.key]
      if (action === undefined) return
      event.preventDefault()
      latest.current[action]()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn])
}
