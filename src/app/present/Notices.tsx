/** What in the address was not understood or is no longer true, said plainly; the page goes on without it. */
import { useState } from 'react'
import { usePage } from '../page.ts'
import type { Notice } from '../resolve.ts'

export function Notices({ notices }: { notices: readonly Notice[] }) {
  const { words } = usePage()
  const [closed, setClosed] = useState('')
  const mark = JSON.stringify(notices)
  if (notices.length === 0 || closed === mark) return null
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <output> may not hold a list
    <section className="notices" role="status" aria-label={words.t('notice.label')}>
      <ul>
        {notices.map((notice) => (
          <li key={notice.key + JSON.stringify(notice.fill)}>{words.t(notice.key, notice.fill)}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => setClosed(mark)}>
        {words.t('notice.close')}
      </button>
    </section>
  )
}
