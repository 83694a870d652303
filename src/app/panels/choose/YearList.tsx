/** Years: the latest of each region, one year, or a range of which the latest counts. */
import { useMemo } from 'react'
import { listYears } from '../../../compare/coverage.ts'
import { useDataPage } from '../../page.ts'
import { readYears } from '../../view.ts'
import { Options } from './Options.tsx'

export function YearList({ onClose }: { onClose: () => void }) {
  const { words, view, store, dataset, resolved } = useDataPage()
  const years = useMemo(() => listYears(dataset.holdings, resolved.choice.body), [dataset, resolved.choice.body])
  const choose = (y: string) => {
    store.set({ y, m: '' })
    onClose()
  }
  const { from, until } = readYears(view.y)
  const [newest, oldest] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0]
  const [first, last] = [from ?? oldest, until ?? newest]
  const setRange = (a: number, b: number) => store.set({ y: `${Math.min(a, b)}..${Math.max(a, b)}`, m: '' }, 'replace')
  return (
    <>
      <Options
        label={words.t('choose.years')}
        value={view.y}
        onChoose={choose}
        options={[
          { value: 'latest', name: words.t('choose.latest'), note: words.t('choose.latest_hint') },
          ...years.map(({ year, regions }) => ({ value: String(year), name: words.t('year.report', { year }), note: words.plural('choose.regions_count', regions) })),
        ]}
      />
      {years.length > 1 && (
        <fieldset className="chooser-range">
          <legend>{words.t('choose.range')}</legend>
          <YearSelect label={words.t('choose.from')} value={first} years={years.map(({ year }) => year)} onChange={(year) => setRange(year, last)} />
          <YearSelect label={words.t('choose.until')} value={last} years={years.map(({ year }) => year)} onChange={(year) => setRange(first, year)} />
          <p className="faint">{words.t('choose.range_hint')}</p>
        </fieldset>
      )}
    </>
  )
}

function YearSelect({ label, value, years, onChange }: { label: string; value: number; years: readonly number[]; onChange: (year: number) => void }) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  )
}
