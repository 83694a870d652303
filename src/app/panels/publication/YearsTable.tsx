/** Places × years: collected or not, and when published. */
import { writeRegion } from '../../../compare/sentences.ts'
import { GAPS, PUNCTUALITY } from '../../../model/lists.ts'
import { useDataPage } from '../../page.ts'
import { Growing } from '../../present/Growing.tsx'
import { GapSign, PunctualitySign } from '../../present/Sign.tsx'
import { ViewLink } from '../../present/ViewLink.tsx'
import type { PublicationRow } from '../../../compare/publication.ts'
import type { Punctuality } from '../../../model/lists.ts'

export function YearsTable({ rows, years }: { rows: readonly PublicationRow[]; years: readonly number[] }) {
  const { words } = useDataPage()
  // The rows stand place by place, the years of each in their order.
  const places = Array.from({ length: rows.length / years.length }, (_, at) => rows.slice(at * years.length, (at + 1) * years.length))
  return (
    <div>
      <h2 id="years">{words.t('publication.years')}</h2>
      <ul className="legend">
        {(Object.keys(PUNCTUALITY) as Punctuality[]).map((punctuality) => (
          <li key={punctuality}>
            <PunctualitySign punctuality={punctuality} /> {words.of(PUNCTUALITY[punctuality])}
          </li>
        ))}
        <li>
          <GapSign reason="not_collected" /> {words.of(GAPS.not_collected)}
        </li>
        {rows.some((row) => row.presence === 'not_published') && (
          <li>
            <GapSign reason="not_published" /> {words.of(GAPS.not_published)}
          </li>
        )}
      </ul>
      <Growing key={years.join()} items={places} step={400}>
        {(shown) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- a box that scrolls must be reachable by keyboard and have a name
          <div className="numbers numbers-box" role="region" aria-labelledby="years" tabIndex={0}>
            <table className="years">
              <thead>
                <tr>
                  <th scope="col">{words.t('table.region')}</th>
                  <th scope="col">{words.t('table.level')}</th>
                  {years.map((year) => (
                    <th scope="col" key={year}>
                      {words.t('year.report', { year })}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((place) => place[0] !== undefined && (
                  <tr key={place[0].region.code}>
                    <th scope="row">{writeRegion(place[0].region, words)}</th>
                    <td>{words.t(`level.${place[0].region.level}`)}</td>
                    {place.map((row) => (
                      <td key={row.year}>
                        <YearCell row={row} />
                      </td>
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

function YearCell({ row }: { row: PublicationRow }) {
  const { words } = useDataPage()
  if (row.report === null || row.punctuality === null) {
    const reason = row.presence === 'not_published' ? 'not_published' : 'not_collected'
    return (
      <>
        <GapSign reason={reason} /> <span className="faint">{words.of(GAPS[reason])}</span>
      </>
    )
  }
  const { published, key } = row.report
  return (
    <>
      <PunctualitySign punctuality={row.punctuality} />{' '}
      <ViewLink change={{ v: 'report', t: key, f: {}, m: '', q: '' }}>{published === null ? words.t('publication.collected') : words.date(published)}</ViewLink>{' '}
      <span className="sr-only">{words.of(PUNCTUALITY[row.punctuality])}</span>
    </>
  )
}
