/** The whole storyboard taken away: as slides of PowerPoint, or as the page in one file with the storyboard inside. */
import { useState } from 'react'
import { saveBlob } from '../copy.ts'
import { nameFile } from '../file_name.ts'
import { useDataPage } from '../page.ts'
import { Problem } from '../present/Problem.tsx'
import { resolveView } from '../resolve.ts'
import { writeSingleFile } from '../single/file.ts'
import { readSlideView } from './slide_view.ts'
import { writeStoryboard } from './store.ts'
import { useStoryWords } from './words.ts'
import type { SlideOrder } from '../export/deck/save.ts'
import type { DataPage } from '../page.ts'
import type { Slide, Storyboard } from '../../model/storyboard.ts'

interface Props {
  board: Storyboard
  say: (message: string) => void
}

export function TakeAway({ board, say }: Props) {
  const page = useDataPage()
  const story = useStoryWords()
  const { words, dataset } = page
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<{ error: unknown; retry: () => void } | null>(null)
  const run = async (make: () => Promise<string>): Promise<void> => {
    setBusy(true)
    setFailed(null)
    say(story.t('board.making'))
    try {
      say(story.t('board.saved', { name: await make() }))
    } catch (error) {
      say('')
      setFailed({ error, retry: () => void run(make) })
    }
    setBusy(false)
  }
  const saveSlides = async () => {
    const { saveDeck } = await import('../export/deck/save.ts')
    return saveDeck(board.slides.map((slide) => orderSlide(slide, page)), board.title === '' ? story.t('board.title') : board.title)
  }
  const saveFile = async () => {
    const name = nameFile([board.title === '' ? story.t('board.title') : board.title], 'html', dataset.index, words)
    saveBlob(name, await writeSingleFile(window, writeStoryboard(board)))
    return name
  }
  const isEmpty = board.slides.length === 0
  return (
    <>
      <button type="button" className="button" disabled={isEmpty || busy} onClick={() => void run(saveSlides)}>
        {story.t('board.pptx')}
      </button>
      {/* The single file carries the real reports only. */}
      {!dataset.index.synthetic && (
        <button type="button" className="button" disabled={isEmpty || busy} title={story.t('board.html_hint')} onClick={() => void run(saveFile)}>
          {story.t('board.html')}
        </button>
      )}
      {failed !== null && <Problem error={failed.error} retry={failed.retry} />}
    </>
  )
}

/** A slide as the page shows its view. */
function orderSlide(slide: Slide, page: DataPage): SlideOrder {
  const { view, bad } = readSlideView(slide, page.view)
  const link: DataPage['store']['link'] = (change, always) => page.store.link({ ...view, ...change }, always)
  return { page: { ...page, view, resolved: resolveView(view, bad, page.dataset), store: { ...page.store, link } }, wish: { title: slide.title, note: slide.note, highlight: slide.highlight } }
}
