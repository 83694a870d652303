/** A link to the present view with some of it changed: a true address, followed without leaving the page. */
import { usePage } from '../page.ts'
import type { View } from '../view.ts'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  change: Partial<View>
}

export function ViewLink({ change, onClick, children, ...rest }: Props) {
  const { store } = usePage()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    store.set(change)
  }
  return (
    <a {...rest} href={store.link(change)} onClick={follow}>
      {children}
    </a>
  )
}
