/** A storyboard that comes from a file or a link: read strictly, then in place of the present one or behind it, as the reader says. */
import { useCallback, useEffect } from 'react'
import { insertSlides } from '../../compare/storyboard/edit.ts'
import { unpackStoryboard } from '../../compare/storyboard/code.ts'
import { useLoaded } from '../load.ts'
import { useDataPage } from '../page.ts'
import { readStoryboard } from './store.ts'
import { useStoryWords } from './words.ts'
import type { BoardStore } from './store.ts'
import type { Storyboard } from '../../model/storyboard.ts'
import type { Bilingual } from '../../model/text.ts'

export type Incoming = { kind: 'file'; file: File } | { kind: 'link'; code: string }
  /** The file that was opened has it inside. */
  | { kind: 'inside'; text: string }

interface Props {
  incoming: Incoming
  store: BoardStore
  /** With what is to be said. */
  onDone: (message: string) => void
}

export function OpenBoard({ incoming, store, onDone }: Props) {
  const { words, dataset } = useDataPage()
  const story = useStoryWords()
  const load = useCallback(() => readIncoming(incoming), [incoming])
  const loaded = useLoaded(load)
  const read = loaded.state === 'ready' ? loaded.value : null
  const found = read?.board ?? null
  const have = store.get().board.slides.length
  const isForeign = found !== null && found.sample !== dataset.index.synthetic
  const replace = useCallback(
    (board: Storyboard) => {
      const before = store.get().board
      store.change(() => board, () => before)
      onDone(story.t('open.opened', { n: board.slides.length }))
    },
    [store, onDone, story],
  )
  useEffect(() => {
    // Nothing is lost where there was nothing.
    if (found !== null && !isForeign && have === 0) replace(found)
  }, [found, isForeign, have, replace])
  if (loaded.state === 'loading' || (found !== null && !isForeign && have === 0)) return null
  const cancel = (
    <button type="button" className="button" onClick={() => onDone('')}>
      {story.t(found === null || isForeign ? 'close' : 'open.cancel')}
    </button>
  )
  if (found === null || isForeign) {
    return (
      <div className="problem" role="alert">
        {incoming.kind === 'file' && <p>{story.t('open.problem', { name: incoming.file.name })}</p>}
        <p>{isForeign ? story.t(found.sample ? 'open.only_sample' : 'open.only_real') : incoming.kind === 'link' ? story.t('open.link_problem') : read?.problem == null ? story.t('open.unreadable') : words.of(read.problem)}</p>
        {cancel}
      </div>
    )
  }
  const append = () => {
    const before = store.get().board
    store.change((now) => insertSlides(now, found.slides), () => before)
    onDone(story.t('open.opened', { n: found.slides.length }))
  }
  return (
    <section className="incoming" aria-label={story.t('board.open')}>
      <p>{story.plural('open.found', found.slides.length, { title: found.title === '' ? story.t('open.untitled') : found.title, have })}</p>
      <p className="added-tools">
        <button type="button" className="button main" onClick={() => replace(found)}>
          {story.t('open.replace')}
        </button>
        <button type="button" className="button" onClick={append}>
          {story.t('open.append')}
        </button>
        {cancel}
      </p>
    </section>
  )
}

async function readIncoming(incoming: Incoming): Promise<{ board: Storyboard | null; problem: Bilingual | null }> {
  const text = incoming.kind === 'inside' ? incoming.text : incoming.kind === 'link' ? unpackStoryboard(incoming.code) : await incoming.file.text().catch(() => null)
  return text === null ? { board: null, problem: null } : readStoryboard(text)
}
