/** What a thread of the pool does: it loads the catalogue's words and the regions once, then takes the files that it is given. */
import { workerData } from 'node:worker_threads'
import { compileCatalogue } from '../../src/extract/index.ts'
import { loadGazetteer } from '../load/regions.ts'
import { takeReport } from './take.ts'
import type { Task, Taken, TakeTools } from './take.ts'

/** What a thread is started with: everything but what it makes itself. */
export type WorkerStart = Omit<TakeTools, 'lexicon' | 'gazetteer'> & { dataDir: string }

export interface Batch {
  taken: Taken[]
  written: number
}

// tinypool hands on what the thread was started with behind its own entry.
const [, start] = workerData as [unknown, WorkerStart]
const { gazetteer } = loadGazetteer(start.dataDir)
if (gazetteer === null) throw new Error('no gazetteer')
const tools: TakeTools = { ...start, lexicon: compileCatalogue(start.catalogue), gazetteer }

export default async function takeBatch(tasks: readonly Task[]): Promise<Batch> {
  const batch: Batch = { taken: [], written: 0 }
  for (const task of tasks) {
    const { taken, written } = await takeReport(task, tools)
    batch.taken.push(taken)
    batch.written += written
  }
  return batch
}
