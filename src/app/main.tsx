/** Starts the page: what the build drew stays until the data set is there, so that nothing moves when the live page takes its place. */
import { createRoot } from 'react-dom/client'
import { useSyncExternalStore } from 'react'
import { App } from './App.tsx'
import { openDoor, pageSource } from './data.ts'
import { loadBefore } from './load.ts'
import { KeptContext } from './present/Kept.tsx'
import { DEFAULTS, openView } from './view.ts'
import { LANGS } from './words.ts'
import type { FindKept } from './present/Kept.tsx'
import './styles/index.css'

const root = document.getElementById('app')
// Each language has a page of its own, whose address need not name it.
const lang = LANGS.find((id) => id === document.documentElement.dataset['lang']) ?? DEFAULTS.lang
const store = openView(window, { ...DEFAULTS, lang })
// A file that was handed out with a storyboard opens at it.
if (window.location.hash === '' && document.querySelector('script[data-board]') !== null) store.set({ v: 'storyboard' }, 'replace')
const folder = store.get().data === 'sample' ? 'sample' : 'data'
const door = openDoor(pageSource(window, folder), folder)
const first = store.get()
const parts = new Map([...document.querySelectorAll<HTMLElement>('[data-first="picture"] #app [data-keep]')].map((part) => [part.dataset['keep'], part.innerHTML]))
const findKept: FindKept = (name) => parts.get(name) ?? null
const findNothing: FindKept = () => null

/** The picture is one of the start view: after the first step it is no longer true. */
function Start() {
  const view = useSyncExternalStore(store.subscribe, store.get)
  return (
    <KeptContext.Provider value={view === first ? findKept : findNothing}>
      <App store={store} door={door} />
    </KeptContext.Provider>
  )
}

if (root !== null) void loadBefore(door.dataset).then(() => createRoot(root).render(<Start />))
