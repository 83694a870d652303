/** What became of every run of digits in each report: none may be lost, so the parts must add up to all. */
import { useDataPage } from '../../page.ts'
import { MENTION_KINDS } from '../../../model/lists.ts'
import { Growing } from '../../present/Growing.tsx'
import { ReportLink } from '../../present/ReportName.tsx'
import type { ReportEntry } from '../../../model/dataset.ts'

export function Accounting() {
  const { words, dataset } = useDataPage()
  const { reports } = dataset.holdings
  const all = reports.reduce((sum, report) => sum + report.digit_runs, 0)
  const accounted = reports.reduce((sum, report) => sum + countAccounted(report), 0)
  const kinds = MENTION_KINDS.filter((kind) => reports.some((report) => (report.runs[kind] ?? 0) > 0))
  return (
    <>
      <p className={accounted === all ? 'verdict' : 'verdict wrong'}>
        {accounted === all ? words.t('quality.all_accounted', { all: words.number(all) }) : words.t('quality.not_accounted', { missing: words.number(all - accounted), all: words.number(all) })}
      </p>
      <p className="lead">{words.t('quality.accounting_lead')}</p>
      <ul className="legend run-kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <span className={`run-mark run-${kind}`} aria-hidden="true" /> {words.t(`reader.kind.${kind}`)}
          </li>
        ))}
      </ul>
      <Growing items={reports} step={50}>
        {(shown) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- a box that scrolls must be reachable by keyboard and have a name
          <div className="numbers numbers-box" role="region" aria-label={words.t('quality.by_report')} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col" colSpan={2}>
                    {words.t('evidence.report')}
                  </th>
                  {kinds.map((kind) => (
                    <th scope="col" key={kind} className="figure">
                      {words.t(`reader.kind.${kind}`)}
                    </th>
                  ))}
                  <th scope="col" className="figure">{words.t('quality.accounted')}</th>
                  <th scope="col" className="figure">{words.t('quality.runs')}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((report) => (
                  <tr key={report.key}>
                    <th scope="row">
                      <ReportLink report={report.key} />
                    </th>
                    <td className="cover-cell">
                      <KindBar report={report} />
                    </td>
                    {kinds.map((kind) => (
                      <td key={kind} className={(report.runs[kind] ?? 0) === 0 ? 'figure none' : 'figure'}>
                        {words.number(report.runs[kind] ?? 0)}
                      </td>
                    ))}
                    <td className="figure">{words.number(countAccounted(report))}</td>
                    <td className="figure">{words.number(report.digit_runs)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Growing>
    </>
  )
}

function KindBar({ report }: { report: ReportEntry }) {
  const all = Math.max(1, report.digit_runs)
  return (
    <span className="cover-bar" aria-hidden="true">
      {MENTION_KINDS.map((kind) => {
        const count = report.runs[kind] ?? 0
        return count > 0 && <span key={kind} className={`run-${kind}`} style={{ width: `${(count / all) * 100}%` }} />
      })}
    </span>
  )
}

function countAccounted(report: ReportEntry): number {
  return Object.values(report.runs).reduce((sum, count) => sum + count, 0)
}
