/** The storyboard: its slides in order, each to be edited where it stands; kept, saved, opened and shared. */
import { useEffect, useState } from 'react'
import { useDataPage } from '../page.ts'
import { BoardTools } from './BoardTools.tsx'
import { clean } from './clean.ts'
import { Handout } from './Handout.tsx'
import { OpenBoard } from './OpenBoard.tsx'
import { SlideList } from './SlideList.tsx'
import { TroubleText } from './TroubleText.tsx'
import { saveText } from '../copy.ts'
import { readBoard } from '../single/file.ts'
import { boardStore, readStoryboard, useBoard } from './store.ts'
import { useStoryWords } from './words.ts'
import '../styles/storyboard.css'
import type { Incoming } from './OpenBoard.tsx'
import type { Storyboard } from '../../model/storyboard.ts'

export function Page() {
  const { view, words, dataset, store: views } = useDataPage()
  const story = useStoryWords()
  const store = boardStore(dataset.index.synthetic)
  const { board, trouble, broken, undos } = useBoard(store)
  const [said, say] = useState('')
  const [incoming, setIncoming] = useState<Incoming | null>(() => findLinked() ?? findInside(board))
  const title = [board.title, story.t('board.title'), words.t('site.name')].filter(Boolean).join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
  if (view.c === 'handout') return <Handout board={board} />
  return (
    <div className="storyboard">
      <header className="page-head">
        <h1>{story.t('board.title')}</h1>
        <p className="lead">{story.t('board.lead')}</p>
      </header>
      {trouble !== null && (
        <TroubleText trouble={trouble}>
          {broken !== null && (
            <button type="button" className="button" onClick={() => saveText('fadu-storyboard.unread.json', broken, 'application/json')}>
              {story.t('trouble.save_broken')}
            </button>
          )}
        </TroubleText>
      )}
      {incoming !== null && (
        <OpenBoard
          incoming={incoming}
          store={store}
          onDone={(message) => {
            setIncoming(null)
            say(message)
            // Opened or not, it has been asked for: the address is the page's own again.
            window.history.replaceState(window.history.state, '', views.link())
          }}
        />
      )}
      <label className="board-name">
        <span>{story.t('board.name')}</span>
        <input type="text" value={board.title} maxLength={200} placeholder={story.t('board.name_hint')} onChange={(event) => store.change((now) => ({ ...now, title: clean(event.target.value) }))} />
      </label>
      <BoardTools board={board} store={store} say={say} onOpen={setIncoming} />
      <p className="board-said">
        <output>{said}</output>
        {undos > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              store.undo()
              say(story.t('undone'))
            }}
          >
            {story.t('undo')}
          </button>
        )}
      </p>
      {board.slides.length === 0 ? (
        <p className="board-empty">
          <strong>{story.t('board.empty')}</strong> {story.t('board.empty_how')}
        </p>
      ) : (
        <SlideList board={board} store={store} say={say} />
      )}
    </div>
  )
}

/** The storyboard that the page was handed out with, where this browser does not have it already. */
function findInside(kept: Storyboard): Incoming | null {
  const text = readBoard(window)
  if (text === null) return null
  const { board } = readStoryboard(text)
  const own = new Set(kept.slides.map(({ id }) => id))
  return board !== null && board.slides.every(({ id }) => own.has(id)) ? null : { kind: 'inside', text }
}

/** A storyboard that the address carries behind its end; asked for once, when the page opens. */
function findLinked(): Incoming | null {
  const code = /(?:^|[#&])board=([\w-]+)/.exec(window.location.hash)?.[1]
  return code === undefined ? null : { kind: 'link', code }
}
