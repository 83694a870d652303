/**
 * Writes the start page at build time: the very components of the live page, rendered once with the data at hand. What they load is
 * loaded first; what waits until a browser has painted is not there yet, as in the browser.
 */
import { renderToStaticMarkup } from 'react-dom/server'
import { App } from '../App.tsx'
import { openDoor } from '../data.ts'
import { AskedContext, loadBefore } from '../load.ts'
import { KeptContext } from '../present/Kept.tsx'
import { resolveView } from '../resolve.ts'
import { writeTitle } from '../title.ts'
import { DEFAULTS, openView } from '../view.ts'
import { WORDS } from '../words.ts'
import { drawForms } from './forms.ts'
import type { FindKept } from '../present/Kept.tsx'
import type { Lang } from '../../compare/words.ts'
import type { RankingData } from '../../charts/ranking_layout.ts'

export interface StartPage {
  title: string
  html: string
}

/** `read` gives the text of a data file by its path; `mark` is what stands before a view in an address. */
export async function renderStart(lang: Lang, mark: '?' | '#', read: (path: string) => string): Promise<StartPage> {
  const words = WORDS[lang]
  const store = openView(makeWindow(mark), { ...DEFAULTS, lang })
  const door = openDoor({ inlined: read, fetched: () => Promise.reject(new Error('not at hand')) })
  const dataset = await door.dataset()
  const findKept: FindKept = (name, of) => (name === 'ranking' ? drawForms(of as RankingData, words, dataset.holdings.catalogue.units) : null)
  let [html, before] = ['', null as string | null]
  // Until nothing more comes of what was loaded.
  while (html !== before) {
    before = html
    const asked = new Set<() => Promise<unknown>>()
    html = renderToStaticMarkup(
      <AskedContext.Provider value={(load) => asked.add(load)}>
        <KeptContext.Provider value={findKept}>
          <App store={store} door={door} />
        </KeptContext.Provider>
      </AskedContext.Provider>,
    )
    await Promise.all([...asked].map((load) => loadBefore(load)))
  }
  return { title: writeTitle(store.get(), resolveView(store.get(), [], dataset), dataset, words), html }
}

/** A window with nothing in it but an address without a view. */
function makeWindow(mark: '?' | '#'): Window {
  const page = {
    location: { protocol: 'http:', search: '', hash: '', href: '' },
    document: { documentElement: { dataset: mark === '#' ? { address: 'hash' } : {} } },
    history: { state: null },
    addEventListener: () => undefined,
  }
  return page as unknown as Window
}
