/** A slide of one number: its sentence, large, with what was read in it. */
import { useCallback, useMemo } from 'react'
import { writeRegion } from '../../compare/sentences.ts'
import { useLoaded } from '../load.ts'
import { locateInCells, locateInFiles, splitSource } from '../locate.ts'
import { useDataPage } from '../page.ts'
import { Evidence } from '../panels/Evidence.tsx'
import { GapEvidence } from '../panels/GapEvidence.tsx'
import { Notices } from '../present/Notices.tsx'
import { Problem } from '../present/Problem.tsx'
import { MentionSlide } from './MentionSlide.tsx'
import type { Located } from '../locate.ts'

export function SentenceSlide() {
  const { view, dataset, door, resolved, words } = useDataPage()
  const { holdings, index } = dataset
  const { source, indicator: named } = splitSource(view.m)
  const indicator = holdings.catalogue.indicators.find((entry) => entry.id === named) ?? resolved.indicator
  const near = useMemo(() => (indicator === null ? null : locateInCells(source, indicator, holdings, resolved.choice, view.t)), [source, indicator, holdings, resolved.choice, view.t])
  const search = useCallback(async () => (indicator === null ? null : locateInFiles(source, indicator, holdings, await door.indicator(index, indicator.id))), [source, indicator, holdings, door, index])
  const far = useLoaded(near === null ? search : null)
  const located = near ?? (far.state === 'ready' ? far.value : null)
  if (located !== null) return <LocatedSlide located={located} />
  if (far.state === 'loading') return <p className="waiting">{words.t('loading')}</p>
  if (far.state === 'failed') return <Problem error={far.error} retry={far.retry} />
  return view.t === '' ? <Notices notices={[{ key: 'notice.unknown_number', fill: { value: view.m } }]} /> : <MentionSlide report={view.t} id={source} />
}

function LocatedSlide({ located }: { located: Located }) {
  const { words, door, dataset } = useDataPage()
  const { report, region } = located.row
  const key = report?.key ?? null
  const load = useCallback(() => door.reading(dataset.index, key ?? ''), [door, dataset, key])
  const reading = useLoaded(key === null ? null : load)
  return (
    <section className="sentence-slide">
      <h1>{[writeRegion(region, words), words.of(located.indicator)].join(' · ')}</h1>
      {located.ids.length === 0 && <GapEvidence located={located} reading={reading.state === 'ready' ? reading.value : null} />}
      {located.ids.length > 0 && reading.state === 'ready' && <Evidence located={located} reading={reading.value} brief />}
      {reading.state === 'ready' && <p className="faint">{reading.value.report.title}</p>}
      {reading.state === 'loading' && key !== null && <p className="waiting">{words.t('evidence.loading')}</p>}
      {reading.state === 'failed' && <Problem error={reading.error} retry={reading.retry} />}
    </section>
  )
}
