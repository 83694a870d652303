/** Puts what is seen into the storyboard; the program for it is loaded at the first press. */
import { useCallback, useState } from 'react'
import { usePage } from '../page.ts'
import { Later } from './Later.tsx'

const loadAdded = () => import('../storyboard/Added.tsx')

/** `className`: how it looks where it stands. */
export function AddSlide({ className }: { className: string }) {
  const { words, view } = usePage()
  const [pressed, setPressed] = useState(0)
  const close = useCallback(() => setPressed(0), [])
  return (
    <>
      <button type="button" className={className} aria-label={words.t('page.add_slide')} title={words.t('page.add_slide_hint')} onClick={() => setPressed(pressed + 1)}>
        <span className="add-mark" aria-hidden="true">
          ＋
        </span>
        <span className="add-name">{words.t('page.add_slide')}</span>
      </button>
      {pressed > 0 && <Later load={loadAdded}>{({ Added }) => <Added key={pressed} view={view} onClose={close} />}</Later>}
    </>
  )
}
