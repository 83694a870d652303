/** The handout: every slide with its note, one after the other, to be printed. */
import { useState } from 'react'
import { useDataPage } from '../page.ts'
import { usePaper } from '../present/use_paper.ts'
import { ViewLink } from '../present/ViewLink.tsx'
import { SlideView } from './SlideView.tsx'
import { readSlideView } from './slide_view.ts'
import { useInnerView } from './use_inner_view.ts'
import { useStoryWords } from './words.ts'
import type { Slide, Storyboard } from '../../model/storyboard.ts'

export function Handout({ board }: { board: Storyboard }) {
  const story = useStoryWords()
  const [isSlides, setSlides] = useState(false)
  usePaper(isSlides ? 'slides' : null)
  return (
    <div className="handout">
      <div className="board-tools handout-tools">
        <button type="button" className="button main" onClick={() => window.print()}>
          {story.t('handout.print')}
        </button>
        <label className="tick">
          <input type="checkbox" checked={isSlides} onChange={() => setSlides(!isSlides)} />
          {story.t('handout.slides')}
        </label>
        <ViewLink className="button" change={{ c: 'ranking' }}>
          {story.t('handout.back')}
        </ViewLink>
      </div>
      <h1>{[board.title, story.t('handout.title')].filter(Boolean).join(' · ')}</h1>
      {board.slides.map((slide, place) => (
        <HandoutSlide key={`${slide.id} ${slide.address}`} slide={slide} place={place} count={board.slides.length} room={isSlides ? SLIDE_ROOM : null} />
      ))}
    </div>
  )
}

/** Pixels that a chart may be high on a page of 16:9. */
const SLIDE_ROOM = 380

function HandoutSlide({ slide, place, count, room }: { slide: Slide; place: number; count: number; room: number | null }) {
  const { view, store } = useDataPage()
  const story = useStoryWords()
  const { view: original, bad } = readSlideView(slide, view)
  const inner = useInnerView(original, store)
  return (
    <section className="handout-slide" aria-label={story.t('slide.number', { place: place + 1, count })}>
      <p className="faint">{story.t('slide.number', { place: place + 1, count })}</p>
      <SlideView slide={slide} original={original} bad={bad} inner={inner} room={room} />
      {slide.note !== '' && (
        <div className="handout-note">
          <h2>{story.t('handout.note')}</h2>
          <p>{slide.note}</p>
        </div>
      )}
    </section>
  )
}
