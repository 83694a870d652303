/** Something that is loaded: on its way, there, or failed with a way to try again. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

export type Loaded<Value> = { state: 'loading' } | { state: 'ready'; value: Value } | { state: 'failed'; error: unknown; retry: () => void }
type Outcome<Value> = { state: 'ready'; value: Value } | { state: 'failed'; error: unknown }

/** Loads whenever `load` changes (keep it stable); what arrives late for an earlier `load` is dropped. */
export function useLoaded<Value>(load: (() => Promise<Value>) | null): Loaded<Value> {
  const [settled, setSettled] = useState<{ from: unknown; outcome: Outcome<Value> } | null>(null)
  const latest = useRef<unknown>(null)
  const run = useCallback(() => {
    const attempt = {}
    latest.current = attempt
    const settle = (outcome: Outcome<Value>) => {
      if (latest.current === attempt) setSettled({ from: load, outcome })
    }
    load?.().then(
      (value) => settle({ state: 'ready', value }),
      (error: unknown) => settle({ state: 'failed', error }),
    )
  }, [load])
  useEffect(() => {
    run()
    return () => {
      latest.current = null
    }
  }, [run])
  const retry = useCallback(() => {
    setSettled(null)
    run()
  }, [run])
  return useMemo(() => {
    if (settled === null || settled.from !== load) return { state: 'loading' }
    return settled.outcome.state === 'failed' ? { ...settled.outcome, retry } : settled.outcome
  }, [settled, load, retry])
}
