/** The table of contents of a page: its sections, each with an address, with what stands in them said in a few words. */
import { usePage } from '../page.ts'
import { ViewLink } from './ViewLink.tsx'
import type { ReactNode } from 'react'

export interface ContentsItem {
  id: string
  name: string
  note?: ReactNode
}

interface Props {
  items: readonly ContentsItem[]
  /** The section that is shown or was last gone to. */
  current: string
  onChoose?: (id: string) => void
}

export function Contents({ items, current, onChoose }: Props) {
  const { words } = usePage()
  return (
    <nav className="contents" aria-label={words.t('contents.label')}>
      <ol>
        {items.map(({ id, name, note }) => (
          <li key={id}>
            <ViewLink change={{ c: id, f: {}, q: '', m: '' }} aria-current={id === current ? 'true' : undefined} onClick={() => onChoose?.(id)}>
              <span>{name}</span>
              {note !== undefined && <span className="contents-note">{note}</span>}
            </ViewLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
