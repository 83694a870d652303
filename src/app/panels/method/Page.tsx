/** How the figures come about and what each indicator means: the project's document on its method, then the dictionary. */
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useDataPage, usePage } from '../../page.ts'
import { Contents } from '../../present/Contents.tsx'
import { Later } from '../../present/Later.tsx'
import { Dictionary } from './Dictionary.tsx'
import type { DocumentSection } from '../../../model/document.ts'
import type { Lang } from '../../../compare/words.ts'

const DOCUMENTS: Record<Lang, () => Promise<{ default: DocumentSection[] }>> = {
  zh: () => import('../../../../docs/method.zh-CN.md'),
  en: () => import('../../../../docs/method.md'),
}
const DICTIONARY = 'indicators'

export function Page() {
  const { words } = usePage()
  return <Later load={DOCUMENTS[words.lang]}>{({ default: sections }) => <MethodText sections={sections} />}</Later>
}

function MethodText({ sections }: { sections: readonly DocumentSection[] }) {
  const { words, view } = usePage()
  const holdings = useHoldings()
  const page = useRef<HTMLDivElement>(null)
  const items = useMemo(() => [...sections.map(({ id, title }) => ({ id, name: title })), { id: DICTIONARY, name: words.t('method.indicators') }], [sections, words])
  const asked = view.f['indicator']
  const go = useCallback(
    (section: string) => {
      const target = section === DICTIONARY && asked !== undefined ? document.getElementById(`indicator-${asked}`) : null
      const heading = target ?? page.current?.querySelector<HTMLElement>(`#section-${section} h2`)
      heading?.scrollIntoView({ block: 'start' })
      heading?.focus({ preventScroll: true })
    },
    [asked],
  )
  const current = items.some(({ id }) => id === view.c) ? view.c : ''
  const arrived = useRef(false)
  useEffect(() => {
    // What is opened or searched later changes the address too, but the reader stays where he is.
    if (current !== '' && !arrived.current) go(current)
    arrived.current = true
  }, [current, go])
  return (
    <div className="with-contents method" ref={page}>
      <header className="page-head">
        <h1>{words.t('method.title')}</h1>
        <p className="lead">{words.t('method.lead')}</p>
        <p className="lead">{holdings}</p>
      </header>
      <Contents items={items} current={current} onChoose={go} />
      <div className="contents-body">
        {sections.map(({ id, title, html }) => (
          <section key={id} id={`section-${id}`} aria-labelledby={`title-${id}`}>
            <h2 id={`title-${id}`} tabIndex={-1}>
              {title}
            </h2>
            {/* oxlint-disable-next-line react/no-danger -- the project's own document, rendered while building; no report's text is in it */}
            <div className="document" dangerouslySetInnerHTML={{ __html: html }} />
          </section>
        ))}
        <section id={`section-${DICTIONARY}`} aria-labelledby={`title-${DICTIONARY}`}>
          <Dictionary id={`title-${DICTIONARY}`} />
        </section>
      </div>
    </div>
  )
}

/** What is in the data, in a sentence. */
function useHoldings(): string {
  const { words, dataset, resolved } = useDataPage()
  const { reports } = dataset.holdings
  const years = reports.map((report) => report.year)
  const figures = reports.reduce((sum, report) => sum + (report.counts['observation'] ?? 0), 0)
  const counts = { reports: words.number(reports.length), regions: words.number(resolved.everyone.length), figures: words.number(figures) }
  return words.t('method.holdings', { ...counts, from: Math.min(...years), until: Math.max(...years), version: dataset.index.version })
}
