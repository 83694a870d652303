/** The worker as the page sees it: questions with answers. It is started before any file comes and needs nothing afterwards. */
// oxlint-disable-next-line import/default -- the bundler makes the worker's constructor from this address
import ReaderWorker from '../worker.ts?worker&inline'
import type { Answer, FoundRegion, Known, LocalFile, Order, Result, Sent } from './protocol.ts'
import type { Catalogue } from '../../model/catalogue.ts'
import type { PackedGazetteer } from '../../model/packed_gazetteer.ts'
import type { Bilingual } from '../../model/text.ts'

export interface Client {
  bodies: readonly (Bilingual & { id: string })[]
  /** Endings of the formats that it reads, with the dot. */
  extensions: readonly string[]
  read: (file: LocalFile, known: Known) => Promise<Result>
  find: (query: string, year: number | null) => Promise<FoundRegion[]>
  /** Ends it at once, whatever it is at; what was asked is never answered. */
  close: () => void
}

export async function openClient(tools: { lexicon: Catalogue; gazetteer: PackedGazetteer }): Promise<Client> {
  const worker = new ReaderWorker()
  const asked = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>()
  let orders = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Partial<Sent<Answer>>>) => {
    const { order, content } = data
    // The library that reads PDF tells every page that it is ready.
    if (order === undefined || content === undefined) return
    const waiting = asked.get(order)
    asked.delete(order)
    if (content.kind === 'failed') waiting?.reject(new Error(content.why))
    else waiting?.resolve(content)
  })
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of asked.values()) reject(new Error(message))
    asked.clear()
  })
  const ask = (content: Order, transfer: Transferable[] = []): Promise<Answer> =>
    new Promise((resolve, reject) => {
      asked.set(++orders, { resolve, reject })
      worker.postMessage({ order: orders, content } satisfies Sent<Order>, transfer)
    })
  const ready = await ask({ kind: 'begin', ...tools })
  if (ready.kind !== 'ready') throw new Error('the reader did not begin')
  return {
    bodies: ready.bodies,
    extensions: ready.extensions,
    async read(file, known) {
      const answer = await ask({ kind: 'read', file, known }, [file.bytes.buffer])
      if (answer.kind !== 'read') throw new Error('no reading')
      return answer.result
    },
    async find(query, year) {
      const answer = await ask({ kind: 'find', query, year })
      return answer.kind === 'found' ? answer.regions : []
    },
    close: () => worker.terminate(),
  }
}
