/** The thread that runs the cases; it writes the number of the case it is at where the main thread can see it, even while it hangs. */
import { parentPort, workerData } from 'node:worker_threads'
import { DATA } from '../command/paths.ts'
import { runCases } from './run.ts'
import { loadSources } from './sources.ts'
import type { Plan } from './run.ts'

const { plan, place } = workerData as { plan: Plan; place: Int32Array }
const { lexicon, gazetteer, sources } = loadSources(DATA)
const outcome = runCases(plan, lexicon, gazetteer, sources, () => performance.now(), (index) => Atomics.store(place, 0, index))
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(outcome)
