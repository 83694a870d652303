/** One slide in the list: what it shows, what has changed since, what can be done with it. */
import { duplicateSlide, insertSlides, placeOf, removeSlide } from '../../compare/storyboard/edit.ts'
import { useDataPage } from '../page.ts'
import { ViewLink } from '../present/ViewLink.tsx'
import { ChangeNote } from './ChangeNote.tsx'
import { askFullScreen } from './full_screen.ts'
import { nameSlide } from './name_slide.ts'
import { readSlideView } from './slide_view.ts'
import { SlideEditor } from './SlideEditor.tsx'
import { useStoryWords } from './words.ts'
import type { BoardStore } from './store.ts'
import type { Slide } from '../../model/storyboard.ts'

interface Props {
  slide: Slide
  /** Counted from 0. */
  place: number
  count: number
  store: BoardStore
  say: (message: string) => void
  isOpen: boolean
  onEdit: (open: boolean) => void
  onMove: (to: number) => void
  onDrag: (isDragged: boolean) => void
}

export function SlideItem({ slide, place, count, store, say, isOpen, onEdit, onMove, onDrag }: Props) {
  const { view, words, dataset } = useDataPage()
  const story = useStoryWords()
  const { view: shown } = readSlideView(slide, view)
  const own = nameSlide(shown, dataset, words)
  const title = slide.title === '' ? own : slide.title
  const about = [slide.title === '' ? '' : own, slide.note === '' ? '' : story.t('slide.has_note')].filter(Boolean).join(' · ')
  const duplicate = () => {
    const before = new Set(store.get().board.slides.map(({ id }) => id))
    const added = () => store.get().board.slides.find(({ id }) => !before.has(id))?.id ?? ''
    store.change((now) => duplicateSlide(now, slide.id))
    const id = added()
    // What is taken back is the copy, whatever has been done to it since.
    store.remember((now) => removeSlide(now, id))
    say(story.t('slide.duplicated', { place: placeOf(store.get().board, id) + 1 }))
  }
  const remove = () => {
    store.change((now) => removeSlide(now, slide.id), (now) => insertSlides(now, [slide], place))
    say(story.t('slide.removed', { title }))
  }
  return (
    <>
      <div className="slide-row">
        <button
          type="button"
          className="slide-handle"
          draggable
          aria-label={story.t('slide.move', { place: place + 1, title })}
          title={story.t('slide.move', { place: place + 1, title })}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move'
            event.dataTransfer.setData('text/plain', title)
            onDrag(true)
          }}
          onDragEnd={() => onDrag(false)}
          onKeyDown={(event) => {
            const to = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: count - 1 }[event.key]
            if (to === undefined) return
            event.preventDefault()
            onMove(to)
          }}
        >
          <span aria-hidden="true">⠿</span> {place + 1}
        </button>
        <div className="slide-text">
          <h2>{title}</h2>
          {about !== '' && <p className="faint">{about}</p>}
          <ChangeNote slide={slide} view={shown} store={store} say={say} />
        </div>
        <div className="slide-tools">
          <button type="button" className="button" aria-expanded={isOpen} aria-label={story.t('slide.edit_of', { place: place + 1, title })} onClick={() => onEdit(!isOpen)}>
            {story.t(isOpen ? 'slide.done' : 'slide.edit')}
          </button>
          <button type="button" className="button" disabled={place === 0} onClick={() => onMove(place - 1)}>
            {story.t('slide.up')}
          </button>
          <button type="button" className="button" disabled={place === count - 1} onClick={() => onMove(place + 1)}>
            {story.t('slide.down')}
          </button>
          <button type="button" className="button" onClick={duplicate}>
            {story.t('slide.duplicate')}
          </button>
          <button type="button" className="button" onClick={remove}>
            {story.t('slide.remove')}
          </button>
          <ViewLink className="button" change={{ v: 'present', slide: String(place + 1) }} onClick={() => void askFullScreen()}>
            {story.t('slide.present')}
          </ViewLink>
        </div>
      </div>
      {isOpen && <SlideEditor slide={slide} view={shown} own={own} store={store} />}
    </>
  )
}
