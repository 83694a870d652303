/** Whose reports are looked at: the governments', or those of one kind of department. Nothing where only one kind of body reports. */
import { listBodies } from '../../compare/coverage.ts'
import { useDataPage } from '../page.ts'
import { nameBody } from './choose/names.ts'

export function BodyChoice() {
  const page = useDataPage()
  const { words, store, dataset, resolved } = page
  const bodies = listBodies(dataset.holdings)
  if (bodies.length < 2) return null
  return (
    <label className="filter">
      <span>{words.t('choose.body')}</span>
      {/* Other bodies, other regions: what was chosen among the former ones does not carry over. */}
      <select value={resolved.choice.body} onChange={(event) => store.set({ b: event.target.value, r: [], g: '', f: {} })}>
        {bodies.map(({ body }) => (
          <option key={body} value={body}>
            {nameBody(body, page)}
          </option>
        ))}
      </select>
    </label>
  )
}
