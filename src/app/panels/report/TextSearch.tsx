/** Words in the text: how often, and from place to place by Enter, Shift+Enter or buttons. */
import { useDataPage } from '../../page.ts'
import type { KeyboardEvent, RefObject } from 'react'

interface Props {
  field: RefObject<HTMLInputElement | null>
  hits: number
  /** Which of them is looked at. */
  hit: number
  go: (hit: number) => void
}

export function TextSearch({ field, hits, hit, go }: Props) {
  const { view, words, store } = useDataPage()
  const move = (by: 1 | -1) => hits > 0 && go((hit + by + hits) % hits)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    move(event.shiftKey ? -1 : 1)
  }
  return (
    <div className="text-search">
      <label className="search">
        <span>{words.t('reader.search')}</span>
        <input
          ref={field}
          type="search"
          value={view.q}
          maxLength={80}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            go(0)
            store.set({ q: event.target.value }, 'replace')
          }}
        />
      </label>
      {view.q.trim() !== '' && (
        <p className="search-steps">
          <output>{hits === 0 ? words.t('reader.no_hits') : words.t('reader.hit', { at: hit + 1, of: hits })}</output>
          <button type="button" className="button" disabled={hits === 0} onClick={() => move(-1)}>
            {words.t('reader.hit_previous')}
          </button>
          <button type="button" className="button" disabled={hits === 0} onClick={() => move(1)}>
            {words.t('reader.hit_next')}
          </button>
        </p>
      )}
    </div>
  )
}
