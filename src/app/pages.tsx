/** The pages behind the navigation. A new one: its view in `view.ts`, a line here, its name `page.<id>` in the locales, its panels in a folder of `panels/`. */
import { Compare } from './panels/Compare.tsx'
import { Later } from './present/Later.tsx'
import { COMPARE_VIEWS } from './view.ts'
import type { ComponentType } from 'react'
import type { ViewId } from './view.ts'

export interface PageEntry {
  id: 'compare' | 'table' | 'report' | 'sheet' | 'publication' | 'quality' | 'method' | 'storyboard' | 'present' | 'local'
  /** The views that the page shows; the navigation leads to the first. */
  views: readonly [ViewId, ...ViewId[]]
  Panel: ComponentType
  /** The page itself shows the number that the address names, and has a name of its own; elsewhere a dialog does. */
  showsNumber: boolean
  /** Reached from another page only. */
  isHidden?: boolean
}

export const PAGES: readonly PageEntry[] = [
  { id: 'compare', views: COMPARE_VIEWS, Panel: Compare, showsNumber: false },
  { id: 'table', views: ['table'], Panel: loadedPage(() => import('./panels/table/Page.tsx')), showsNumber: false },
  { id: 'report', views: ['report'], Panel: loadedPage(() => import('./panels/report/Page.tsx')), showsNumber: true },
  { id: 'sheet', views: ['sheet'], Panel: loadedPage(() => import('./panels/sheet/Page.tsx')), showsNumber: false },
  { id: 'publication', views: ['publication'], Panel: loadedPage(() => import('./panels/publication/Page.tsx')), showsNumber: false },
  { id: 'quality', views: ['quality'], Panel: loadedPage(() => import('./panels/quality/Page.tsx')), showsNumber: false },
  { id: 'method', views: ['method'], Panel: loadedPage(() => import('./panels/method/Page.tsx')), showsNumber: false },
  { id: 'storyboard', views: ['storyboard'], Panel: loadedPage(() => import('./storyboard/Page.tsx')), showsNumber: true },
  { id: 'present', views: ['present'], Panel: loadedPage(async () => ({ Page: (await import('./storyboard/PresentPage.tsx')).PresentPage })), showsNumber: true, isHidden: true },
  { id: 'local', views: ['local'], Panel: loadedPage(() => import('./local/Page.tsx')), showsNumber: true },
]

/** The page of a view; each view has one. */
export function findPage(view: ViewId): PageEntry {
  return PAGES.find((page) => page.views.includes(view)) ?? PAGES[0]!
}

/** A page whose program is loaded when it is first opened. */
function loadedPage(load: () => Promise<{ Page: ComponentType }>): ComponentType {
  return function LoadedPage() {
    return (
      <Later load={load} height="80vh">
        {({ Page }) => <Page />}
      </Later>
    )
  }
}
