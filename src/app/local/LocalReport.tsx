/** One report in hand: whose it is, its figures beside the published ones, its whole text, and what the checks found. */
import { useMemo, useState } from 'react'
import { DataContext, useDataPage } from '../page.ts'
import { Say } from '../present/Say.tsx'
import { ViewLink } from '../present/ViewLink.tsx'
import { FindingList } from '../panels/FindingList.tsx'
import { Reader } from '../panels/report/Reader.tsx'
import { BesideTable } from './BesideTable.tsx'
import { setKept } from './desk.ts'
import { KeyForm } from './KeyForm.tsx'
import { nameLocal } from './name.ts'
import { LOCAL_KEY, useLocalData } from './page_data.ts'
import { saveForData, saveNumbers } from './save.ts'
import { useLocalWords } from './words.ts'
import type { LocalEntry } from './desk.ts'
import type { LocalReading } from './protocol.ts'
import type { Bilingual } from '../../model/text.ts'

interface Props {
  entry: LocalEntry
  read: LocalReading
  bodies: readonly (Bilingual & { id: string })[]
}

const SECTIONS = ['figures', 'text', 'findings'] as const

export function LocalReport({ entry, read, bodies }: Props) {
  const { words, view, dataset } = useDataPage()
  const local = useLocalWords()
  const data = useLocalData(read)
  const reading = useMemo(() => ({ ...read.reading, key: LOCAL_KEY }), [read])
  const report = useMemo(() => ({ ...read.entry, key: LOCAL_KEY }), [read])
  // A number that is looked at is looked at in the text.
  const section = view.m !== '' ? 'text' : (SECTIONS.find((id) => id === view.c) ?? 'figures')
  const twin = dataset.holdings.reports.some(({ key }) => key === read.entry.key)
  const notes = { figures: words.number(new Set(read.cells.flatMap(({ gap, indicator }) => (gap === null ? [indicator] : []))).size), text: words.number(read.reading.mentions.length), findings: words.number(read.reading.findings.length) }
  return (
    <article className="local-report" aria-labelledby="local-report">
      <header className="local-head">
        <h2 id="local-report" tabIndex={-1}>
          {nameLocal(read, bodies, words, local)}
        </h2>
        <p>
          <span className="local-mark" title={local.t('mark_help')}>
            {local.t('mark')}
          </span>{' '}
          <span className="faint">{entry.name}</span>
        </p>
      </header>
      <KeyForm key={JSON.stringify(read.entry.key)} entry={entry} read={read} bodies={bodies} />
      {read.hasKey && twin && <p className="local-note">{local.t('twin', { key: read.entry.key })}</p>}
      {read.notices.length > 0 && (
        <ul className="local-note" aria-label={local.t('notices')}>
          {read.notices.map((notice) => (
            <li key={notice.en}>
              <Say text={words.of(notice)} />
            </li>
          ))}
        </ul>
      )}
      <Tools entry={entry} read={read} />
      <nav className="segments local-sections" aria-label={local.t('sections')}>
        {SECTIONS.map((id) => (
          <ViewLink key={id} change={{ c: id, m: '', q: '', f: {} }} aria-current={id === section ? 'true' : undefined}>
            {local.t(`section.${id}`)} <span className="faint">{notes[id]}</span>
          </ViewLink>
        ))}
      </nav>
      <DataContext.Provider value={data}>
        {section === 'figures' && <BesideTable read={read} />}
        {section === 'text' && <Reader report={report} reading={reading} />}
        {section === 'findings' && (read.reading.findings.length === 0 ? <p>{local.t('findings_none')}</p> : <FindingList reading={reading} ids={reading.mentions.map(({ id }) => id)} />)}
      </DataContext.Provider>
    </article>
  )
}

function Tools({ entry, read }: Pick<Props, 'entry' | 'read'>) {
  const local = useLocalWords()
  const [hasFailed, setFailed] = useState(false)
  // What was asked for is shown while the store is at it.
  const [asked, setAsked] = useState<boolean | null>(null)
  const keep = async (isKept: boolean) => {
    setFailed(false)
    setAsked(isKept)
    try {
      await setKept(entry.id, isKept)
    } catch {
      setFailed(true)
    }
    setAsked(null)
  }
  return (
    <div className="local-save">
      <button type="button" className="button" disabled={!read.hasKey} onClick={() => saveNumbers(read, local.t('title'))}>
        {local.t('save_csv')}
      </button>
      <button type="button" className="button" disabled={!read.hasKey} title={local.t('zip_help')} onClick={() => void saveForData(entry, read, local.t('manifest_by'))}>
        {local.t('save_zip')}
      </button>
      <label className="tick" title={local.t('kept_help')}>
        <input type="checkbox" checked={asked ?? entry.keptAs !== null} onChange={(event) => void keep(event.target.checked)} />
        <span>{local.t('kept')}</span>
      </label>
      <p className="faint">{local.t(hasFailed ? 'kept_failed' : !read.hasKey ? 'needs_key' : entry.keptAs !== null ? 'kept_help' : 'zip_help')}</p>
    </div>
  )
}
