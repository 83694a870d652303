/** The thread in which slides are written, so that the page goes on. */
import { writeDeck } from './write.ts'
import type { DeckAnswer } from './run.ts'
import type { Deck } from '../../../charts/deck/deck.ts'

self.addEventListener('message', ({ data }: MessageEvent<Deck>) => {
  void answer(data)
})

async function answer(deck: Deck): Promise<void> {
  const told = await writeDeck(deck).then((bytes): DeckAnswer => ({ kind: 'made', bytes }), (error: unknown): DeckAnswer => ({ kind: 'failed', why: String(error) }))
  postMessage(told, { transfer: told.kind === 'made' ? [told.bytes.buffer as ArrayBuffer] : [] })
}
