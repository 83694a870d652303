/** What can be done with the whole storyboard. */
import { useRef } from 'react'
import { LONGEST_CODE, packStoryboard, SAFE_CODE } from '../../compare/storyboard/code.ts'
import { copyText, saveText } from '../copy.ts'
import { nameFile } from '../file_name.ts'
import { useDataPage } from '../page.ts'
import { ViewLink } from '../present/ViewLink.tsx'
import { writeStoryboard } from './store.ts'
import { askFullScreen } from './full_screen.ts'
import { TakeAway } from './TakeAway.tsx'
import { useStoryWords } from './words.ts'
import type { Incoming } from './OpenBoard.tsx'
import type { BoardStore } from './store.ts'
import type { Storyboard } from '../../model/storyboard.ts'

interface Props {
  board: Storyboard
  store: BoardStore
  say: (message: string) => void
  onOpen: (incoming: Incoming) => void
}

export function BoardTools({ board, store, say, onOpen }: Props) {
  const { words, dataset, store: views } = useDataPage()
  const story = useStoryWords()
  const file = useRef<HTMLInputElement>(null)
  const isEmpty = board.slides.length === 0
  const save = () => {
    const name = nameFile([board.title === '' ? story.t('board.title') : board.title], 'json', dataset.index, words)
    saveText(name, writeStoryboard(board), 'application/json')
    say(story.t('board.saved', { name }))
  }
  const share = async () => {
    const code = packStoryboard(board)
    if (code.length > LONGEST_CODE) return say(story.t('board.too_long', { n: words.number(code.length), most: words.number(LONGEST_CODE) }))
    const address = views.link({ c: 'ranking' }, ['lang'])
    // Behind #, so that no server is told what is in it.
    const link = `${address}${address.includes('#') ? '&' : '#'}board=${code}`
    const copied = await copyText(link)
    say(!copied ? words.t('copy.refused') + link : link.length > SAFE_CODE ? story.t('board.shared_long', { n: words.number(link.length) }) : story.t('board.shared'))
  }
  const clear = () => {
    const before = store.get().board
    store.change((now) => ({ ...now, title: '', slides: [] }), () => before)
    say(story.t('board.cleared', { n: before.slides.length }))
  }
  return (
    <div className="board-tools">
      {!isEmpty && (
        <ViewLink className="button main" change={{ v: 'present', slide: '1' }} onClick={() => void askFullScreen()}>
          {story.t('board.start')}
        </ViewLink>
      )}
      {!isEmpty && (
        <ViewLink className="button" change={{ c: 'handout' }}>
          {story.t('board.handout')}
        </ViewLink>
      )}
      <button type="button" className="button" disabled={isEmpty} onClick={save}>
        {story.t('board.save')}
      </button>
      <TakeAway board={board} say={say} />
      <button type="button" className="button" onClick={() => file.current?.click()}>
        {story.t('board.open')}
      </button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        className="sr-only"
        tabIndex={-1}
        aria-label={story.t('board.open')}
        onChange={(event) => {
          const chosen = event.target.files?.[0]
          if (chosen !== undefined) onOpen({ kind: 'file', file: chosen })
          // The same file may be chosen again.
          event.target.value = ''
        }}
      />
      <button type="button" className="button" disabled={isEmpty} onClick={() => void share()}>
        {story.t('board.share')}
      </button>
      <button type="button" className="button" disabled={isEmpty} onClick={clear}>
        {story.t('board.clear')}
      </button>
    </div>
  )
}
