/** How the figures are converted; what cannot be done is there, disabled, with the reason. */
import { useMemo } from 'react'
import { makeNormaliser } from '../../../compare/normalise.ts'
import { NORMALISERS } from '../../../compare/offer.ts'
import { useDataPage } from '../../page.ts'
import type { ChartId, NormaliserId } from '../../../compare/offer.ts'
import type { TextKey } from '../../../compare/words.ts'
import type { PublicIndicator } from '../../../model/dataset.ts'

export function Normalise({ indicator, chart }: { indicator: PublicIndicator; chart: ChartId }) {
  const { words, view, store, dataset } = useDataPage()
  const refusals = useMemo(() => new Map(NORMALISERS.map((id): [NormaliserId, TextKey | null] => [id, refuse(id, indicator, chart, dataset.holdings)])), [indicator, chart, dataset])
  const open = NORMALISERS.filter((id) => refusals.get(id) === null)
  const shut = NORMALISERS.filter((id) => refusals.get(id) !== null)
  return (
    <fieldset className="normalise">
      <legend>{words.t('normalise.label')}</legend>
      <select aria-label={words.t('normalise.label')} value={open.includes(view.n) ? view.n : 'none'} onChange={(event) => store.set({ n: event.target.value as NormaliserId })}>
        {NORMALISERS.map((id) => {
          const why = refusals.get(id) ?? null
          return (
            <option key={id} value={id} disabled={why !== null}>
              {words.t(`normalise.${id}`)}
              {why !== null && words.t('list.open') + words.t(why) + words.t('list.close')}
            </option>
          )
        })}
      </select>
      {shut.includes(view.n) && (
        <span className="refused">
          {words.t(`normalise.${view.n}`)}
          {words.t('list.colon')}
          {words.t(refusals.get(view.n) ?? 'normalise.not_rate')}
        </span>
      )}
    </fieldset>
  )
}

/** Parts are read against their own whole, which another measure would take away. */
function refuse(id: NormaliserId, indicator: PublicIndicator, chart: ChartId, holdings: Parameters<typeof makeNormaliser>[0]): TextKey | null {
  if (id === 'none') return null
  if (chart === 'composition') return 'normalise.parts'
  const made = makeNormaliser(holdings, indicator, id)
  return typeof made === 'string' ? made : null
}
