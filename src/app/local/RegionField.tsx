/** The reporting region: found among all divisions of the year, by name, pinyin, initials or code, or taken from what the text may mean. */
import { useEffect, useId, useState } from 'react'
import { useDataPage } from '../page.ts'
import { findRegions } from './desk.ts'
import { useLocalWords } from './words.ts'
import type { FoundRegion } from './protocol.ts'
import type { ProposedRegion } from '../../model/proposal.ts'

export interface ChosenRegion {
  code: string
  name: string
}

interface Props {
  region: ChosenRegion
  candidates: readonly ProposedRegion[]
  year: number | null
  choose: (region: ChosenRegion) => void
}

export function RegionField({ region, candidates, year, choose }: Props) {
  const { words } = useDataPage()
  const local = useLocalWords()
  const list = useId()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<{ query: string; regions: FoundRegion[] } | null>(null)
  useEffect(() => {
    const asked = query.trim()
    if (asked === '') return undefined
    let isOld = false
    const find = async () => {
      const regions = await findRegions(asked, year)
      if (!isOld) setFound({ query: asked, regions })
    }
    void find()
    return () => {
      isOld = true
    }
  }, [query, year])
  const take = (chosen: ChosenRegion) => {
    choose(chosen)
    setQuery('')
    setFound(null)
  }
  const shown = query.trim() === '' || found === null ? null : found
  return (
    <>
      <p className="local-region">
        <span>{local.t('region')}</span> <strong>{region.name === '' ? local.t('unknown_region') : region.name}</strong> {region.code !== '' && <code>{region.code}</code>}
      </p>
      {candidates.length > 0 && (
        <div className="local-candidates">
          <span>{local.t('candidates')}</span>
          {candidates.map(({ code, zh }) => (
            <button key={code} type="button" className="button" lang="zh-Hans" aria-pressed={code === region.code} onClick={() => take({ code, name: zh })}>
              {zh}
            </button>
          ))}
        </div>
      )}
      <label>
        <span className="sr-only">{local.t('region_search')}</span>
        <input type="search" value={query} placeholder={local.t('region_search')} aria-controls={list} onChange={(event) => setQuery(event.target.value)} />
      </label>
      <ul className="local-found" id={list} aria-live="polite">
        {shown?.regions.map(({ region: one, path }) => {
          const name = [...path, one].map((step) => words.of(step)).join(' › ')
          return (
            <li key={`${one.code} ${one.zh}`}>
              <button type="button" onClick={() => take({ code: one.code, name })}>
                {name} <code>{one.code}</code>
              </button>
            </li>
          )
        })}
        {shown !== null && year !== null && <li className="faint">{local.t('region_year', { year })}</li>}
        {shown?.regions.length === 0 && <li className="faint">{local.t('region_none', { q: shown.query })}</li>}
      </ul>
    </>
  )
}
