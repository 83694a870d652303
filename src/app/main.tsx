/** Starts the page. */
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { openDoor, pageSource } from './data.ts'
import { openView } from './view.ts'
import './styles/index.css'

const root = document.getElementById('app')
if (root !== null) createRoot(root).render(<App store={openView(window)} door={openDoor(pageSource(window))} />)
