/** What can be taken away, as which file; long work shows how far it is and can be stopped. */
import { Dialog, DialogHeading, useDialogStore } from '@ariakit/react/dialog'
import { useCallback, useState } from 'react'
import { allRows } from '../../../compare/grid/column.ts'
import { openGrid } from '../../../compare/grid/open.ts'
import { ROW_LIMIT } from '../../../compare/xlsx/sheet.ts'
import { saveBlob } from '../../copy.ts'
import { runExport } from '../../export/run.ts'
import { useLoaded } from '../../load.ts'
import { useDataPage } from '../../page.ts'
import { Problem } from '../../present/Problem.tsx'
import { Programs } from './Programs.tsx'
import { listChoice, nameExport, planTask, QUOTED } from './order.ts'
import { useExport } from './use_export.ts'
import type { RefObject } from 'react'
import type { Format, Which } from './order.ts'
import type { Seen } from './seen.ts'

interface Props {
  seen: Seen
  opener: RefObject<HTMLElement | null>
  onClose: () => void
}

export function ExportDialog({ seen, opener, onClose }: Props) {
  const page = useDataPage()
  const { words, door, dataset } = page
  const dialog = useDialogStore({ open: true, setOpen: (open) => !open && onClose() })
  const load = useCallback(async () => {
    const grid = seen.grid ?? openGrid(await door.rows(dataset.index), dataset.holdings)
    return { seen: { grid, ...seen.pick(grid) }, all: { grid, rows: allRows(grid), missing: [] } }
  }, [seen, door, dataset])
  const loaded = useLoaded(load)
  const [which, choose] = useState<Which>('seen')
  const [format, write] = useState<Format>('csv')
  const { state, start, stop } = useExport()
  const content = loaded.state === 'ready' ? loaded.value[which] : null
  const count = content === null ? 0 : content.rows.length + content.missing.length
  // The file of all rows stands beside the page; a page in one file carries every sentence, and makes the same.
  const isBeside = which === 'all' && format === 'csv' && hasFilesBeside() && !dataset.index.synthetic
  const isCarried = which === 'all' && !hasFilesBeside()
  const hasQuotes = isCarried || count <= QUOTED
  const isTooLong = format === 'xlsx' && count > ROW_LIMIT
  const save = () => {
    if (content === null) return
    const name = nameExport(which, format, seen, page)
    const task = planTask({ which, format, content, hasQuotes }, seen, page)
    start(async (tell, signal) => {
      saveBlob(name, await runExport({ content, task, hasQuotes, dataset, door }, tell, signal))
      return name
    })
  }
  const isBusy = state.step === 'running'
  return (
    <Dialog store={dialog} portal className="dialog" backdrop={<div className="backdrop" />} finalFocus={opener}>
      <div className="dialog-head">
        <DialogHeading className="dialog-title">{words.t('export.title')}</DialogHeading>
        <button type="button" className="button" onClick={onClose}>
          {words.t('choose.close')}
        </button>
      </div>
      {loaded.state === 'loading' && <p className="waiting">{words.t('loading')}</p>}
      {loaded.state === 'failed' && <Problem error={loaded.error} retry={loaded.retry} />}
      {loaded.state === 'ready' && (
        <>
          <fieldset className="options" disabled={isBusy}>
            <legend>{words.t('export.which')}</legend>
            {(['seen', 'all'] as const).map((id) => (
              <label key={id}>
                <input type="radio" name="which" checked={which === id} onChange={() => choose(id)} />
                <span>
                  {words.t(`export.which.${id}`)} <span className="faint">{words.plural('grid.count', loaded.value[id].rows.length + loaded.value[id].missing.length)}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <fieldset className="options" disabled={isBusy}>
            <legend>{words.t('export.format')}</legend>
            {(['csv', 'xlsx'] as const).map((id) => (
              <label key={id}>
                <input type="radio" name="format" checked={format === id} onChange={() => write(id)} />
                <span>
                  {words.t(`export.format.${id}`)} <span className="faint">{words.t(`export.format_hint.${id}`)}</span>
                </span>
              </label>
            ))}
          </fieldset>
          {which === 'seen' && <p className="export-note">{listChoice(seen, page).map(({ name, value }) => `${name}${words.t('list.colon')}${value}`).join(words.t('list.semicolon'))}</p>}
          <p className="export-note">{words.t(isTooLong ? 'export.too_long' : isBeside || hasQuotes ? 'export.with_quotes' : 'export.without_quotes', { n: words.number(isTooLong ? ROW_LIMIT : QUOTED) })}</p>
          <p className="export-run">
            {isBeside ? (
              <a className="button main" href="observations.csv" download="observations.csv">
                {words.t('export.save')}
              </a>
            ) : (
              <button type="button" className="button main" disabled={isBusy || isTooLong || count === 0} onClick={save}>
                {words.t('export.save')}
              </button>
            )}
            {isBusy && (
              <>
                <progress max={1} value={state.done} aria-label={words.t('export.progress')} />
                <button type="button" className="button" onClick={stop}>
                  {words.t('export.stop')}
                </button>
              </>
            )}
            <output>{state.step === 'done' ? words.t('export.saved', { name: state.name }) : isBusy && state.done >= 1 ? words.t('export.closing') : ''}</output>
          </p>
          {state.step === 'failed' && <Problem error={state.error} retry={save} />}
          {/* The tables beside the page are of the real reports. */}
          {!dataset.index.synthetic && <Programs />}
        </>
      )}
    </Dialog>
  )
}

/** A page that was opened as one file has none beside it. */
function hasFilesBeside(): boolean {
  return window.location.protocol !== 'file:' && document.documentElement.dataset['address'] !== 'hash'
}
