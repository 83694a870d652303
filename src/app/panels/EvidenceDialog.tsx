/** The source of one number, or the reason for a gap, beside the page. */
import { Dialog, DialogHeading, useDialogStore } from '@ariakit/react/dialog'
import { useCallback } from 'react'
import { writeRegion } from '../../compare/sentences.ts'
import { useLoaded } from '../load.ts'
import { useDataPage } from '../page.ts'
import { Problem } from '../present/Problem.tsx'
import { nameOtherBody } from '../report_name.ts'
import { Evidence } from './Evidence.tsx'
import { GapEvidence } from './GapEvidence.tsx'
import type { Located } from '../locate.ts'

export function EvidenceDialog({ located }: { located: Located }) {
  const { words, store, door, dataset } = useDataPage()
  const dialog = useDialogStore({ open: true })
  const close = () => store.set({ m: '' }, 'return')
  // The address decides: the dialog goes when the address has changed, not before.
  const leave = () => {
    close()
    return false
  }
  const { report, region } = located.row
  const key = report?.key ?? null
  const load = useCallback(() => door.reading(dataset.index, key ?? ''), [door, dataset, key])
  const reading = useLoaded(key === null ? null : load)
  return (
    <Dialog store={dialog} portal hideOnEscape={leave} hideOnInteractOutside={leave} className="sheet" backdrop={<div className="backdrop" />} aria-busy={reading.state === 'loading' && key !== null}>
      <div className="sheet-head">
        <DialogHeading className="sheet-title">
          <span className="eyebrow">{words.t('evidence.title')}</span>
          {[writeRegion(region, words), report === null ? '' : nameOtherBody(report.body, { words, dataset }), words.of(located.indicator)].filter(Boolean).join(' · ')}
        </DialogHeading>
        <button type="button" className="button close" aria-label={words.t('evidence.close')} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 2.4L8 6.9L12.5 2.4L13.6 3.5L9.1 8L13.6 12.5L12.5 13.6L8 9.1L3.5 13.6L2.4 12.5L6.9 8L2.4 3.5Z" />
          </svg>
        </button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- a box that scrolls must be reachable by keyboard and have a name */}
      <div className="sheet-body" role="region" aria-label={words.t('evidence.title')} tabIndex={0}>
        {located.ids.length === 0 && <GapEvidence located={located} reading={reading.state === 'ready' ? reading.value : null} />}
        {located.ids.length > 0 && reading.state === 'ready' && <Evidence located={located} reading={reading.value} />}
        {located.ids.length > 0 && reading.state === 'loading' && <p className="waiting">{words.t('evidence.loading')}</p>}
        {reading.state === 'failed' && <Problem error={reading.error} retry={reading.retry} />}
      </div>
    </Dialog>
  )
}
