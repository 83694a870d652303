/** Reports that the reader of the page asked this browser to keep: in its own store, on this machine, until they are removed. */
import type { Known } from './protocol.ts'

export interface KeptReport {
  /** Given by the store. */
  id: number
  name: string
  bytes: Blob
  known: Known
}

const [DATABASE, STORE] = ['fadu', 'reports']

/** All that were kept, oldest first; none where the browser stores nothing. */
export async function listKept(): Promise<KeptReport[]> {
  try {
    return await run<KeptReport[]>('readonly', (store) => store.getAll())
  } catch {
    return []
  }
}

/** Its id in the store. Rejects where the browser stores nothing or is full. */
export async function keepReport(report: Omit<KeptReport, 'id'>, id: number | null): Promise<number> {
  return Number(await run('readwrite', (store) => store.put(id === null ? report : { ...report, id })))
}

export async function forgetKept(id: number): Promise<void> {
  await run('readwrite', (store) => store.delete(id))
}

function run<Value>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<Value> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1)
    opening.addEventListener('upgradeneeded', () => void opening.result.createObjectStore(STORE, { keyPath: 'id', autoIncrement: true }))
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no store')))
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction(STORE, mode)
      const request = work(transaction.objectStore(STORE))
      transaction.addEventListener('complete', () => {
        opening.result.close()
        resolve(request.result as Value)
      })
      transaction.addEventListener('abort', () => {
        opening.result.close()
        reject(transaction.error ?? new Error('not stored'))
      })
    })
  })
}
