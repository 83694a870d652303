/** One place on one sheet of paper: what its report says, beside the year before and its peers. */
import { useCallback } from 'react'
import { writeRegion } from '../../../compare/sentences.ts'
import { judgePublication, PART_IDS } from '../../../compare/publication.ts'
import { PARTS, PUNCTUALITY } from '../../../model/lists.ts'
import { useLoaded } from '../../load.ts'
import { useDataPage } from '../../page.ts'
import { Problem } from '../../present/Problem.tsx'
import { ViewLink } from '../../present/ViewLink.tsx'
import { usePaper } from '../../present/use_paper.ts'
import { listAncestors } from '../../resolve.ts'
import { nameOtherBody } from '../../report_name.ts'
import { ChoiceBar } from '../choose/ChoiceBar.tsx'
import { DeckButton } from '../deck/DeckButton.tsx'
import { ShareButton } from '../ShareButton.tsx'
import { chooseSheetPlaces } from './place.ts'
import { SheetNotes } from './SheetNotes.tsx'
import { fitType } from './fit_type.ts'
import { listSheetNotes } from './notes.ts'
import { useSheet } from './use_sheet.ts'
import { isWide, SheetTable } from './SheetTable.tsx'
import type { CSSProperties } from 'react'

export function Page() {
  const page = useDataPage()
  const { words, dataset, resolved, door } = page
  usePaper('place')
  const places = chooseSheetPlaces(page)
  const [code = ''] = places
  const sheet = useSheet(code)
  const load = useCallback(() => door.publication(dataset.index), [door, dataset])
  const loaded = useLoaded(load)
  if (sheet === null) return <p>{words.t('sheet.nobody')}</p>
  const { region, report } = sheet
  const path = [...listAncestors(code, dataset.holdings.regions)].reverse().map((entry) => words.of(entry))
  const parts = loaded.state !== 'ready' || report === null ? null : (loaded.value.publication.find(({ key }) => key === report.key)?.parts ?? [])
  const found = parts === null ? [] : PART_IDS.filter((id) => parts.some(({ part }) => part === id)).map((id) => words.of(PARTS[id]))
  const body = nameOtherBody(resolved.choice.body, page)
  const notes = listSheetNotes(sheet, page)
  const names = sheet.groups.flatMap(({ lines }) => lines.map(({ indicator }) => words.of(indicator)))
  const size = fitType({ names, domains: sheet.groups.length, notes: [...notes.gaps, ...notes.findings].map(({ text }) => text).concat(notes.source), isWide: isWide(sheet) })
  return (
    <div className="place-sheet" style={{ '--sheet-type': `${size}pt` } as CSSProperties}>
      <div className="bar">
        <ChoiceBar withIndicator={false} />
      </div>
      {places.length > 1 && (
        <nav className="segments sheet-places" aria-label={words.t('choose.regions')}>
          {places.slice(0, 12).map((one) => (
            <ViewLink key={one} change={{ r: [one, ...places.filter((other) => other !== one)] }} aria-current={one === code ? 'page' : undefined}>
              {words.of(dataset.holdings.regions.find((entry) => entry.code === one) ?? { zh: one, en: one })}
            </ViewLink>
          ))}
        </nav>
      )}
      <header className="page-head">
        <p className="eyebrow">{[words.t('sheet.title'), ...path].join(' · ')}</p>
        <h1>
          {writeRegion(region, words)} {report !== null && <span className="report-year">{words.t('year.report', { year: report.year })}{body !== '' && ` · ${body}`}</span>}
        </h1>
        {report === null ? (
          <p className="lead">{words.t('sheet.no_report')}</p>
        ) : (
          <p className="lead">
            <ViewLink change={{ v: 'report', t: report.key, m: '', f: {}, q: '' }}>{report.title ?? words.t('evidence.title_missing')}</ViewLink>
            {words.t('list.semicolon')}
            {words.t('evidence.published')}
            {words.t('list.colon')}
            {report.published === null ? words.t('evidence.not_recorded') : `${words.date(report.published)}${words.t('list.open')}${words.of(PUNCTUALITY[judgePublication(report.published, report.year)])}${words.t('list.close')}`}
            {found.length > 0 && `${words.t('list.semicolon')}${words.t('sheet.parts')}${words.t('list.colon')}${found.join(words.t('list.enumeration'))}`}
          </p>
        )}
        <div className="part-tools">
          <button type="button" className="button" onClick={() => window.print()}>
            {words.t('publication.print')}
          </button>
          <DeckButton />
          <ShareButton />
        </div>
      </header>
      {loaded.state === 'failed' && <Problem error={loaded.error} retry={loaded.retry} />}
      {report !== null && <SheetTable sheet={sheet} />}
      {report !== null && <SheetNotes sheet={sheet} notes={notes} />}
    </div>
  )
}
