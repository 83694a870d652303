/** One number of the text: coloured and drawn by its kind, a link to itself, with what was read in it said under the pointer. */
import { useHint } from '../../present/Hint.tsx'
import { NumberHint } from './NumberHint.tsx'
import type { MouseEvent, ReactNode } from 'react'
import type { ReadingFile } from '../../../model/dataset.ts'
import type { Mention } from '../../../model/reading.ts'

/** What all numbers of a text need to know; the same object as long as nothing but the number looked at changes, so that the text is not drawn anew. */
export interface Links {
  reading: ReadingFile
  hrefOf: (mention: Mention) => string
  labelOf: (mention: Mention) => string
  look: (mention: Mention) => void
}

interface Props {
  mention: Mention
  links: Links
  isCurrent: boolean
  /** The one number that the tab key stops at. */
  isStop: boolean
  children: ReactNode
}

export function NumberLink({ mention, links, isCurrent, isStop, children }: Props) {
  const hint = useHint()
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    hint.hide()
    links.look(mention)
  }
  const show = (event: MouseEvent<HTMLElement>) => {
    const { currentTarget } = event
    hint.show(() => currentTarget.getBoundingClientRect(), <NumberHint mention={mention} reading={links.reading} />, { soon: true, side: 'bottom' })
  }
  return (
    <a
      className={`number kind-${mention.kind}${isCurrent ? ' current' : ''}`}
      data-number={mention.id}
      href={links.hrefOf(mention)}
      tabIndex={isStop ? 0 : -1}
      aria-label={links.labelOf(mention)}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={follow}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && !isCurrent && links.look(mention)}
      onMouseEnter={show}
      onMouseLeave={hint.hide}
    >
      {children}
    </a>
  )
}
