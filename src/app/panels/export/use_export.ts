/** One export at a time: idle, running with its progress, done, or failed. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { Unavailable } from '../../data.ts'

export type ExportState = { step: 'idle' } | { step: 'running'; done: number } | { step: 'done'; name: string } | { step: 'failed'; error: unknown }

interface Exporting {
  state: ExportState
  start: (make: (tell: (done: number) => void, signal: AbortSignal) => Promise<string>) => void
  stop: () => void
}

/** `make` gives back the name of the file that it saved. */
export function useExport(): Exporting {
  const [state, setState] = useState<ExportState>({ step: 'idle' })
  const running = useRef<AbortController | null>(null)
  const stop = useCallback(() => {
    running.current?.abort()
    running.current = null
    setState({ step: 'idle' })
  }, [])
  useEffect(() => () => running.current?.abort(), [])
  const start = useCallback<Exporting['start']>((make) => {
    const control = new AbortController()
    running.current = control
    setState({ step: 'running', done: 0 })
    const settle = (next: ExportState) => {
      if (running.current === control) setState(next)
    }
    make((done) => settle({ step: 'running', done }), control.signal).then(
      (name) => settle({ step: 'done', name }),
      (error: unknown) => settle({ step: 'failed', error: error instanceof Unavailable || error instanceof TypeError ? error : new Error('export', { cause: error }) }),
    )
  }, [])
  return { state, start, stop }
}
