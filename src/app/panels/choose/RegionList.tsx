/** Regions: all, a whole group, or an own list; found by name, pinyin, initials or code. */
import { Combobox, ComboboxGroup, ComboboxGroupLabel, ComboboxItem, ComboboxList, ComboboxProvider } from '@ariakit/react/combobox'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { listGroups, traceAncestors } from '../../../compare/group.ts'
import { filterRegions, listRegionOptions } from '../../../compare/region_options.ts'
import { writeRegion } from '../../../compare/sentences.ts'
import { GAPS, LEVELS } from '../../../model/lists.ts'
import { useDataPage } from '../../page.ts'
import { GapSign } from '../../present/Sign.tsx'
import { GroupList } from './GroupList.tsx'
import { RegionFilters } from './RegionFilters.tsx'
import type { View } from '../../view.ts'
import type { Level } from '../../../model/lists.ts'

/** More than these are narrowed by typing, not by scrolling. */
const SHOWN = 100

export function RegionList() {
  const { words, view, store, dataset, resolved } = useDataPage()
  const { holdings } = dataset
  const { everyone, choice, indicator } = resolved
  const own = view.r.filter((code) => everyone.includes(code))
  const [query, setQuery] = useState('')
  const [level, setLevel] = useState<Level | null>(null)
  const [province, setProvince] = useState<string | null>(null)
  const asked = useDeferredValue(query)
  // What was chosen when the list was opened leads it; a choice made now moves nothing under the reader's finger.
  const [first] = useState(own)
  const ancestry = useMemo(() => traceAncestors(holdings.regions), [holdings])
  // Which regions are chosen changes with every press; why one has no figure does not.
  const { body } = choice
  const { from, until } = choice.years
  const options = useMemo(
    () => listRegionOptions(holdings, indicator, { regions: everyone, body, years: { from, until } }, first),
    [holdings, indicator, everyone, body, from, until, first],
  )
  const found = useMemo(() => filterRegions(options, { query: asked, level, province }, ancestry), [options, asked, level, province, ancestry])
  const groups = useMemo(() => listGroups(everyone, holdings.regions), [everyone, holdings])
  // One visit to the list is one step of the history.
  const hasStepped = useRef(false)
  const change = (next: Partial<View>) => {
    store.set({ ...next, m: '' }, hasStepped.current ? 'replace' : 'push')
    hasStepped.current = true
  }
  const shown = found.slice(0, SHOWN)
  const parts = [
    { id: 'chosen', label: words.t('choose.chosen'), options: shown.filter(({ region }) => first.includes(region.code)) },
    { id: 'others', label: words.t(first.length > 0 ? 'choose.others' : 'choose.regions'), options: shown.filter(({ region, reports }) => reports && !first.includes(region.code)) },
    { id: 'without', label: words.t('choose.without'), options: shown.filter(({ reports }) => !reports) },
  ].filter((part) => part.options.length > 0)
  return (
    <ComboboxProvider open setValue={setQuery} selectedValue={own} setSelectedValue={(codes) => change({ r: everyone.filter((code) => codes.includes(code)), g: '' })} resetValueOnSelect={false}>
      <Combobox autoSelect className="chooser-search" type="search" aria-label={words.t('choose.search_region')} placeholder={words.t('choose.search_region_hint')} />
      <RegionFilters levels={LEVELS.filter((one) => holdings.regions.some((region) => region.level === one))} level={level} setLevel={setLevel} province={province} setProvince={setProvince} />
      <GroupList groups={groups} province={province} query={asked} onChoose={change} />
      <ComboboxList alwaysVisible className="chooser-list" aria-label={words.t('choose.regions')}>
        {parts.map((part) => (
          <ComboboxGroup key={part.id}>
            <ComboboxGroupLabel className="chooser-label">{part.label}</ComboboxGroupLabel>
            {part.options.map(({ region, gap, reports }) => (
              <ComboboxItem key={region.code} value={region.code} setValueOnClick={false} hideOnClick={false} disabled={!reports} accessibleWhenDisabled className={gap === null ? 'chooser-item box' : 'chooser-item box without'}>
                <span>
                  {writeRegion(region, words)} <span className="chooser-path">{[...(ancestry.get(region.code) ?? [])].reverse().map((one) => writeRegion(one, words)).join(' · ')}</span>
                </span>
                {gap !== null && (
                  <span className="chooser-note">
                    <GapSign reason={gap} /> {words.of(GAPS[gap])}
                  </span>
                )}
              </ComboboxItem>
            ))}
          </ComboboxGroup>
        ))}
      </ComboboxList>
      {found.length === 0 && <p className="chooser-foot">{words.t('choose.nothing', { q: asked })}</p>}
      {found.length > SHOWN && <p className="chooser-foot">{words.t('choose.more', { n: words.number(found.length - SHOWN) })}</p>}
      <output className="chooser-foot">{words.plural('choose.status', choice.regions.length)}</output>
    </ComboboxProvider>
  )
}
