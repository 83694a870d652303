/** Whole groups at once: everybody, a level, a province, a place's peers; and back to an own list. */
import { answersRegion, splitQuery } from '../../../compare/search.ts'
import { useDataPage } from '../../page.ts'
import { nameGroup } from './names.ts'
import type { Group } from '../../../compare/group.ts'
import type { View } from '../../view.ts'

/** A group as large as this is no list that a person keeps by hand. */
const BY_HAND = 100

/** More groups than these are shown province by province. */
const MANY = 12

interface Props {
  groups: readonly Group[]
  /** Only groups of this province. */
  province: string | null
  /** Only groups inside a region that answers to it. */
  query: string
  onChoose: (change: Partial<View>) => void
}

export function GroupList({ groups, province, query, onChoose }: Props) {
  const { words, view, dataset, resolved } = useDataPage()
  const { everyone, choice } = resolved
  const current = view.r.some((code) => everyone.includes(code)) ? null : view.g
  const typed = splitQuery(query)
  const near = groups.filter(({ level, within }) => {
    if (typed.length > 0) return within !== null && answersRegion(within, [], typed)
    return province === null ? groups.length <= MANY || level === null || within === null : within?.code === province
  })
  const offered = [...(typed.length === 0 ? [{ id: '', name: words.t('choose.all'), n: everyone.length }] : []), ...near.map(({ id, codes }) => ({ id, name: nameGroup(id, dataset.holdings.regions, words), n: codes.length }))]
  if (offered.length === 0) return null
  return (
    <fieldset className="chooser-groups">
      <legend className="sr-only">{words.t('choose.groups')}</legend>
      {offered.map(({ id, name, n }) => (
        <button key={id} type="button" className="button" aria-pressed={current === id} onClick={() => onChoose({ g: id, r: [] })}>
          {words.t('choose.counted', { name, n: words.number(n) })}
        </button>
      ))}
      {typed.length === 0 && current !== null && choice.regions.length > 1 && choice.regions.length <= BY_HAND && (
        <button type="button" className="button" onClick={() => onChoose({ g: '', r: [...choice.regions] })}>
          {words.t('choose.edit')}
        </button>
      )}
    </fieldset>
  )
}
