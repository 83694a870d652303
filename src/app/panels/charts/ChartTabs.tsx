/** Which chart: those that the data carries as links, and in one line why the others are not there. Loaded after first paint. */
import { useDataPage } from '../../page.ts'
import { ViewLink } from '../../present/ViewLink.tsx'
import { offerCharts } from '../../../compare/offer.ts'
import { measureSupply } from './supply.ts'
import type { Tables } from './supply.ts'
import type { ChartId } from '../../../compare/offer.ts'

export function ChartTabs({ tables, shown }: { tables: Tables; shown: ChartId }) {
  const { words } = useDataPage()
  const { offered, refused } = offerCharts(measureSupply(tables))
  const reasons = refused.map(({ why, charts }) => charts.map((id) => words.t(`charts.${id}`)).join(words.t('list.enumeration')) + words.t('list.open') + words.t(why) + words.t('list.close'))
  return (
    <div className="chart-tabs">
      {offered.length > 1 && (
        <nav aria-label={words.t('charts.label')}>
          <ul className="chart-list">
            {offered.map((id) => (
              <li key={id}>
                <ViewLink change={{ c: id }} aria-current={id === shown ? 'true' : undefined}>
                  {words.t(`charts.${id}`)}
                </ViewLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {reasons.length > 0 && (
        <p className="refused">
          {words.t('charts.not_offered')}
          {reasons.join(words.t('list.semicolon'))}
          {words.t('reservation.end')}
        </p>
      )}
    </div>
  )
}
