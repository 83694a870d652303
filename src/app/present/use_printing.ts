/** Whether the page is being printed: everything must stand on paper, and nothing beside it. */
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

export function usePrinting(): boolean {
  const [isPrinting, set] = useState(false)
  useEffect(() => {
    const before = () => flushSync(() => set(true))
    const after = () => set(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return isPrinting
}
