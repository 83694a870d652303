/**
 * One report opened: outline, filters and search at one side, the text in the middle, the number that is looked at, or the
 * report as such, at the other. The address says which number, which kinds, which words, which form of the text.
 */
import { useMemo, useRef, useState } from 'react'
import { useCorrections } from '../../corrections.ts'
import { splitSource } from '../../locate.ts'
import { useDataPage } from '../../page.ts'
import { Later } from '../../present/Later.tsx'
import { Notices } from '../../present/Notices.tsx'
import { useMedia } from '../../present/use_media.ts'
import { AboutReport } from './AboutReport.tsx'
import { alignText } from './align.ts'
import { readKinds } from './choose.ts'
import { findWords } from './find.ts'
import { FormChoice, readForm } from './FormChoice.tsx'
import { KindFilter } from './KindFilter.tsx'
import { KindKey } from './KindKey.tsx'
import { cutLines } from './lines.ts'
import { NumberPanel } from './NumberPanel.tsx'
import { NumberSteps } from './NumberSteps.tsx'
import { Outline } from './Outline.tsx'
import { ReportText } from './ReportText.tsx'
import { TextSearch } from './TextSearch.tsx'
import { useArrival, useHitInView } from './use_arrival.ts'
import { usePlace } from './use_place.ts'
import { useReaderKeys } from './use_reader_keys.ts'
import type { ReadingFile, ReportEntry } from '../../../model/dataset.ts'

const loadCorrections = () => import('./CorrectionList.tsx')

const WIDE = '(min-width: 75rem)'

export function Reader({ report, reading }: { report: ReportEntry; reading: ReadingFile }) {
  const { view, words, store } = useDataPage()
  const isWide = useMedia(WIDE)
  const text = useRef<HTMLElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const corrections = useCorrections()
  const [hit, setHit] = useState(0)
  const [hasKeys, setHasKeys] = useState(true)

  const ids = useMemo(() => (view.m === '' || view.m.startsWith('gap-') ? [] : splitSource(view.m).source.split('.')), [view.m])
  const current = reading.mentions.find((mention) => mention.id === ids[0]) ?? null
  const filter = view.f['kind']
  // A number that was asked for is shown, whatever its kind; one that is shown anyway must not draw the text anew.
  const asked = reading.mentions.filter((mention) => ids.includes(mention.id) && !readKinds(filter).has(mention.kind)).map((mention) => mention.id).join('.')
  const mentions = useMemo(() => {
    const kinds = readKinds(filter)
    return reading.mentions.filter((mention) => kinds.has(mention.kind) || asked.includes(mention.id))
  }, [reading, filter, asked])
  const hits = useMemo(() => findWords(reading, view.q), [reading, view.q])
  const lines = useMemo(() => cutLines({ text: reading.text, mentions, hits, sections: reading.sections }), [reading, mentions, hits])
  const cleaned = useMemo(() => {
    if (reading.cleaned === undefined) return null
    const { toCleaned } = alignText(reading.cleaned)
    const move = <Place extends { start: number; end: number }>(place: Place) => ({ ...place, start: toCleaned(place.start), end: toCleaned(place.end) })
    return cutLines({ text: reading.cleaned.text, mentions: mentions.map(move), hits: hits.map(move), sections: reading.sections.map(move) })
  }, [reading, mentions, hits])
  const form = cleaned === null ? 'verbatim' : readForm(view.f['text'], isWide)

  useArrival(text, ids[0] ?? '', store)
  usePlace(text, view.f['at'], store)
  useHitInView(text, hits, hit)
  const step = (by: 1 | -1) => {
    const at = mentions.findIndex((mention) => mention.id === current?.id)
    const next = at < 0 ? nearest(mentions, text.current, by) : mentions[at + by]
    if (next !== undefined) store.set({ m: next.id }, 'replace')
  }
  useReaderKeys(hasKeys, { next: () => step(1), previous: () => step(-1), search: () => search.current?.focus() })

  return (
    <div className={`reader form-${form}`}>
      {ids.length > 0 && current === null && <Notices notices={[{ key: 'notice.unknown_number', fill: { value: view.m } }]} />}
      <details className="reader-tools" open={isWide}>
        <summary className="button">{words.t('reader.tools')}</summary>
        <TextSearch field={search} hits={hits.length} hit={hit} go={setHit} />
        <Outline sections={reading.sections} mentions={mentions} />
        <KindFilter reading={reading} />
        {cleaned !== null && <FormChoice form={form} />}
      </details>
      <div className="reader-main">
        <NumberSteps mentions={mentions} current={current} step={step} hasKeys={hasKeys} setHasKeys={setHasKeys} />
        <KindKey reading={reading} />
        <ReportText ref={text} reading={reading} lines={lines} cleaned={form === 'verbatim' ? null : cleaned} form={form} current={ids} hit={hits.length > 0 ? hit : -1} />
      </div>
      <aside className={current === null ? 'reader-side' : 'reader-side opened'} aria-label={words.t(current === null ? 'reader.about' : 'reader.number')}>
        {current === null ? <p className="lead">{words.t('reader.lead')}</p> : <NumberPanel key={current.id} mention={current} ids={ids} report={report} reading={reading} />}
        {corrections.length > 0 && <Later load={loadCorrections}>{({ CorrectionList }) => <CorrectionList />}</Later>}
        <AboutReport report={report} reading={reading} />
      </aside>
    </div>
  )
}

/** Where no number is looked at: the first one below the top of the window, or the last one above it. */
function nearest<Item extends { id: string }>(mentions: readonly Item[], text: HTMLElement | null, by: 1 | -1): Item | undefined {
  const top = (mention: Item) => text?.querySelector(`[data-number="${mention.id}"]`)?.getBoundingClientRect().top ?? 0
  const below = mentions.findIndex((mention) => top(mention) >= 0)
  return below < 0 ? mentions.at(-1) : (mentions[by === 1 ? below : below - 1] ?? mentions[below])
}
