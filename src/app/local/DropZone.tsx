/** Where files are dropped or chosen, several at once; how far reading is, and a way to stop it. */
import { useEffect, useRef, useState } from 'react'
import { useDataPage } from '../page.ts'
import { addFiles, MAX_BYTES, SERVED, stopReading, useDesk } from './desk.ts'
import { useLocalWords } from './words.ts'
import type { Client } from './client.ts'

export function DropZone({ client }: { client: Client | null }) {
  const { words } = useDataPage()
  const local = useLocalWords()
  const { entries } = useDesk()
  const field = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const isSingle = document.documentElement.dataset['address'] === 'hash' || window.location.protocol === 'file:'
  const add = (files: Iterable<File> | null) => {
    if (client !== null && files !== null) addFiles([...files], isSingle)
  }
  const latest = useRef(add)
  useEffect(() => {
    latest.current = add
  })
  useEffect(() => {
    // Anywhere on the page: a file dropped beside the frame would take the place of the page.
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      setOver(false)
      latest.current(event.dataTransfer.files)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  const isPending = (kind: string): boolean => kind === 'waiting' || kind === 'reading'
  const pending = entries.filter(({ state }) => isPending(state.kind))
  const present = entries.find(({ state }) => state.kind === 'reading')
  const extensions = (client?.extensions ?? []).filter((extension) => !isSingle || !SERVED.includes(extension))
  const formats = extensions.filter((extension) => extension !== '.text' && extension !== '.htm').join(words.t('list.enumeration'))
  return (
    <section className={isOver ? 'drop over' : 'drop'} aria-label={local.t('choose')} aria-busy={client === null || pending.length > 0}>
      {client === null ? (
        <p>{local.t('preparing')}</p>
      ) : (
        <>
          <p className="drop-line">
            {local.t('drop')}{' '}
            <button type="button" className="button main" onClick={() => field.current?.click()}>
              {local.t('choose')}
            </button>
          </p>
          <input
            ref={field}
            type="file"
            multiple
            hidden
            accept={extensions.join(',')}
            onChange={(event) => {
              add(event.target.files)
              // The same file may be chosen again.
              event.target.value = ''
            }}
          />
          <p className="faint">{local.t(isSingle ? 'formats_single' : 'formats', { formats, size: MAX_BYTES / 1e6 })}</p>
        </>
      )}
      {pending.length > 0 && (
        <p className="export-run">
          <progress max={entries.length} value={entries.length - pending.length} aria-label={local.t('progress_label')} />
          <output>{present !== undefined && local.t('progress', { at: entries.length - pending.length + 1, of: entries.length, name: present.name })}</output>
          <button type="button" className="button" onClick={stopReading}>
            {local.t('stop')}
          </button>
        </p>
      )}
    </section>
  )
}
