/** A long list from its beginning, as much more of it as is asked for. */
import { useState } from 'react'
import { usePage } from '../page.ts'
import type { ReactNode } from 'react'

/** How far each list was shown, by its place in the page's addresses: so that back leads to an item that more was asked for. */
const grown = new Map<string, number>()

interface Props<Item> {
  items: readonly Item[]
  /** How many at first, and how many more each time. */
  step: number
  children: (shown: readonly Item[]) => ReactNode
}

/** Give it a `key` that changes with what is listed, so that another list begins at its beginning. */
export function Growing<Item>({ items, step, children }: Props<Item>) {
  const { words, store } = usePage()
  const place = `${store.link({ m: '' })} ${items.length}`
  const [limit, setLimit] = useState(grown.get(place) ?? step)
  const rest = items.length - limit
  const grow = () => {
    grown.set(place, limit + step)
    setLimit(limit + step)
  }
  return (
    <>
      {children(items.slice(0, limit))}
      {rest > 0 && (
        <p className="growing">
          <button type="button" className="button" onClick={grow}>
            {words.t('part.more', { n: Math.min(step, rest) })}
          </button>{' '}
          <span className="faint">{words.t('part.shown', { shown: words.number(limit), all: words.number(items.length) })}</span>
        </p>
      )}
    </>
  )
}
