/** The page: its head, what the address could not say, the view, the source of one number, its foot. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import { useLoaded } from './load.ts'
import { DataContext, PageContext, usePage } from './page.ts'
import { findPage } from './pages.tsx'
import { resolveView } from './resolve.ts'
import { useReturn } from './use_return.ts'
import { writeTitle } from './title.ts'
import { WORDS } from './words.ts'
import { EmbedSource } from './present/EmbedSource.tsx'
import { Footer } from './present/Footer.tsx'
import { Header } from './present/Header.tsx'
import { HintLayer } from './present/Hint.tsx'
import { Notices } from './present/Notices.tsx'
import { Boundary, Problem } from './present/Problem.tsx'
import { SampleBanner } from './present/Sample.tsx'
import { Source } from './panels/Source.tsx'
import type { Dataset, Door } from './data.ts'
import type { ViewStore } from './view.ts'
import type { FindingEntry } from '../model/dataset.ts'

const NO_FINDINGS: readonly FindingEntry[] = []

export function App({ store, door }: { store: ViewStore; door: Door }) {
  const view = useSyncExternalStore(store.subscribe, store.get, store.get)
  const words = WORDS[view.lang]
  const page = useMemo(() => ({ store, view, words, door }), [store, view, words, door])
  const loaded = useLoaded(door.dataset)

  // Before the charts measure themselves: the typeface depends on the language.
  useLayoutEffect(() => {
    document.documentElement.lang = view.lang === 'zh' ? 'zh-CN' : view.lang
    document.documentElement.dataset['theme'] = view.theme
  }, [view.lang, view.theme])

  return (
    <PageContext.Provider value={page}>
      {/* A link to #main would change the address where the view stands behind #. */}
      <button type="button" className="skip" hidden={view.embed === '1'} onClick={() => document.getElementById('main')?.focus()}>
        {words.t('site.skip')}
      </button>
      {view.embed === '' && view.v !== 'present' && <Header title={loaded.state === 'ready' ? words.of(loaded.value.index.site.title) : ''} />}
      {loaded.state === 'ready' ? (
        <Body dataset={loaded.value} />
      ) : (
        <main id="main" tabIndex={-1} className="page" aria-busy={loaded.state === 'loading'}>
          {loaded.state === 'failed' ? <Problem error={loaded.error} retry={loaded.retry} /> : <p className="waiting">{words.t('loading')}</p>}
        </main>
      )}
    </PageContext.Provider>
  )
}

function Body({ dataset }: { dataset: Dataset }) {
  const page = usePage()
  const { store, view, words, door } = page
  const resolved = useMemo(() => resolveView(view, store.bad(), dataset), [view, store, dataset])
  const loadFindings = useCallback(() => afterPaint().then(() => door.findings(dataset.index)), [door, dataset])
  const loaded = useLoaded(loadFindings)
  const findings = loaded.state === 'ready' ? loaded.value.findings : NO_FINDINGS
  const value = useMemo(() => ({ ...page, dataset, resolved, findings }), [page, dataset, resolved, findings])
  const { id, Panel, showsNumber } = findPage(view.v)
  const title = writeTitle(view, resolved, dataset, words)
  useEffect(() => {
    // A page with numbers of its own has a name of its own.
    if (showsNumber) return
    document.title = title
  }, [showsNumber, title])
  useReturn(id, store)
  return (
    <DataContext.Provider value={value}>
      <main id="main" tabIndex={-1} className={`page view-${view.v}${view.embed === '' ? '' : ' embed'}`}>
        {dataset.index.synthetic && <SampleBanner />}
        <Notices notices={resolved.notices} />
        <HintLayer silent={!showsNumber && view.m !== ''}>
          {!showsNumber && (
            <Boundary reset={view}>
              <Source />
            </Boundary>
          )}
          <Boundary key={id} reset={view}>
            <Panel />
          </Boundary>
        </HintLayer>
      </main>
      {view.embed === '1' ? <EmbedSource /> : view.v !== 'present' && <Footer />}
    </DataContext.Provider>
  )
}

/** What can wait waits until the browser has painted. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0))
  })
}
