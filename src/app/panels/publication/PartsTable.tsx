/** Of each report when it was published, against the due date, and the headings of its required parts, each leading to its place in the text. */
import { dueDate, PART_IDS } from '../../../compare/publication.ts'
import { writeRegion } from '../../../compare/sentences.ts'
import { GAPS, PARTS, PUNCTUALITY } from '../../../model/lists.ts'
import { useDataPage } from '../../page.ts'
import { Growing } from '../../present/Growing.tsx'
import { Say } from '../../present/Say.tsx'
import { GapSign, PunctualitySign } from '../../present/Sign.tsx'
import { ViewLink } from '../../present/ViewLink.tsx'
import type { PublicationRow } from '../../../compare/publication.ts'
import type { Part } from '../../../model/reading.ts'

export function PartsTable({ rows }: { rows: readonly PublicationRow[] }) {
  const { words } = useDataPage()
  if (rows.length === 0) return null
  return (
    <div>
      <h2 id="parts">{words.t('publication.parts')}</h2>
      <Growing key={rows.length} items={rows} step={400}>
        {(shown) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- a box that scrolls must be reachable by keyboard and have a name
          <div className="numbers numbers-box" role="region" aria-labelledby="parts" tabIndex={0}>
            <table className="parts">
              <thead>
                <tr>
                  <th scope="col">{words.t('evidence.report')}</th>
                  <th scope="col">{words.t('evidence.published')}</th>
                  {PART_IDS.map((part) => (
                    <th scope="col" key={part}>
                      {words.of(PARTS[part])}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((row) => (
                  <tr key={`${row.region.code} ${row.year}`}>
                    <th scope="row">
                      {writeRegion(row.region, words)} <span className="report-year">{words.t('year.report', { year: row.year })}</span>
                    </th>
                    <td>
                      <Published row={row} />
                    </td>
                    {PART_IDS.map((part) => (
                      <td key={part}>{row.report !== null && <Headings report={row.report.key} parts={row.parts?.[part] ?? []} />}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Growing>
    </div>
  )
}

function Published({ row }: { row: PublicationRow }) {
  const { words } = useDataPage()
  if (row.search !== null) {
    return (
      <>
        <GapSign reason="not_published" /> {words.of(GAPS.not_published)}
        <span className="faint block">
          {words.t('publication.searched', { date: words.date(row.search.searched) })} <Say text={row.search.evidence} />
        </span>
      </>
    )
  }
  if (row.punctuality === null) return null
  const published = row.report?.published ?? null
  return (
    <>
      <PunctualitySign punctuality={row.punctuality} /> {published === null ? words.of(PUNCTUALITY.not_recorded) : words.date(published)}
      {published !== null && <span className="faint block">{words.t(`publication.${row.punctuality}`, { due: words.date(dueDate(row.year)) })}</span>}
    </>
  )
}

function Headings({ report, parts }: { report: string; parts: readonly Part[] }) {
  const { words } = useDataPage()
  if (parts.length === 0) return <span className="faint">{words.t('publication.no_heading')}</span>
  return (
    <ul>
      {parts.map((part) => (
        <li key={part.start}>
          <ViewLink change={{ v: 'report', t: report, f: { at: String(part.start) }, m: '', q: '' }} lang="zh">
            {part.heading.replace(/\s+/g, '')}
          </ViewLink>
        </li>
      ))}
    </ul>
  )
}
