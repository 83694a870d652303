/** The files that were dropped: what each was taken for, or why it was not read; open it, read it again, take it away. */
import { useDataPage } from '../page.ts'
import { MAX_BYTES, MAX_FILES, readAgain, removeEntry, show, useDesk } from './desk.ts'
import { nameLocal } from './name.ts'
import { useLocalWords } from './words.ts'
import type { LocalEntry } from './desk.ts'
import type { Bilingual } from '../../model/text.ts'

interface Props {
  bodies: readonly (Bilingual & { id: string })[]
}

export function FileList({ bodies }: Props) {
  const local = useLocalWords()
  const { words, store } = useDataPage()
  const { entries, shown } = useDesk()
  return (
    <section className="local-files">
      <h2>{local.t('files')}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} className={entry.id === shown ? 'shown' : undefined}>
            <div className="local-file">
              <span className="local-name">{entry.name}</span>
              <FileState entry={entry} bodies={bodies} />
            </div>
            <div className="local-tools">
              {entry.state.kind === 'read' && (
                <button
                  type="button"
                  className="button"
                  aria-pressed={entry.id === shown}
                  onClick={() => {
                    show(entry.id)
                    store.set({ m: '', q: '', f: {} }, 'replace')
                  }}
                >
                  {local.t('open')}
                </button>
              )}
              {(entry.state.kind === 'stopped' || (entry.state.kind === 'declined' && entry.state.reason === 'broken')) && (
                <button type="button" className="button" onClick={() => readAgain(entry.id)}>
                  {local.t('again')}
                </button>
              )}
              <button type="button" className="button" aria-label={`${local.t('remove')}${words.t('list.colon')}${entry.name}`} onClick={() => void removeEntry(entry.id)}>
                {local.t('remove')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function FileState({ entry, bodies }: { entry: LocalEntry } & Props) {
  const { words } = useDataPage()
  const local = useLocalWords()
  const { state } = entry
  if (state.kind === 'read') {
    const count = state.read.reading.accounting.by_kind['observation'] ?? 0
    return (
      <span className="faint">
        {nameLocal(state.read, bodies, words, local)} · {local.plural('numbers', count)}
      </span>
    )
  }
  if (state.kind === 'refused') return <span className="local-refused">{words.of(state.problem)}</span>
  if (state.kind === 'declined') {
    const limit = state.reason === 'too_many' ? MAX_FILES : MAX_BYTES / 1e6
    return <span className="local-refused">{local.t(`declined.${state.reason}`, { size: Math.ceil(entry.size / 1e6), limit })}</span>
  }
  return <span className="faint">{local.t(state.kind)}</span>
}
