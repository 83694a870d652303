/** Adds the view that was seen when the button was pressed, and says so for a while, with a way back. */
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { insertSlides, placeOf, removeSlide } from '../../compare/storyboard/edit.ts'
import { STORYBOARD_LIMITS } from '../../model/storyboard_limits.ts'
import { usePage } from '../page.ts'
import { ViewLink } from '../present/ViewLink.tsx'
import { makeSlide } from './make_slide.ts'
import { nameSlide } from './name_slide.ts'
import { boardStore } from './store.ts'
import { TroubleText } from './TroubleText.tsx'
import { useStoryWords } from './words.ts'
import '../styles/storyboard.css'
import type { View } from '../view.ts'

interface Props {
  view: View
  onClose: () => void
}

const SHOWN_MS = 9000
/** Closes the one before: two would lie one over the other. */
let closeLast: (() => void) | null = null

export function Added({ view, onClose }: Props) {
  const { door, words, store } = usePage()
  const story = useStoryWords()
  const [said, say] = useState('')
  const [isAdded, setAdded] = useState(false)
  const board = boardStore(view.data === 'sample')
  const asked = useRef(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Once a press: the box itself is rendered many times.
    if (asked.current) return
    asked.current = true
    if (closeLast !== onClose) closeLast?.()
    closeLast = onClose
    const add = async () => {
      const dataset = await door.dataset()
      if (board.get().board.slides.length >= STORYBOARD_LIMITS.slides) return say(story.t('board.limit', { n: STORYBOARD_LIMITS.slides }))
      const slide = makeSlide(store.get(), dataset)
      board.change((now) => insertSlides(now, [slide]), (now) => removeSlide(now, slide.id))
      setAdded(true)
      say(story.t('added', { place: placeOf(board.get().board, slide.id) + 1, title: nameSlide(store.get(), dataset, words) }))
    }
    void add()
  }, [board, door, onClose, store, story, words])
  const { trouble } = board.get()
  useEffect(() => {
    if (said === '' || trouble !== null) return undefined
    const timer = window.setInterval(() => {
      if (box.current?.matches(':hover, :focus-within') !== true) onClose()
    }, SHOWN_MS)
    return () => window.clearInterval(timer)
  }, [said, trouble, onClose])
  const undo = () => {
    board.undo()
    setAdded(false)
    say(story.t('undone'))
  }
  // Inside an open dialog nothing outside of it can be reached.
  const place = document.querySelector('[role="dialog"]') ?? document.body
  return createPortal(
    <div className="added" ref={box}>
      <output>{said}</output>
      {trouble !== null && <TroubleText trouble={trouble} />}
      <p className="added-tools">
        <ViewLink className="button" change={{ v: 'storyboard', m: '', c: 'ranking', q: '', f: {}, o: '', t: '' }}>
          {story.t('added.open')}
        </ViewLink>
        {isAdded && (
          <button type="button" className="button" onClick={undo}>
            {story.t('undo')}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {story.t('close')}
        </button>
      </p>
    </div>,
    place,
  )
}
