/** Which regions the list shows: of one level, of one province. Nothing is chosen by it. */
import { writeRegion } from '../../../compare/sentences.ts'
import { useDataPage } from '../../page.ts'
import type { Level } from '../../../model/lists.ts'

interface Props {
  levels: readonly Level[]
  level: Level | null
  setLevel: (level: Level | null) => void
  province: string | null
  setProvince: (code: string | null) => void
}

export function RegionFilters({ levels, level, setLevel, province, setProvince }: Props) {
  const { words, dataset } = useDataPage()
  const provinces = dataset.holdings.regions.filter((region) => region.level === 'province')
  if (levels.length < 2 && provinces.length < 2) return null
  return (
    <div className="chooser-filters">
      {levels.length > 1 && (
        <label>
          {words.t('choose.level')}{' '}
          <select value={level ?? ''} onChange={(event) => setLevel(levels.find((one) => one === event.target.value) ?? null)}>
            <option value="">{words.t('choose.any')}</option>
            {levels.map((one) => (
              <option key={one} value={one}>
                {words.t(`level.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {provinces.length > 1 && (
        <label>
          {words.t('choose.province')}{' '}
          <select value={province ?? ''} onChange={(event) => setProvince(event.target.value === '' ? null : event.target.value)}>
            <option value="">{words.t('choose.any')}</option>
            {provinces.map((one) => (
              <option key={one.code} value={one.code}>
                {writeRegion(one, words)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
