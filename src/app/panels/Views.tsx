/** Which part of a page to see: the ranking beside all indicators, or one of both alone. */
import { usePage } from '../page.ts'
import { ViewLink } from '../present/ViewLink.tsx'
import type { COMPARE_VIEWS } from '../view.ts'

export function Views({ views }: { views: typeof COMPARE_VIEWS }) {
  const { view, words } = usePage()
  return (
    <nav className="segments" aria-label={words.t('view.label')}>
      {views.map((id) => (
        <ViewLink key={id} change={{ v: id, m: '' }} aria-current={view.v === id ? 'page' : undefined}>
          {words.t(`view.${id}`)}
        </ViewLink>
      ))}
    </nav>
  )
}
