/** How good the data are, from six sides; one at a time, each with its own address. */
import { useEffect, useMemo, useRef } from 'react'
import { coverReports, listAnnual } from '../../../compare/tally.ts'
import { useDataPage } from '../../page.ts'
import { Contents } from '../../present/Contents.tsx'
import { Boundary } from '../../present/Problem.tsx'
import { SECTIONS } from './sections.ts'
import type { QualitySection } from './sections.ts'

export function Page() {
  const { words, view } = useDataPage()
  const notes = useNotes()
  const { id, Panel } = SECTIONS.find((section) => section.id === view.c) ?? SECTIONS[0]
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(id)
  useEffect(() => {
    if (shown.current === id) return
    shown.current = id
    heading.current?.focus()
  }, [id])
  return (
    <div className="with-contents">
      <header className="page-head">
        <h1>{words.t('quality.title')}</h1>
        <p className="lead">{words.t('quality.lead')}</p>
      </header>
      <Contents items={SECTIONS.map((section) => ({ id: section.id, name: words.t(`quality.${section.id}`), note: notes[section.id] }))} current={id} />
      <section className="contents-body quality" aria-labelledby="section">
        <h2 id="section" ref={heading} tabIndex={-1}>
          {words.t(`quality.${id}`)}
        </h2>
        <Boundary key={id} reset={view}>
          <Panel />
        </Boundary>
      </section>
    </div>
  )
}

/** The figure that stands beside each section's name. */
function useNotes(): Partial<Record<QualitySection['id'], string>> {
  const { words, dataset, findings, resolved } = useDataPage()
  const { body } = resolved.choice
  return useMemo(() => {
    const { reports, catalogue } = dataset.holdings
    const covered = listAnnual(reports, body)
    const { total } = coverReports(dataset.holdings, covered)
    const unmapped = reports.reduce((sum, report) => sum + (report.counts['unmapped'] ?? 0), 0)
    return {
      findings: words.number(findings.length),
      coverage: words.t('part.shown', { shown: words.number(total.stated + total.derived), all: words.number(covered.length * catalogue.indicators.length) }),
      accounting: words.number(reports.reduce((sum, report) => sum + report.digit_runs, 0)),
      unmapped: words.number(unmapped),
      regions: words.number(reports.length),
    }
  }, [words, dataset, findings, body])
}
