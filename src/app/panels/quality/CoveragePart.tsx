/** Which indicators the reports state, and why the others have no figure: by domain, by indicator, by report; down to the single cell. */
import { useMemo } from 'react'
import { coverReports, listAnnual } from '../../../compare/tally.ts'
import { writeRegion } from '../../../compare/sentences.ts'
import { listRegions, listReporting } from '../../../compare/tabulate.ts'
import { useDataPage } from '../../page.ts'
import { FilterChoice } from '../../present/FilterChoice.tsx'
import { Growing } from '../../present/Growing.tsx'
import { ReportLink } from '../../present/ReportName.tsx'
import { BodyChoice } from '../BodyChoice.tsx'
import { CoverLegend } from './CoverBar.tsx'
import { CoverCells } from './CoverCells.tsx'
import { CoverTable } from './CoverTable.tsx'
import type { CoverLine } from './CoverTable.tsx'
import type { Coverage } from '../../../compare/tally.ts'
import type { ReportEntry } from '../../../model/dataset.ts'

export function CoveragePart() {
  const { words, view, dataset, resolved } = useDataPage()
  const { holdings } = dataset
  const { body } = resolved.choice
  const { region = '', year = '', domain: opened = '', indicator: asked = '' } = view.f
  const own = useMemo(() => listAnnual(holdings.reports, body), [holdings, body])
  const reports = useMemo(() => own.filter((report) => (region === '' || report.region === region) && (year === '' || String(report.year) === year)), [own, region, year])
  const coverage = useMemo(() => coverReports(holdings, reports), [holdings, reports])
  const years = [...new Set(own.map((report) => report.year))].sort((a, b) => a - b)
  const codes = listReporting(holdings, body)
  const filtered = { ...(region !== '' && { region }), ...(year !== '' && { year }) }

  const lines = [...holdings.catalogue.domains].sort((a, b) => a.order - b.order).flatMap((domain): CoverLine[] => {
    const tally = coverage.byDomain.get(domain.id)
    if (tally === undefined) return []
    const isOpen = domain.id === opened
    const line: CoverLine = { id: domain.id, name: words.of(domain), tally, depth: 0, isOpen, change: { f: { ...filtered, ...(!isOpen && { domain: domain.id }) } } }
    if (!isOpen) return [line]
    const within = holdings.catalogue.indicators.filter((indicator) => indicator.domain === domain.id).flatMap((indicator): CoverLine[] => {
      const own = coverage.byIndicator.get(indicator.id)
      if (own === undefined) return []
      const isAsked = indicator.id === asked
      return [{
        id: indicator.id, name: words.of(indicator), tally: own, depth: 1, isOpen: isAsked,
        change: { f: { ...filtered, domain: domain.id, ...(!isAsked && { indicator: indicator.id }) } },
        ...(isAsked && { detail: <CoverCells indicator={indicator} reports={reports} /> }),
      }]
    })
    return [line, ...within.sort((a, b) => b.tally.stated + b.tally.derived - a.tally.stated - a.tally.derived)]
  })
  const total: CoverLine = { id: 'total', name: words.t('quality.total'), tally: coverage.total, depth: 0 }
  const missing = codes.length * years.length - new Set(own.map((report) => `${report.region} ${report.year}`)).size
  return (
    <>
      <p className="lead">{words.t('quality.coverage_lead', { figures: words.number(coverage.total.stated + coverage.total.derived), reports: words.number(reports.length), indicators: words.number(holdings.catalogue.indicators.length) })}</p>
      <div className="part-tools">
        <BodyChoice />
        <FilterChoice label={words.t('table.region')} column="region" options={listRegions(holdings, codes).map((entry) => ({ value: entry.code, name: writeRegion(entry, words) }))} />
        <FilterChoice label={words.t('table.year')} column="year" options={years.map((one) => ({ value: String(one), name: words.t('year.report', { year: one }) }))} />
      </div>
      <CoverLegend />
      <h3>{words.t('quality.by_domain')}</h3>
      <CoverTable label={words.t('quality.by_domain')} head={words.t('quality.domain')} lines={[total, ...lines]} total={coverage.total} />
      <h3>{words.t('quality.by_report')}</h3>
      <Growing key={`${region} ${year}`} items={reports} step={50}>
        {(shown) => <CoverTable label={words.t('quality.by_report')} head={words.t('evidence.report')} total={coverage.total} lines={shown.flatMap((report) => describeReport(report, coverage))} />}
      </Growing>
      {missing > 0 && <p className="lead">{words.t('quality.not_collected', { missing: words.number(missing), regions: words.number(codes.length), from: years[0] ?? '', until: years.at(-1) ?? '' })}</p>}
    </>
  )
}

function describeReport(report: ReportEntry, coverage: Coverage): CoverLine[] {
  const tally = coverage.byReport.get(report.key)
  return tally === undefined ? [] : [{ id: report.key, name: <ReportLink report={report.key} />, tally, depth: 0 }]
}
