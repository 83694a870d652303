/** The thread in which files are made, so that the page goes on. */
import { openMaker } from './make.ts'
import type { Maker } from './make.ts'
import type { Answer, Order } from './protocol.ts'

let maker: Maker | null = null

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  void answer(data)
})

async function answer(order: Order): Promise<void> {
  const told = await obey(order).catch((error: unknown): Answer => ({ kind: 'failed', why: String(error) }))
  postMessage(told, { transfer: [] })
}

async function obey(order: Order): Promise<Answer> {
  if (order.kind === 'begin') maker = openMaker(order.task)
  if (order.kind === 'reading') maker?.read(order.context, order.mentions)
  if (order.kind === 'rows') maker?.add(order.rows)
  if (order.kind !== 'end' || maker === null) return { kind: 'took' }
  return { kind: 'made', file: await maker.finish() }
}
