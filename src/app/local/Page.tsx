/** The report in somebody's hand: dropped, read on this machine by the build's own reader, and set beside what is published. Nothing leaves the machine. */
import { useCallback, useEffect, useState } from 'react'
import { useLoaded } from '../load.ts'
import { useDataPage } from '../page.ts'
import { Boundary, Problem } from '../present/Problem.tsx'
import { prepareDesk, useDesk } from './desk.ts'
import { DropZone } from './DropZone.tsx'
import { FileList } from './FileList.tsx'
import { LocalReport } from './LocalReport.tsx'
import { useLocalWords } from './words.ts'
import '../styles/local.css'

export function Page() {
  const { words, dataset, store } = useDataPage()
  const local = useLocalWords()
  useEffect(() => {
    document.title = [local.t('title'), words.t('site.name'), words.t('site.subtitle')].join(' · ')
  }, [local, words])
  const real = store.elsewhere('')
  return (
    <div className="local">
      <header className="page-head">
        <h1>{local.t('title')}</h1>
        <p className="lead">{local.t('lead')}</p>
      </header>
      {dataset.index.synthetic ? (
        <p className="local-note">
          {local.t('sample')} {real !== null && <a href={real}>{local.t('sample_leave')}</a>}
        </p>
      ) : (
        <LocalDesk />
      )}
    </div>
  )
}

function LocalDesk() {
  const { words, view, store, door, dataset } = useDataPage()
  const local = useLocalWords()
  const { entries, shown } = useDesk()
  const load = useCallback(() => prepareDesk(() => door.readerFiles(dataset.index)), [door, dataset])
  const reader = useLoaded(load)
  const [wasSent] = useState(view.local === '1' && entries.length === 0)
  const isHeld = entries.length > 0
  useEffect(() => {
    // The address says that something is seen which others cannot see.
    if (isHeld !== (view.local === '1') && !(wasSent && !isHeld)) store.set({ local: isHeld ? '1' : '' }, 'replace')
  }, [isHeld, wasSent, view.local, store])
  const entry = entries.find(({ id }) => id === shown)
  if (reader.state === 'failed') return <Problem error={reader.error} retry={reader.retry} />
  return (
    <>
      {wasSent && !isHeld && <p className="local-note">{local.t('sent')}</p>}
      <DropZone client={reader.state === 'ready' ? reader.value : null} />
      {isHeld && <FileList bodies={reader.state === 'ready' ? reader.value.bodies : []} />}
      {entry?.state.kind === 'read' && reader.state === 'ready' && (
        <Boundary key={`${entry.id} ${words.lang}`} reset={entry.state.read}>
          <LocalReport entry={entry} read={entry.state.read} bodies={reader.value.bodies} />
        </Boundary>
      )}
    </>
  )
}
