/** One indicator in each report: who states it, who leaves it out, each leading to its source or its reason. */
import { COVER_STATES, stateOf } from '../../../compare/tally.ts'
import { indexCells, pickReports } from '../../../compare/tabulate.ts'
import { useDataPage } from '../../page.ts'
import { ReportName } from '../../present/ReportName.tsx'
import { ViewLink } from '../../present/ViewLink.tsx'
import { nameState, StateSign } from './CoverTable.tsx'
import type { PublicIndicator, ReportEntry } from '../../../model/dataset.ts'

/** More places than these are not read one by one. */
const NAMED = 60

export function CoverCells({ indicator, reports }: { indicator: PublicIndicator; reports: readonly ReportEntry[] }) {
  const { words, dataset, resolved } = useDataPage()
  const cells = indexCells(dataset.holdings)
  const latest = pickReports(dataset.holdings, { ...resolved.choice, years: { from: null, until: null } })
  const found = reports.map((report) => ({ report, cell: cells.get(report.key)?.get(indicator.id) ?? null }))
  /** A gap is named by its place, so the year must be said where it is not the place's latest. */
  const open = ({ report, cell }: (typeof found)[number]) => {
    const isLatest = latest.get(report.region)?.key === report.key
    const number = cell?.ids[0]
    return { m: number ?? `gap-${report.region}`, i: [indicator.id], ...(number === undefined && !isLatest && { y: String(report.year) }) }
  }
  return (
    <dl className="cover-cells">
      {COVER_STATES.map((state) => {
        const own = found.filter(({ cell }) => stateOf(cell) === state)
        if (own.length === 0) return null
        return (
          <div key={state}>
            <dt>
              <StateSign state={state} /> {nameState(state, words)} <span className="faint">{words.number(own.length)}</span>
            </dt>
            <dd>
              {own.slice(0, NAMED).map((one) => (
                <ViewLink key={one.report.key} change={open(one)}>
                  <ReportName report={one.report.key} />
                </ViewLink>
              ))}
              {own.length > NAMED && <span className="faint">{words.t('part.shown', { shown: NAMED, all: words.number(own.length) })}</span>}
            </dd>
          </div>
        )
      })}
      <div>
        <dt />
        <dd>
          <ViewLink change={{ v: 'compare', c: 'ranking', i: [indicator.id], f: {}, q: '', m: '' }}>{words.t('quality.compare')}</ViewLink>
          <ViewLink change={{ v: 'method', c: 'indicators', f: { indicator: indicator.id }, q: '', m: '' }}>{words.t('quality.meaning')}</ViewLink>
        </dd>
      </div>
    </dl>
  )
}
