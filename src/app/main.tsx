/** Starts the page. */
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { openDoor, pageSource } from './data.ts'
import { openView } from './view.ts'
import './styles/index.css'

const root = document.getElementById('app')
const store = openView(window)
const folder = store.get().data === 'sample' ? 'sample' : 'data'
if (root !== null) createRoot(root).render(<App store={store} door={openDoor(pageSource(window, folder), folder)} />)
