/** The published sentence, verbatim, with its number marked; the sentences around it stand back. Text of a report is never HTML. */
import { excerptOf, shortenExcerpt } from '../excerpt.ts'
import { scriptOf } from './script.ts'
import type { ReadingFile } from '../../model/dataset.ts'

interface Props {
  reading: ReadingFile
  /** The numbers to mark; each sentence that holds one is shown once. */
  ids: readonly string[]
  /** Shows the text around each sentence too. */
  around?: boolean
  /** Leaves out what lies far from the numbers. */
  brief?: boolean
}

export function Quote({ reading, ids, around = false, brief = false }: Props) {
  const lang = scriptOf(reading)
  return (
    <>
      {excerptOf(reading, ids).map((found) => (brief ? shortenExcerpt(found) : found)).map((excerpt) => (
        <blockquote key={excerpt.start} className="quote" lang={lang}>
          {around && <span className="around">{excerpt.before}</span>}
          {excerpt.pieces.map((piece) => (piece.marked ? <mark key={piece.start}>{piece.text}</mark> : <span key={piece.start}>{piece.text}</span>))}
          {around && <span className="around">{excerpt.after}</span>}
        </blockquote>
      ))}
    </>
  )
}
