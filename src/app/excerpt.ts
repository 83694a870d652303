/** Sentences of a report around some of its numbers, cut into marked and unmarked pieces; every piece is a slice of the verbatim text, but for … where it is shortened. */
import type { ReadingFile } from '../model/dataset.ts'
import type { Mention } from '../model/reading.ts'

export interface Piece {
  start: number
  text: string
  marked: boolean
}

export interface Excerpt {
  start: number
  end: number
  pieces: Piece[]
  before: string
  after: string
}

/** How much of the text around a sentence is shown, in characters, where the paragraph goes on that long. */
const AROUND = 90

/** One excerpt a sentence, in the order of the text; numbers of one sentence are marked in it together. */
export function excerptOf(reading: Pick<ReadingFile, 'text' | 'mentions'>, ids: readonly string[]): Excerpt[] {
  const wanted = reading.mentions.filter((mention) => ids.includes(mention.id))
  const bySentence = new Map<string, Mention[]>()
  for (const mention of wanted) bySentence.set(mention.sentence.join(), [...(bySentence.get(mention.sentence.join()) ?? []), mention])
  return [...bySentence.values()].map((mentions) => cutSentence(reading.text, mentions)).sort((a, b) => a.start - b.start)
}

/** How much of a long stretch without a mark is kept beside the marks, in characters. */
const BESIDE = 48

/** The same sentence with what lies far from its marks left out, said by …. */
export function shortenExcerpt(excerpt: Excerpt): Excerpt {
  const { pieces } = excerpt
  const short = pieces.map((piece, at) => {
    const [isFirst, isLast] = [at === 0, at === pieces.length - 1]
    if (piece.marked || piece.text.length <= BESIDE * (isFirst || isLast ? 1.5 : 2.5)) return piece
    const [front, back] = [isFirst ? '' : piece.text.slice(0, BESIDE), isLast ? '' : piece.text.slice(-BESIDE)]
    return { ...piece, text: `${front}…${back}` }
  })
  return { ...excerpt, pieces: short }
}

function cutSentence(text: string, mentions: readonly Mention[]): Excerpt {
  const [first] = mentions
  const [start, end] = first?.sentence ?? [0, 0]
  const pieces: Piece[] = []
  let at = start
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    if (mention.start < at) continue
    if (mention.start > at) pieces.push({ start: at, text: text.slice(at, mention.start), marked: false })
    pieces.push({ start: mention.start, text: text.slice(mention.start, mention.end), marked: true })
    at = mention.end
  }
  if (at < end) pieces.push({ start: at, text: text.slice(at, end), marked: false })
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  const paragraph = before.lastIndexOf('\n')
  const stop = after.indexOf('\n')
  return {
    start,
    end,
    pieces,
    before: paragraph >= 0 ? before.slice(paragraph + 1) : start > AROUND ? `…${before}` : before,
    after: stop >= 0 ? after.slice(0, stop) : end + AROUND < text.length ? `${after}…` : after,
  }
}
