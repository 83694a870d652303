/** One number of the text: coloured and drawn by its kind, a link to itself, with what was read in it said under the pointer. */
import { useDataPage } from '../../page.ts'
import { useHint } from '../../present/Hint.tsx'
import { NumberHint } from './NumberHint.tsx'
import type { MouseEvent, PointerEvent, ReactNode } from 'react'
import type { ReadingFile } from '../../../model/dataset.ts'
import type { Mention } from '../../../model/reading.ts'

interface Props {
  mention: Mention
  reading: ReadingFile
  isCurrent: boolean
  /** The one number that the tab key stops at. */
  isStop: boolean
  children: ReactNode
}

export function NumberLink({ mention, reading, isCurrent, isStop, children }: Props) {
  const { words, store, dataset } = useDataPage()
  const hint = useHint()
  const indicator = dataset.holdings.catalogue.indicators.find((entry) => entry.id === mention.indicator)
  const said = [mention.surface, words.t(`reader.kind.${mention.kind}`), indicator === undefined ? '' : words.of(indicator)].filter(Boolean)
  const look = () => store.set({ m: mention.id }, 'replace')
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    hint.hide()
    look()
  }
  const show = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType !== 'mouse') return
    const { currentTarget } = event
    hint.show(() => currentTarget.getBoundingClientRect(), <NumberHint mention={mention} reading={reading} />, { soon: true, side: 'bottom' })
  }
  return (
    <a
      className={`number kind-${mention.kind}${isCurrent ? ' current' : ''}`}
      data-number={mention.id}
      href={store.link({ v: 'report', t: reading.key, m: mention.id })}
      tabIndex={isStop ? 0 : -1}
      aria-label={said.join(words.t('list.comma'))}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={follow}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && !isCurrent && look()}
      onPointerEnter={show}
      onPointerLeave={hint.hide}
    >
      {children}
    </a>
  )
}
