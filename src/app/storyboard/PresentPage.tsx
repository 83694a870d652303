/** Presenting: one slide fills the window; keys and clickers lead on, and nothing stands in the way. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useDataPage } from '../page.ts'
import { ViewLink } from '../present/ViewLink.tsx'
import { ShownSlide } from './ShownSlide.tsx'
import { nameSlide } from './name_slide.ts'
import { readSlideView } from './slide_view.ts'
import { boardStore, useBoard } from './store.ts'
import { useStoryWords } from './words.ts'
import { leaveFullScreen } from './full_screen.ts'
import '../styles/storyboard.css'

export function PresentPage() {
  const { view, words, dataset, store } = useDataPage()
  const story = useStoryWords()
  const { board } = useBoard(boardStore(dataset.index.synthetic))
  const place = Number(view.slide === '' ? '1' : view.slide) - 1
  const slide = board.slides[place]
  const count = board.slides.length
  const [heard, hear] = useState({ slide: '', text: '' })
  const [isBlack, setBlack] = useState(false)
  const title = useMemo(() => (slide === undefined ? '' : slide.title === '' ? nameSlide(readSlideView(slide, view).view, dataset, words) : slide.title), [slide, view, dataset, words])
  useEffect(() => {
    document.title = [title, words.t('page.present'), words.t('site.name')].filter(Boolean).join(' · ')
  }, [title, words])
  // What was said about one slide is nothing to the next.
  const said = heard.slide === view.slide && heard.text !== '' ? heard.text : slide === undefined ? '' : story.t('present.where', { place: place + 1, count, title })
  const say = useCallback((text: string) => hear({ slide: store.get().slide, text }), [store])
  const go = useCallback(
    (to: number) => {
      setBlack(false)
      if (to < 0) return say(story.t('present.first'))
      if (to >= count) return say(story.t('present.last'))
      // Slides passed by are no steps of the way back.
      store.set({ slide: String(to + 1) }, 'replace')
    },
    [count, say, store, story],
  )
  const leave = useCallback(() => {
    void leaveFullScreen()
    store.set({ v: 'storyboard', slide: '' }, 'return')
  }, [store])
  useBarePage()
  const stage = useRef<HTMLElement>(null)
  return createPortal(
    <section className="stage" aria-label={words.t('page.present')} ref={stage} tabIndex={-1}>
      {slide === undefined ? (
        <div className="stage-none">
          <p>{story.t(count === 0 ? 'board.empty' : 'present.none')}</p>
          <p>
            <ViewLink className="button" change={{ v: 'storyboard', slide: '' }}>
              {story.t('present.back')}
            </ViewLink>
          </p>
        </div>
      ) : (
        <ShownSlide key={`${slide.id} ${slide.address}`} slide={slide} place={place} count={count} stage={stage} isBlack={isBlack} onBlack={setBlack} onGo={go} onLeave={leave} say={say} />
      )}
      <output className="sr-only" data-testid="stage-said">
        {said}
      </output>
      {isBlack && <button type="button" className="stage-black" aria-label={story.t('present.black_end')} onClick={() => setBlack(false)} />}
    </section>,
    document.body,
  )
}

/** The rest of the page is neither seen nor reached while a slide fills the window. */
function useBarePage(): void {
  useEffect(() => {
    const root = document.getElementById('app')
    root?.setAttribute('inert', '')
    document.documentElement.dataset['presenting'] = ''
    return () => {
      root?.removeAttribute('inert')
      delete document.documentElement.dataset['presenting']
    }
  }, [])
}
