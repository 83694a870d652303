/** Has slides written to a file by the worker. */
// oxlint-disable-next-line import/default -- the bundler makes the worker's constructor from this address
import DeckWorker from './worker.ts?worker&inline'
import type { Deck } from '../../../charts/deck/deck.ts'

export type DeckAnswer = { kind: 'made'; bytes: Uint8Array } | { kind: 'failed'; why: string }

export async function runDeck(deck: Deck): Promise<Blob> {
  const worker = new DeckWorker()
  try {
    const answer = await new Promise<DeckAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<DeckAnswer>) => resolve(data))
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      worker.postMessage(deck, [])
    })
    if (answer.kind === 'failed') throw new Error(answer.why)
    return new Blob([answer.bytes as Uint8Array<ArrayBuffer>], { type: PPTX })
  } finally {
    worker.terminate()
  }
}

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
