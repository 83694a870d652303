/** Files through as many threads as wanted. Few files are read by the thread that asks, since a thread costs more to start than they do. */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import { takeReport } from './take.ts'
import type { Task, Taken, TakeTools } from './take.ts'
import type { Batch, WorkerStart } from './worker.ts'

export interface PoolOptions {
  /** Threads; undefined: one a core where there is enough to read. */
  jobs?: number
  dataDir: string
  onFile?: () => void
}

/** In the order of the tasks. */
export async function takeAll(tasks: readonly Task[], tools: TakeTools, { jobs, dataDir, onFile }: PoolOptions): Promise<Batch> {
  const threads = jobs ?? (tasks.length < WORTH_A_THREAD ? 1 : availableParallelism())
  return threads === 1 ? takeHere(tasks, tools, onFile) : takeInThreads(tasks, tools, dataDir, threads, onFile)
}

const WORTH_A_THREAD = 400
/** Small enough for an even end, large enough for the messages to cost nothing. */
const BATCH = 32

async function takeHere(tasks: readonly Task[], tools: TakeTools, onFile: () => void = () => undefined): Promise<Batch> {
  const all: Batch = { taken: [], written: 0 }
  for (const [at, task] of tasks.entries()) {
    const { taken, written } = await takeReport(task, tools)
    all.taken.push(taken)
    all.written += written
    onFile()
    // Lets a signal in: reading text never waits for anything.
    if (at % BATCH === 0) await new Promise((resolve) => void setImmediate(resolve))
  }
  return all
}

async function takeInThreads(tasks: readonly Task[], { lexicon: _, gazetteer: __, ...tools }: TakeTools, dataDir: string, threads: number, onFile: () => void = () => undefined): Promise<Batch> {
  const start: WorkerStart = { ...tools, dataDir }
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('thread.mjs', import.meta.url)),
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    workerData: start,
  })
  try {
    const results: Taken[][] = []
    let written = 0
    let next = 0
    const feed = async (): Promise<void> => {
      for (let from = next; from < tasks.length; from = next) {
        next += BATCH
        const batch = (await pool.run(tasks.slice(from, from + BATCH))) as Batch
        results[from / BATCH] = batch.taken
        written += batch.written
        for (const _one of batch.taken) onFile()
      }
    }
    // Two for each thread: one at work, one waiting.
    await Promise.all(Array.from({ length: threads * 2 }, feed))
    return { taken: results.flat(), written }
  } finally {
    await pool.destroy()
  }
}
