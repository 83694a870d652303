/** Buttons for a mouse or a finger: seen while it moves, or while one of them has the focus, and gone again. */
import { useEffect, useState } from 'react'
import { useStoryWords } from './words.ts'
import type { RefObject } from 'react'
import type { StoryKey } from './words.ts'

type Control = 'previous' | 'next' | 'back' | 'change' | 'reset' | 'theme' | 'black' | 'full' | 'help' | 'leave'

interface Props {
  place: number
  count: number
  isChanged: boolean
  depth: number
  isChanging: boolean
  stage: RefObject<HTMLElement | null>
  on: Record<Control, () => void>
}

const SEEN_MS = 2500
const NAMES: Record<Control, StoryKey> = {
  previous: 'present.previous', next: 'present.next', back: 'present.step_back', change: 'present.change', reset: 'present.reset', theme: 'present.theme', black: 'present.black', full: 'present.full', help: 'present.help', leave: 'present.leave',
}

export function Controls({ place, count, isChanged, depth, isChanging, stage, on }: Props) {
  const story = useStoryWords()
  const isSeen = useMoving()
  const shown: Control[] = ['previous', 'next', ...(depth > 0 ? (['back'] as const) : []), 'change', ...(isChanged ? (['reset'] as const) : []), 'theme', 'black', 'full', 'help', 'leave']
  return (
    <div className={isSeen ? 'stage-controls seen' : 'stage-controls'} role="toolbar" aria-label={story.t('present.controls')}>
      <span className="stage-place">
        {place + 1}/{count}
      </span>
      {shown.map((id) => (
        <button
          key={id}
          type="button"
          className="button"
          aria-pressed={id === 'change' ? isChanging : undefined}
          disabled={(id === 'previous' && place === 0) || (id === 'next' && place === count - 1)}
          onClick={() => {
            on[id]()
            // The keys belong to the slide again.
            if (id !== 'help' && id !== 'change' && id !== 'leave') stage.current?.focus({ preventScroll: true })
          }}
        >
          {story.t(NAMES[id])}
        </button>
      ))}
      {isChanged && <span className="stage-changed">{story.t('present.changed')}</span>}
    </div>
  )
}

/** Whether the pointer has moved just now. */
function useMoving(): boolean {
  const [isMoving, setMoving] = useState(false)
  useEffect(() => {
    let timer = 0
    const move = () => {
      setMoving(true)
      document.documentElement.dataset['presenting'] = 'moving'
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        setMoving(false)
        document.documentElement.dataset['presenting'] = ''
      }, SEEN_MS)
    }
    for (const kind of ['pointermove', 'pointerdown'] as const) window.addEventListener(kind, move)
    return () => {
      window.clearTimeout(timer)
      for (const kind of ['pointermove', 'pointerdown'] as const) window.removeEventListener(kind, move)
    }
  }, [])
  return isMoving
}
