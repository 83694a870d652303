/** Something that is loaded: on its way, there, or failed with a way to try again. */
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'

export type Loaded<Value> = { state: 'loading' } | { state: 'ready'; value: Value } | { state: 'failed'; error: unknown; retry: () => void }
type Outcome<Value> = { state: 'ready'; value: Value } | { state: 'failed'; error: unknown }
type Load = () => Promise<unknown>

/** What became of a loader, by the loader itself: what has been loaded once is there at once when it is needed again. */
const outcomes = new WeakMap<Load, Outcome<unknown>>()

/** Told of every loader whose outcome is not known; where a page is written without effects, that is how its loaders are found. */
export const AskedContext = createContext<(load: Load) => void>(() => undefined)

/** Loads before anything is rendered: the first rendering has the value, or the failure. */
export async function loadBefore(load: Load): Promise<void> {
  const outcome = await load().then((value): Outcome<unknown> => ({ state: 'ready', value }), (error: unknown): Outcome<unknown> => ({ state: 'failed', error }))
  outcomes.set(load, outcome)
}

/** Loads whenever `load` changes (keep it stable); what arrives late for an earlier `load` is dropped. */
export function useLoaded<Value>(load: (() => Promise<Value>) | null): Loaded<Value> {
  const [settled, setSettled] = useState<{ from: unknown; outcome: Outcome<Value> } | null>(null)
  const latest = useRef<unknown>(null)
  const ask = useContext(AskedContext)
  const run = useCallback(() => {
    const attempt = {}
    latest.current = attempt
    const settle = (outcome: Outcome<Value>) => {
      if (load !== null && outcome.state === 'ready') outcomes.set(load, outcome)
      if (latest.current === attempt) setSettled({ from: load, outcome })
    }
    load?.().then(
      (value) => settle({ state: 'ready', value }),
      (error: unknown) => settle({ state: 'failed', error }),
    )
  }, [load])
  useEffect(() => {
    if (load === null || !outcomes.has(load)) run()
    return () => {
      latest.current = null
    }
  }, [load, run])
  const retry = useCallback(() => {
    if (load !== null) outcomes.delete(load)
    setSettled(null)
    run()
  }, [load, run])
  const known = load === null ? undefined : (outcomes.get(load) as Outcome<Value> | undefined)
  const outcome = settled !== null && settled.from === load ? settled.outcome : known
  if (load !== null && outcome === undefined) ask(load)
  return useMemo(() => {
    if (outcome === undefined) return { state: 'loading' }
    return outcome.state === 'failed' ? { ...outcome, retry } : outcome
  }, [outcome, retry])
}
