/** The slides in their order: moved by dragging, by arrow keys on the handle, or by buttons. */
import { useRef, useState } from 'react'
import { moveSlide, placeOf } from '../../compare/storyboard/edit.ts'
import { SlideItem } from './SlideItem.tsx'
import { useStoryWords } from './words.ts'
import type { BoardStore } from './store.ts'
import type { Storyboard } from '../../model/storyboard.ts'

interface Props {
  board: Storyboard
  store: BoardStore
  say: (message: string) => void
}

export function SlideList({ board, store, say }: Props) {
  const story = useStoryWords()
  const list = useRef<HTMLOListElement>(null)
  const [editing, edit] = useState<string | null>(null)
  const [dragged, drag] = useState<string | null>(null)
  const count = board.slides.length
  const move = (id: string, to: number) => {
    const from = placeOf(board, id)
    if (to < 0 || to >= count || to === from) return
    store.change((now) => moveSlide(now, id, to), (now) => moveSlide(now, id, from))
    say(story.t('slide.moved', { place: to + 1, count }))
    // The list is put in order anew: what had the focus keeps it.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-slide="${id}"] .slide-handle`)?.focus())
  }
  return (
    <ol className="slides" ref={list} aria-label={story.t('board.list')}>
      {board.slides.map((slide, place) => (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrow keys on the handle and the buttons do the same
        <li
          key={slide.id}
          className={dragged === slide.id ? 'slide dragged' : 'slide'}
          data-slide={slide.id}
          onDragOver={(event) => {
            if (dragged === null) return
            event.preventDefault()
            if (dragged !== slide.id) move(dragged, place)
          }}
          onDrop={(event) => event.preventDefault()}
        >
          <SlideItem
            slide={slide}
            place={place}
            count={count}
            store={store}
            say={say}
            isOpen={editing === slide.id}
            onEdit={(open) => edit(open ? slide.id : null)}
            onMove={(to) => move(slide.id, to)}
            onDrag={(isDragged) => drag(isDragged ? slide.id : null)}
          />
        </li>
      ))}
    </ol>
  )
}
