/** The other indicator of a scatter: the second of the address. */
import { useMemo } from 'react'
import { countStated } from '../../../compare/coverage.ts'
import { useDataPage } from '../../page.ts'
import type { Focus } from '../../focus.ts'
import type { PublicIndicator } from '../../../model/dataset.ts'

export function Second({ indicator, second, focus }: { indicator: PublicIndicator; second: PublicIndicator; focus: Focus }) {
  const { words, store, dataset } = useDataPage()
  const { catalogue } = dataset.holdings
  const stated = useMemo(() => countStated(dataset.holdings, focus.all), [dataset, focus])
  return (
    <label className="second">
      {words.t('charts.second')}{' '}
      <select value={second.id} onChange={(event) => store.set({ i: [indicator.id, event.target.value] })}>
        {[...catalogue.domains].sort((a, b) => a.order - b.order).map((domain) => {
          const entries = catalogue.indicators.filter((entry) => entry.domain === domain.id && entry.id !== indicator.id && (stated.get(entry.id) ?? 0) >= 3)
          return (
            entries.length > 0 && (
              <optgroup key={domain.id} label={words.of(domain)}>
                {entries.map((entry) => (
                  <option key={entry.id} value={entry.id}>
                    {words.of(entry)} ({stated.get(entry.id)})
                  </option>
                ))}
              </optgroup>
            )
          )
        })}
      </select>
    </label>
  )
}
